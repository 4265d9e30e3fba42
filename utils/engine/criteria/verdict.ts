import type { Contradiction } from '../../model/contradiction.ts';
import type { Evidence, Finding, FindingValue, Verdict } from '../../model/finding.ts';
import type { AnnotatedSentence } from '../text/annotate.ts';
import { CONCEPT_NUMBER } from '../text/lexicon.ts';
import type { Criterion } from './criterion.ts';
import type { Match } from './judge.ts';
import type { WeaknessId } from './weaknesses.ts';

const MOST_EVIDENCE = 4;
const FEW_WORDS = 4;
const DUTY = CONCEPT_NUMBER.get('duty')!;
const MAY = CONCEPT_NUMBER.get('may')!;
const STRENGTH = { met: 0, partial: 1, contradicted: 2 } as const;
/** Units of which a vendor can mean only one, besides figures. */
const ONE_ONLY = new Set(['authorisation', 'law']);

export interface Combined {
  finding: Finding;
  /** Statements of two documents that cannot both hold. */
  contradiction: Contradiction | null;
}

/** One finding from everything that speaks for or against a criterion: the best-placed document wins. Needs a match. */
export function combine(criterion: Criterion, matches: readonly Match[]): Combined {
  const ordered = inOrder(criterion, matches);
  const judged = verdictOf(decisive(criterion, ordered));
  const shown =
    judged.verdict === 'contradicted' ? ordered.toSorted((a, b) => STRENGTH[b.verdict] - STRENGTH[a.verdict]) : ordered;
  const value = mostTellingValue(criterion, shown);
  const rivals = rivalsIn(criterion, shown);
  const { verdict, weakness } =
    rivals && judged.verdict === 'met'
      ? { verdict: 'partial' as const, weakness: 'documents-disagree' as const }
      : judged;
  const quoted = rivals ? [shown[0]!, rivals[1], ...shown.slice(1).filter((match) => match !== rivals[1])] : shown;
  const finding: Finding = {
    criterion: criterion.id,
    verdict,
    ...(value && { value }),
    evidence: evidenceOf(quoted),
    ...(weakness && { weakness }),
  };
  return { finding, contradiction: contradictionOf(criterion, rivals, ordered) };
}

/** What is said first; of dates until which something lasts, the earliest. */
function mostTellingValue({ value: reader }: Criterion, matches: readonly Match[]): FindingValue | undefined {
  const values = matches.flatMap(({ read }) => read.value ?? []);
  const isUntil = reader?.kind === 'date' && reader.after !== undefined;
  return isUntil ? values.toSorted((a, b) => (String(a.amount) < String(b.amount) ? -1 : 1))[0] : values[0];
}

/** From the most to the least telling. */
function inOrder(criterion: Criterion, matches: readonly Match[]): Match[] {
  const place = placeIn(criterion);
  return matches.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      STRENGTH[a.verdict] - STRENGTH[b.verdict] ||
      Number(b.read.value !== null) - Number(a.read.value !== null) ||
      a.rank - b.rank ||
      Number(saysWho(b)) - Number(saysWho(a)) ||
      a.hit.sentence.index - b.hit.sentence.index,
  );
}

const placeIn =
  ({ documentTypes }: Criterion) =>
  (match: Match): number =>
    documentTypes.indexOf(match.document.documentType);

/** The matches that make the verdict: those in the best-placed document, or all that speak against it where these count. */
function decisive(criterion: Criterion, ordered: readonly Match[]): readonly Match[] {
  const spoiling = criterion.recognition.worstCounts ? ordered.filter((match) => match.verdict !== 'met') : [];
  if (spoiling.length > 0) return spoiling;
  const place = placeIn(criterion);
  const best = place(ordered[0]!);
  return ordered.filter((match) => place(match) === best);
}

/** A denial beside a promise makes the promise partial. */
function verdictOf(matches: readonly Match[]): { verdict: Verdict; weakness: WeaknessId | null } {
  const met = matches.find((match) => match.verdict === 'met');
  const partial = matches.find((match) => match.verdict === 'partial');
  const contradicted = matches.some((match) => match.verdict === 'contradicted');
  if (contradicted)
    return met ? { verdict: 'partial', weakness: 'mixed-statements' } : { verdict: 'contradicted', weakness: null };
  return met
    ? { verdict: 'met', weakness: null }
    : { verdict: 'partial', weakness: partial?.weakness ?? 'only-in-part' };
}

/** A sentence in which somebody must or may do something is better evidence than a title or a fragment. */
const saysWho = ({ hit }: Match): boolean =>
  hit.sentence.spans.some(({ concept }) => concept === DUTY || concept === MAY);

type Pair = readonly [Match, Match];

/** What is relied on, and the first other document that names another figure: "72 hours" here, "48 hours" there. */
function rivalsIn(criterion: Criterion, matches: readonly Match[]): Pair | null {
  if (criterion.severalValues) return null;
  const first = matches.find((match) => onlyValueOf(match) !== null);
  if (!first) return null;
  const seen = new Set([first.document]);
  for (const match of matches) {
    const value = onlyValueOf(match);
    if (value === null || seen.has(match.document)) continue;
    if (value !== onlyValueOf(first)) return [first, match];
    seen.add(match.document);
  }
  return null;
}

function onlyValueOf({ read: { value } }: Match): number | string | null {
  if (!value || Array.isArray(value.amount)) return null;
  return typeof value.amount === 'number' || ONE_ONLY.has(value.unit) ? value.amount : null;
}

function contradictionOf(criterion: Criterion, rivals: Pair | null, ordered: readonly Match[]): Contradiction | null {
  const pair = rivals ?? opposites(criterion, ordered);
  if (!pair) return null;
  const statements = pair.map((match) => ({
    evidence: quoteOf(match, match.hit.sentence),
    ...(rivals && match.read.value && { value: match.read.value }),
  }));
  return { kind: rivals ? 'value' : 'opposite', criterion: criterion.id, statements };
}

/** A promise in one document and its denial in another. */
function opposites({ recognition, severalValues }: Criterion, ordered: readonly Match[]): Pair | null {
  if (recognition.worstCounts || severalValues || !ordered.some(({ verdict }) => verdict === 'contradicted'))
    return null;
  for (const first of ordered) {
    const against = first.verdict === 'met' ? 'contradicted' : first.verdict === 'contradicted' ? 'met' : null;
    const second = ordered.find(({ verdict, document }) => verdict === against && document !== first.document);
    if (second) return [first, second];
  }
  return null;
}

/** The sentences to quote. A word or two out of a list says little: the sentence that introduces it goes before. */
function evidenceOf(matches: readonly Match[]): Evidence[] {
  const quoted: Evidence[] = [];
  const quote = (match: Match, sentence: AnnotatedSentence): void => {
    if (quoted.length >= MOST_EVIDENCE) return;
    if (quoted.some((known) => known.document === match.document.index && known.start === sentence.start)) return;
    quoted.push(quoteOf(match, sentence));
  };
  for (const match of matches.slice(0, MOST_EVIDENCE)) {
    const { sentence } = match.hit;
    if (sentence.leadIn && sentence.to - sentence.from <= FEW_WORDS) quote(match, sentence.leadIn);
    quote(match, sentence);
  }
  return quoted;
}

const quoteOf = ({ document }: Match, { start, end }: AnnotatedSentence): Evidence => ({
  document: document.index,
  quote: document.annotated!.text.slice(start, end),
  start,
  end,
});
