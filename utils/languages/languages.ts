import type { AssessedLanguage } from '../model/language.ts';
import { de } from './de/language.ts';
import { en } from './en/language.ts';
import { es } from './es/language.ts';
import { fr } from './fr/language.ts';
import { it } from './it/language.ts';
import type { Language } from './language.ts';
import { nl } from './nl/language.ts';

/** Every language in which documents are judged, by all criteria or by the essential ones. */
export const LANGUAGES: Readonly<Record<AssessedLanguage, Language>> = { en, nl, de, fr, es, it };
