import { BUILT_IN_POLICY } from '../../utils/model/scoring-policy.ts';
import type { VendorChange } from '../../utils/model/vendor-change.ts';
import { packBody } from '../../utils/storage/body.ts';
import { writeMapping } from '../../utils/storage/column-mappings.ts';
import { database, STORE_NAMES, type StoreName } from '../../utils/storage/database.ts';
import { writeSettings } from '../../utils/storage/settings.ts';
import { changeVendorRows } from '../../utils/storage/vendor-rows.ts';
import { fakeBrowser } from './fake-browser.ts';
import { candidate, job, NOW, snapshot, vendorChange } from './records.ts';

// A store with something of every kind in it, and what is in it.

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

export const storedChange = (vendorId: string, changes: Partial<VendorChange> = {}): VendorChange =>
  vendorChange({ id: `change-${vendorId}`, vendorId, url: `https://${vendorId}/dpa`, ...changes });

/** A candidate with a vetting, a watch, a change and two documents, of which every vendor's second is the same. */
export async function storeVendor(id: string, name: string): Promise<void> {
  const own = await packBody(bytesOf(`Agreement of ${name}. ☂ `.repeat(200)));
  const common = await packBody(bytesOf('Standard contractual clauses'));
  for (const body of [own, common]) await (await database()).put('bodies', body);
  await changeVendorRows(id, () => ({
    candidate: candidate({ id, name, notes: `Notes of ${name}: “ü”\n` }),
    vetting: job({ id, state: 'done' }),
    watch: { vendorId: id, nextAt: NOW, lastAt: null, documents: [], check: null, problem: null, failures: 0 },
    outbox: null,
    changes: [storedChange(id)],
    snapshots: [
      snapshot({ id: `${id}-1`, vendorId: id, sha256: own.sha256 }),
      snapshot({ id: `${id}-2`, vendorId: id, sha256: common.sha256 }),
    ],
  }));
}

export async function storeWorld(...names: string[]): Promise<void> {
  for (const name of names) await storeVendor(`${name.toLowerCase()}.example`, name);
  const stored = await database();
  await stored.put('policies', { ...BUILT_IN_POLICY, version: 1, createdAt: NOW, createdBy: 'J. de Vries' });
  await writeSettings({ theme: 'dark', userName: 'J. de Vries' });
  await writeMapping({ id: 'mapping-1', name: 'Ours', columns: [] });
}

/** Every row of every store, bytes as hex, and everything in `storage.local`. */
export async function everythingStored(): Promise<Record<string, unknown>> {
  const stored = await database();
  const rows = await Promise.all(
    STORE_NAMES.map(async (name): Promise<[StoreName, unknown]> => [name, (await stored.getAll(name)).map(readable)]),
  );
  return { ...Object.fromEntries(rows), local: await fakeBrowser.storage.local.get(null) };
}

const readable = (row: object): object =>
  'bytes' in row ? { ...row, bytes: Buffer.from(row.bytes as Uint8Array).toString('hex') } : row;
