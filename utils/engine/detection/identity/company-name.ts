import { findLegalForms } from '../../international/legal-form.ts';
import { AROUND, plainWords } from '../document-name.ts';

/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
}

const NAME_LENGTH = 80;
const MOST_WORDS = 8;

/** Where a name cannot go on: other fields of a line, marks, years, the end of a sentence. */
const BOUNDARY = /[|·•\n\t:;()[\]"“”„«»©®™,]|\s[–—-]\s|[.!?]\s|(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?\s/g;
/** Words that are written with a capital at the beginning of a line, and are no part of a name. */
const OPENERS = new Set([
  'copyright',
  'we',
  'wir',
  'wij',
  'nous',
  'by',
  'is',
  'company',
  'firma',
  'angaben',
  'controller',
]);
/** Words that belong to a form, not to a name ("Private Limited"). */
const FORM_WORDS = /^(?:private|public|pty|pte|pvt|co)$/i;
/** Abbreviations whose dot is theirs. */
const ABBREVIATIONS = /(?:Inc|Ltd|Corp|Co|Pte|Pty|Kft|Zrt|Lda|Ltda|Pvt)$/i;
/** "Co." stands behind shops and bands as well. */
const WEAK_FORMS = new Set(['Co.']);

/** Forms that stand before the name. */
const LEADING_FORMS = /^(?:Stichting|Coöperatie)$/;

const isNamePart = (word: string): boolean => /^[\p{Lu}\p{N}]/u.test(word) || /^[a-z]+[A-Z.]/.test(word);
const isConnector = (word: string): boolean =>
  /^(?:&|\+|and|und|en|et|e|y|i|of|de|des|du|der|van|von|voor|für|la|for)$/.test(word);
const isOpener = (word: string): boolean => {
  const plain = plainWords(word)[0] ?? '';
  return OPENERS.has(plain) || AROUND.has(plain);
};

/** Where the run of name words begins that ends at `end`, not before `earliest`; `end` itself when there is none. */
function nameStart(text: string, end: number, earliest: number): number {
  const from = Math.max(earliest, end - NAME_LENGTH);
  const before = text.slice(from, end).replace(/,?\s*$/, '');
  const boundary = [...before.matchAll(BOUNDARY)].at(-1);
  const piece = boundary ? before.slice(boundary.index + boundary[0].length) : before;
  let start = from + before.length;
  const words = [...piece.matchAll(/\S+/g)];
  for (const word of words.reverse().slice(0, MOST_WORDS)) {
    if (!isNamePart(word[0]) && !isConnector(word[0])) break;
    if (isNamePart(word[0])) start = from + before.length - piece.length + word.index;
  }
  return trimOpeners(text, start, from + before.length);
}

function trimOpeners(text: string, start: number, end: number): number {
  for (const word of text.slice(start, end).matchAll(/\S+/g)) if (!isOpener(word[0])) return start + word.index;
  return end;
}

/** Names of companies with their legal form, in order ("Acme Tools B.V."). A form without a name is none. */
export function companyNames(text: string): Stretch[] {
  const names: Stretch[] = [];
  for (const form of findLegalForms(text)) {
    const earliest = names.at(-1)?.end ?? 0;
    if (earliest > form.start || WEAK_FORMS.has(form.value)) continue;
    if (LEADING_FORMS.test(form.value)) {
      const rest = /^(?: (?:[\p{Lu}][\p{L}\p{N}-]*|van|voor|de|der|en)){1,6}/u.exec(
        text.slice(form.end, form.end + NAME_LENGTH),
      );
      if (rest) names.push({ start: form.start, end: form.end + rest[0].length });
      continue;
    }
    const start = nameStart(text, form.start, earliest);
    const words = text.slice(start, form.start).match(/[\p{L}\p{N}]+/gu) ?? [];
    const dot = text[form.end] === '.' && ABBREVIATIONS.test(text.slice(start, form.end)) ? 1 : 0;
    if (words.some((word) => !FORM_WORDS.test(word))) names.push({ start, end: form.end + dot });
  }
  return names;
}

/** The first company named in a text, as it is written there; null when there is none. */
export function firstCompanyName(text: string): string | null {
  const name = companyNames(text)[0];
  return name ? text.slice(name.start, name.end) : null;
}
