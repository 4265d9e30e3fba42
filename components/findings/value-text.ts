import type { Locale } from '../../utils/i18n/translate.ts';
import type { FindingValue } from '../../utils/model/finding.ts';

const COUNTRY_CODE = /^[A-Z]{2}$/;

/** A value read from the evidence, with its unit, for people to read: "48 hours", "Ireland, Japan". */
export function valueText({ amount, unit }: FindingValue, locale: Locale): string {
  if (typeof amount === 'number') {
    if (unit === 'year') return String(amount); // no separator: 2012 is not 2,012
    if (unit === 'count') return locale.number(amount);
    return locale.knows('unit', unit)
      ? locale.open('unit', unit, { count: amount })
      : `${locale.number(amount)} ${unit}`.trim();
  }
  const words = (Array.isArray(amount) ? amount : [amount]).map((word) => wordText(word, unit, locale));
  return locale.list(words);
}

function wordText(word: string, unit: string, locale: Locale): string {
  if (COUNTRY_CODE.test(word)) return locale.countryName(word);
  const id = `${unit}.${word}`;
  return locale.knows('value', id) ? locale.open('value', id) : word;
}
