import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { extract } from '../../utils/engine/extraction/extract.ts';
import type { Assessment } from '../../utils/model/assessment.ts';
import type { Snapshot } from '../../utils/model/snapshot.ts';
import type { DatabaseSchema, StoreName } from '../../utils/storage/database.ts';

/** Everything in one object store of the extension, as JSON carries it; bytes as Base64. Seen from one of its own pages. */
export function allOf<T>(extensionPage: Page, store: string): Promise<T[]> {
  return extensionPage.evaluate(async (name) => {
    const done = <R>(request: IDBRequest<R>) =>
      new Promise<R>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('vetwell'));
    const rows: unknown[] = await done(database.transaction(name).objectStore(name).getAll());
    database.close();
    const plain = (_key: string, value: unknown) =>
      value instanceof Uint8Array ? btoa(value.reduce((text, byte) => text + String.fromCharCode(byte), '')) : value;
    return JSON.parse(JSON.stringify(rows, plain)) as never[];
  }, store);
}

/** Rows for object stores of the extension, by store. */
export type StoredRows = { [Name in StoreName]?: readonly DatabaseSchema[Name]['value'][] };

/** Puts rows into the extension's stores, from one of its own pages, without going through what the extension does. */
export async function putAll(extensionPage: Page, rows: StoredRows): Promise<void> {
  const carried = JSON.stringify(rows, (_key, value: unknown) =>
    value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value,
  );
  await extensionPage.evaluate(async (json) => {
    const bytes = (base64: string) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const unpacked = (_key: string, value: { base64?: unknown } | null) =>
      typeof value?.base64 === 'string' ? bytes(value.base64) : value;
    const byStore = JSON.parse(json, unpacked) as Record<string, unknown[]>;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('vetwell');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(Object.keys(byStore), 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      for (const [store, values] of Object.entries(byStore)) {
        for (const value of values) transaction.objectStore(store).put(value);
      }
    });
    database.close();
  }, carried);
}

interface PackedBody {
  sha256: string;
  bytes: string;
}

/**
 * Holds every quote of an assessment against the bytes that are stored, read anew outside the browser. Returns what does
 * not agree, in words; empty when all does.
 */
export async function quoteFaults(extensionPage: Page, { documents, findings }: Assessment): Promise<string[]> {
  const snapshots = await allOf<Snapshot>(extensionPage, 'snapshots');
  const bodies = await allOf<PackedBody>(extensionPage, 'bodies');
  const faults: string[] = [];
  const texts: string[] = [];
  for (const { url, snapshotId } of documents) {
    const snapshot = snapshots.find(({ id }) => id === snapshotId);
    const packed = bodies.find(({ sha256 }) => sha256 === snapshot?.sha256);
    const body = new Uint8Array(packed ? gunzipSync(Buffer.from(packed.bytes, 'base64')) : []);
    if (!snapshot || createHash('sha256').update(body).digest('hex') !== snapshot.sha256) {
      faults.push(`${url} is not stored as it was read`);
    }
    const { text } = await extract({ url: snapshot?.finalUrl ?? url, contentType: snapshot?.contentType ?? '', body });
    texts.push(text);
  }
  for (const { criterion, evidence } of findings) {
    for (const { document, quote, start, end } of evidence) {
      if (texts[document]?.slice(start, end) !== quote) faults.push(`${criterion} quotes what is not there: ${quote}`);
    }
  }
  return faults;
}
