import { LAW_ADJECTIVES, US_STATES } from '../../facts/countries/law-adjectives.ts';
import type { AnnotatedSentence, AnnotatedText } from '../text/annotate.ts';
import { foldWord } from '../text/fold.ts';
import { CONCEPT_NUMBER } from '../text/lexicon.ts';
import { namedPlaces } from './named-places.ts';

const NAMED_LAW = [CONCEPT_NUMBER.get('eea-law')!, CONCEPT_NUMBER.get('other-law')!];
const adjectives = Object.entries(LAW_ADJECTIVES).flatMap(([country, stems]) =>
  stems.map((stem) => ({ country, stem })),
);

/** The country whose law or courts a sentence names, by ISO 3166-1 alpha-2; null when it names none, or more than one. */
export function countryOfLaw(annotated: AnnotatedText, sentence: AnnotatedSentence): string | null {
  const places = namedPlaces(annotated, sentence.start, sentence.end).flatMap(({ country }) => country ?? []);
  const countries = new Set([...places, ...lawsIn(annotated, sentence)]);
  return countries.size === 1 ? [...countries][0]! : null;
}

/** "Dutch law", "State of Delaware": countries by the words of the law they stand for. */
function lawsIn({ text, tokens }: AnnotatedText, { spans }: AnnotatedSentence): string[] {
  return spans
    .filter(({ concept }) => NAMED_LAW.includes(concept))
    .flatMap(({ from, to }) => {
      const words = Array.from({ length: to - from }, (_, at) =>
        foldWord(text.slice(tokens.starts[from + at], tokens.ends[from + at])),
      );
      return words.flatMap((word) => countryOfWord(word) ?? []);
    });
}

function countryOfWord(word: string): string | null {
  if (US_STATES.includes(word)) return 'US';
  return adjectives.find(({ stem }) => word.startsWith(stem))?.country ?? null;
}
