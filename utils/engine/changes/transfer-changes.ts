import type { Assessment } from '../../model/assessment.ts';
import type { Destination, NamedTool } from '../../model/transfer.ts';
import type { ChangeKind } from '../../model/vendor-change.ts';
import { type Comparison, claim, touching } from './statement.ts';
import { knownCountries, listCameOrWent } from './sub-processor-changes.ts';

/** Places that were not named before, and another ground for transfers. */
export function nameTransfers(comparison: Comparison): void {
  namePlaces(comparison);
  nameTools(comparison);
}

function namePlaces(comparison: Comparison): void {
  const { before, after } = comparison;
  const known = knownCountries(before);
  const isListed = listCameOrWent(comparison) ? ({ subProcessor }: Destination) => subProcessor !== null : () => false;
  const places = (after.profile?.transfers.destinations ?? [])
    .filter(isNewPlace(known))
    .filter((place) => !isListed(place));
  for (const country of new Set(places.map((place) => place.country))) {
    if (country === null) continue;
    const statements = places
      .filter((place) => place.country === country)
      .flatMap(({ evidence }) => (evidence ? touching(comparison, 'after', evidence) : []));
    claim(comparison, statements, { kind: 'new-country', countries: [country], newCountries: [country] });
  }
}

const isNewPlace =
  (known: ReadonlySet<string>) =>
  ({ country, role }: Destination): boolean =>
    country !== null && !known.has(country) && role !== 'parent' && role !== 'vendor';

function nameTools(comparison: Comparison): void {
  const before = toolsOf(comparison.before);
  const after = toolsOf(comparison.after);
  const gone = before.filter(({ tool }) => !after.some((other) => other.tool === tool));
  const added = after.filter(({ tool }) => !before.some((other) => other.tool === tool));
  const statements = [
    ...gone.flatMap(({ evidence }) => touching(comparison, 'before', evidence)),
    ...added.flatMap(({ evidence }) => touching(comparison, 'after', evidence)),
  ];
  const asValue = (tools: NamedTool[]) => ({
    amount: [...new Set(tools.map(({ tool }) => tool))],
    unit: 'transfer-tool',
  });
  const kind = kindOf(gone, added);
  const isMechanism = kind === 'transfer-mechanism-changed';
  const values = isMechanism ? { valueBefore: asValue(before), valueAfter: asValue(after) } : {};
  claim(comparison, statements, { kind, ...values });
}

/** The framework that comes or goes beside tools that stay is an event of its own: its list has to be looked at. */
function kindOf(gone: readonly NamedTool[], added: readonly NamedTool[]): ChangeKind {
  const isDpf = ({ tool }: NamedTool) => tool === 'dpf';
  if (added.length === 0 && gone.length > 0 && gone.every(isDpf)) return 'dpf-claim-gone';
  if (gone.length === 0 && added.length > 0 && added.every(isDpf)) return 'dpf-claim-added';
  return 'transfer-mechanism-changed';
}

const toolsOf = ({ profile }: Assessment): NamedTool[] =>
  (profile?.transfers.tools ?? []).filter(({ reliedOn }) => reliedOn);
