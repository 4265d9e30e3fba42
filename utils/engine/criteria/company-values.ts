import { firstCompanyName } from '../detection/identity/company-name.ts';
import { companyNumbers } from '../detection/identity/company-numbers.ts';
import { postalAddress } from '../detection/identity/postal-address.ts';

/** What a sentence can say about a company, beside times and percentages. */
export type CompanyReader =
  /** The name of a company with its legal form; `optional`: a sentence may do without. */
  | { kind: 'company-name'; optional?: true }
  | { kind: 'postal-address' }
  /** A number in a register of companies or of VAT payers; one that fails its check digit is not valid. */
  | { kind: 'company-number'; register: 'register' | 'vat' }
  /** The first year. */
  | { kind: 'year' }
  /** The first number of at least so much, "5,000" and "5.000" alike. */
  | { kind: 'count'; atLeast: number }
  /** An amount of money as "EUR 2500000". */
  | { kind: 'money' };

export interface CompanyValue {
  amount: number | string | null;
  unit: string;
  /** `absent`: the label is there, what it names is not. */
  rating: 'absent' | 'invalid' | null;
}

/** Reads such a value from the text of one sentence. */
export function readCompanyValue(reader: CompanyReader, sentence: string): CompanyValue {
  switch (reader.kind) {
    case 'company-name':
      return orAbsent(firstCompanyName(sentence), 'company', reader.optional);
    case 'postal-address':
      return readAddress(sentence);
    case 'company-number':
      return readNumber(reader.register, sentence);
    case 'year':
      return { amount: yearIn(sentence), unit: 'year', rating: null };
    case 'count':
      return { amount: countIn(sentence, reader.atLeast), unit: 'count', rating: null };
    case 'money':
      return { amount: moneyIn(sentence), unit: 'money', rating: null };
  }
}

const orAbsent = (amount: string | null, unit: string, optional = false): CompanyValue => ({
  amount,
  unit,
  rating: amount === null && !optional ? 'absent' : null,
});

function readAddress(sentence: string): CompanyValue {
  // Every address has a number, few sentences do, and the forms of addresses take long to try.
  const address = /\d/.test(sentence) ? postalAddress(sentence) : null;
  return orAbsent(address && sentence.slice(address.start, address.end).trim(), 'address');
}

/** Written like a number of a register that is not in the facts. */
const UNKNOWN_REGISTER = /(?<![\dA-Za-z])(?:HR[AB] ?\d{2,6}|\d{3}(?: \d{3}){2,3}|\d{5,14})(?!\d)/;

function readNumber(register: 'register' | 'vat', sentence: string): CompanyValue {
  const numbers = companyNumbers(sentence).filter(({ kind }) => kind === register);
  const found = numbers.find(({ check }) => check !== 'invalid') ?? numbers[0];
  if (!found)
    return orAbsent(register === 'register' ? (UNKNOWN_REGISTER.exec(sentence)?.[0] ?? null) : null, register);
  return { amount: found.number, unit: register, rating: found.check === 'invalid' ? 'invalid' : null };
}

function yearIn(sentence: string): number | null {
  const found = /(?<![\d.,])(?:19[5-9]\d|20\d\d)(?![\d.,]\d|\d)/.exec(sentence);
  return found && Number(found[0]);
}

const COUNT = /(?<![\d.,])\d{1,3}(?:[.,\u00a0\u202f ]\d{3}){1,3}(?!\d)|(?<![\d.,])\d{2,9}(?!\d)/g;

function countIn(sentence: string, atLeast: number): number | null {
  for (const [found] of sentence.matchAll(COUNT)) {
    const count = Number(found.replace(/\D/g, ''));
    if (count >= atLeast) return count;
  }
  return null;
}

const CURRENCIES: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', $: 'USD' };
const MILLION = /^\s?(?:m|mio|mln|million|millions|miljoen|millionen)(?![\p{L}])/iu;
const AMOUNT = /(€|£|\$|EUR|GBP|USD|CHF|euro) ?(\d{1,3}(?:[.,\u00a0\u202f ]\d{3}){1,3}|\d{1,9}(?:[.,]\d)?)(?!\d)/i;
const AMOUNT_FIRST =
  /(?<!\d)(\d{1,3}(?:[.,\u00a0\u202f ]\d{3}){1,3}|\d{1,9}(?:[.,]\d)?)( ?(?:million|millionen|millions|miljoen|mio|mln)\.?)?(?: d['’])? ?(€|£|EUR|GBP|USD|CHF|euros?)/i;

function moneyIn(sentence: string): string | null {
  const before = AMOUNT.exec(sentence);
  if (before) return money(before[1]!, before[2]!, MILLION.test(sentence.slice(before.index + before[0].length)));
  const after = AMOUNT_FIRST.exec(sentence);
  return after && money(after[3]!, after[1]!, after[2] !== undefined);
}

function money(currency: string, digits: string, millions: boolean): string {
  const code = CURRENCIES[currency] ?? (currency.toUpperCase().startsWith('EUR') ? 'EUR' : currency.toUpperCase());
  const isFraction = /^\d+[.,]\d$/.test(digits);
  const amount = isFraction ? Number(digits.replace(',', '.')) : Number(digits.replace(/\D/g, ''));
  return `${code} ${Math.round(amount * (millions ? 1_000_000 : 1))}`;
}
