import type { EssentialLanguage, WholeLanguage } from '../model/language.ts';
import type { EssentialConceptId } from './concepts/essential.ts';
import type { ConceptId, Words } from './concepts.ts';

/** Units of time a value can have; months count 30 days, years 365. */
export type TimeUnit = 'hours' | 'days' | 'working-days' | 'weeks' | 'months' | 'years';

export interface NumberWords {
  /** "seventy-two" → 72. Several words are joined by a space. */
  words: Readonly<Record<string, number>>;
  units: Readonly<Record<TimeUnit, readonly string[]>>;
  /** Words that may stand between number and unit ("calendar", "consecutive"). */
  between: readonly string[];
  /** Small words between day, month and year ("3 de marzo de 2026"). */
  inDates: readonly string[];
  /** "03/04/2026" may be a day in March as well as in April: some who write the language put the month first. */
  monthMayBeFirst: boolean;
  /** Names of the twelve months, whole and shortened, without capitals and accents. */
  months: readonly (readonly string[])[];
}

export interface SentenceRules {
  /** Abbreviations that do not end a sentence, without their final dot, lower case. */
  abbreviations: ReadonlySet<string>;
  /** "1. Januar": a number with a dot is an ordinal, not the end of a sentence. */
  ordinalDots: boolean;
  /** In questions and after an opening phrase the subject follows the verb ("meldt de verwerker"). */
  subjectMayFollow: boolean;
  /** What is denied may stand before its "not" ("meldet das nicht", "ne notifions pas"). */
  notMayFollow: boolean;
  /** Words before a party that make it anything but the subject ("of the customer", "dem Kunden"). */
  obliques: readonly string[];
}

interface LanguageOf<Code, Id extends ConceptId> {
  code: Code;
  concepts: Words<Id>;
  numbers: NumberWords;
  sentences: SentenceRules;
}

/** A language in which documents are judged: it has the words of every concept, or of those of the essential criteria. */
export type Language = LanguageOf<WholeLanguage, ConceptId> | LanguageOf<EssentialLanguage, EssentialConceptId>;
