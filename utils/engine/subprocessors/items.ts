import type { TextBlock } from '../../model/extraction.ts';
import { findPlaces } from '../international/places.ts';
import { labelled, splitAtLabels } from './columns.ts';
import {
  applyPiece,
  cleanName,
  type Entry,
  isMechanism,
  isName,
  newEntry,
  readEntry,
  readPlaceField,
} from './entry.ts';
import type { Context } from './outline.ts';
import type { FoundEntry } from './tables.ts';
import { isAboutAffiliates, isOnlyKinds } from './vocabulary.ts';

interface Item {
  blocks: TextBlock[];
  text: string;
  /** Title of the items above this one, when the list is one of titles and items. */
  section: string | null;
}

const MAX_ITEM_LENGTH = 700;
/** Of all items, so many have to be companies. */
const MOST = 0.7;
const HALF = 0.5;

/** Reads a run of list items as sub-processors; empty when it is another list. */
export function readItems(
  blocks: readonly TextBlock[],
  context: Context,
  text: string,
  language: string | null,
): FoundEntry[] {
  if (context.strength === 'none' || context.isPast || context.isOther) return [];
  const items = itemsOf(blocks, text);
  const read = items.map((item) => (item.text.length <= MAX_ITEM_LENGTH ? readEntry(item.text, language) : null));
  const good = read.filter((reading) => reading !== null);
  if (good.length === 0 || good.length < MOST * items.length) return [];
  const count = (test: (reading: (typeof good)[number]) => boolean): number => good.filter(test).length;
  const firm = count(({ signs }) => signs.hasLegalForm || signs.hasPlace || signs.hasLabels);
  const told = count(({ signs }) => signs.hasLegalForm || signs.hasPlace || signs.hasLabels || signs.hasPurpose);
  const bare = count(({ entry }) => entry.purpose === null && entry.name.split(' ').length <= 5);
  const isDirect = context.strength === 'direct';
  const accepted = isDirect
    ? told >= HALF * good.length || firm >= 0.3 * good.length || (bare >= MOST * good.length && good.length > 1)
    : firm >= HALF * good.length || (told >= MOST * good.length && good.length > 1);
  if (!accepted) return [];
  return items.flatMap((item, index) => {
    const entry = read[index]?.entry;
    return entry ? [found(item, withCommonPlace(entry, context, language))] : [];
  });
}

const found = (item: Item, entry: Entry): FoundEntry => ({
  entry,
  from: item.blocks[0]!,
  to: item.blocks.at(-1)!,
  section: item.section,
  affiliate: item.section !== null && isAboutAffiliates(item.section),
});

/** "These sub-processors are all located in the United States:" holds for every item that names no place itself. */
export function withCommonPlace(entry: Entry, context: Context, language: string | null): Entry {
  if (entry.countryText !== null || context.leadIn === null) return entry;
  const sentence = context.leadIn.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1)!;
  if (!PLACES_ALL.test(sentence)) return entry;
  const places = findPlaces(sentence, language).filter((place) => place.region !== 'worldwide');
  if (places.length === 0) return entry;
  const countryText = sentence.slice(places[0]!.start, places.at(-1)!.end);
  return { ...entry, ...readPlaceField(countryText, language), countryText };
}

const PLACES_ALL =
  /\b(?:located|based|established|hosted|operate|store[sd]?|process(?:ed|ing)?|situated|gevestigd|gehost|bevinden|verwerk(?:en|t)|ansässig|niedergelassen|gehostet|sitzen|verarbeite[nt]|situés|établis|basés|hébergés)/i;

/**
 * Joins items with the deeper items below them. Titles with companies below ("Hosting" – "Acme", "Beta") become sections;
 * companies with particulars below ("Acme" – "Purpose: …") become one item.
 */
function itemsOf(blocks: readonly TextBlock[], text: string): Item[] {
  const top = blocks.reduce((least, block) => Math.min(least, block.level ?? 1), Number.POSITIVE_INFINITY);
  const grouped: TextBlock[][] = [];
  for (const block of blocks) {
    if ((block.level ?? 1) <= top || grouped.length === 0) grouped.push([block]);
    else grouped.at(-1)!.push(block);
  }
  return grouped.flatMap((group) => {
    const [head, ...below] = group as [TextBlock, ...TextBlock[]];
    const title = text.slice(head.start, head.end);
    const texts = below.map((block) => text.slice(block.start, block.end));
    if (below.length > 0 && !areParticulars(texts) && isTitle(title, texts)) {
      return below.map(
        (block, index): Item => ({ blocks: [block], text: texts[index]!, section: title.replace(/:$/, '') }),
      );
    }
    return [{ blocks: group, text: [title, ...texts].join('\n'), section: null }];
  });
}

