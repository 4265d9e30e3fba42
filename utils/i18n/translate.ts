import type { InterfaceLanguage, LocalisedText } from '../model/language.ts';
import { en } from './en.ts';
import { legalReference } from './legal-reference.ts';
import type { Message, Parameters } from './message.ts';
import { nl } from './nl.ts';

export type MessageKey = keyof typeof en;

const CATALOGUES: Record<InterfaceLanguage, Readonly<Record<string, Message>>> = { en, nl };

/** How the browser is asked for numbers, dates and lists: Dutch and European English, never US dates. */
const INTL_LOCALES: Record<InterfaceLanguage, string> = { en: 'en-GB', nl: 'nl-NL' };

/** Families of messages whose ids come from the engine and may be newer than the catalogue. */
export type OpenFamily = 'signal' | 'group' | 'unit' | 'value';

/** Everything that depends on the language of the interface. */
export interface Locale {
  readonly language: InterfaceLanguage;
  /** The text for a key, with its parameters filled in. */
  t<Key extends MessageKey>(key: Key, ...values: Parameters<(typeof en)[Key]>): string;
  /** The text for an id of an open family; the id itself, made readable, when the catalogue does not know it. */
  open(family: OpenFamily, id: string, values?: Values): string;
  /** True when the catalogue knows this id of an open family. */
  knows(family: OpenFamily, id: string): boolean;
  /** A text that brings its own translations, such as the title of a criterion. */
  own(text: LocalisedText): string;
  /** A reference to a law or a guideline, such as "GDPR Art. 28(3)(a)". */
  law(reference: string): string;
  number(value: number): string;
  /** `value` from 0 to 100. */
  percent(value: number): string;
  /** Milliseconds since the epoch, as a calendar date. */
  date(time: number): string;
  dateTime(time: number): string;
  /** The time of day alone. */
  time(time: number): string;
  /** Milliseconds since the epoch, as a month and a year. */
  month(time: number): string;
  /** `currency`: ISO 4217. */
  money(amount: number, currency: string): string;
  list(items: readonly string[]): string;
  /** Name of a country (ISO 3166-1 alpha-2) or a language (ISO 639-1); the code when the browser knows none. */
  countryName(code: string): string;
  languageName(code: string): string;
  compare(a: string, b: string): number;
}

type Values = Readonly<Record<string, string | number>>;

/** Texts, numbers and dates in one language of the interface. */
export function localeFor(language: InterfaceLanguage): Locale {
  const catalogue = CATALOGUES[language];
  const formats = formatsFor(INTL_LOCALES[language]);
  const fill = (message: Message, values: Values = {}) => fillIn(pickForm(message, values, formats), values, formats);
  return {
    language,
    t: (key, ...values) => fill(catalogue[key]!, values[0]),
    open: (family, id, values) => fill(catalogue[`${family}.${id}`] ?? readableId(id), values),
    knows: (family, id) => `${family}.${id}` in catalogue,
    own: (text) => text[language],
    law: (reference) => legalReference(reference, language),
    number: (value) => formats.number.format(value),
    percent: (value) => formats.percent.format(value / 100),
    date: (time) => formats.date.format(time),
    dateTime: (time) => formats.dateTime.format(time),
    time: (time) => formats.time.format(time),
    month: (time) => formats.month.format(time),
    money: (amount, currency) =>
      amount.toLocaleString(INTL_LOCALES[language], { style: 'currency', currency, maximumFractionDigits: 0 }),
    list: (items) => formats.list.format(items),
    countryName: (code) => nameOf(formats.countries, code),
    languageName: (code) => nameOf(formats.languages, code),
    compare: formats.collator.compare,
  };
}

type Formats = ReturnType<typeof formatsFor>;

function formatsFor(locale: string) {
  return {
    plural: new Intl.PluralRules(locale),
    number: new Intl.NumberFormat(locale),
    percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }),
    dateTime: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
    month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }),
    time: new Intl.DateTimeFormat(locale, { timeStyle: 'short' }),
    list: new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }),
    countries: new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }),
    languages: new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }),
    collator: new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }),
  };
}

function pickForm(message: Message, values: Values, formats: Formats): string {
  if (typeof message === 'string') return message;
  return formats.plural.select(Number(values.count)) === 'one' ? message.one : message.other;
}

const fillIn = (text: string, values: Values, formats: Formats) =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? formats.number.format(value) : value;
  });

const readableId = (id: string) => id.replaceAll('-', ' ');

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code; // not shaped like a code at all
  }
}
