import type { ConceptId } from '../../languages/concepts.ts';
import type { Destination } from '../../model/transfer.ts';
import type { AnnotatedSentence, AnnotatedText } from '../text/annotate.ts';
import { CONCEPT_NUMBER } from '../text/lexicon.ts';
import type { VendorReading } from './vendor-reading.ts';

/** "Not outside the EEA", "only in the EEA", "not without your prior consent": words that tell of no transfer. */
const NOT_NOW = ['not', 'only', 'prior'] as const satisfies readonly ConceptId[];

/**
 * When a criterion applies. A condition is taken to hold when one of its concepts occurs in a statement of the vendor's
 * documents, without one of `unless` in the same sentence, or when a place where data goes is such as `goesTo` says;
 * conditions about the customer's own sector are never seen there, so only evidence makes them count.
 */
export const CONDITIONS = {
  always: { concepts: [] },
  transfer: {
    concepts: ['third-country', 'standard-contractual-clauses', 'adequacy'],
    unless: NOT_NOW,
    goesTo: isOutsideEea,
  },
  'transfer-without-adequacy': {
    concepts: ['third-country', 'standard-contractual-clauses'],
    unless: NOT_NOW,
    goesTo: (place) => place.class === 'third',
  },
  'transfer-to-us': { concepts: ['united-states', 'dpf'], goesTo: ({ country }) => country === 'US' },
  'transfer-to-uk-or-switzerland': {
    concepts: ['uk-or-swiss', 'uk-addendum', 'swiss-law'],
    goesTo: ({ country }) => country === 'GB' || country === 'CH',
  },
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
  goesTo?: (place: Destination) => boolean;
}

export type ConditionId = keyof typeof CONDITIONS;

/** Whether the documents give reason to think the condition holds: by their sentences, or by the places they name. */
export function applies(condition: ConditionId, documents: readonly AnnotatedText[], reading?: VendorReading): boolean {
  if (condition === 'always') return true;
  const { concepts, unless = [], goesTo }: Condition = CONDITIONS[condition];
  const denying = unless.map((concept) => CONCEPT_NUMBER.get(concept)!);
  const tells = ({ role, spans }: AnnotatedSentence): boolean =>
    role === 'statement' && !spans.some((span) => denying.includes(span.concept));
  const isSaid = concepts.some((concept) => {
    const number = CONCEPT_NUMBER.get(concept)!;
    return documents.some((document) => document.postings.get(number)?.some(tells));
  });
  if (isSaid || !goesTo || !reading) return isSaid;
  return reading.transfers().destinations.some((place) => isCertain(place) && goesTo(place));
}

/** Who owns the vendor says nothing of where data goes. */
const isCertain = ({ role, certainty }: Destination): boolean => role !== 'parent' && certainty === 'stated';

function isOutsideEea(place: Destination): boolean {
  return place.class === 'third' || place.class === 'adequate';
}
