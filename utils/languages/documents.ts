import { documents as da } from './da/documents.ts';
import { documents as de } from './de/documents.ts';
import type { DocumentWords } from './document-words.ts';
import { documents as en } from './en/documents.ts';
import { documents as es } from './es/documents.ts';
import { documents as fr } from './fr/documents.ts';
import { documents as it } from './it/documents.ts';
import { documents as nl } from './nl/documents.ts';
import { documents as pl } from './pl/documents.ts';
import { documents as pt } from './pt/documents.ts';
import { documents as sv } from './sv/documents.ts';

/** Titles and link words of every language in which documents are noticed. */
export const DOCUMENT_WORDS: Record<string, DocumentWords> = { en, nl, de, fr, es, it, pt, pl, da, sv };
