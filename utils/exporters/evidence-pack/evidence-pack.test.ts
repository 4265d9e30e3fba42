import { createHash } from 'node:crypto';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { WARCParser } from 'warcio';
import { DPA, DPA_TEXT, evidenceShortlist, hashOf, PDF, QUOTE } from '../../../test/unit/evidence.ts';
import { NOW } from '../../../test/unit/records.ts';
import { exportedBytes } from '../../../test/unit/shortlist.ts';
import { localeFor } from '../../i18n/translate.ts';
import { registerLineSchema } from '../../model/register-file.ts';
import type { Manifest } from './manifest.ts';
import { filesInZip, type PackFault, verifyPack } from './verify-pack.ts';

type Files = Record<string, Uint8Array<ArrayBuffer>>;

let pack: Uint8Array<ArrayBuffer>;
let files: Files;
beforeAll(async () => {
  pack = await exportedBytes('evidence-pack', evidenceShortlist());
  files = unzipSync(pack) as Files;
});

const VENDOR = 'brightledger.example';
const WARC = `${VENDOR}/documents/2026-01-15-dpa-snapshot-1.warc.gz`;
const RESOURCE = `${VENDOR}/documents/2026-01-15-subprocessors-snapshot-2.warc.gz`;
const TEXT = `${VENDOR}/documents/2026-01-15-dpa-snapshot-1.txt`;
const manifestOf = (from: Files): Manifest => JSON.parse(strFromU8(from['manifest.json']!)) as Manifest;

const faultsOf = async (changed: Files): Promise<[string, PackFault][]> =>
  (await verifyPack(filesInZip(zipSync(changed) as Uint8Array<ArrayBuffer>))).faults.map(({ path, fault }) => [
    path,
    fault,
  ]);

test('holds archive, text, JSON and page of each vendor, an overview, the verifier, and the manifest', () => {
  expect(Object.keys(files)).toEqual([
    WARC,
    TEXT,
    RESOURCE,
    `${VENDOR}/candidate.json`,
    `${VENDOR}/report.html`,
    'second.example/documents/1970-01-01-dpa-snapshot-4.warc.gz',
    'second.example/candidate.json',
    'second.example/report.html',
    'index.html',
    'verify.html',
    'manifest.json',
    'manifest.sha256',
  ]);
  expect(strFromU8(files[TEXT]!)).toBe(DPA_TEXT);
  const line = registerLineSchema.parse(JSON.parse(strFromU8(files[`${VENDOR}/candidate.json`]!)));
  expect(line.candidate).toMatchObject({ decision: { reason: 'DPA signed' }, overrules: [{ reason: 'In the annex' }] });
  expect(line.snapshots).toHaveLength(3);
});

test('the manifest has the hash of every file, and of the documents apart from how they were come by', () => {
  const manifest = manifestOf(files);
  for (const { path, size, sha256 } of manifest.files) {
    expect([path, size, sha256]).toEqual([path, files[path]!.length, hashOf(files[path]!)]);
  }
  expect(strFromU8(files['manifest.sha256']!)).toBe(`${hashOf(files['manifest.json']!)}  manifest.json\n`);
  const [first, , third, fourth] = manifest.documents;
  expect(first).toMatchObject({ snapshot: 'snapshot-1', warc: WARC, text: TEXT, payloadSha256: hashOf(DPA) });
  expect(third).toMatchObject({ snapshot: 'snapshot-3', warc: null, text: null });
  // Read at another moment from another vendor, and the same document.
  expect(fourth?.payloadSha256).toBe(first?.payloadSha256);
});

test('the same candidates at the same moment make the same pack', async () => {
  expect(hashOf(await exportedBytes('evidence-pack', evidenceShortlist()))).toBe(hashOf(pack));
});

describe('read by a WARC reader that is not ours', () => {
  test.each([
    ['the answer of a server', WARC, 'response', DPA, 'https://brightledger.example/legal/dpa'],
    ['a page that was open', RESOURCE, 'resource', PDF, 'https://brightledger.example/list.pdf'],
  ])('%s', async (_what, path, type, body, url) => {
    const records: Record<string, unknown>[] = [];
    for await (const record of new WARCParser([files[path]!])) {
      const payload = await record.readFully(true);
      records.push({ type: record.warcType, record, payload });
    }
    expect(records.map((one) => one.type)).toEqual(['warcinfo', type, 'metadata']);
    const { record, payload } = records[1] as { record: import('warcio').WARCRecord; payload: Uint8Array };
    expect(hashOf(payload)).toBe(hashOf(body));
    expect(record.warcTargetURI).toBe(url);
    expect(record.warcPayloadDigest).toBe(`sha256:${hashOf(body)}`);
    expect(record.warcDate).toBe(new Date(NOW).toISOString());
    if (type === 'response') {
      expect(record.httpHeaders?.statusCode).toBe(200);
      expect(record.httpHeaders?.headers.get('etag')).toBe('W/"1" x-evil: 1');
      expect(record.httpHeaders?.headers.get('x-evil')).toBeNull();
    }
  });
});

