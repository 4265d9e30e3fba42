import { isEeaCountry } from '../../facts/adequacy.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { SubProcessor, SubProcessorList } from '../../model/sub-processor.ts';
import { foldText } from '../text/fold.ts';
import { blocksOf } from '../text/sentences.ts';
import { readCards } from './cards.ts';
import { readItems, readParagraphs, withCommonPlace } from './items.ts';
import { readLines } from './lines.ts';
import { type Group, outline } from './outline.ts';
import { readProse } from './prose.ts';
import { readStacks } from './stacks.ts';
import { statedCount } from './stated-count.ts';
import { type FoundEntry, readTable, tableBelongs } from './tables.ts';
import { mentionsSubProcessors, namesKind } from './vocabulary.ts';

/**
 * The sub-processors that a document lists, in its order: from tables, lists, headings with text below, and labelled
 * lines. Lists of anything else (data, changes, duties, former sub-processors) are left out. Linear in the length of the
 * text.
 */
export function readSubProcessors(extraction: Pick<Extraction, 'text' | 'blocks' | 'language'>): SubProcessorList {
  const { text, language } = extraction;
  const blocks = extraction.blocks.length > 0 ? extraction.blocks : blocksOf(text);
  const { groups, sections, isListPage } = outline(text, blocks);
  const cards = readCards(sections, isListPage, text, language);
  const taken = new Set(cards.flatMap((card) => card.blocks));
  const listed = groups
    .filter((group) => !taken.has(group.blocks[0]!))
    .flatMap((group) => readGroup(group, text, language));
  const found = [...cards, ...listed].sort((a, b) => a.from.start - b.from.start);
  const rows = withoutRepetition(found.map((entry) => toRow(entry, text)));
  return { rows, statedCount: statedCount(text) };
}

/** A table that nothing above calls a list of sub-processors has to say it in its first rows. */
const HEADER_ROWS = 2;

function readGroup(group: Group, text: string, language: string | null): FoundEntry[] {
  const { context, blocks } = group;
  const place = (entries: readonly FoundEntry[]): FoundEntry[] => {
    if (entries.length === 0) return [];
    const { section, affiliate } = context;
    return entries.map((entry) => ({
      ...entry,
      entry: withCommonPlace(entry.entry, context, language),
      section: entry.section ?? section,
      affiliate: entry.affiliate || affiliate,
    }));
  };
  if (group.kind === 'table') {
    const top = blocks.slice(0, HEADER_ROWS).map((row) => text.slice(row.start, row.end));
    if (context.strength === 'none' && !top.some(mentionsSubProcessors)) return [];
    const reading = readTable(blocks, language);
    return reading && tableBelongs(reading, context) ? place(reading.found) : [];
  }
  const readers = group.kind === 'items' ? [readItems] : [readParagraphs, readStacks, readProse, readLines];
  for (const read of readers) {
    const entries = read(blocks, context, text, language);
    if (entries.length > 0) return place(entries);
  }
  return [];
}

function toRow({ entry, from, to, section, affiliate }: FoundEntry, text: string): SubProcessor {
  // "EU (Frankfurt)": the country says more than the area around it.
  const regions = entry.countries.some(isEeaCountry)
    ? entry.regions.filter((region) => !['EU', 'EEA', 'Europe'].includes(region))
    : entry.regions;
  return {
    name: entry.name,
    purpose: entry.purpose ?? (section !== null && !affiliate && namesKind(section) ? section : null),
    country: entry.countries.length === 1 && regions.length === 0 ? entry.countries[0]! : null,
    countries: entry.countries,
    regions,
    countryText: entry.countryText,
    transferMechanism: entry.transferMechanism,
    section,
    affiliate,
    evidence: { quote: text.slice(from.start, to.end), start: from.start, end: to.end },
  };
}

/** The same company with the same particulars twice (a list for phones beside one for desks) is one row. */
function withoutRepetition(rows: SubProcessor[]): SubProcessor[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = [row.name, row.purpose, row.countryText, row.section].map((part) => foldText(part ?? '')).join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
