import type { ChangeRecord, JudgedAnew, VendorChange } from '../../model/vendor-change.ts';
import { showOpenChanges } from '../../platform/badge.ts';
import { allChanges, changesOf, editChanges } from '../../storage/changes.ts';

/** What vendors changed, and, apart from it, what our own better rules made of the same texts. Newest first. */
export interface Inbox {
  changes: VendorChange[];
  judgedAnew: JudgedAnew[];
}

/** Of one vendor, or of all. */
export async function readInbox(vendorId?: string): Promise<Inbox> {
  const records = await (vendorId === undefined ? allChanges() : changesOf(vendorId));
  return {
    changes: records.filter((record) => record.origin === 'vendor'),
    judgedAnew: records.filter((record) => record.origin === 'our-rules'),
  };
}

/** Changes that bear on the vetting and that nobody has acknowledged. */
export async function countOpenChanges(): Promise<number> {
  return (await readInbox()).changes.filter(isOpen).length;
}

export const isOpen = ({ acknowledgedAt, material }: VendorChange): boolean => acknowledgedAt === null && material;

/** Acknowledges these changes; those that were already keep their time. Returns the ids that were not, to undo it. */
export async function acknowledge(ids: readonly string[], now: number = Date.now()): Promise<string[]> {
  const done: string[] = [];
  await editChanges(ids, (record) => {
    if (record.origin !== 'vendor' || record.acknowledgedAt !== null) return record;
    done.push(record.id);
    return { ...record, acknowledgedAt: now };
  });
  return done;
}

/** Takes an acknowledgement back. */
export async function reopen(ids: readonly string[]): Promise<void> {
  await editChanges(ids, (record: ChangeRecord) =>
    record.origin === 'vendor' && record.acknowledgedAt !== null ? { ...record, acknowledgedAt: null } : record,
  );
}

/** Brings the number on the toolbar button up to date. */
export async function showCount(): Promise<void> {
  await showOpenChanges(await countOpenChanges());
}
