import { LEGAL_FORMS } from '../../facts/legal-forms.ts';
import { findPhrases, type PhraseHit, wantedPhrases } from '../text/phrase-search.ts';

interface Form {
  spelling: string;
  short: boolean;
}

const forms = wantedPhrases<Form>(
  LEGAL_FORMS.flatMap(({ forms: long, short = [] }) => [
    ...long.map((spelling) => [spelling, { spelling, short: false }] as const),
    ...short.map((spelling) => [spelling, { spelling, short: true }] as const),
  ]),
);

/** The legal forms in a text ("GmbH", "Inc."), each behind a name. The dot of an abbreviation belongs to the hit. */
export function findLegalForms(text: string, start = 0, end = text.length): PhraseHit<string>[] {
  const accept = (hit: PhraseHit<Form>): boolean =>
    isSpelled(text, hit) && (!hit.value.short || followsName(text, hit, start));
  return findPhrases(forms, text, accept, start, end).map((hit) => ({
    start: hit.start,
    end: text[hit.end] === '.' && hit.value.spelling.includes('.') ? hit.end + 1 : hit.end,
    value: hit.value.spelling,
  }));
}

/** "as" and "inc" in lower case are words; "LTD" and "INC." in a heading of capitals are forms all the same. */
const isSpelled = (text: string, hit: PhraseHit<Form>): boolean => {
  const written = text.slice(hit.start, hit.end);
  const { spelling } = hit.value;
  return spelling.startsWith(written) || written === spelling.replace(/\.$/, '').toUpperCase();
};

/** The word before begins with a capital or a digit. */
function followsName(text: string, hit: PhraseHit<Form>, start: number): boolean {
  let end = hit.start;
  while (end > start && ' ,)'.includes(text[end - 1]!)) end--;
  let from = end;
  while (from > start && hit.start - from < 40 && !' \n\t'.includes(text[from - 1]!)) from--;
  return /^[("'“]?[\p{Lu}\p{N}]/u.test(text.slice(from, end));
}
