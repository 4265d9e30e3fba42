import * as z from 'zod/mini';
import { worldRegionSchema } from './transfer.ts';

/** Another processor that the vendor engages (Art. 28(2) and (4) GDPR), as the vendor's own list has it. */
export const subProcessorSchema = z.object({
  name: z.string(),
  purpose: z.nullable(z.string()),
  /** ISO 3166-1 alpha-2; null when none is named, or more than one: see `countries`. */
  country: z.nullable(z.string()),
  countries: z.array(z.string()),
  /** Areas named instead of, or beside, countries. */
  regions: z.array(worldRegionSchema),
  /** The place as the list has it. */
  countryText: z.nullable(z.string()),
  /** The transfer mechanism as the list has it. */
  transferMechanism: z.nullable(z.string()),
  /** Heading or label of the part of the list it stands in; null when the list has no parts. */
  section: z.nullable(z.string()),
  /** A company of the vendor's own group. */
  affiliate: z.boolean(),
  /** The row, item or paragraph: `text.slice(start, end) === quote`. */
  evidence: z.object({ quote: z.string(), start: z.number(), end: z.number() }),
});
export type SubProcessor = z.infer<typeof subProcessorSchema>;

export interface SubProcessorList {
  rows: SubProcessor[];
  /** How many the page itself says there are ("our 12 sub-processors"); null when it does not say. */
  statedCount: number | null;
}