const areParticulars = (texts: readonly string[]): boolean =>
  texts.filter((text) => labelled(text) !== null).length >= HALF * texts.length;

const isTitle = (title: string, below: readonly string[]): boolean =>
  isOnlyKinds(title) ||
  isAboutAffiliates(title) ||
  (title.endsWith(':') && below.every((text) => isName(cleanName(text.split(/[.,:–(]/)[0]!))));

/** Reads paragraphs that stand one below the other as sub-processors: only when most show a legal form or labels. */
export function readParagraphs(
  blocks: readonly TextBlock[],
  context: Context,
  text: string,
  language: string | null,
): FoundEntry[] {
  if (context.strength !== 'direct' || context.isPast || context.isOther)
    return readFieldRuns(blocks, context, text, language);
  const items = blocks.map(
    (block): Item => ({ blocks: [block], text: text.slice(block.start, block.end), section: null }),
  );
  const read = items.map((item) => (item.text.length <= MAX_ITEM_LENGTH ? readEntry(item.text, language) : null));
  const firm = read.map(
    (reading, index) =>
      reading !== null &&
      (reading.signs.hasLabels || (reading.signs.hasLegalForm && isSetApart(items[index]!.text, reading.entry.name))) &&
      (reading.signs.hasPlace || reading.signs.hasPurpose),
  );
  const runs = firm.filter(Boolean).length;
  if (runs < 2 || runs < HALF * items.length) return readFieldRuns(blocks, context, text, language);
  return items.flatMap((item, index) => {
    const entry = firm[index] ? read[index]!.entry : null;
    return entry ? [found(item, withCommonPlace(entry, context, language))] : [];
  });
}

/** "Acme Ltd, Dublin – hosting" sets the name apart; "Acme Ltd was founded in Ireland" is a sentence. */
const isSetApart = (text: string, name: string): boolean =>
  /^\s*(?:[,:;|(–—\n-]|$)/.test(text.slice(text.indexOf(name) + name.length));

/** "Name: Acme" (or "Acme" alone) and, in the lines below, "Purpose: …", "Location: …": each name starts a company. */
function readFieldRuns(
  blocks: readonly TextBlock[],
  context: Context,
  text: string,
  language: string | null,
): FoundEntry[] {
  if (context.strength === 'none' || context.isPast) return [];
  const lines = blocks.flatMap((block) =>
    text
      .slice(block.start, block.end)
      .split('\n')
      .flatMap(splitAtLabels)
      .map((line) => ({ block, line, label: labelled(line) })),
  );
  const entries: FoundEntry[] = [];
  let open: FoundEntry | null = null;
  let labels = 0;
  for (const [index, { block, line, label }] of lines.entries()) {
    const next = lines[index + 1]?.label;
    const startsAlone = label === null && next != null && next.kind !== 'name';
    const name = cleanName(label?.kind === 'name' ? label.value : startsAlone ? line : '');
    if (isName(name)) {
      const entry = newEntry(name);
      open = { entry, from: block, to: block, section: null, affiliate: false };
      entries.push(open);
    } else if (label && open) {
      labels++;
      applyField(open.entry, label.kind, label.value, language);
      open.to = block;
    } else if (!label) open = null;
  }
  return entries.length > 0 && labels >= entries.length ? entries : [];
}

/** Puts the value of a label where it belongs. */
export function applyField(entry: Entry, kind: string, value: string, language: string | null): void {
  if (value === '') return;
  if (kind === 'country' || (kind === 'seat' && entry.countryText === null))
    Object.assign(entry, readPlaceField(value, language));
  else if (kind === 'purpose') entry.purpose = entry.purpose ? `${entry.purpose} – ${value}` : value;
  else if (kind === 'mechanism' || isMechanism(value)) entry.transferMechanism = value;
  else if (kind === 'name') applyPiece(entry, value, language);
}
