import type { Candidate } from '../model/candidate.ts';
import type { TransferTool } from '../model/transfer.ts';
import { CERTIFICATES } from './certificates.ts';
import {
  certificatesOf,
  judgedFindings,
  numbersOf,
  onlyOnce,
  processingCountries,
  statedBy,
  subProcessorsOf,
  thirdCountryDestinations,
  toolsAt,
} from './vendor-facts.ts';

// What a record of Art. 30(1) GDPR asks and a vendor can answer. Purposes, lawful basis, data subjects and retention are
// the controller's to say: what the controller did not enter stays blank.

/** The language that a record is in, which its layout decides. */
export interface RecordLanguage {
  /** BCP 47. */
  code: string;
  processor: string;
  subProcessors: string;
  certificates: string;
  tools: Readonly<Partial<Record<TransferTool, string>>>;
  titleOf: (criterion: string) => string;
}

/** The processor as a recipient (Art. 4(9)), with those it engages. */
export function recipients(candidate: Candidate, { processor, subProcessors }: RecordLanguage): string {
  const others = onlyOnce(subProcessorsOf(candidate).map(({ name }) => name));
  const own = `${processor}: ${processorName(candidate)}`;
  return others.length > 0 ? `${own}\n${subProcessors}: ${others.join('; ')}` : own;
}

/** By its legal name where that is known. */
export function processorName(candidate: Candidate): string {
  const legalName = statedBy(candidate, 'legalName');
  return legalName === null || legalName === candidate.name ? candidate.name : `${candidate.name} (${legalName})`;
}

/** Address, numbers and e-mail addresses, as far as the vendor gives them. */
export function processorContact(candidate: Candidate): string | null {
  const numbers = [...numbersOf(candidate, 'register'), ...numbersOf(candidate, 'vat')];
  const contacts = [statedBy(candidate, 'officer'), statedBy(candidate, 'privacyContact')];
  const lines = [
    statedBy(candidate, 'address'),
    ...numbers.map(({ register, number }) => `${register} ${number}`),
    ...onlyOnce(contacts),
    candidate.homepage,
  ];
  return lines.filter((line) => line !== null).join('\n');
}

/** Third countries to which the documents say that data goes (Art. 30(1)(e)). */
export function thirdCountries(candidate: Candidate, language: RecordLanguage): string | null {
  return listed(onlyOnce(thirdCountryDestinations(candidate).flatMap(({ country }) => country ?? [])), language);
}

export const locations = (candidate: Candidate, language: RecordLanguage): string | null =>
  listed(processingCountries(candidate), language);

function listed(codes: readonly string[], { code: language }: RecordLanguage): string | null {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  // An imported file may say anything where a code should be, and for that there is no name.
  const nameOf = (code: string) => (/^[A-Z]{2}$/.test(code) ? names.of(code) : code);
  return codes.map(nameOf).join('; ') || null;
}

/** What each third country's transfer rests on, as far as the documents say. */
export function safeguards(candidate: Candidate, { tools }: RecordLanguage): string | null {
  const named = thirdCountryDestinations(candidate).flatMap((one) => toolsAt(candidate, one));
  return onlyOnce(named.map((tool) => tools[tool] ?? tool)).join('; ') || null;
}

/** Art. 30(1)(g): the measures and certificates that the vendor's own words show. */
export function securityMeasures(
  candidate: Candidate,
  { titleOf, certificates }: RecordLanguage,
  isMeasure: (criterion: string) => boolean,
): string | null {
  const shown = measuresOf(candidate, isMeasure).map(titleOf);
  const held = certificatesOf(candidate);
  const lines = held.length > 0 ? [...shown, `${certificates}: ${held.join(', ')}`] : shown;
  return lines.join('\n') || null;
}

/** Ids of the criteria on measures that are met, certificates left out. */
export const measuresOf = (candidate: Candidate, isMeasure: (criterion: string) => boolean): string[] =>
  judgedFindings(candidate).flatMap(({ finding: { criterion }, verdict }) =>
    verdict === 'met' && isMeasure(criterion) && !(criterion in CERTIFICATES) ? criterion : [],
  );
