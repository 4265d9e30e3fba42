import type { TextBlock } from '../../model/extraction.ts';
import { findLegalForms } from '../international/legal-form.ts';
import { countriesOf, findPlaces, regionsOf } from '../international/places.ts';
import { labelled } from './columns.ts';
import { cleanName, type Entry, isMechanism, isName, isPlaceField, newEntry, readPlaceField } from './entry.ts';
import { applyField } from './items.ts';
import type { Section } from './outline.ts';
import type { FoundEntry } from './tables.ts';
import {
  isAboutAffiliates,
  isOfThePast,
  mentionsSubProcessors,
  opensOtherList,
  opensSubProcessorList,
} from './vocabulary.ts';

/** With the blocks that belong to it, so that nobody reads them again. */
export interface FoundCard extends FoundEntry {
  blocks: readonly TextBlock[];
}

interface Card {
  section: Section;
  entry: Entry;
  /** A label, a place or a legal form: more than a heading with text. */
  isFirm: boolean;
}

const MAX_BLOCKS = 12;
const MAX_LENGTH = 1500;
const MAX_PURPOSE = 300;
const HALF = 0.5;

/** Reads sections "heading: company, below it: what it does" as sub-processors, when sections beside it are such too. */
export function readCards(
  sections: readonly Section[],
  isListPage: boolean,
  text: string,
  language: string | null,
): FoundCard[] {
  const siblings = new Map<string, Section[]>();
  for (const section of sections) {
    const key = `${section.parent} ${section.heading.level}`;
    const beside = siblings.get(key);
    if (beside) beside.push(section);
    else siblings.set(key, [section]);
  }
  return [...siblings.values()].flatMap((beside) => {
    const cards = beside.flatMap((section) => cardOf(section, isListPage, text, language) ?? []);
    const firm = cards.filter((card) => card.isFirm);
    if (firm.length < 2 || cards.length < HALF * beside.length || firm.length < HALF * cards.length) return [];
    return cards.map(toFound);
  });
}

function toFound({ section, entry }: Card): FoundCard {
  const above = section.above[0] ?? null;
  const isTitle = above === null || (mentionsSubProcessors(above) && !isAboutAffiliates(above));
  return {
    entry,
    blocks: section.blocks,
    from: section.heading,
    to: section.blocks.at(-1) ?? section.heading,
    section: isTitle ? null : above,
    affiliate: above !== null && isAboutAffiliates(above),
  };
}

function cardOf(section: Section, isListPage: boolean, text: string, language: string | null): Card | null {
  const isBelowList = section.above.some(opensSubProcessorList) || isListPage;
  if (
    !isBelowList ||
    section.above.some(isOfThePast) ||
    opensOtherList(section.text) ||
    mentionsSubProcessors(section.text)
  )
    return null;
  const name = cleanName(section.text);
  const blocks = section.blocks;
  const length = (blocks.at(-1)?.end ?? 0) - (blocks[0]?.start ?? 0);
  if (!isName(name) || blocks.length === 0 || blocks.length > MAX_BLOCKS || length > MAX_LENGTH) return null;
  if (blocks.some((block) => block.cells && block.cells.length > 2)) return null;
  const entry = newEntry(name);
  let labels = 0;
  for (const line of blocks.flatMap((block) => linesOf(text.slice(block.start, block.end), block.cells))) {
    const label = labelled(line);
    if (label) {
      labels++;
      applyField(entry, label.kind, label.value, language);
    } else describe(entry, line, language);
  }
  return { section, entry, isFirm: labels > 0 || entry.countryText !== null || findLegalForms(name).length > 0 };
}

/** A row of two cells is a label and its value. */
const linesOf = (text: string, cells: readonly string[] | undefined): string[] =>
  cells ? [cells.filter((cell) => cell !== '').join(': ')] : text.split('\n');

function describe(entry: Entry, line: string, language: string | null): void {
  const places = findPlaces(line, language);
  if (isPlaceField(line, places)) Object.assign(entry, readPlaceField(line, language));
  else if (line.length < 160 && isMechanism(line)) entry.transferMechanism ??= line;
  else {
    if (entry.countryText === null && places.length > 0 && SAYS_WHERE.test(line)) {
      const countryText = line.slice(places[0]!.start, places.at(-1)!.end);
      Object.assign(entry, { countries: countriesOf(places), regions: regionsOf(places), countryText });
    }
    entry.purpose ??= line.length > MAX_PURPOSE ? `${line.slice(0, MAX_PURPOSE).trimEnd()}…` : line;
  }
}

const SAYS_WHERE =
  /locat|based in|host|stor|process|server|data cent|gevestigd|gehost|opgeslagen|verwerk|standort|ansässig|gehostet|gespeichert|verarbeit|situé|hébergé|stocké|basée?/i;
