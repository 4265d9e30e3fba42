import * as z from 'zod/mini';

/** One change of a vendor that the watching found, as it stands in the inbox. */
export const vendorChangeSchema = z.object({
  /** Random UUID. */
  id: z.string(),
  /** The candidate's id. */
  vendorId: z.string(),
  /** Milliseconds since the epoch. */
  foundAt: z.number(),
});
export type VendorChange = z.infer<typeof vendorChangeSchema>;
