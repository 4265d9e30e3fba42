import type { TextBlock } from '../../model/extraction.ts';
import type { AnnotatedSentence, Span } from './annotate.ts';
import { foldWord } from './fold.ts';
import { CONCEPT_NUMBER } from './lexicon.ts';
import { isWordCode } from './tokens.ts';

const DEFINES = CONCEPT_NUMBER.get('defines')!;
const DEFINITIONS = CONCEPT_NUMBER.get('definitions')!;
const CONTENTS = CONCEPT_NUMBER.get('contents')!;
const DUTY = CONCEPT_NUMBER.get('duty')!;
const ANNEX = CONCEPT_NUMBER.get('annex')!;

const QUOTES = '"“„«‘\'”';
/** Level of a heading that only looks like one (a short line of its own): below every marked heading. */
const LOOKS_LIKE_HEADING = 7;
const RUN_IN_LEVEL = 8;
const HEADING_WORDS = 12;
const RUN_IN_WORDS = 8;
const LABEL_WORDS = 6;
/** Longer sentences after a lead-in are running text again. */
const SENTENCE_ITEM_WORDS = 45;

/** Small words that stay small in a title. */
const CONNECTORS = new Set(
  'a an the of and or to for in on by with de het een van en of op bij voor der die das des dem den und oder von zur zum bei für le la les du des et ou à au aux sur par pour'.split(
    ' ',
  ),
);

interface OpenHeading {
  sentence: AnnotatedSentence;
  level: number;
}

/** The list that is being read: what introduces it, and its first item. */
interface OpenList {
  leadIn: AnnotatedSentence;
  first: AnnotatedSentence | null;
}

interface TableHeader {
  table: number;
  /** Null when the first row is too long to be one. */
  sentence: AnnotatedSentence | null;
}

/**
 * Gives every sentence its role, the headings above it and the sentence that introduces it. Headings and lead-ins lend
 * their meaning to what stands below; definitions, questions and tables of contents are no evidence.
 */
export function placeInStructure(text: string, blocks: readonly TextBlock[], all: AnnotatedSentence[]): void {
  const open: OpenHeading[] = [];
  const titles = headingTitles(text, all);
  let list: OpenList | null = null;
  let previous: AnnotatedSentence | null = null;
  let header: TableHeader | null = null;
  for (const sentence of all) {
    const block = blocks[sentence.block]!;
    list = list && listAround(text, blocks, sentence, list);
    if (list && !list.first && isTitleAfterColon(text, sentence, block, all[sentence.index + 1])) list = null;
    const level = list && sentence.kind !== 'list-item' ? null : headingLevel(text, sentence, block);
    if (level === null) {
      placeStatement(text, sentence, open, titles);
      header = headerOf(sentence, block, header);
      if (header?.sentence && header.sentence !== sentence) sentence.headings = [header.sentence, ...sentence.headings];
      if (list) takeIn(list, sentence);
    } else {
      placeHeading(
        text,
        sentence,
        open,
        { level, nests: isAnnexTitle(previous) && open.at(-1)?.sentence === previous },
        titles,
      );
    }
    if (
      sentence.role !== 'contents' &&
      sentence.role !== 'definition' &&
      level === null &&
      opensList(text, sentence, all[sentence.index + 1])
    ) {
      list = { leadIn: sentence, first: null };
    }
    previous = sentence;
  }
}

/** The first row of a table is a heading of the rows below it, when it is as short as one. */
function headerOf(sentence: AnnotatedSentence, { table }: TextBlock, known: TableHeader | null): TableHeader | null {
  if (table === undefined) return null;
  if (known?.table === table) return known;
  return { table, sentence: sentence.to - sentence.from <= HEADING_WORDS ? sentence : null };
}

function placeStatement(
  text: string,
  sentence: AnnotatedSentence,
  open: readonly OpenHeading[],
  titles: ReadonlyMap<string, number>,
): void {
  sentence.headings = open.map((heading) => heading.sentence).reverse();
  sentence.role = isLabel(text, sentence) ? 'heading' : roleOf(text, sentence, titles);
}

/** "Data collection:": a title that a list or text follows, not a statement. */
const isLabel = (text: string, sentence: AnnotatedSentence): boolean =>
  text[sentence.end - 1] === ':' &&
  sentence.to - sentence.from <= LABEL_WORDS &&
  !sentence.spans.some((span) => span.concept === DUTY);

