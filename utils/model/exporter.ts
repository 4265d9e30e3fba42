import type { LocalisedText } from './language.ts';

/** Kinds of files that are handed over: the ending of the name, and the media type. */
export const FILE_KINDS = {
  json: { extension: 'json', mediaType: 'application/json' },
  jsonl: { extension: 'jsonl', mediaType: 'application/x-ndjson' },
  jsonld: { extension: 'jsonld', mediaType: 'application/ld+json' },
  csv: { extension: 'csv', mediaType: 'text/csv;charset=utf-8' },
  zip: { extension: 'zip', mediaType: 'application/zip' },
  xlsx: { extension: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
} as const;
export type FileKind = keyof typeof FILE_KINDS;

/** Sections of the list that the user chooses from, in this order. */
export const EXPORTER_GROUPS = ['whole', 'table', 'register', 'record', 'linked-data'] as const;
export type ExporterGroup = (typeof EXPORTER_GROUPS)[number];

/** Something that only the user's organisation knows and the target wants, such as its id there. Never a secret. */
export interface ExportQuestion {
  id: string;
  label: LocalisedText;
  hint: LocalisedText;
  required: boolean;
}

/** What a user must know of an exporter before using it; loaded without its code. */
export interface ExporterDescription {
  group: ExporterGroup;
  label: LocalisedText;
  /** What it is for, in one sentence. */
  sentence: LocalisedText;
  /** What the target has no place for, and so what stays behind. */
  cannotHold: readonly LocalisedText[];
  /** The first is the default. */
  files: readonly [FileKind, ...FileKind[]];
  /** Texts in the file are in a language that the user chooses. */
  hasLanguage: boolean;
  /** The user names the columns. */
  hasMapping?: true;
  questions?: readonly ExportQuestion[];
}
