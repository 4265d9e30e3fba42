import * as z from 'zod/mini';

/** Where a fact about the vendor was read. */
export const IDENTITY_ORIGINS = ['imprint', 'json-ld', 'policy', 'footer'] as const;
export type IdentityOrigin = (typeof IDENTITY_ORIGINS)[number];

export const identitySourceSchema = z.object({
  origin: z.enum(IDENTITY_ORIGINS),
  url: z.string(),
  /** For `json-ld` the raw contents of one script. */
  text: z.string(),
});
/** A text that may say who the vendor is. */
export type IdentitySource = z.infer<typeof identitySourceSchema>;

const readFrom = {
  /** Byte for byte what the source says. */
  quote: z.string(),
  url: z.string(),
  origin: z.enum(IDENTITY_ORIGINS),
};

export const statedTextSchema = z.object({ value: z.string(), ...readFrom });
/** One fact about the vendor in its own words. */
export type StatedText = z.infer<typeof statedTextSchema>;

export const companyNumberSchema = z.object({
  /** Id of the register (`COMPANY_REGISTERS`). */
  register: z.string(),
  kind: z.enum(['register', 'vat']),
  /** ISO 3166-1 alpha-2; null for registers of the whole world. */
  country: z.nullable(z.string()),
  /** In capitals, without spaces and punctuation. */
  number: z.string(),
  /** `invalid`: the check digits are wrong; a slip of the pen or a made-up number, for a person to look at. */
  check: z.enum(['valid', 'format-only', 'invalid']),
  ...readFrom,
});
export type CompanyNumber = z.infer<typeof companyNumberSchema>;

/** Who the vendor says it is. Null and empty: nothing was found, which says nothing about whether it exists. */
export const identitySchema = z.object({
  legalName: z.nullable(statedTextSchema),
  address: z.nullable(statedTextSchema),
  /** ISO 3166-1 alpha-2. */
  country: z.nullable(statedTextSchema),
  numbers: z.array(companyNumberSchema),
  /** E-mail address of the data protection officer (Art. 37 GDPR). */
  officer: z.nullable(statedTextSchema),
  /** E-mail address for questions on privacy. */
  privacyContact: z.nullable(statedTextSchema),
});
export type Identity = z.infer<typeof identitySchema>;
