import type { TextBlock } from '../../model/extraction.ts';
import { findLegalForms } from '../international/legal-form.ts';
import { countriesOf, findPlaces, type PlaceMention, regionsOf } from '../international/places.ts';
import { isMechanism, isName, newEntry } from './entry.ts';
import type { Context } from './outline.ts';
import type { FoundEntry } from './tables.ts';

/*
 * Rows of a table that lost its columns, as PDF files give them: "Acme GmbH Hosting Germany". The legal form tells where
 * the name is, the last place where the data goes, and what is left is the purpose.
 */

const MAX_LINE = 400;
const MIN_LINES = 2;
const HALF = 0.5;

/** Reads lines without separators as sub-processors: only right below a heading that says so. */
export function readLines(
  blocks: readonly TextBlock[],
  context: Context,
  text: string,
  language: string | null,
): FoundEntry[] {
  if (context.strength === 'none' || context.isPast || context.isOther) return [];
  const found = blocks.flatMap((block) => lineOf(block, text.slice(block.start, block.end), language) ?? []);
  const long = blocks.filter((block) => block.end - block.start > MAX_LINE).length;
  return found.length >= MIN_LINES && found.length >= HALF * (blocks.length - long) ? found : [];
}

function lineOf(block: TextBlock, line: string, language: string | null): FoundEntry | null {
  if (line.length > MAX_LINE || /[.!?]$/.test(line.replace(/\b(?:Inc|Ltd|Co|Corp)\.$/, ''))) return null;
  const form = findLegalForms(line)[0];
  const places = findPlaces(line, language);
  if (!form || places.length === 0) return null;
  const start = startOfName(line, form.start);
  const name = line.slice(start, form.end);
  if (!isName(name)) return null;
  const entry = newEntry(name);
  const last = lastPlaces(line, places);
  const before = line.slice(0, start);
  const rest = [/\d/.test(before) ? '' : before, line.slice(form.end, last[0]!.start), line.slice(last.at(-1)!.end)];
  const purpose = rest.join(' ').replace(/\s+/g, ' ').trim();
  entry.countries = countriesOf(last);
  entry.regions = regionsOf(last);
  entry.countryText = line.slice(last[0]!.start, last.at(-1)!.end);
  if (isMechanism(purpose)) entry.transferMechanism = purpose;
  else entry.purpose = purpose === '' ? null : purpose;
  return { entry, from: block, to: block, section: null, affiliate: false };
}

/** The words with a capital right before the legal form; a comma stands only before the form itself. */
function startOfName(line: string, end: number): number {
  const words = [...line.slice(0, end).matchAll(/\S+/g)].reverse();
  let start = end;
  for (const [index, word] of words.entries()) {
    const isPlain = !/\d/.test(word[0]) && (index === 0 || !word[0].endsWith(','));
    if (!isPlain || !/^[\p{Lu}&(]/u.test(word[0])) break;
    start = word.index;
  }
  return start;
}

/** The places at the end of the line, when they stand together. */
function lastPlaces(line: string, places: readonly PlaceMention[]): PlaceMention[] {
  const taken = [places.at(-1)!];
  for (const place of places.slice(0, -1).reverse()) {
    if (!/^[\s,(/&]{1,3}(?:and|en|und|et)?\s?$/.test(line.slice(place.end, taken[0]!.start))) break;
    taken.unshift(place);
  }
  return taken;
}