test('an untouched pack is in order, its quotes included', async () => {
  const verification = await verifyPack(filesInZip(pack));
  expect(verification).toMatchObject({ faults: [], files: 10, documents: 3, quotes: 1, quotesNotFound: [] });
  expect(verification.createdAt).toBe(new Date(NOW).toISOString());
  expect(verification.fingerprint).toBe(createHash('sha256').update(files['manifest.json']!).digest('hex'));
});

describe('one byte changed, and the verifier names the file', () => {
  test('in every file, at its beginning, middle and end', async () => {
    const missed: string[] = [];
    for (const [path, content] of Object.entries(files)) {
      for (const at of [0, content.length >> 1, content.length - 1]) {
        const changed = content.slice();
        changed[at] = changed[at]! ^ 1;
        const faults = await faultsOf({ ...files, [path]: changed });
        if (!faults.some(([named]) => named === path)) missed.push(`${path} at ${at}: ${JSON.stringify(faults)}`);
      }
    }
    expect(missed).toEqual([]);
  });

  test('within the ZIP archive itself: no change of packed bytes goes unseen', async () => {
    // Where the packed bytes of the text begin: after its name in the local header, which stands first in the file.
    const begin = strFromU8(pack, true).indexOf(TEXT) + TEXT.length;
    const changed = pack.slice();
    changed[begin + 20] = changed[begin + 20]! ^ 4;
    const { faults } = await verifyPack(filesInZip(changed));
    expect(faults.map(({ path }) => path)).toEqual([TEXT]);
  });
});

test('what is missing or added is named', async () => {
  const { [TEXT]: _gone, ...rest } = files;
  expect(await faultsOf({ ...rest, 'extra.txt': new Uint8Array(1) })).toEqual([
    ['extra.txt', 'not-in-manifest'],
    [TEXT, 'missing'],
  ]);
  const { 'manifest.json': _manifest, ...without } = files;
  expect(await faultsOf(without)).toEqual([['manifest.json', 'no-manifest']]);
});

test('another document under a right hash of the file, and a quote that nobody wrote, are found out', async () => {
  const manifest = manifestOf(files);
  const swapped = { ...files, [WARC]: files[RESOURCE]!, [TEXT]: new TextEncoder().encode('Nothing of the kind.') };
  manifest.files = manifest.files.map((file) => ({ ...file, sha256: hashOf((swapped as Files)[file.path]!) }));
  const forged = new TextEncoder().encode(JSON.stringify(manifest));
  const verification = await verifyPack(
    filesInZip(
      zipSync({
        ...swapped,
        'manifest.json': forged,
        'manifest.sha256': new TextEncoder().encode(`${hashOf(forged)}  manifest.json\n`),
      }) as Uint8Array<ArrayBuffer>,
    ),
  );
  expect(verification.faults).toEqual([{ path: WARC, fault: 'other-payload' }]);
  expect(verification.quotesNotFound).toEqual([{ path: TEXT, quote: QUOTE }]);
});

test('pages hold what was said, and nothing in it becomes markup', async () => {
  const page = strFromU8(files[`${VENDOR}/report.html`]!);
  for (const said of ['J. de Vries', 'In the annex', QUOTE, 'DPA signed', hashOf(DPA), 'Saved as candidate']) {
    expect(page).toContain(said);
  }
  expect(page).toContain('Ask for the annex &amp; &lt;b&gt;read&lt;/b&gt; it');
  expect(strFromU8(files['index.html']!)).toContain('Second &lt;/title&gt;&lt;script&gt;');
  const dutch = unzipSync(await exportedBytes('evidence-pack', evidenceShortlist(), { locale: localeFor('nl') }));
  expect(strFromU8(dutch['verify.html']!)).toContain('Dit pakket controleren');
});

test('the verifier is one file: its policy lets its own script through, and no network', () => {
  const page = strFromU8(files['verify.html']!);
  const script = /<script>([\s\S]*?)<\/script>/.exec(page)![1]!;
  expect(script).toBe('globalThis.verifierWasHere = "<\\/script>";');
  const hash = createHash('sha256').update(script).digest('base64');
  expect(page).toContain(`default-src 'none'; script-src 'sha256-${hash}'`);
  expect(page).not.toMatch(/(?:src|href)="?https?:/);
});
