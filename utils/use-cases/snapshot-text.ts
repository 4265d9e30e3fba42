import { extract } from '../engine/extraction/extract.ts';
import type { Extraction } from '../model/extraction.ts';
import { bodyOf, findSnapshot } from '../storage/snapshots.ts';

/**
 * The text of a snapshot, extracted again from the stored bytes. Null when the bytes are not kept here (a snapshot that
 * came with an imported register).
 */
export async function snapshotText(snapshotId: string): Promise<Extraction | null> {
  const snapshot = await findSnapshot(snapshotId);
  const body = snapshot && (await bodyOf(snapshot));
  return snapshot && body && extract({ url: snapshot.finalUrl, contentType: snapshot.contentType, body });
}
