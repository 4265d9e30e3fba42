import { CATALOGUE } from '../../engine/criteria/catalogue.ts';
import { cisoAssistantTprm } from '../../exporters/ciso-assistant-tprm/ciso-assistant-tprm.ts';
import type { EvidenceSource, ExportOptions } from '../../exporters/exporter.ts';
import { type Candidate, candidateSchema } from '../../model/candidate.ts';
import type { PushTargetId, RegisterConnection } from '../../model/register-connection.ts';
import type { RegisterRequest } from '../../platform/register-request.ts';

/** What a request is made of beside the candidate. */
export interface PushContext {
  connection: RegisterConnection;
  /** Dates the request, so that a second attempt is byte for byte the first. Milliseconds since the epoch. */
  queuedAt: number;
  /** Language of the texts in it. */
  locale: ExportOptions['locale'];
}

/** The request that brings a candidate to one kind of register, its key excepted. */
export type PushTarget = (candidate: Candidate, context: PushContext) => Promise<RegisterRequest>;

const CRITERIA = new Map(CATALOGUE.map((one) => [one.id, one]));

/** What is told of them is in `about.ts`. */
export const PUSH_TARGETS: Readonly<Record<PushTargetId, PushTarget>> = {
  generic: putCandidate,
  'ciso-assistant': loadFile,
};

/** Described in `public/openapi.json`. */
async function putCandidate(candidate: Candidate, { connection }: PushContext): Promise<RegisterRequest> {
  return {
    method: 'PUT',
    url: `${connection.endpoint}/processors/${encodeURIComponent(candidate.id)}`,
    headers: {
      authorization: `Bearer ${connection.token}`,
      accept: 'application/json',
      'content-type': 'application/json',
    },
    body: JSON.stringify(candidateSchema.parse(candidate)),
  };
}

/** CISO Assistant's data wizard: a file as the raw body, everything about it in headers. */
async function loadFile(candidate: Candidate, context: PushContext): Promise<RegisterRequest> {
  const { endpoint, token, answers } = context.connection;
  const folder = answers.folder?.trim();
  return {
    method: 'POST',
    url: `${endpoint}/data-wizard/load-file/`,
    headers: {
      authorization: `Token ${token}`,
      accept: 'application/json',
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="vetwell-${candidate.id.replaceAll(/[^\w.-]/g, '-')}.xlsx"`,
      'x-model-type': 'TPRM',
      'x-on-conflict': 'update',
      ...(folder && { 'x-folder-id': folder }),
    },
    body: await workbookOf(candidate, context),
  };
}

/** A workbook takes no documents along. */
const NONE: EvidenceSource = {
  bodyOf: async () => null,
  textOf: async () => null,
  verifierScript: async () => '',
};

async function workbookOf(candidate: Candidate, { locale, queuedAt }: PushContext): Promise<Uint8Array<ArrayBuffer>> {
  const shortlist = {
    total: 1,
    exportedAt: queuedAt,
    async *candidates() {
      yield candidate;
    },
    snapshotsOf: async () => [],
    evidence: NONE,
  };
  const options: ExportOptions = {
    file: 'xlsx',
    delimiter: ',',
    locale,
    criteria: CRITERIA,
    answers: {},
    mapping: null,
  };
  const pieces: (string | Uint8Array<ArrayBuffer>)[] = [];
  for await (const piece of cisoAssistantTprm.write(shortlist, options)) pieces.push(piece);
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
