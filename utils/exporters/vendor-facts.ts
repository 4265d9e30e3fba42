import type { Candidate, Overrule } from '../model/candidate.ts';
import type { DocumentType } from '../model/document-type.ts';
import type { Finding, Verdict } from '../model/finding.ts';
import type { Identity } from '../model/identity.ts';
import type { SubProcessor } from '../model/sub-processor.ts';
import { type Destination, type TransferTool, VALID_TRANSFER_TOOLS } from '../model/transfer.ts';
import { CERTIFICATES } from './certificates.ts';

// What exporters ask of a candidate. Whatever was not found or not said is null or empty, and stays so in the file.

/** A finding together with what a person made of it. */
export interface JudgedFinding {
  finding: Finding;
  /** The person's where there is one, else the machine's. */
  verdict: Verdict;
  overrule: Overrule | null;
}

export function judgedFindings(candidate: Candidate): JudgedFinding[] {
  const overrules = new Map(candidate.overrules.map((overrule) => [overrule.criterion, overrule]));
  return (candidate.assessment?.findings ?? []).map((finding) => {
    const overrule = overrules.get(finding.criterion) ?? null;
    return { finding, verdict: overrule?.verdict ?? finding.verdict, overrule };
  });
}

/** What a criterion came to; null when it was not among the judged. */
export const verdictOn = (candidate: Candidate, criterion: string): Verdict | null =>
  judgedFindings(candidate).find(({ finding }) => finding.criterion === criterion)?.verdict ?? null;

/** Names of the certificates that the vendor's own words show. */
export function certificatesOf(candidate: Candidate): string[] {
  return judgedFindings(candidate).flatMap(({ finding, verdict }) =>
    verdict === 'met' ? (CERTIFICATES[finding.criterion] ?? []) : [],
  );
}

/** Address of the vendor's document of this type; one that was read goes before one that was not. */
export function urlOf(candidate: Candidate, type: DocumentType): string | null {
  const documents = candidate.documents.filter(({ documentType }) => documentType === type);
  return (documents.find(({ problem }) => problem === null) ?? documents[0])?.url ?? null;
}

export type StatedFact = 'legalName' | 'address' | 'country' | 'officer' | 'privacyContact';

export const statedBy = (candidate: Candidate, fact: StatedFact): string | null =>
  identityOf(candidate)?.[fact]?.value ?? null;

/** Numbers whose check digits are not wrong. */
export function numbersOf(candidate: Candidate, kind: 'register' | 'vat'): Identity['numbers'] {
  return (identityOf(candidate)?.numbers ?? []).filter((one) => one.kind === kind && one.check !== 'invalid');
}

const identityOf = (candidate: Candidate): Identity | null => candidate.assessment?.profile?.identity ?? null;

export const subProcessorsOf = (candidate: Candidate): readonly SubProcessor[] =>
  candidate.assessment?.profile?.subProcessors ?? [];

const WAYS: readonly Destination['role'][] = ['hosting', 'sub-processor', 'remote-access', 'transfer'];

/** Places to which the documents say that data goes; not those to which it only may go, nor where somebody has a seat. */
export function statedDestinations(candidate: Candidate): readonly Destination[] {
  const all = candidate.assessment?.profile?.transfers.destinations ?? [];
  return all.filter(({ role, certainty }) => WAYS.includes(role) && certainty === 'stated');
}

/** Codes of the countries where data is processed (ISO 3166-1 alpha-2), each once. */
export const processingCountries = (candidate: Candidate): string[] =>
  onlyOnce(statedDestinations(candidate).flatMap(({ country }) => country ?? []));

/** Those of them outside the EEA, with an adequacy decision or without. */
export const thirdCountryDestinations = (candidate: Candidate): Destination[] =>
  statedDestinations(candidate).filter(
    (one) => one.country !== null && (one.class === 'third' || one.class === 'adequate'),
  );

/** Transfer tools that the documents say they rest on, each once. */
export function transferTools(candidate: Candidate): TransferTool[] {
  const named = candidate.assessment?.profile?.transfers.tools ?? [];
  return onlyOnce(named.filter(({ reliedOn }) => reliedOn).map(({ tool }) => tool)).filter(isValid);
}

/**
 * What protects data at one place: the tools named for it, or else the adequacy decision, or else the tools that the
 * documents name for every transfer. Empty when nothing is known.
 */
export function toolsAt(candidate: Candidate, { tools, safeguard }: Destination): TransferTool[] {
  const own = tools.filter(isValid);
  if (own.length > 0) return onlyOnce(own);
  if (safeguard === 'adequacy') return ['adequacy'];
  return safeguard === 'tool' ? transferTools(candidate) : [];
}

const VALID: readonly TransferTool[] = VALID_TRANSFER_TOOLS;
const isValid = (tool: TransferTool): boolean => VALID.includes(tool);

export const onlyOnce = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
