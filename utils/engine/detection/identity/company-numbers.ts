import { COMPANY_REGISTERS, type CompanyRegister } from '../../../facts/company-identifiers.ts';
import type { CompanyNumber } from '../../../model/identity.ts';
import { findPhrases, wantedPhrases } from '../../text/phrase-search.ts';
import { checkNumber } from './checksums.ts';
import type { Stretch } from './company-name.ts';

type FoundNumber = Pick<CompanyNumber, 'register' | 'kind' | 'country' | 'number' | 'check'> & Stretch;

/** "Handelsregister" and "handelsregister" are one label, of registers in more than one country. */
const byLabel = new Map<string, CompanyRegister[]>();
for (const register of COMPANY_REGISTERS)
  for (const label of new Set(register.labels.map((written) => written.toLowerCase())))
    byLabel.set(label, [...(byLabel.get(label) ?? []), register]);
const labels = wantedPhrases<CompanyRegister[]>(byLabel);

/** A number stands this near behind its label. */
const REACH = 60;
const NUMBER_LENGTH = 26;
const PART = /[A-Z0-9][A-Z0-9 .\-/\u00a0]*/g;

const compact = (text: string): string => text.toUpperCase().replace(/[ .\-/\u00a0]/g, '');

/** The longest stretch from `start` on that is written like a number of this register, and is not part of a longer one. */
function numberAt(text: string, start: number, limit: number, register: CompanyRegister): Stretch | null {
  for (let end = Math.min(limit, start + NUMBER_LENGTH); end > start + 3; end--) {
    if (!/[A-Z0-9]/i.test(text[end - 1]!) || /[A-Z0-9]/i.test(text[end] ?? ' ')) continue;
    if (register.pattern.test(compact(text.slice(start, end)))) return { start, end };
  }
  return null;
}

const read = (text: string, span: Stretch, { id, kind, country, checksum }: CompanyRegister): FoundNumber => {
  const number = compact(text.slice(span.start, span.end));
  return { ...span, register: id, kind, country, number, check: checkNumber(checksum, number) };
};

/** The first number behind a label that fits one of the registers so labelled; a right checksum wins over a form. */
function behindLabel(text: string, from: number, registers: readonly CompanyRegister[]): FoundNumber | null {
  const limit = Math.min(text.length, from + REACH);
  const found: FoundNumber[] = [];
  for (const part of text.slice(from, limit).matchAll(PART))
    for (const word of part[0].matchAll(/[A-Z0-9]+/g))
      for (const register of registers) {
        const start = from + part.index + word.index;
        const span = numberAt(text, start, Math.min(text.length, start + NUMBER_LENGTH), register);
        if (span) found.push(read(text, span, register));
      }
  return found.find(({ check }) => check === 'valid') ?? found[0] ?? null;
}

const VAT = COMPANY_REGISTERS.filter(({ kind }) => kind === 'vat');
/** VAT numbers begin with their country, so that they can be told without a label. */
const PREFIXED =
  /(?<![A-Za-z0-9])(?:AT|BE|BG|CHE|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK)(?=[ .-]?[A-Z]?\d)/g;

function unlabelled(text: string): FoundNumber[] {
  return [...text.matchAll(PREFIXED)].flatMap(({ index }) =>
    VAT.flatMap((register) => {
      const span = numberAt(text, index, text.length, register);
      const number = span && read(text, span, register);
      return number?.check === 'valid' ? [number] : [];
    }),
  );
}

/** The same for one number wherever it is read. */
export const numberKey = ({ register, number }: Pick<CompanyNumber, 'register' | 'number'>): string =>
  `${register} ${number}`;

/** Numbers of companies and VAT payers in a text, each once, in the order of the text. */
export function companyNumbers(text: string): FoundNumber[] {
  const found = unlabelled(text);
  for (const hit of findPhrases(labels, text)) {
    const number = behindLabel(text, hit.end, hit.value);
    if (number) found.push({ ...number, start: hit.start });
  }
  const known = new Set<string>();
  return found
    .sort((a, b) => a.start - b.start)
    .filter((one) => {
      const key = numberKey(one);
      return known.has(key) ? false : known.add(key);
    });
}
