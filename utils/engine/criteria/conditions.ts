import type { ConceptId } from '../../languages/concepts.ts';
import type { AnnotatedText } from '../text/annotate.ts';
import { CONCEPT_NUMBER } from '../text/lexicon.ts';

/**
 * When a criterion applies. A condition is taken to hold when one of its concepts occurs in a statement of the vendor's
 * documents; conditions about the customer's own sector are never seen there, so only evidence makes them count.
 */
export const CONDITIONS = {
  always: { concepts: [] },
  transfer: { concepts: ['third-country', 'standard-contractual-clauses', 'adequacy'] },
  'transfer-without-adequacy': { concepts: ['third-country', 'standard-contractual-clauses'] },
  'transfer-to-us': { concepts: ['united-states', 'dpf'] },
  'transfer-to-uk-or-switzerland': { concepts: ['uk-or-swiss', 'uk-addendum', 'swiss-law'] },
  'ai-features': { concepts: ['ai-features'] },
  'card-payments': { concepts: ['card-payments'] },
  'customer-in-automotive': { concepts: [] },
  'customer-in-dutch-healthcare': { concepts: [] },
  'customer-in-french-healthcare': { concepts: [] },
  'customer-in-spanish-government': { concepts: [] },
  'customer-in-finance': { concepts: [] },
} as const satisfies Record<string, { concepts: readonly ConceptId[] }>;

export type ConditionId = keyof typeof CONDITIONS;

/** Whether the documents give reason to think the condition holds. */
export function applies(condition: ConditionId, documents: readonly AnnotatedText[]): boolean {
  if (condition === 'always') return true;
  const concepts: readonly ConceptId[] = CONDITIONS[condition].concepts;
  return concepts.some((concept) => {
    const number = CONCEPT_NUMBER.get(concept)!;
    return documents.some((document) =>
      document.postings.get(number)?.some((sentence) => sentence.role === 'statement'),
    );
  });
}
