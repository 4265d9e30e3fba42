import type { DocumentType } from '../../model/document-type.ts';
import type { PageObservation } from '../../model/observation.ts';
import { clausesIn, documentTypeOfText } from './document-clauses.ts';
import { isGeneralName, namesIn, plainWords } from './document-name.ts';
import { readUrl, type Vote, wordsAgainst, wordsVote } from './document-url.ts';
import { titleParts } from './page-title.ts';
import { brandWords } from './vendor.ts';

/** Weights of the places in which a page names itself. */
const WEIGHT = {
  title: 0.9,
  heading: 0.9,
  lowerHeading: 0.35,
  firstLine: 0.5,
  /** Per natural logarithm of the times the text names the document. */
  mentions: 0.9,
  url: 0.5,
  /** A page that scripts fill shows little but its address. */
  urlOfShell: 1,
  /** Per turn of phrase that such documents use. */
  clause: 0.25,
  /** "Legal" over the text of one document: the text tells which. */
  general: -0.8,
  /** "Why your privacy policy matters" is about one. */
  about: -1,
  publication: -2,
  /** Forms to register or log in mention documents beside their fields. */
  loginForm: -1.5,
};
const ENOUGH = 1.5;
const NAMED = 0.6;
const MOST_MENTIONS = 20;
const MOST_CLAUSES = 8;
/** Characters below which there is hardly a text. */
const SHELL = 200;
const FIRST_LINES = 25;
const LINE_LENGTH = 90;
/** A title begins with a capital and ends without a full stop. */
const SENTENCE = /^\p{Ll}|[.!?]$/u;

type Tally = Map<DocumentType, number>;

const add = (tally: Tally, type: DocumentType, weight: number): void => {
  tally.set(type, (tally.get(type) ?? 0) + weight);
};

/** The strongest vote for each type among several texts that stand in one place. */
function strongest(texts: readonly string[], brand: ReadonlySet<string>): Vote[] {
  const best: Tally = new Map();
  for (const text of texts) {
    const words = plainWords(text).filter((word) => !brand.has(word));
    const vote = wordsVote(words);
    if (!vote) continue;
    const weight = vote.weight + (wordsAgainst(words) > 0 ? WEIGHT.about : 0);
    best.set(vote.documentType, Math.max(weight, best.get(vote.documentType) ?? 0));
  }
  return [...best].map(([documentType, weight]) => ({ documentType, weight }));
}

function mentions(words: readonly string[]): Tally {
  const counts: Tally = new Map();
  for (const { documentType, kind } of namesIn(words)) if (kind === 'name') add(counts, documentType, 1);
  counts.delete('other-legal');
  return counts;
}

/** Marks of an article that is published, signed and dated. */
const isPublication = (page: PageObservation): boolean =>
  page.meta['article:published_time'] !== undefined || page.counts.datelines > 3;

/** A page that opens by asking for consent shows that question, not the document. */
function opensWithConsent(page: PageObservation): boolean {
  const words = plainWords(page.headings[0]?.text ?? '');
  return wordsAgainst(words) > 0 && words.some((word) => word.startsWith('cookie'));
}

/** A page that its scripts have not filled. */
const isShell = ({ textSample }: PageObservation): boolean => textSample.length < SHELL;

/** Lines that open the page and are no links, so that a menu of documents is not taken for their titles. */
function firstLines(page: PageObservation): string[] {
  const linked = new Set(page.links.map(({ text }) => text));
  const lines = page.textSample.split('\n', FIRST_LINES);
  return lines.filter((line) => line.length <= LINE_LENGTH && !SENTENCE.test(line) && !linked.has(line));
}

/** Only what the page names itself can be what it is; a text may mention any document. */
function addText(tally: Tally, words: readonly string[], isTitled: boolean): void {
  const named = new Set([...tally].flatMap(([type, weight]) => (weight >= NAMED ? [type] : [])));
  for (const [type, count] of mentions(words))
    if (named.has(type)) add(tally, type, WEIGHT.mentions * Math.log(Math.min(count, MOST_MENTIONS)));
  // What it calls itself in its title need not be proved.
  if (isTitled) return;
  for (const [type, count] of clausesIn(words))
    if (named.has(type)) add(tally, type, WEIGHT.clause * Math.min(count, MOST_CLAUSES));
}

function scores(page: PageObservation): Tally {
  const brand = brandWords(page);
  const tally: Tally = new Map();
  const weigh = (texts: readonly string[], factor: number): void => {
    for (const vote of strongest(texts, brand)) add(tally, vote.documentType, factor * vote.weight);
  };
  const headings = (level: number): string[] => page.headings.filter((h) => h.level === level).map(({ text }) => text);
  weigh([...titleParts(page.title), ...titleParts(page.meta['og:title'] ?? '')], WEIGHT.title);
  weigh(headings(1).slice(0, 3), WEIGHT.heading);
  const isTitled = [...tally.keys()].some((type) => type !== 'other-legal');
  weigh(headings(2).slice(0, 3), WEIGHT.lowerHeading);
  weigh(firstLines(page), WEIGHT.firstLine);
  const byUrl = readUrl(page.url).vote;
  if (byUrl) add(tally, byUrl.documentType, (isShell(page) ? WEIGHT.urlOfShell : WEIGHT.url) * byUrl.weight);
  addText(tally, plainWords(page.textSample), isTitled);
  if (opensWithConsent(page)) tally.delete('cookie-policy');
  if (tally.has('other-legal')) add(tally, 'other-legal', WEIGHT.general);
  const discount =
    (isPublication(page) ? WEIGHT.publication : 0) + (page.counts.passwordFields > 0 ? WEIGHT.loginForm : 0);
  for (const type of tally.keys()) add(tally, type, discount);
  return tally;
}

/** "Legal", "Policies": a title, or where there is no other, an address, that leaves open what stands there. */
function isNamedGenerally(page: PageObservation): boolean {
  const titles = [page.title, ...page.headings.filter(({ level }) => level === 1).map(({ text }) => text)].map(
    plainWords,
  );
  const legal = titles.flatMap((words) =>
    namesIn(words).flatMap((name) => (name.documentType === 'other-legal' ? [isGeneralName(name, words)] : [])),
  );
  return legal.length > 0 ? legal.every(Boolean) : readUrl(page.url).isLegalPlace;
}

/**
 * The document a page is, by its own title, headings and text, and only then by its URL; null when it is none.
 */
export function pageDocumentType(page: PageObservation): DocumentType | null {
  let best: Vote | null = null;
  for (const [documentType, weight] of scores(page)) if (!best || weight > best.weight) best = { documentType, weight };
  const named = best && best.weight >= ENOUGH ? best.documentType : null;
  const isOpen = named === null || named === 'other-legal';
  if (!isOpen || isPublication(page) || !isNamedGenerally(page)) return named;
  const byUrl = isShell(page) ? readUrl(page.url).vote : null;
  return documentTypeOfText(plainWords(page.textSample)) ?? (named && byUrl?.documentType) ?? named;
}
