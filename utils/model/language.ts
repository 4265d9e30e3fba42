/** Languages in which documents are judged whole. ISO 639-1. */
export const ASSESSED_LANGUAGES = ['en', 'nl', 'de', 'fr'] as const;
export type AssessedLanguage = (typeof ASSESSED_LANGUAGES)[number];

/** Languages of the interface. ISO 639-1. */
export const INTERFACE_LANGUAGES = ['en', 'nl'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** A text in every interface language. */
export type LocalisedText = Record<InterfaceLanguage, string>;

export const isAssessedLanguage = (code: string | null): code is AssessedLanguage =>
  ASSESSED_LANGUAGES.some((known) => known === code);
