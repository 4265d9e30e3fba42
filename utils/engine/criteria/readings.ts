import { isEeaCountry } from '../../facts/adequacy.ts';
import { AUTHORITIES } from '../../facts/authorities/authorities.ts';
import type { AssessableDocument, FindingValue } from '../../model/finding.ts';
import type { SubProcessor } from '../../model/sub-processor.ts';
import { findLegalForms } from '../international/legal-form.ts';
import type { AnnotatedText } from '../text/annotate.ts';
import { CONCEPT_NUMBER } from '../text/lexicon.ts';
import { findPhrases, type PhraseHit, wantedPhrases } from '../text/phrase-search.ts';
import type { DocumentReading } from './vendor-reading.ts';
import type { WeaknessId } from './weaknesses.ts';

/** What another part of the engine read in a document that bears on a criterion. */
export interface ReadEvidence {
  verdict: 'met' | 'partial' | 'contradicted';
  start: number;
  end: number;
  weakness: WeaknessId | null;
  value: FindingValue | null;
}

/** Evidence that clues cannot see: rows of the list of sub-processors taken together, and references that had their day. */
export const READINGS = {
  'sub-processor-entities': (reading, annotated) =>
    fromRows(rowsOf(reading, annotated), (row) => findLegalForms(row.name).length > 0),
  'sub-processor-purposes': (reading, annotated) => fromRows(rowsOf(reading, annotated), (row) => row.purpose !== null),
  'sub-processor-places': (reading, annotated) => fromRows(rowsOf(reading, annotated), hasPlace, countriesIn),
  'sub-processor-transfer-tools': (reading, annotated) =>
    fromRows(
      rowsOf(reading, annotated).filter((row) => placesOf(row).some(isOutsideEea)),
      (row) => row.transferMechanism !== null,
    ),
  'sub-processor-affiliates': (reading, annotated) => {
    const affiliates = rowsOf(reading, annotated).filter((row) => row.affiliate);
    return fromRows(affiliates, () => true);
  },
  'named-authorities': ({ document }, annotated) => namedAuthorities(document, annotated),
  'stale-references': (reading, annotated) => {
    const stale = reading.staleReferences().flatMap(({ historical, severity, evidence, id }): ReadEvidence[] => {
      if (historical || severity === 'info') return [];
      const { start, end } = evidence;
      const value = { amount: id, unit: 'stale-references' };
      return [
        severity === 'error'
          ? { verdict: 'contradicted', start, end, weakness: null, value }
          : { verdict: 'partial', start, end, weakness: 'outdated-reference', value },
      ];
    });
    return stale.length > 0 ? stale : [...pastReferences(reading), ...currentReferences(annotated)];
  },
} as const satisfies Record<string, (reading: DocumentReading, annotated: AnnotatedText) => ReadEvidence[]>;

const upToDate = ({ start, end }: { start: number; end: number }): ReadEvidence => ({
  verdict: 'met',
  ...{ start, end, weakness: null, value: null },
});

/** "The Privacy Shield was annulled": a document that knows so is kept up to date. */
const pastReferences = (reading: DocumentReading): ReadEvidence[] =>
  reading
    .staleReferences()
    .filter(({ historical, category }) => historical && category === 'transfer')
    .slice(0, 2)
    .map(({ evidence }) => upToDate(evidence));

/** Without stale references, what came in their place shows it. The GDPR does not: every document names it. */
const currentReferences = ({ postings }: AnnotatedText): ReadEvidence[] =>
  SUCCESSORS.flatMap((concept) => postings.get(concept) ?? [])
    .filter(({ role }) => role === 'statement' || role === 'definition')
    .slice(0, 2)
    .map(upToDate);

interface AuthorityName {
  id: string;
  name: string;
  /** ISO 639-1: languages in which the name may be an ordinary word ("Datenschutzbehörde"). */
  languages: readonly string[];
}

const authorityNames = wantedPhrases<AuthorityName>(
  AUTHORITIES.flatMap(({ id, acronym, aliases, officialNames, languages }) =>
    [...aliases, ...Object.values(officialNames), ...(acronym ? [acronym] : [])].map(
      (name) => [name, { id, name, languages }] as const,
    ),
  ),
);

