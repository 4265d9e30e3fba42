import type { DocumentType } from '../model/document-type.ts';

/** How a language names one kind of document. */
export interface DocumentNames {
  /** Names that are enough wherever they stand in a title, link or URL. */
  names: readonly string[];
  /** Single words that point to the document also among others ("Acme privacy"). */
  words?: readonly string[];
  /** Words that mean the document only when nothing of weight stands beside them. */
  short: readonly string[];
}

/** A language's titles and link words for legal and trust documents. */
export interface DocumentWords {
  documents: Record<DocumentType, DocumentNames>;
  /** Words that may surround a name without changing what it names ("read our …"). */
  around: readonly string[];
  /** Words that say: this is about such documents, or changes a setting, but is none. */
  against: readonly string[];
}

/** A list of phrases separated by commas, so that a language's words can be read and edited as text. */
export const phrases = (list: string): readonly string[] => list.trim().split(/\s*,\s*/);
