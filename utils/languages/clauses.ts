import { clauses as de } from './de/clauses.ts';
import type { DocumentClauses } from './document-words.ts';
import { clauses as en } from './en/clauses.ts';
import { clauses as es } from './es/clauses.ts';
import { clauses as fr } from './fr/clauses.ts';
import { clauses as it } from './it/clauses.ts';
import { clauses as nl } from './nl/clauses.ts';

/** By which a document is known when its title names none. */
export const DOCUMENT_CLAUSES: readonly DocumentClauses[] = [en, nl, de, fr, es, it];
