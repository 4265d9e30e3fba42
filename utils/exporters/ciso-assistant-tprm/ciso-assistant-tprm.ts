import type { Candidate } from '../../model/candidate.ts';
import type { ExportOptions } from '../exporter.ts';
import { summaryOf } from '../summary-text.ts';
import { type Column, sheet, tableExporter } from '../table.ts';
import { numbersOf, statedBy } from '../vendor-facts.ts';

/** Workbook of CISO Assistant's data wizard, model type `TPRM`. Sheets and headings are the importer's own. */
export const cisoAssistantTprm = tableExporter((options) => [
  sheet('Entities', entityColumns(options), (candidate) => [candidate]),
  sheet('Solutions', SOLUTION_COLUMNS, (candidate) => [candidate]),
  sheet('Representatives', REPRESENTATIVE_COLUMNS, representatives),
]);

const nothing = () => null;

// The importer reads the numbers of a company here, though its template has them with the contracts.
const entityColumns = (options: ExportOptions): Column<Candidate>[] => [
  { heading: 'ref_id', cell: ({ id }) => id },
  { heading: 'name', cell: ({ name }) => name },
  { heading: 'description', width: 80, cell: (candidate) => summaryOf(candidate, options) },
  { heading: 'mission', cell: nothing },
  { heading: 'country', width: 10, cell: (candidate) => statedBy(candidate, 'country') },
  { heading: 'currency', width: 10, cell: nothing },
  { heading: 'parent_entity_ref_id', cell: nothing },
  { heading: 'dependency', width: 12, cell: nothing },
  { heading: 'penetration', width: 12, cell: nothing },
  { heading: 'maturity', width: 12, cell: nothing },
  { heading: 'trust', width: 12, cell: nothing },
  { heading: 'domain', cell: () => options.answers.domain || null },
  { heading: 'lei', cell: (candidate) => leiOf(candidate) },
  { heading: 'euid', cell: nothing },
  { heading: 'vat', cell: (candidate) => numbersOf(candidate, 'vat')[0]?.number ?? null },
  { heading: 'duns', cell: nothing },
];

const leiOf = (candidate: Candidate): string | null =>
  numbersOf(candidate, 'register').find(({ register }) => register === 'lei')?.number ?? null;

const SOLUTION_COLUMNS: Column<Candidate>[] = [
  { heading: 'ref_id', cell: ({ id }) => `${id}/service` },
  { heading: 'name', cell: ({ name }) => name },
  { heading: 'description', width: 60, cell: ({ purpose }) => purpose },
  { heading: 'provider_entity_ref_id', cell: ({ id }) => id },
  { heading: 'criticality', width: 12, cell: nothing },
];

interface Representative {
  email: string;
  role: string;
  provider: string;
}

const REPRESENTATIVE_COLUMNS: Column<Representative>[] = [
  { heading: 'email', width: 32, cell: ({ email }) => email },
  { heading: 'first_name', cell: nothing },
  { heading: 'last_name', cell: nothing },
  { heading: 'description', cell: nothing },
  { heading: 'phone', cell: nothing },
  { heading: 'role', cell: ({ role }) => role },
  { heading: 'provider_entity_ref_id', cell: ({ provider }) => provider },
];

const ROLES = [
  ['officer', 'Data protection officer'],
  ['privacyContact', 'Privacy contact'],
] as const;

/** An address twice would be one person with two roles: the first counts. */
function representatives(candidate: Candidate): Representative[] {
  const found = new Map<string, Representative>();
  for (const [fact, role] of ROLES) {
    const email = statedBy(candidate, fact);
    if (email !== null && !found.has(email)) found.set(email, { email, role, provider: candidate.id });
  }
  return [...found.values()];
}
