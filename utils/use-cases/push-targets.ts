import { CATALOGUE } from '../engine/criteria/catalogue.ts';
import { about as cisoAssistantFile } from '../exporters/ciso-assistant-tprm/about.ts';
import { cisoAssistantTprm } from '../exporters/ciso-assistant-tprm/ciso-assistant-tprm.ts';
import type { EvidenceSource, ExportOptions } from '../exporters/exporter.ts';
import { about as json } from '../exporters/json/about.ts';
import { type Candidate, candidateSchema } from '../model/candidate.ts';
import type { PushTargetDescription, PushTargetId, RegisterConnection } from '../model/register-connection.ts';
import type { RegisterRequest } from '../platform/register-request.ts';

/** What a request is made of beside the candidate. */
export interface PushContext {
  connection: RegisterConnection;
  /** Dates the request, so that a second attempt is byte for byte the first. Milliseconds since the epoch. */
  queuedAt: number;
  /** Language of the texts in it. */
  locale: ExportOptions['locale'];
}

/** A kind of register: what is told of it, and the request that brings a candidate there, its key excepted. */
export interface PushTarget {
  about: PushTargetDescription;
  requestFor: (candidate: Candidate, context: PushContext) => Promise<RegisterRequest>;
}

const CRITERIA = new Map(CATALOGUE.map((one) => [one.id, one]));

/** By id, in the order in which users see them. */
export const PUSH_TARGETS: Readonly<Record<PushTargetId, PushTarget>> = {
  generic: {
    about: {
      id: 'generic',
      label: { en: 'Register with Vetwell’s API', nl: 'Register met de API van Vetwell' },
      sentence: {
        en: 'Any register that takes in PUT /processors/{id}, as described in the OpenAPI file that comes with Vetwell.',
        nl: 'Elk register dat PUT /processors/{id} aanneemt, zoals beschreven in het OpenAPI-bestand bij Vetwell.',
      },
      example: 'https://register.example/api',
      cannotHold: json.cannotHold,
      questions: [],
    },
    requestFor: putCandidate,
  },
  'ciso-assistant': {
    about: {
      id: 'ciso-assistant',
      label: { en: 'CISO Assistant', nl: 'CISO Assistant' },
      sentence: {
        en: 'Sends the workbook of third parties to the import of CISO Assistant, one vendor at a time; what is there already is updated.',
        nl: 'Stuurt de werkmap met derde partijen naar de import van CISO Assistant, één leverancier per keer; wat er al is, wordt bijgewerkt.',
      },
      example: 'https://ciso-assistant.example/api',
      cannotHold: cisoAssistantFile.cannotHold,
      questions: [
        {
          id: 'folder',
          label: { en: 'Id of the domain in CISO Assistant', nl: 'Id van het domein in CISO Assistant' },
          hint: {
            en: 'The UUID in the address of the domain’s page. Leave it empty for the global domain.',
            nl: 'De UUID in het adres van de pagina van het domein. Laat leeg voor het globale domein.',
          },
          required: false,
        },
      ],
    },
    requestFor: loadFile,
  },
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
