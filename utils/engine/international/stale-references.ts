import {
  SPEAKS_OF_THE_PAST,
  STALE_REFERENCES,
  type StaleReferenceFact,
  type Wording,
} from '../../facts/stale-references/stale-references.ts';
import type { AssessableDocument } from '../../model/finding.ts';
import type { StaleReference } from '../../model/transfer.ts';
import { documentWords } from '../text/words.ts';
import { type SentenceContext, sentenceReader } from './sentence-at.ts';

interface Lookup {
  fact: StaleReferenceFact;
  wording: Wording;
}

const byWord = indexByWord();
/** A title or list item too short to explain itself: what stands beside it tells what is meant. */
const SHORT_SENTENCE = 60;
const NEAR = 100;

/**
 * What a document leans on that has had its day, in order of appearance, each thing once per sentence. Where the text
 * itself speaks of the past ("which replaced the Privacy Shield"), the mention is only a note. Linear time.
 */
export function staleReferences(document: AssessableDocument): StaleReference[] {
  const { text } = document;
  const { starts, folded } = documentWords(document);
  const contextAt = sentenceReader(document);
  const applies = documentFilter(document);
  const judged = new Set<string>();
  const found: StaleReference[] = [];
  let reached = 0;
  for (let at = 0; at < starts.length; at++) {
    const lookups = byWord.get(folded[at]!);
    if (!lookups) continue;
    const start = starts[at]!;
    for (const { fact, wording } of lookups) {
      const end = start + lengthOfMatch(wording, text, start);
      // "Swiss-U.S. Privacy Shield" is one mention, not two.
      if (end === start || end <= reached || !applies(fact)) continue;
      const context = contextAt(start);
      const key = `${fact.id} ${wording.pattern.source} ${context.start}`;
      if (judged.has(key)) continue;
      judged.add(key);
      if (!isMeant(fact, wording, context)) continue;
      reached = end;
      if (found.at(-1)?.id === fact.id && found.at(-1)?.evidence.start === context.start) continue;
      found.push(describe(fact, text.slice(start, end), start, context));
    }
  }
  return found;
}

function lengthOfMatch(wording: Wording, text: string, start: number): number {
  wording.pattern.lastIndex = start;
  return wording.pattern.exec(text)?.[0].length ?? 0;
}

/** Whether a fact bears on this document at all; what needs the whole text is asked once. */
function documentFilter(document: AssessableDocument): (fact: StaleReferenceFact) => boolean {
  const known = new Map<string, boolean>();
  return (fact) => {
    const answer =
      known.get(fact.id) ??
      ((fact.documentTypes?.includes(document.documentType) ?? true) && !fact.unlessDocumentSays?.test(document.text));
    known.set(fact.id, answer);
    return answer;
  };
}

function isMeant(fact: StaleReferenceFact, wording: Wording, context: SentenceContext): boolean {
  if (wording.sentence && !wording.sentence.test(context.own)) return false;
  return !fact.otherMeaning?.test(aroundOf(context));
}

/** Words of the past further off in a long sentence are about something else. */
function besideMention(mention: string, start: number, context: SentenceContext): string {
  if (context.own.length < SHORT_SENTENCE) return context.wide;
  const at = start - context.start;
  return context.own.slice(Math.max(0, at - NEAR), at + mention.length + NEAR);
}

const aroundOf = (context: SentenceContext): string =>
  context.own.length < SHORT_SENTENCE ? context.wide : context.own;

function describe(fact: StaleReferenceFact, mention: string, start: number, context: SentenceContext): StaleReference {
  const historical = fact.canBeHistory !== false && SPEAKS_OF_THE_PAST.test(besideMention(mention, start, context));
  return {
    id: fact.id,
    category: fact.category,
    severity: historical ? 'info' : fact.severity,
    historical,
    title: fact.title,
    replacedBy: fact.replacedBy,
    explanation: fact.explanation,
    since: fact.since,
    mention,
    evidence: { quote: context.own, start: context.start, end: context.end },
    asOf: fact.asOf,
    verified: fact.verified,
  };
}

function indexByWord(): Map<string, Lookup[]> {
  const index = new Map<string, Lookup[]>();
  for (const fact of STALE_REFERENCES) {
    for (const wording of fact.wordings) {
      for (const word of wording.words) {
        const known = index.get(word);
        if (known) known.push({ fact, wording });
        else index.set(word, [{ fact, wording }]);
      }
    }
  }
  return index;
}
