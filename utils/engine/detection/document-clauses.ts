import { DOCUMENT_CLAUSES } from '../../languages/clauses.ts';
import type { DocumentType } from '../../model/document-type.ts';
import { wordsOf } from './document-name.ts';
import { indexPhrases, type Phrase, phrasesAt } from './word-phrases.ts';

const CLAUSES = indexPhrases(
  DOCUMENT_CLAUSES.flatMap((documents) =>
    (Object.entries(documents) as [DocumentType, readonly string[]][]).flatMap(([documentType, clauses]) =>
      clauses.map((clause): Phrase<DocumentType> => ({ words: wordsOf(clause), value: documentType })),
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

/** The kind of document that a text plainly is by its turns of phrase; null when it leaves that open. */
export function documentTypeOfText(words: readonly string[]): DocumentType | null {
  const counts = new Map(clausesIn(words));
  if ((counts.get('terms') ?? 0) > RULES.mostTerms) counts.delete('acceptable-use');
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < ENOUGH) return null;
  const ahead = first[0] === 'acceptable-use' ? RULES.ahead : AHEAD;
  return first[1] >= ahead * (second?.[1] ?? 0) ? first[0] : null;
}
