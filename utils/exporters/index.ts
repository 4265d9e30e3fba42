import type { ExporterDescription } from '../model/exporter.ts';
import { about as cisoAssistantProcessing } from './ciso-assistant-processing/about.ts';
import { about as cisoAssistantTprm } from './ciso-assistant-tprm/about.ts';
import { about as csv } from './csv/about.ts';
import { about as dpv } from './dpv/about.ts';
import { about as evidencePack } from './evidence-pack/about.ts';
import type { Exporter } from './exporter.ts';
import { about as json } from './json/about.ts';
import { about as jsonl } from './jsonl/about.ts';
import { about as mapping } from './mapping/about.ts';
import { about as openlane } from './openlane/about.ts';
import { about as probo } from './probo/about.ts';
import { about as proboSeed } from './probo-seed/about.ts';
import { about as recordCnil } from './record-cnil/about.ts';
import { about as recordIco } from './record-ico/about.ts';
import { about as recordNl } from './record-nl/about.ts';
import { about as xlsx } from './xlsx/about.ts';

/** What is told of an exporter before it is used, and its code, loaded when it is. */
export interface ExporterEntry {
  about: ExporterDescription;
  load: () => Promise<Exporter>;
}

/** By id, in the order in which users see them; the id is the name of the folder, for ever. */
export const EXPORTERS = {
  json: { about: json, load: async () => (await import('./json/json.ts')).json },
  jsonl: { about: jsonl, load: async () => (await import('./jsonl/jsonl.ts')).jsonl },
  'evidence-pack': {
    about: evidencePack,
    load: async () => (await import('./evidence-pack/evidence-pack.ts')).evidencePack,
  },
  xlsx: { about: xlsx, load: async () => (await import('./xlsx/xlsx.ts')).xlsx },
  csv: { about: csv, load: async () => (await import('./csv/csv.ts')).csv },
  mapping: { about: mapping, load: async () => (await import('./mapping/mapping.ts')).mapping },
  'ciso-assistant-tprm': {
    about: cisoAssistantTprm,
    load: async () => (await import('./ciso-assistant-tprm/ciso-assistant-tprm.ts')).cisoAssistantTprm,
  },
  'ciso-assistant-processing': {
    about: cisoAssistantProcessing,
    load: async () =>
      (await import('./ciso-assistant-processing/ciso-assistant-processing.ts')).cisoAssistantProcessing,
  },
  probo: { about: probo, load: async () => (await import('./probo/probo.ts')).probo },
  'probo-seed': { about: proboSeed, load: async () => (await import('./probo-seed/probo-seed.ts')).proboSeed },
  openlane: { about: openlane, load: async () => (await import('./openlane/openlane.ts')).openlane },
  'record-nl': { about: recordNl, load: async () => (await import('./record-nl/record-nl.ts')).recordNl },
  'record-ico': { about: recordIco, load: async () => (await import('./record-ico/record-ico.ts')).recordIco },
  'record-cnil': { about: recordCnil, load: async () => (await import('./record-cnil/record-cnil.ts')).recordCnil },
  dpv: { about: dpv, load: async () => (await import('./dpv/dpv.ts')).dpv },
} as const satisfies Record<string, ExporterEntry>;
export type ExporterId = keyof typeof EXPORTERS;

export const EXPORTER_IDS = Object.keys(EXPORTERS) as ExporterId[];
