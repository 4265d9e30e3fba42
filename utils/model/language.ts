/** Languages in which documents are judged by every criterion. ISO 639-1. */
export const WHOLE_LANGUAGES = ['en', 'nl', 'de', 'fr'] as const;
export type WholeLanguage = (typeof WHOLE_LANGUAGES)[number];

/** Languages in which documents are judged by the essential criteria only. ISO 639-1. */
export const ESSENTIAL_LANGUAGES = ['es', 'it'] as const;
export type EssentialLanguage = (typeof ESSENTIAL_LANGUAGES)[number];

/** Languages in which documents are judged, by all criteria or by some. ISO 639-1. */
export const ASSESSED_LANGUAGES = [...WHOLE_LANGUAGES, ...ESSENTIAL_LANGUAGES] as const;
export type AssessedLanguage = (typeof ASSESSED_LANGUAGES)[number];

/** Languages of the interface. ISO 639-1. */
export const INTERFACE_LANGUAGES = ['en', 'nl'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** A text in every interface language. */
export type LocalisedText = Record<InterfaceLanguage, string>;

export const isWholeLanguage = (code: string | null): code is WholeLanguage =>
  WHOLE_LANGUAGES.some((known) => known === code);

export const isAssessedLanguage = (code: string | null): code is AssessedLanguage =>
  ASSESSED_LANGUAGES.some((known) => known === code);