function placeHeading(
  text: string,
  sentence: AnnotatedSentence,
  open: OpenHeading[],
  { level, nests }: { level: number; nests: boolean },
  titles: ReadonlyMap<string, number>,
): void {
  while (open.length > 0 && (open.at(-1)!.level > level || (open.at(-1)!.level === level && !nests))) open.pop();
  sentence.headings = open.map((heading) => heading.sentence).reverse();
  open.push({ sentence, level });
  if (text[sentence.end - 1] === '?') sentence.role = 'question';
  else sentence.role = isListed(text, sentence, titles) ? 'contents' : 'heading';
}

function takeIn(list: OpenList, sentence: AnnotatedSentence): void {
  sentence.leadIn = list.leadIn;
  list.first ??= sentence;
}

/** "Annex 2": the line right below it is its subtitle, not the next section. */
const isAnnexTitle = (sentence: AnnotatedSentence | null): boolean =>
  sentence?.spans.some((span) => span.concept === ANNEX) ?? false;

const opensList = (text: string, sentence: AnnotatedSentence, next: AnnotatedSentence | undefined): boolean =>
  next !== undefined &&
  next.block !== sentence.block &&
  (text[sentence.end - 1] === ':' || (sentence.kind !== 'list-item' && next.kind === 'list-item'));

/** The list the sentence is an item of: the open one, or the one around that; null when the list is over. */
function listAround(
  text: string,
  blocks: readonly TextBlock[],
  sentence: AnnotatedSentence,
  list: OpenList,
): OpenList | null {
  const { leadIn } = list;
  if (sentence.kind === 'list-item' && leadIn.kind === 'list-item' && leadIn.block !== sentence.block) {
    const isDeeper = (blocks[sentence.block]!.level ?? 1) > (blocks[leadIn.block]!.level ?? 1);
    if (isDeeper) return list;
    return leadIn.leadIn ? listAround(text, blocks, sentence, { leadIn: leadIn.leadIn, first: leadIn }) : null;
  }
  return isItem(text, sentence, list) ? list : null;
}

function isItem(text: string, sentence: AnnotatedSentence, { leadIn, first }: OpenList): boolean {
  if (sentence.kind === 'list-item') return true;
  if (sentence.kind === 'heading' || first?.kind === 'list-item') return false;
  if (sentence.kind === 'table-row') return text[leadIn.end - 1] === ':';
  if (!first || first.block === sentence.block) return true;
  const last = text[sentence.end - 1]!;
  if (last === ';' || last === ',' || startsLikeItem(text, sentence)) return true;
  // Items that were flattened into lines: short and without a full stop, or sentences as the first one was.
  const words = sentence.to - sentence.from;
  if (endsLikeSentence(text, first)) return last === '.' && words <= SENTENCE_ITEM_WORDS;
  return !'.!?:'.includes(last) && words <= HEADING_WORDS;
}

/** After a colon whose list got lost, a short line above running text is the next title, no item. */
const isTitleAfterColon = (
  text: string,
  sentence: AnnotatedSentence,
  block: TextBlock,
  next: AnnotatedSentence | undefined,
): boolean =>
  next !== undefined &&
  next.kind === 'paragraph' &&
  next.to - next.from > HEADING_WORDS &&
  headingLevel(text, sentence, block) !== null;

const startsLikeItem = (text: string, sentence: AnnotatedSentence): boolean =>
  /^(?:[-–—•*·]|\(?[a-z0-9ivx]{1,3}[).])\s/i.test(text.slice(sentence.start, sentence.start + 8));

const endsLikeSentence = (text: string, sentence: AnnotatedSentence): boolean =>
  '.!?'.includes(text[sentence.end - 1]!);

function headingLevel(text: string, sentence: AnnotatedSentence, block: TextBlock): number | null {
  if (sentence.kind === 'heading') return levelOfMarked(sentence, block);
  if (sentence.kind === 'list-item') return isRunIn(text, sentence, block) ? RUN_IN_LEVEL : null;
  if (sentence.kind !== 'paragraph') return null;
  const words = sentence.to - sentence.from;
  const last = text[sentence.end - 1]!;
  if (last === '?') return LOOKS_LIKE_HEADING;
  if (words === 0 || words > HEADING_WORDS || startsLower(text, sentence.start)) return null;
  const wholeBlock = sentence.start === block.start && sentence.end === block.end;
  if (wholeBlock && !'.!:;,'.includes(last)) return LOOKS_LIKE_HEADING;
  return isRunIn(text, sentence, block) ? LOOKS_LIKE_HEADING : null;
}

