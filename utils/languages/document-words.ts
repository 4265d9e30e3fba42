import type { DocumentType } from '../model/document-type.ts';

/** How a language names one kind of document. */
export interface DocumentNames {
  /** Names that are enough wherever they stand in a title, link or URL. */
  names: readonly string[];
  /** Names of pages on which documents of any kind may stand ("legal information"). */
  hubs?: readonly string[];
  /** Single words that point to the document also among others ("Acme privacy"). */
  words?: readonly string[];
  /** Words that mean the document only when nothing of weight stands beside them. */
  short: readonly string[];
}

/** A language's titles and link words for legal and trust documents. */
export interface LinkWords {
  /** Kinds that are left out have no name of their own in use, or go by the English one. */
  documents: Partial<Record<DocumentType, DocumentNames>>;
  /** Words that may surround a name without changing what it names ("read our …"). */
  around: readonly string[];
  /** Words that say: this is about such documents, or changes a setting, but is none. */
  against: readonly string[];
}

/** The same for a language that is looked at closely: names for every kind of document. */
export interface DocumentWords extends LinkWords {
  documents: Record<DocumentType, DocumentNames>;
}

/** Turns of phrase that stand in one kind of document and seldom in the others. */
export type DocumentClauses = Partial<Record<DocumentType, readonly string[]>>;

/** A list of phrases separated by commas, so that a language's words can be read and edited as text. */
export const phrases = (list: string): readonly string[] => list.trim().split(/\s*,\s*/);
