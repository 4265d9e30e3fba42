import type { ConceptId } from '../../languages/concepts.ts';
import type { AnnotatedSentence, AnnotatedText } from '../text/annotate.ts';
import { CONCEPT_NUMBER } from '../text/lexicon.ts';

/** "Not outside the EEA", "only in the EEA", "not without your prior consent": words that tell of no transfer. */
const NOT_NOW = ['not', 'only', 'prior'] as const satisfies readonly ConceptId[];

/**
 * When a criterion applies. A condition is taken to hold when one of its concepts occurs in a statement of the vendor's
 * documents, without one of `unless` in the same sentence; conditions about the customer's own sector are never seen there, so only evidence makes them count.
 */
export const CONDITIONS = {
  always: { concepts: [] },
  transfer: { concepts: ['third-country', 'standard-contractual-clauses', 'adequacy'], unless: NOT_NOW },
  'transfer-without-adequacy': { concepts: ['third-country', 'standard-contractual-clauses'], unless: NOT_NOW },
  'transfer-to-us': { concepts: ['united-states', 'dpf'] },
  'transfer-to-uk-or-switzerland': { concepts: ['uk-or-swiss', 'uk-addendum', 'swiss-law'] },
  'ai-features': { concepts: ['ai-features'] },
  'card-payments': { concepts: ['card-payments'] },
  'customer-in-automotive': { concepts: [] },
  'customer-in-dutch-healthcare': { concepts: [] },
  'customer-in-french-healthcare': { concepts: [] },
  'customer-in-spanish-government': { concepts: [] },
  'customer-in-finance': { concepts: [] },
} as const satisfies Record<string, Condition>;

interface Condition {
  concepts: readonly ConceptId[];
  unless?: readonly ConceptId[];
}

export type ConditionId = keyof typeof CONDITIONS;

/** Whether the documents give reason to think the condition holds. */
export function applies(condition: ConditionId, documents: readonly AnnotatedText[]): boolean {
  if (condition === 'always') return true;
  const { concepts, unless = [] }: Condition = CONDITIONS[condition];
  const denying = unless.map((concept) => CONCEPT_NUMBER.get(concept)!);
  const tells = ({ role, spans }: AnnotatedSentence): boolean =>
    role === 'statement' && !spans.some((span) => denying.includes(span.concept));
  return concepts.some((concept) => {
    const number = CONCEPT_NUMBER.get(concept)!;
    return documents.some((document) => document.postings.get(number)?.some(tells));
  });
}
