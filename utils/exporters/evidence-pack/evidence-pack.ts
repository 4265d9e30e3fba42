import { strToU8 } from 'fflate';
import { type Candidate, candidateSchema } from '../../model/candidate.ts';
import { REGISTER_FILE_VERSION, REGISTER_LINE_FORMAT } from '../../model/register-file.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { isoDay } from '../../model/time.ts';
import type { Exporter, ExportOptions, Shortlist } from '../exporter.ts';
import { type Bytes, type ZipStream, zipStream } from '../zip-stream.ts';
import {
  MANIFEST,
  MANIFEST_HASH,
  type Manifest,
  PACK_FORMAT,
  PACK_VERSION,
  type PackedDocument,
  sha256,
} from './manifest.ts';
import { html } from './markup.ts';
import { packPage, table, vendorPage } from './vendor-page.ts';
import { hashLine } from './verify-pack.ts';
import { verifyPage } from './verify-page.ts';
import { warcOf } from './warc.ts';

/** Everything that a verdict rests on, in a ZIP archive that anyone can verify. Holds one document in memory at a time. */
export const evidencePack: Exporter = {
  passes: () => 1,
  async *write(shortlist, options) {
    const pack: Pack = { zip: zipStream(shortlist.exportedAt), manifest: emptyManifest(shortlist.exportedAt) };
    const vendors: Candidate[] = [];
    for await (const candidate of shortlist.candidates()) {
      yield* vendorFiles(pack, candidate, shortlist, options);
      // For the overview: not what was found, which is large.
      vendors.push({ ...candidate, assessment: null, audit: [] });
    }
    yield* add(pack, 'index.html', overviewPage(vendors, options));
    yield* add(pack, 'verify.html', await verifyPage(await shortlist.evidence.verifierScript(), options));
    const manifest = strToU8(`${JSON.stringify(pack.manifest, null, 2)}\n`) as Bytes;
    yield* pack.zip.file(MANIFEST, manifest);
    yield* pack.zip.file(MANIFEST_HASH, hashLine(await sha256(manifest)));
    yield* pack.zip.end();
  },
};

interface Pack {
  zip: ZipStream;
  manifest: Manifest;
}

const emptyManifest = (createdAt: number): Manifest => ({
  format: PACK_FORMAT,
  version: PACK_VERSION,
  createdAt: new Date(createdAt).toISOString(),
  algorithm: 'SHA-256',
  files: [],
  documents: [],
});

/** Writes a file and remembers its hash. */
async function* add({ zip, manifest }: Pack, path: string, content: string | Bytes): AsyncGenerator<Bytes> {
  const bytes = typeof content === 'string' ? (strToU8(content) as Bytes) : content;
  manifest.files.push({ path, size: bytes.length, sha256: await sha256(bytes) });
  yield* zip.file(path, bytes);
}

async function* vendorFiles(
  pack: Pack,
  candidate: Candidate,
  { snapshotsOf, evidence, exportedAt }: Shortlist,
  options: ExportOptions,
): AsyncGenerator<Bytes> {
  const folder = folderOf(candidate.id);
  const snapshots = await snapshotsOf(candidate.id);
  const documents: PackedDocument[] = [];
  for (const snapshot of snapshots) {
    const name = `${folder}/documents/${fileNameOf(snapshot)}`;
    const body = await evidence.bodyOf(snapshot);
    const text = body && (await evidence.textOf(snapshot));
    if (body) yield* add(pack, `${name}.warc.gz`, await warcOf(snapshot, body));
    if (text) yield* add(pack, `${name}.txt`, text);
    documents.push(packed(snapshot, body && `${name}.warc.gz`, text && `${name}.txt`));
  }
  pack.manifest.documents.push(...documents);
  const line = {
    format: REGISTER_LINE_FORMAT,
    version: REGISTER_FILE_VERSION,
    exportedAt: new Date(exportedAt).toISOString(),
    candidate: candidateSchema.parse(candidate),
    snapshots,
  };
  yield* add(pack, `${folder}/candidate.json`, `${JSON.stringify(line, null, 2)}\n`);
  yield* add(pack, `${folder}/report.html`, vendorPage(candidate, documents, options));
}

const packed = (snapshot: Snapshot, warc: string | null, text: string | null): PackedDocument => ({
  vendor: snapshot.vendorId,
  snapshot: snapshot.id,
  documentType: snapshot.documentType,
  url: snapshot.finalUrl,
  fetchedAt: new Date(snapshot.fetchedAt).toISOString(),
  payloadSha256: snapshot.sha256,
  warc,
  text,
});

/** Ids of vendors are domains; nothing in an imported one may lead out of the folder. */
const folderOf = (id: string): string => id.replaceAll(/[^\w.-]/g, '-').replace(/^\.+/, '-');

/** By day, type and the beginning of the id: two readings of one day differ by the last. */
function fileNameOf({ id, documentType, fetchedAt }: Snapshot): string {
  return `${isoDay(fetchedAt)}-${documentType}-${folderOf(id)}`;
}

function overviewPage(vendors: readonly Candidate[], options: ExportOptions): string {
  const { t } = options.locale;
  const rows = vendors.map(
    ({ id, name, status, decision }) => html`<tr><td><a href="${folderOf(id)}/report.html">${name}</a><br>${id}</td>
<td>${t(`status.${status}`)}</td><td>${t(decision ? `decision.${decision.outcome}` : 'head.undecided')}</td></tr>`,
  );
  const body = html`<h1>${t('pack.title')}</h1>
<p>${t('pack.about')}</p>
<p><a href="verify.html">${t('pack.verify.title')}</a></p>
<p class="note">${t('report.machine-note')}</p>
${table([t('pack.vendor'), t('field.status'), t('field.decision')], rows)}`;
  return packPage(t('pack.title'), options, body);
}
