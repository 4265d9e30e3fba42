import type { DocumentType } from '../../model/document-type.ts';
import type { PageObservation } from '../../model/observation.ts';
import { wordsOf } from './document-name.ts';
import { type Vote, wordsVote } from './document-url.ts';
import { brandWords } from './vendor.ts';

const ENOUGH = 1.5;

function titleVotes(page: PageObservation): Vote[] {
  const brand = brandWords(page);
  const own = (text: string): string[] => wordsOf(text).filter((word) => !brand.has(word));
  const main = page.headings.filter(({ level }) => level === 1).slice(0, 2);
  const titles = [...main.map(({ text }) => text), ...page.title.split(/\s[|–—·•:-]\s/).slice(0, 2)];
  return titles.flatMap((title) => wordsVote(own(title)) ?? []);
}

/** The document a page is, by its own title and headings, whatever its URL; null when it is none. */
export function pageDocumentType(page: PageObservation): DocumentType | null {
  const totals = new Map<DocumentType, number>();
  for (const { documentType, weight } of titleVotes(page))
    totals.set(documentType, (totals.get(documentType) ?? 0) + weight);
  const best = [...totals].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= ENOUGH ? best[0] : null;
}
