import type { AssessedLanguage } from '../model/language.ts';
import type { ConceptId, Words } from './concepts.ts';

/** Units of time a value can have; months count 30 days, years 365. */
export type TimeUnit = 'hours' | 'days' | 'working-days' | 'weeks' | 'months' | 'years';

export interface NumberWords {
  /** "seventy-two" → 72. Several words are joined by a space. */
  words: Readonly<Record<string, number>>;
  units: Readonly<Record<TimeUnit, readonly string[]>>;
  /** Words that may stand between number and unit ("calendar", "consecutive"). */
  between: readonly string[];
  /** Names of the twelve months, whole and shortened, without capitals and accents. */
  months: readonly (readonly string[])[];
}

export interface SentenceRules {
  /** Abbreviations that do not end a sentence, without their final dot, lower case. */
  abbreviations: readonly string[];
  /** "1. Januar": a number with a dot is an ordinal, not the end of a sentence. */
  ordinalDots: boolean;
  /** In questions and after an opening phrase the subject follows the verb ("meldt de verwerker"). */
  subjectMayFollow: boolean;
  /** Words before a party that make it anything but the subject ("of the customer", "dem Kunden"). */
  obliques: readonly string[];
}

/** One language in which documents are judged whole. */
export interface Language {
  code: AssessedLanguage;
  concepts: Words<ConceptId>;
  numbers: NumberWords;
  sentences: SentenceRules;
}
