import { PRACTICE_VENDOR } from '../model/practice.ts';
import { removeVendor } from '../storage/vendor-records.ts';

/** Removes the practice vendor with all that was made of it, saved as a candidate or not. It can be had again at any time. */
export async function removePractice(): Promise<void> {
  await removeVendor(PRACTICE_VENDOR.id);
}