/** Sentences about complaints or competence that call an authority by its name. */
function namedAuthorities(document: AssessableDocument, annotated: AnnotatedText): ReadEvidence[] {
  const talk = AUTHORITY_TALK.flatMap((concept) => annotated.postings.get(concept) ?? []);
  // "… with a supervisory authority. Ours is the CNIL."
  const following = talk.flatMap(({ index, block }) => {
    const next = annotated.sentences[index + 1];
    return next?.block === block ? [next] : [];
  });
  const sentences = new Set([...talk, ...following]);
  return [...sentences].flatMap(({ start, end, role }): ReadEvidence[] => {
    if (role === 'contents' || role === 'question') return [];
    const hits = findPhrases(authorityNames, document.text, (hit) => isSpelledAsName(document, hit), start, end);
    const ids = [...new Set(hits.map(({ value }) => value.id))];
    if (ids.length === 0) return [];
    return [{ verdict: 'met', start, end, weakness: null, value: { amount: ids, unit: 'authorities' } }];
  });
}

/** "IP" and "autorité de protection des données" are words; "CNIL" and "Autorité de protection des données" are names. */
function isSpelledAsName(
  { text, language }: AssessableDocument,
  { start, end, value }: PhraseHit<AuthorityName>,
): boolean {
  if (value.name.includes(' ')) return text[start] !== text[start]!.toLowerCase();
  if (value.name.length < 3 || text.slice(start, end) !== value.name) return false;
  const isAcronym = value.name.slice(1) !== value.name.slice(1).toLowerCase();
  return isAcronym || language === null || !value.languages.includes(language);
}

export type ReadingId = keyof typeof READINGS;

/** From this share of the rows on the list is taken to say it of every sub-processor. */
const NEARLY_ALL = 0.8;

/** The rows that have it: `met` when nearly all do, `partial` when some do. */
function fromRows(
  rows: readonly SubProcessor[],
  has: (row: SubProcessor) => boolean,
  valueFrom: (rows: readonly SubProcessor[]) => FindingValue | null = () => null,
): ReadEvidence[] {
  const having = rows.filter(has);
  const isMet = having.length >= rows.length * NEARLY_ALL;
  const value = valueFrom(having);
  return having.map(({ evidence: { start, end } }) => ({
    verdict: isMet ? 'met' : 'partial',
    weakness: isMet ? null : 'only-in-part',
    ...{ start, end, value },
  }));
}

/** "Worldwide" and "Asia-Pacific" are no place that a controller can judge. */
const NO_PLACE = new Set<string>(['worldwide', 'Asia-Pacific', 'Latin America']);

const hasPlace = (row: SubProcessor): boolean => placesOf(row).some((place) => !NO_PLACE.has(place));

const placesOf = (row: SubProcessor): readonly string[] => [...row.countries, ...row.regions];

const countriesIn = (rows: readonly SubProcessor[]): FindingValue => ({
  amount: [...new Set(rows.flatMap(placesOf))],
  unit: 'countries',
});

const isOutsideEea = (place: string): boolean => !isEeaCountry(place) && !['EU', 'EEA', 'Europe'].includes(place);

const SUCCESSORS = (['scc-2021', 'dpf'] as const).map((concept) => CONCEPT_NUMBER.get(concept)!);
const AUTHORITY_TALK = (['complain', 'competent-authority-is', 'lead-authority', 'contact'] as const).map(
  (concept) => CONCEPT_NUMBER.get(concept)!,
);
const SUBPROCESSOR = CONCEPT_NUMBER.get('subprocessor')!;
const THIRD_PARTIES = CONCEPT_NUMBER.get('following-third-parties')!;

/** The rows of the document's list of sub-processors; in contracts and policies only where they speak of one. */
function rowsOf(reading: DocumentReading, annotated: AnnotatedText): readonly SubProcessor[] {
  const mayList =
    reading.document.documentType === 'subprocessors' ||
    annotated.postings.has(SUBPROCESSOR) ||
    annotated.postings.has(THIRD_PARTIES);
  return mayList ? reading.subProcessors().rows : [];
}
