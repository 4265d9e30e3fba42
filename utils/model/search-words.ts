import type { Candidate } from './candidate.ts';

const WORD = /[\p{L}\p{N}]{2,}/gu;
/** Most of what vendors write has no other letters, and these are found many times as fast. */
const PLAIN_WORD = /[a-z0-9]{2,}/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Lower case, without accents: how texts are compared in a search. */
export function folded(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of what somebody types into a search field, folded, each once. A single letter or figure counts as well. */
export function searchTerms(text: string): string[] {
  return [...new Set(folded(text).match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/**
 * Every word that a search for the candidate may use, folded, each once, with spaces between them: of what people wrote,
 * of the sub-processors, and of the vendor's sentences that findings rest on.
 */
export function searchWordsOf(candidate: Candidate): string {
  const { assessment, decision } = candidate;
  const texts = [
    ...[candidate.name, candidate.id, candidate.owner, candidate.purpose, candidate.notes, candidate.dpoAdvice],
    ...candidate.tags,
    ...candidate.dataCategories,
    decision?.reason ?? '',
    ...candidate.overrules.map(({ reason }) => reason),
    ...(assessment?.findings ?? []).flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
    ...(assessment?.profile?.subProcessors ?? []).map(
      ({ name, purpose, countryText }) => `${name} ${purpose ?? ''} ${countryText ?? ''}`,
    ),
  ];
  const words = new Set<string>();
  // Vendors quote themselves: the same sentence need not be taken apart twice.
  for (const text of new Set(texts)) {
    const plain = folded(text);
    for (const word of plain.match(BEYOND_ASCII.test(plain) ? WORD : PLAIN_WORD) ?? []) words.add(word);
  }
  return [...words].join(' ');
}
