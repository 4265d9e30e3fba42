import type { VettingJob } from '../../model/vetting-job.ts';
import { findVetting } from '../../storage/vettings.ts';

/** The last, or running, vetting of this vendor. */
export async function getVetting(vendorId: string): Promise<VettingJob | null> {
  return findVetting(vendorId);
}
