import type { TextBlock } from '../../model/extraction.ts';
import { isHeaderLine, labelled } from './columns.ts';
import {
  isAboutAffiliates,
  isOfThePast,
  mentionsSubProcessors,
  opensOtherList,
  opensSubProcessorList,
} from './vocabulary.ts';

/** A run of blocks that could be a list: the rows of one table, list items, or paragraphs. */
export interface Group {
  kind: 'table' | 'items' | 'paragraphs';
  blocks: TextBlock[];
  context: Context;
}

/** What stands above a group. */
export interface Context {
  /**
   * `direct`: the sentence or heading right above speaks of sub-processors. `page`: something further up does. `none`:
   * nothing does.
   */
  strength: 'direct' | 'page' | 'none';
  /** What stands right above opens another list. */
  isOther: boolean;
  /** What stands right above speaks of those that are no longer used. */
  isPast: boolean;
  /** The paragraph that introduces the group; it may say where all of them are. */
  leadIn: string | null;
  /** Heading or label of this part of the list; null when it is the title of the list itself. */
  section: string | null;
  affiliate: boolean;
}

/** A heading and what stands under it, up to the next one. */
export interface Section {
  heading: TextBlock;
  text: string;
  /** Headings above, the nearest first. */
  above: string[];
  /** Number that sections under one parent share. */
  parent: number;
  blocks: TextBlock[];
}

interface OpenHeading {
  text: string;
  level: number;
  id: number;
  /** Whether it opens a list of sub-processors; every group below asks. */
  opensList: boolean;
}

const MAX_LABEL_LENGTH = 90;
const TITLE_REACH = 8;

/** Cuts a document into groups, each with what stands above it, and into sections by heading. */
export function outline(
  text: string,
  blocks: readonly TextBlock[],
): { groups: Group[]; sections: Section[]; isListPage: boolean } {
  const contentOf = (block: TextBlock): string => text.slice(block.start, block.end);
  const isListPage = titleMentions(blocks, contentOf);
  const open: OpenHeading[] = [];
  const groups: Group[] = [];
  const sections: Section[] = [];
  let before: TextBlock | null = null;
  let group: Group | null = null;
  for (const [index, block] of blocks.entries()) {
    const isHeading = block.kind === 'heading' && labelled(contentOf(block)) === null;
    if (isHeading && isHeaderLine(contentOf(block))) continue;
    if (isHeading) {
      const level = block.level ?? 6;
      while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
      const above = open.map((heading) => heading.text).reverse();
      sections.push({ heading: block, text: contentOf(block), above, parent: open.at(-1)?.id ?? -1, blocks: [] });
      open.push({ text: contentOf(block), level, id: index, opensList: opensSubProcessorList(contentOf(block)) });
      group = null;
    } else {
      sections.at(-1)?.blocks.push(block);
      const kind = kindOf(block);
      const last = group?.blocks.at(-1);
      if (!group || !last || group.kind !== kind || !isSameTable(last, block) || introduces(last, contentOf(last))) {
        group = { kind, blocks: [], context: contextOf(open, before, contentOf, isListPage) };
        groups.push(group);
      }
      group.blocks.push(block);
    }
    before = block;
  }
  return { groups, sections, isListPage };
}

const kindOf = (block: TextBlock): Group['kind'] => {
  if (block.kind === 'table-row') return 'table';
  return block.kind === 'list-item' || block.kind === 'definition' ? 'items' : 'paragraphs';
};

const isSameTable = (a: TextBlock, b: TextBlock): boolean => a.kind !== 'table-row' || a.table === b.table;

/** A paragraph that opens what follows does not belong to it. */
const introduces = (block: TextBlock, text: string): boolean =>
  block.kind === 'paragraph' &&
  (text.endsWith(':') || (isLabel(text) && (opensSubProcessorList(text) || opensOtherList(text))));

/** The title, or a short line at the top, says that this is a page of sub-processors. */
function titleMentions(blocks: readonly TextBlock[], contentOf: (block: TextBlock) => string): boolean {
  return blocks
    .slice(0, TITLE_REACH)
    .map((block) => ({ block, text: contentOf(block) }))
    .some(({ block, text }) => (block.kind === 'heading' || isLabel(text)) && opensSubProcessorList(text));
}

function contextOf(
  open: readonly OpenHeading[],
  before: TextBlock | null,
  contentOf: (block: TextBlock) => string,
  isListPage: boolean,
): Context {
  const above = before && before.kind !== 'heading' && before.kind !== 'table-row' ? contentOf(before) : null;
  const label = above !== null && isLabel(above) ? above : null;
  const leadIn = above !== null && (label === null || above.endsWith(':')) ? lastPart(above) : null;
  const nearest = label ?? open.at(-1)?.text ?? null;
  const further = label === null ? open.slice(0, -1) : open;
  const isFurther = isListPage || further.some(({ opensList }) => opensList);
  const says = (test: (words: string) => boolean): boolean =>
    [leadIn, nearest].some((words) => words !== null && test(words));
  // The heading was asked once, for all groups below it.
  const isOpened = (): boolean =>
    (leadIn !== null && opensSubProcessorList(leadIn)) ||
    (label !== null ? label !== leadIn && opensSubProcessorList(label) : (open.at(-1)?.opensList ?? false));
  return {
    strength: isOpened() ? 'direct' : isFurther ? 'page' : 'none',
    leadIn,
    // Asked of groups that may be a list, and these are few.
    get isOther() {
      return says(opensOtherList);
    },
    get isPast() {
      return says(isOfThePast);
    },
    get section() {
      return nearest === null || isTitleOfAll(nearest) ? null : nearest.replace(/:$/, '');
    },
    get affiliate() {
      return says(isAboutAffiliates);
    },
  };
}

/** What names the whole list, or nothing, names no part of it. */
const isTitleOfAll = (label: string): boolean =>
  (mentionsSubProcessors(label) && !isAboutAffiliates(label)) || isSentence(label) || NO_PART.test(label);

/** A short line that is no sentence: it works as a heading. */
export const isLabel = (text: string): boolean =>
  text.length <= MAX_LABEL_LENGTH && !/[.!?;,]$/.test(text) && text.split(/\s+/).length <= 10;

/** Dates, versions and labelled lines name no part of a list. */
const NO_PART = /\d{4}|:\s/;

/** "We use the following services:" introduces, and names nothing. */
const isSentence = (label: string): boolean => label.endsWith(':') && label.split(/\s+/).length > 5;

/** The last two sentences: what a long paragraph says at its start does not introduce the list below it. */
function lastPart(text: string): string {
  const parts = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  return parts.slice(-2).join(' ').slice(-500);
}
