import type { ConceptId } from '../../languages/concepts.ts';
import type { Clue, Recognition, Wanted } from './criterion.ts';

/** Sentences that are about another's certificate: a question, what the product does for customers, a certified person. */
const NOT_OURS = ['asks', 'helps-customers', 'certified-persons'] as const satisfies readonly ConceptId[];
const SUPPLIERS = ['certified-elsewhere', 'subprocessor'] as const satisfies readonly ConceptId[];
const OURSELVES = ['we', 'vendor', 'service'] as const satisfies readonly ConceptId[];
const UNSURE = ['certification-planned', 'possible-proof'] as const satisfies readonly ConceptId[];

/** A badge, a card or a cell of a table: the name of the standard and little more. */
const BADGE_WORDS = 9;
/** Words between a standard and "certified"; lists of standards stand between. */
const REACH = 14;

/** What differs between certificates. */
export interface CertificateClaim {
  /** The words that claim it; "certified" or "certificate" when left out. */
  claim?: Wanted;
  /** Who else is often meant by it, such as the payment processor. */
  elsewhere?: readonly ConceptId[];
  /** How it is mentioned without being held. */
  weak?: Wanted;
  /** What makes the claim one of the vendor's own word only. */
  selfDeclared?: ConceptId;
}

interface Wording {
  standard: ConceptId;
  claim: Wanted;
  weak: Wanted;
  suppliers: readonly ConceptId[];
  /** What makes the claim one of the vendor's own word only. */
  own: readonly ConceptId[];
}

/**
 * How a certificate is claimed, the same for all: the vendor holds it (in a sentence, or as a badge that stands alone);
 * weakly when only its supplier holds it, when it is planned, or when the vendor merely works along the standard.
 */
export function certificateRecognition(
  standard: ConceptId,
  {
    claim = ['is-certified', 'certificate'],
    elsewhere = [],
    weak = 'merely-aligned',
    selfDeclared,
  }: CertificateClaim = {},
): Recognition {
  const suppliers = [...SUPPLIERS, ...elsewhere];
  const wording = { standard, claim, weak, suppliers, own: selfDeclared ? [selfDeclared] : [] };
  return { contradicted: denials(wording), met: claims(wording), partial: weakClaims(wording) };
}

function denials({ standard, suppliers }: Wording): Clue[] {
  const denial: Omit<Clue, 'has'> = {
    within: 8,
    negated: 'always',
    duty: 'vendor',
    without: [...NOT_OURS, ...UNSURE, ...suppliers, 'except'],
  };
  const held = ['is-certified', 'certificate'] as const;
  return [
    { ...denial, has: [held, standard, OURSELVES] },
    { ...denial, has: [standard, held, OURSELVES] },
  ];
}

const claims = ({ standard, claim, suppliers, own }: Wording): Clue[] => [
  { has: ['we-hold', standard], within: REACH, without: [...NOT_OURS, ...UNSURE, ...own] },
  {
    has: [standard, claim],
    within: REACH,
    without: [...NOT_OURS, ...UNSURE, ...suppliers, ...own],
    notUnder: suppliers,
  },
  {
    has: [standard],
    atMostWords: BADGE_WORDS,
    headings: true,
    without: [...NOT_OURS, ...UNSURE, ...suppliers, ...own, 'merely-aligned', 'not', 'annex'],
    notUnder: [...suppliers, ...UNSURE, 'helps-customers', 'definitions'],
  },
];

const weakClaims = ({ standard, claim, weak, suppliers, own }: Wording): Clue[] => [
  ...own.map((id): Clue => ({ has: [standard, id], without: NOT_OURS, weakness: 'self-declared', headings: true })),
  {
    has: [standard, 'certification-planned'],
    within: 10,
    negated: 'either',
    without: NOT_OURS,
    weakness: 'planned',
  },
  { has: [standard, suppliers], without: NOT_OURS, weakness: 'held-by-supplier' },
  { has: [standard], under: suppliers, without: NOT_OURS, weakness: 'held-by-supplier' },
  { has: [standard, [weak, claim].flat()], within: REACH, without: NOT_OURS, weakness: 'not-certified' },
];
