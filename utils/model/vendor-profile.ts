import * as z from 'zod/mini';
import { identitySchema } from './identity.ts';
import { subProcessorSchema } from './sub-processor.ts';
import { staleReferenceSchema, transferPictureSchema } from './transfer.ts';

/** A fact together with the document it was read in: an index into the assessment's `documents`. */
const inDocument = { document: z.number() };

/**
 * What the vendor's documents tell of the vendor, beside the verdicts: who it is, whom it engages, where the data goes,
 * and what in its documents has had its day. Derived; can be made again.
 */
export const vendorProfileSchema = z.object({
  identity: identitySchema,
  subProcessors: z.array(z.extend(subProcessorSchema, inDocument)),
  /** How many sub-processors the list itself says there are; null when it does not say. */
  statedSubProcessors: z.nullable(z.number()),
  transfers: transferPictureSchema,
  staleReferences: z.array(z.extend(staleReferenceSchema, inDocument)),
});
export type VendorProfile = z.infer<typeof vendorProfileSchema>;
