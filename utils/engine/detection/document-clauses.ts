import { DOCUMENT_CLAUSES } from '../../languages/clauses.ts';
import type { DocumentType } from '../../model/document-type.ts';
import { indexPhrases, type Phrase, phrasesAt } from '../text/phrases.ts';
import { namesIn, plainWords } from './document-name.ts';

const CLAUSES = indexPhrases(
  DOCUMENT_CLAUSES.flatMap((documents) =>
    (Object.entries(documents) as [DocumentType, readonly string[]][]).flatMap(([documentType, clauses]) =>
      clauses.map((clause): Phrase<DocumentType> => ({ words: plainWords(clause), value: documentType })),
    ),
  ),
);

/** How many different turns of phrase of each kind of document stand in a text. */
export function clausesIn(words: readonly string[]): ReadonlyMap<DocumentType, number> {
  const seen = new Map<DocumentType, Set<Phrase<DocumentType>>>();
  for (let start = 0; start < words.length; start++) {
    for (const clause of phrasesAt(CLAUSES, words, start)) {
      const ofType = seen.get(clause.value) ?? new Set();
      seen.set(clause.value, ofType.add(clause));
    }
  }
  return new Map([...seen].map(([documentType, clauses]) => [documentType, clauses.size]));
}

/** So many different ones are no chance. */
const ENOUGH = 5;
/** And so many times those of any other kind. */
const AHEAD = 1.25;
/** What is forbidden stands in terms too, and is told in everyday words. */
const RULES = { ahead: 2, mostTerms: 3 };

/** What a text names most is likely what it calls itself ("this privacy policy"): worth so many turns of phrase. */
const NAMED_MOST = 3;
/** But once may be by chance. */
const FEWEST_NAMES = 2;

function namedMost(words: readonly string[]): DocumentType | null {
  const counts = new Map<DocumentType, number>();
  for (const { documentType, kind } of namesIn(words)) {
    if (kind === 'name' && documentType !== 'other-legal')
      counts.set(documentType, (counts.get(documentType) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= FEWEST_NAMES && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** The kind of document that a text plainly is by its turns of phrase; null when it leaves that open. */
export function documentTypeOfText(words: readonly string[]): DocumentType | null {
  const counts = new Map(clausesIn(words));
  const own = namedMost(words);
  if (own) counts.set(own, (counts.get(own) ?? 0) + NAMED_MOST);
  if ((counts.get('terms') ?? 0) > RULES.mostTerms) counts.delete('acceptable-use');
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < ENOUGH) return null;
  const ahead = first[0] === 'acceptable-use' ? RULES.ahead : AHEAD;
  return first[1] >= ahead * (second?.[1] ?? 0) ? first[0] : null;
}