/** "3. Categories of Data Subjects. Customer may …": a title in the same block as its text. */
const isRunIn = (text: string, sentence: AnnotatedSentence, block: TextBlock): boolean =>
  sentence.start === block.start &&
  text[sentence.end - 1] === '.' &&
  sentence.to - sentence.from <= RUN_IN_WORDS &&
  isTitle(text, sentence);

/** An annex starts anew, whatever level its page gave it: nothing above it but the title of the document. */
const levelOfMarked = (sentence: AnnotatedSentence, block: TextBlock): number =>
  Math.min(block.level ?? LOOKS_LIKE_HEADING, sentence.spans.some(opensAnnex) ? 2 : LOOKS_LIKE_HEADING);

const opensAnnex = (span: Span): boolean => span.concept === ANNEX;

/** "Deletion or Return of Data.": all long words with a capital, and nobody must do anything. */
function isTitle(text: string, sentence: AnnotatedSentence): boolean {
  if (sentence.spans.some((span) => span.concept === DUTY)) return false;
  const words = text.slice(sentence.start, sentence.end).split(/[\s\-/]+/);
  return (
    words.every((word) => word === '' || !startsLower(word, 0) || CONNECTORS.has(word)) &&
    words.some((word) => word.length > 4)
  );
}

function startsLower(text: string, at: number): boolean {
  const char = text[at]!;
  return char !== char.toUpperCase();
}

function roleOf(
  text: string,
  sentence: AnnotatedSentence,
  titles: ReadonlyMap<string, number>,
): AnnotatedSentence['role'] {
  if (text[sentence.end - 1] === '?') return 'question';
  if (sentence.headings[0]?.spans.some((span) => span.concept === CONTENTS)) return 'contents';
  if (isListed(text, sentence, titles)) return 'contents';
  return isDefinition(text, sentence) ? 'definition' : 'statement';
}

function isDefinition(text: string, sentence: AnnotatedSentence): boolean {
  const opensQuoted = QUOTES.includes(text[sentence.start]!);
  const inDefinitions = sentence.headings[0]?.spans.some((span) => span.concept === DEFINITIONS) ?? false;
  const reach = opensQuoted || inDefinitions ? 14 : 5;
  if (sentence.spans.some((span) => span.concept === DEFINES && span.from - sentence.from <= reach)) return true;
  if (!inDefinitions) return false;
  const colon = text.slice(sentence.start, sentence.start + 60).indexOf(':');
  return colon > 0 || opensQuoted;
}

/** Titles of headings → start of the last heading with that title. */
function headingTitles(text: string, all: readonly AnnotatedSentence[]): Map<string, number> {
  const titles = new Map<string, number>();
  for (const sentence of all) {
    const isShort = sentence.to - sentence.from <= HEADING_WORDS;
    if (sentence.kind === 'heading' || (sentence.kind === 'paragraph' && isShort))
      titles.set(titleOf(text, sentence), sentence.start);
  }
  return titles;
}

/** An entry of a table of contents: a list item with the very words of a heading further down. */
function isListed(text: string, sentence: AnnotatedSentence, titles: ReadonlyMap<string, number>): boolean {
  if (sentence.kind !== 'list-item' || sentence.to - sentence.from > HEADING_WORDS) return false;
  return (titles.get(titleOf(text, sentence)) ?? -1) > sentence.start;
}

/** The words between its first and last letter-bearing word, without numbering and dots. */
function titleOf(text: string, sentence: AnnotatedSentence): string {
  const folded = foldWord(text.slice(sentence.start, sentence.end));
  let from = 0;
  let to = folded.length;
  while (from < to && !isLetter(folded, from)) from++;
  while (to > from && !isLetter(folded, to - 1)) to--;
  return folded.slice(from, to);
}

const isLetter = (text: string, at: number): boolean =>
  isWordCode(text.charCodeAt(at)) && !(text[at]! >= '0' && text[at]! <= '9');
