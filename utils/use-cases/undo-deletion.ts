import { putVendorBack, type VendorRecords } from '../storage/vendor-records.ts';

/** Undoes a deletion. False when the vendor was saved again meanwhile; that one then stays. */
export async function undoDeletion(deleted: VendorRecords): Promise<boolean> {
  const { vetting } = deleted;
  // The deletion stopped a vetting that was under way; it can be resumed, but does not go on by itself.
  const stopped = vetting !== null && vetting.state !== 'done';
  return putVendorBack(stopped ? { ...deleted, vetting: { ...vetting, state: 'cancelled' } } : deleted);
}
