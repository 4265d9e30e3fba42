import type { WholeLanguage } from '../../model/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** The same questions in another language: one that is missing is a type error that names its criterion. */
export type QuestionsLike<Original> = { readonly [Criterion in keyof Original]: string };

/**
 * What a privacy officer asks a vendor on each criterion, by criterion id. "We" is the customer, "you" the vendor. A new
 * criterion gets its question in utils/engine/questions/en/<topic>.ts; the compiler then asks for the other languages.
 */
export const QUESTIONS: Readonly<Record<WholeLanguage, QuestionsLike<typeof en>>> = { en, nl, de, fr };

/** The question on a criterion; null when this version has none (a criterion of another version). */
export const questionOn = (criterion: string, language: WholeLanguage): string | null =>
  (QUESTIONS[language] as Readonly<Record<string, string>>)[criterion] ?? null;
