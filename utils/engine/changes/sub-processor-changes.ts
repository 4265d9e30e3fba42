import type { Assessment } from '../../model/assessment.ts';
import type { SubProcessor } from '../../model/sub-processor.ts';
import type { ChangeKind } from '../../model/vendor-change.ts';
import { type Comparison, claim, touching } from './statement.ts';

type Row = SubProcessor & { document: number };

/** One company on a list, however many rows it has there. */
interface Company {
  key: string;
  name: string;
  countries: string[];
  rows: Row[];
}

/** One sentence can add several, and one row can make place for another. */
const SHARED: readonly ChangeKind[] = ['subprocessor-added', 'subprocessor-removed'];
const SHORTEST_KEY = 4;
const LEAST_LIST = 2;

/** Sub-processors that were added, that went, and that work from another country now. */
export function nameSubProcessors(comparison: Comparison): void {
  const { before, after } = comparison;
  // Where the list stands elsewhere than before, a difference says nothing of the vendor.
  const moved = listUrl(before) !== null && listUrl(after) !== null && listUrl(before) !== listUrl(after);
  if (moved) return;
  const earlier = companiesOf(before);
  const later = companiesOf(after);
  if (listCameOrWent(comparison)) return;
  const known = knownCountries(before);
  for (const company of later) {
    const same = earlier.find((other) => isSame(company, other));
    if (same) nameMove(comparison, same, company, known);
    else nameRows(comparison, 'after', 'subprocessor-added', company, known);
  }
  for (const company of earlier) {
    if (!later.some((other) => isSame(company, other)))
      nameRows(comparison, 'before', 'subprocessor-removed', company, known);
  }
}

/**
 * A list that is there with all its companies or not at all has come or gone as a list (or another page stands in its
 * place): the finding that there is one tells it once, not company by company.
 */
export function listCameOrWent({ before, after }: Comparison): boolean {
  const counts = [before, after].map((side) => companiesOf(side).length);
  return Math.min(...counts) === 0 && Math.max(...counts) >= LEAST_LIST;
}

/** Every country that the vendor's documents named as a place of processing. */
export function knownCountries({ profile }: Assessment): Set<string> {
  const places = (profile?.transfers.destinations ?? []).flatMap(({ country }) => country ?? []);
  return new Set([...places, ...(profile?.subProcessors ?? []).flatMap(({ countries }) => countries)]);
}

function nameRows(
  comparison: Comparison,
  side: 'before' | 'after',
  kind: ChangeKind,
  { name, countries, rows }: Company,
  known: ReadonlySet<string>,
): void {
  const statements = rows.flatMap(({ document, evidence }) => touching(comparison, side, { ...evidence, document }));
  const newCountries = side === 'after' ? countries.filter((country) => !known.has(country)) : [];
  claim(comparison, statements, { kind, subject: name, countries, newCountries }, SHARED);
}

function nameMove(comparison: Comparison, before: Company, after: Company, known: ReadonlySet<string>): void {
  const added = after.countries.filter((country) => !before.countries.includes(country));
  if (added.length === 0 || before.countries.length === 0) return;
  const statements = after.rows.flatMap(({ document, evidence }) =>
    touching(comparison, 'after', { ...evidence, document }),
  );
  const newCountries = added.filter((country) => !known.has(country));
  claim(comparison, statements, { kind: 'new-country', subject: after.name, countries: added, newCountries });
}

function listUrl({ profile, documents }: Assessment): string | null {
  const first = profile?.subProcessors[0];
  return first ? (documents[first.document]?.url ?? null) : null;
}

function companiesOf({ profile }: Assessment): Company[] {
  const companies = new Map<string, Company>();
  for (const row of profile?.subProcessors ?? []) {
    const key = keyOf(row.name);
    const company = companies.get(key) ?? { key, name: row.name, countries: [], rows: [] };
    company.rows.push(row);
    company.countries = [...new Set([...company.countries, ...row.countries])];
    companies.set(key, company);
  }
  return [...companies.values()];
}

/** "Hostwell" and "Hostwell Ireland Ltd." are one: the longer name begins with all words of the shorter. */
function isSame(one: Company, other: Company): boolean {
  const [short, long] = one.key.length <= other.key.length ? [one.key, other.key] : [other.key, one.key];
  return short === long || (short.length >= SHORTEST_KEY && long.startsWith(`${short} `));
}

const keyOf = (name: string): string =>
  (
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
