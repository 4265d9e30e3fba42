import type { Extraction } from '../../model/extraction.ts';
import { sentences } from '../text/sentences.ts';

/** A sentence, heading, list item or table row as the diff compares it. */
export interface Statement {
  text: string;
  /** Its words only: what remains when typography, white space and punctuation are taken away. */
  key: string;
}

const WORD = /[\p{L}\p{N}]+|[%€$£]/gu;
/** "5.2", "(a)": a clause that moves down has not changed. */
const ENUMERATOR = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-z]|[ivx]{1,5})[.)]?\s+(?=\S)/i;
const BARE_NUMBER_WORD = /^[a-z]\s|^\d{1,3}\s/i;

/** The statements of a document, in order. */
export function statementsOf({ text, blocks, language }: Extraction): Statement[] {
  return sentences(text, blocks, language)
    .map(({ start, end }) => text.slice(start, end))
    .map((sentence) => ({ text: sentence, key: keyOf(sentence) }))
    .filter(({ key }) => key !== '');
}

/** Years in a copyright notice change by themselves every January. */
const COPYRIGHT = /(?:©|\(c\)|copyright)/i;

/** "Updated 3 days ago" changes by itself every day. */
const RELATIVE_TIME =
  /\b\d{1,3} (?:second|minute|hour|day|week|month|year)s? ago\b|\bvor \d{1,3} (?:Sekunden?|Minuten?|Stunden?|Tag(?:en)?|Wochen?|Monat(?:en)?|Jahr(?:en)?)\b|\d{1,3} (?:seconden?|minuten|minuut|uur|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar) geleden|il y a \d{1,3} (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?)/i;

function keyOf(text: string): string {
  if (text.length < 80 && RELATIVE_TIME.test(text)) return '';
  const words = withoutEnumerator(text).normalize('NFKC').toLowerCase().match(WORD) ?? [];
  const kept =
    COPYRIGHT.test(text) && words.length <= 20 ? words.filter((word) => !/^(?:19|20)\d\d$/.test(word)) : words;
  return kept.join(' ');
}

/** "30 days" and "A processor" start with no enumerator: those have a dot or bracket, or several numbers. */
function withoutEnumerator(text: string): string {
  const enumerator = ENUMERATOR.exec(text)?.[0] ?? '';
  return BARE_NUMBER_WORD.test(enumerator) ? text : text.slice(enumerator.length);
}
