import * as z from 'zod/mini';
import { evidenceSchema } from './finding.ts';
import type { LocalisedText } from './language.ts';

/**
 * Areas larger than a country that documents name as the place of processing. "Europe" is not the EEA: it takes in
 * third countries, so nothing can be concluded from it.
 */
export const WORLD_REGIONS = [
  'EU',
  'EEA',
  'Europe',
  'North America',
  'Latin America',
  'Asia-Pacific',
  'worldwide',
] as const;
export type WorldRegion = (typeof WORLD_REGIONS)[number];
export const worldRegionSchema = z.enum(WORLD_REGIONS);

/** What Chapter V GDPR makes of a place. `unknown` is an answer: nothing was said, or it cannot be told. */
export const COUNTRY_CLASSES = ['eea', 'adequate', 'third', 'unknown'] as const;
export type CountryClass = (typeof COUNTRY_CLASSES)[number];

/** In what way data comes to a place; `transfer`: the document announces a transfer and does not say of what kind. */
export const DESTINATION_ROLES = ['hosting', 'sub-processor', 'remote-access', 'transfer', 'parent', 'vendor'] as const;
export type DestinationRole = (typeof DESTINATION_ROLES)[number];

/** Tools that a transfer can rest on today. */
export const VALID_TRANSFER_TOOLS = [
  'adequacy',
  'dpf',
  'scc-2021-914',
  'scc-unspecified',
  'bcr',
  'art-49',
  'uk-addendum',
] as const;

/**
 * Tools that documents name for a transfer. Beside the valid ones: clauses for another purpose, repealed ones, and a
 * decision that was annulled.
 */
export const TRANSFER_TOOLS = [...VALID_TRANSFER_TOOLS, 'scc-2021-915', 'scc-old', 'privacy-shield'] as const;
export type TransferTool = (typeof TRANSFER_TOOLS)[number];

/**
 * What protects the data at a place, from best to worst: nothing is needed; an adequacy decision covers every recipient;
 * a tool is named; a decision covers some recipients and it has to be checked; it is not known where the data goes;
 * nothing that holds is named.
 */
export const SAFEGUARDS = ['not-needed', 'adequacy', 'tool', 'to-check', 'unknown', 'missing'] as const;
export type Safeguard = (typeof SAFEGUARDS)[number];

const localisedText = z.object({ en: z.string(), nl: z.string() });

/** The adequacy decision that a place has, with everything a person needs to judge it. */
export const adequacySchema = z.object({
  decision: z.string(),
  scope: z.enum(['full', 'partial']),
  limits: localisedText,
  check: z.nullable(localisedText),
  outlook: localisedText,
  expires: z.nullable(z.string()),
  url: z.nullable(z.string()),
  asOf: z.string(),
  verified: z.boolean(),
});
export type Adequacy = z.infer<typeof adequacySchema>;

export const destinationSchema = z.object({
  role: z.enum(DESTINATION_ROLES),
  /** ISO 3166-1 alpha-2; null for a region, or when nothing is known. */
  country: z.nullable(z.string()),
  region: z.nullable(worldRegionSchema),
  class: z.enum(COUNTRY_CLASSES),
  safeguard: z.enum(SAFEGUARDS),
  /** `possible`: the document says "may", "can be chosen", or "if". */
  certainty: z.enum(['stated', 'possible']),
  subProcessor: z.nullable(z.string()),
  /** Tools named for this very place. */
  tools: z.array(z.enum(TRANSFER_TOOLS)),
  adequacy: z.nullable(adequacySchema),
  /** What is special about the territory. */
  note: z.nullable(localisedText),
  /** Null when the place was given by the caller (`vendor`). */
  evidence: z.nullable(evidenceSchema),
});
export type Destination = z.infer<typeof destinationSchema>;

export const namedToolSchema = z.object({
  tool: z.enum(TRANSFER_TOOLS),
  /** False: the document says that it does not rest on this tool. */
  reliedOn: z.boolean(),
  /** Modules of SCC 2021/914, 1 to 4. */
  modules: z.array(z.number()),
  evidence: evidenceSchema,
});
export type NamedTool = z.infer<typeof namedToolSchema>;

/** Where data goes, and on what it rests. Derived; can be made again. */
export const transferPictureSchema = z.object({
  destinations: z.array(destinationSchema),
  tools: z.array(namedToolSchema),
  /** Sentences that promise processing in the EU or EEA only. */
  eeaOnlyClaims: z.array(evidenceSchema),
  /** Indexes of destinations that such a promise does not agree with. */
  conflicts: z.array(z.number()),
  /** Ways on which the documents say nothing. */
  unknown: z.array(z.enum(DESTINATION_ROLES)),
  /** The worst of all places, what is unknown included. */
  worst: z.enum(COUNTRY_CLASSES),
  safeguard: z.enum(SAFEGUARDS),
  /** Date of the oldest fact that was used; null when none was. */
  factsAsOf: z.nullable(z.string()),
});
export type TransferPicture = z.infer<typeof transferPictureSchema>;

/** A mention of a law, safeguard, authority, standard or term that has had its day. */
export const staleReferenceSchema = z.object({
  id: z.string(),
  category: z.enum(['transfer', 'law', 'terminology', 'authority', 'standard', 'date']),
  severity: z.enum(['error', 'warning', 'info']),
  /** The text itself speaks of the past: only a note, whatever it is about. */
  historical: z.boolean(),
  title: localisedText,
  replacedBy: localisedText,
  explanation: localisedText,
  /** ISO date; null when no single day can be named. */
  since: z.nullable(z.string()),
  /** The words themselves. */
  mention: z.string(),
  /** The sentence they stand in. */
  evidence: z.object({ quote: z.string(), start: z.number(), end: z.number() }),
  asOf: z.string(),
  verified: z.boolean(),
});
export type StaleReference = z.infer<typeof staleReferenceSchema>;

/** A supervisory authority as shown to people. */
export interface AuthorityCard {
  id: string;
  country: string;
  region: string | null;
  title: LocalisedText;
  officialNames: Readonly<Record<string, string>>;
  acronym: string | null;
  website: string;
  complaintPage: string;
  /** ISO 639-1. */
  languages: readonly string[];
  note: LocalisedText | null;
  asOf: string;
  verified: boolean;
}

/** One rule that explains the answer; `id` is stable. */
export interface AuthorityExplanation {
  id: string;
  text: LocalisedText;
  legalBasis: readonly string[];
  asOf: string;
  verified: boolean;
}

/** Where authorities work together, and who supervises European police and justice bodies. */
export interface CooperationCard {
  id: string;
  title: LocalisedText;
  website: string | null;
  note: LocalisedText;
  asOf: string;
  verified: boolean;
}

/** Who supervises a vendor, whom its customer answers to, and how a complaint travels. */
export interface CompetentAuthorities {
  /**
   * `candidate`: leads if the vendor's main establishment is in this country. `one-of-several`: which one depends on the
   * place within the country. `none`: no lead authority. `unknown`: the vendor's country is not known.
   */
  lead: 'candidate' | 'one-of-several' | 'none' | 'unknown';
  vendor: AuthorityCard[];
  /** The authority in the customer's own country. */
  own: AuthorityCard[];
  explanations: AuthorityExplanation[];
  /** How a complaint travels, in order. */
  complaint: AuthorityExplanation[];
  cooperation: readonly CooperationCard[];
}
