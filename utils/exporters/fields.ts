import type { Locale } from '../i18n/translate.ts';
import type { Candidate } from '../model/candidate.ts';
import type { DocumentType } from '../model/document-type.ts';
import type { Verdict } from '../model/finding.ts';
import type { ExportOptions } from './exporter.ts';
import type { Cell } from './table.ts';
import {
  certificatesOf,
  judgedFindings,
  numbersOf,
  onlyOnce,
  processingCountries,
  type StatedFact,
  statedBy,
  subProcessorsOf,
  thirdCountryDestinations,
  transferTools,
  urlOf,
} from './vendor-facts.ts';

/** One thing that we can say of a candidate in one cell. */
interface Field {
  /** Ids for machines; a list is written in one cell. */
  value: (candidate: Candidate) => Cell | readonly string[];
  /** The same in words, for each id. */
  word?: (id: string, options: ExportOptions) => string;
  /** Between the parts of a list. */
  separator?: string;
}

/** Ids are for ever: they are headings of the CSV file, and users' mappings keep them. */
export const FIELDS = {
  vendor: { value: (candidate) => candidate.id },
  name: { value: (candidate) => candidate.name },
  homepage: { value: (candidate) => candidate.homepage },
  status: { value: (candidate) => candidate.status, word: inCatalogue('status') },
  purpose: { value: (candidate) => candidate.purpose },
  data_categories: { value: (candidate) => candidate.dataCategories },
  owner: { value: (candidate) => candidate.owner },
  dpo_advice: { value: (candidate) => candidate.dpoAdvice },
  notes: { value: (candidate) => candidate.notes },
  tags: { value: (candidate) => candidate.tags },
  decision: { value: (candidate) => candidate.decision?.outcome ?? null, word: inCatalogue('decision') },
  decision_reason: { value: (candidate) => candidate.decision?.reason ?? null },
  decided_by: { value: (candidate) => candidate.decision?.decidedBy ?? null },
  decided_at: { value: (candidate) => time(candidate.decision?.decidedAt) },
  score: { value: (candidate) => candidate.assessment?.score ?? null },
  coverage: { value: (candidate) => candidate.assessment?.coverage ?? null },
  essential_coverage: { value: (candidate) => candidate.assessment?.essentialCoverage ?? null },
  gates: { value: (candidate) => candidate.assessment?.gates.outcome ?? null, word: inCatalogue('gates') },
  gates_failed: { value: (candidate) => gatesThat(candidate, 'failed'), word: criterionTitle },
  gates_open: { value: (candidate) => gatesThat(candidate, 'open'), word: criterionTitle },
  met: { value: (candidate) => countOf(candidate, 'met') },
  partial: { value: (candidate) => countOf(candidate, 'partial') },
  contradicted: { value: (candidate) => countOf(candidate, 'contradicted') },
  not_found: { value: (candidate) => countOf(candidate, 'not-found') },
  not_assessed: { value: (candidate) => countOf(candidate, 'not-assessed') },
  assessed_at: { value: (candidate) => time(candidate.assessment?.assessedAt) },
  rules_version: { value: (candidate) => candidate.assessment?.rulesVersion ?? null },
  documents: {
    value: (candidate) => candidate.documents.map((one) => `${one.documentType}: ${one.url}`),
    separator: '\n',
  },
  documents_not_read: { value: (candidate) => notRead(candidate), separator: '\n' },
  created_at: { value: (candidate) => time(candidate.createdAt) },
  updated_at: { value: (candidate) => time(candidate.updatedAt) },
  risk: { value: (candidate) => (candidate.risk === 'unscored' ? null : candidate.risk), word: inCatalogue('risk') },
  overruled: { value: (candidate) => candidate.overrules.map(({ criterion }) => criterion), word: criterionTitle },
  legal_name: stated('legalName'),
  address: stated('address'),
  country: { ...stated('country'), word: countryName },
  company_numbers: {
    value: (candidate) => numbersOf(candidate, 'register').map((one) => `${one.register} ${one.number}`),
  },
  vat_numbers: { value: (candidate) => numbersOf(candidate, 'vat').map(({ number }) => number) },
  dpo_contact: stated('officer'),
  privacy_contact: stated('privacyContact'),
  certificates: { value: certificatesOf },
  sub_processors: { value: (candidate) => onlyOnce(subProcessorsOf(candidate).map(({ name }) => name)) },
  processing_countries: { value: processingCountries, word: countryName },
  third_countries: {
    value: (candidate) => onlyOnce(thirdCountryDestinations(candidate).flatMap(({ country }) => country ?? [])),
    word: countryName,
  },
  transfer_tools: { value: transferTools, word: inCatalogue('tool') },
  privacy_policy_url: documentUrl('privacy-policy'),
  dpa_url: documentUrl('dpa'),
  subprocessors_url: documentUrl('subprocessors'),
  terms_url: documentUrl('terms'),
  security_url: documentUrl('security'),
  trust_center_url: documentUrl('trust-center'),
  sla_url: documentUrl('sla'),
  status_page_url: documentUrl('status-page'),
} as const satisfies Record<string, Field>;
export type FieldId = keyof typeof FIELDS;

