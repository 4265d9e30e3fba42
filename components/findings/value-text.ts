import type { Locale } from '../../utils/i18n/translate.ts';
import type { FindingValue } from '../../utils/model/finding.ts';
import { WORLD_REGIONS } from '../../utils/model/transfer.ts';
import type { Knowledge } from './knowledge.tsx';

const COUNTRY_CODE = /^[A-Z]{2}$/;
const DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;
const MONEY = /^([A-Z]{3}) (\d+)$/;

/** Names of what facts know by an id: by unit, then by id. */
type ValueNames = Knowledge['names'];

/** A value read from the evidence, with its unit, for people to read: "48 hours", "Ireland, Japan", "1 Oct 2026". */
export function valueText({ amount, unit, stated }: FindingValue, locale: Locale, names: ValueNames = {}): string {
  if (stated) return numberText(stated.amount, stated.unit, locale);
  if (typeof amount === 'number') return numberText(amount, unit, locale);
  const words = (Array.isArray(amount) ? amount : [amount]).map((word) => wordText(word, unit, locale, names));
  return locale.list(words);
}

function numberText(amount: number, unit: string, locale: Locale): string {
  if (unit === 'year') return String(amount); // no separator: 2012 is not 2,012
  if (unit === 'count') return locale.number(amount);
  return locale.knows('unit', unit)
    ? locale.open('unit', unit, { count: amount })
    : `${locale.number(amount)} ${unit}`.trim();
}

function wordText(word: string, unit: string, locale: Locale, names: NonNullable<ValueNames>): string {
  const name = names[unit]?.[word];
  if (name) return locale.own(name);
  const region = WORLD_REGIONS.find((known) => known === word);
  if (region) return locale.t(`world-region.${region}`);
  if (COUNTRY_CODE.test(word)) return locale.countryName(word);
  if (unit === 'date') return dateText(word, locale);
  const money = unit === 'money' ? MONEY.exec(word) : null;
  if (money) return locale.money(Number(money[2]), money[1]!);
  const id = `${unit}.${word}`;
  return locale.knows('value', id) ? locale.open('value', id) : word;
}

/** A calendar date has no time zone: it is taken as the reader's own, so that the day stays the day. */
function dateText(word: string, locale: Locale): string {
  const found = DATE.exec(word);
  if (!found) return word;
  const [, year, month, day] = found;
  const time = new Date(Number(year), Number(month) - 1, Number(day ?? 1)).getTime();
  return day === undefined ? locale.month(time) : locale.date(time);
}
