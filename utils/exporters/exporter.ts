import type { Locale } from '../i18n/translate.ts';
import type { Candidate } from '../model/candidate.ts';
import type { ColumnMapping } from '../model/column-mapping.ts';
import type { FileKind } from '../model/exporter.ts';
import type { LocalisedText } from '../model/language.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** What is handed over. Read as it is asked for: never is all of it in memory. */
export interface Shortlist {
  total: number;
  /** In order of id, from the beginning at every call. One may be deleted between two calls, none is added. */
  candidates: () => AsyncIterable<Candidate>;
  /** Of one vendor, the oldest first. */
  snapshotsOf: (vendorId: string) => Promise<readonly Snapshot[]>;
  /** Milliseconds since the epoch. */
  exportedAt: number;
  evidence: EvidenceSource;
}

/** Where the evidence itself is had from, for an exporter that takes it along. */
export interface EvidenceSource {
  /** The bytes of a document as received; null when they are not kept here. */
  bodyOf: (snapshot: Snapshot) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Its text, as extracted now; null when the bytes are not kept, or no text could be read from them. */
  textOf: (snapshot: Snapshot) => Promise<string | null>;
  /** The script by which a pack is verified without Vetwell. */
  verifierScript: () => Promise<string>;
}

/** What an exporter has to know of a criterion. */
export interface CriterionLabel {
  title: LocalisedText;
  group: string;
}

export interface ExportOptions {
  file: FileKind;
  /** Between the cells of a CSV file; spreadsheets of the Netherlands and Belgium expect the semicolon. */
  delimiter: ',' | ';';
  /** Language of the texts in the file. */
  locale: Locale;
  /** By criterion id. */
  criteria: ReadonlyMap<string, CriterionLabel>;
  /** Answers to the exporter's questions, by their ids. */
  answers: Readonly<Record<string, string>>;
  mapping: ColumnMapping | null;
}

/** One form in which a shortlist is handed over. */
export interface Exporter {
  /** How often it goes through all candidates: for the progress that is shown. */
  passes: (options: ExportOptions) => number;
  /** The file in pieces, in order; text is UTF-8. Reads no further ahead than the piece it is asked for. */
  write: (shortlist: Shortlist, options: ExportOptions) => AsyncIterable<string | Uint8Array<ArrayBuffer>>;
}