export const FIELD_IDS = Object.keys(FIELDS) as FieldId[];
export const isFieldId = (id: string): id is FieldId => Object.hasOwn(FIELDS, id);

/** The cell of a field, with ids as they are: for machines. */
export function cellOf(id: FieldId, candidate: Candidate): Cell {
  const { value, separator = '; ' }: Field = FIELDS[id];
  const found = value(candidate);
  return isList(found) ? found.join(separator) : found;
}

/** The cell of a field, with words in the user's language: for people. */
export function wordedCellOf(id: FieldId, candidate: Candidate, options: ExportOptions): Cell {
  const { value, word = (text) => text, separator = '; ' }: Field = FIELDS[id];
  const found = value(candidate);
  if (isList(found)) return found.map((one) => word(one, options)).join(separator);
  return typeof found === 'string' ? word(found, options) : found;
}

/** How a field is called. */
export const fieldTitle = (id: FieldId, locale: Locale): string => locale.t(`export-field.${id}`);

const isList = (value: Cell | readonly string[]): value is readonly string[] => Array.isArray(value);

/** Ids that the model lists; each has a text. */
function inCatalogue(family: 'status' | 'decision' | 'gates' | 'risk' | 'tool') {
  return (id: string, { locale }: ExportOptions): string => locale.t(`${family}.${id}` as 'status.new');
}

function criterionTitle(id: string, { criteria, locale }: ExportOptions): string {
  const criterion = criteria.get(id);
  return criterion ? locale.own(criterion.title) : id;
}

function countryName(code: string, { locale }: ExportOptions): string {
  return locale.countryName(code);
}

function stated(fact: StatedFact): Field {
  return { value: (candidate) => statedBy(candidate, fact) };
}

function documentUrl(type: DocumentType): Field {
  return { value: (candidate) => urlOf(candidate, type) };
}

function time(milliseconds: number | undefined): Date | null {
  return milliseconds === undefined ? null : new Date(milliseconds);
}

function gatesThat(candidate: Candidate, outcome: 'failed' | 'open'): string[] {
  const results = candidate.assessment?.gates.results ?? [];
  return results.filter((gate) => gate.outcome === outcome).map((gate) => gate.criterion);
}

function countOf(candidate: Candidate, wanted: Verdict): number | null {
  if (candidate.assessment === null) return null;
  return judgedFindings(candidate).filter(({ verdict }) => verdict === wanted).length;
}

function notRead(candidate: Candidate): string[] {
  const failed = candidate.documents.filter((document) => document.problem !== null);
  return failed.map((document) => `${document.documentType}: ${document.problem}`);
}
