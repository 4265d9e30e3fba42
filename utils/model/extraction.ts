/**
 * The document's own text, cut out of HTML, PDF, Markdown or plain text. Offsets are UTF-16 code units in `text`:
 * `text.slice(block.start, block.end)` is the block. Derived: can be made again from the snapshot's bytes.
 */
export interface Extraction {
  /** Version of the code that made it (`EXTRACTOR_VERSION`). */
  extractorVersion: number;
  title: string | null;
  /** ISO 639-1, null when no language could be told. */
  language: string | null;
  text: string;
  blocks: TextBlock[];
  /** True when a limit (depth, size, pages) cut the text short. */
  truncated: boolean;
  /** Why the text cannot be relied on; null when it can. */
  problem: ReadingProblem | null;
}

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'definition' | 'quote' | 'code';

export interface TextBlock {
  kind: BlockKind;
  start: number;
  end: number;
  /** 1 to 6 for headings, depth (from 1) for list items. */
  level?: number;
  /** Cell texts of a table row, header row first in its table. */
  cells?: string[];
  /** Number of the table a row belongs to, counted from 0 in the document. */
  table?: number;
  /** Language of the block, given only when it surely differs from the document's. ISO 639-1. */
  language?: string;
}

/** Why a document could not be read. Stable ids, translated by the interface (`problem.<id>`). */
export const READING_PROBLEMS = [
  'not-reachable',
  'not-found',
  'http-error',
  'login-wall',
  'consent-wall',
  'captcha',
  'timed-out',
  'too-large',
  'encrypted-pdf',
  'scanned-pdf',
  'broken-file',
  'unsupported-type',
  'needs-javascript',
  'empty',
  'permission-missing',
  'other-language',
] as const;
export type ReadingProblem = (typeof READING_PROBLEMS)[number];

/** A document as bytes, before extraction. */
export interface DocumentSource {
  url: string;
  /** The Content-Type header as received, parameters included; empty when there was none. */
  contentType: string;
  body: Uint8Array;
}
