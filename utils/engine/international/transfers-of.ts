import { oldestAsOf } from '../../facts/fact.ts';
import type { AssessableDocument, Evidence } from '../../model/finding.ts';
import type { SubProcessor } from '../../model/sub-processor.ts';
import {
  type CountryClass,
  type Destination,
  type DestinationRole,
  SAFEGUARDS,
  type Safeguard,
  type TransferPicture,
  type TransferTool,
  type WorldRegion,
} from '../../model/transfer.ts';
import { classOfPlace } from './country-class.ts';
import { type StatedDestination, statedPlaces } from './stated-destinations.ts';
import { namedTools, toolsInText } from './transfer-tools.ts';

/** From best to worst: a known third country weighs more than not knowing. */
const WORSE: readonly CountryClass[] = ['eea', 'adequate', 'unknown', 'third'];
/** Ways on which silence leaves the picture open: without them nobody can say that data stays anywhere. */
const NEEDED: readonly DestinationRole[] = ['hosting', 'sub-processor'];
const CONFLICTING = new Set<DestinationRole>(['hosting', 'sub-processor', 'remote-access', 'transfer']);

export interface TransferInput {
  documents: readonly AssessableDocument[];
  subProcessors: readonly SubProcessor[];
  /** ISO 3166-1 alpha-2; null when it is not known where the vendor is. */
  vendorCountry: string | null;
  /** Milliseconds since the epoch, to tell which adequacy decisions have expired; none is taken as expired without it. */
  now?: number;
}

/** Where data goes by the vendor's own words, what protects it there, and what stays unknown. Linear time. */
export function transfersOf(input: TransferInput): TransferPicture {
  const { documents, subProcessors, vendorCountry, now } = input;
  const tools = namedTools(documents);
  const general = [...new Set(tools.filter((tool) => tool.reliedOn).map((tool) => tool.tool))];
  const stated = statedPlaces(documents, subProcessors);
  const drafts = [
    ...vendorDraft(vendorCountry),
    ...withoutRepetition(stated.destinations).map(fromStatement),
    ...subProcessors.flatMap((row) => fromRow(row, documents)),
  ];
  const judged = drafts.map((draft) => judge(draft, general, now));
  const destinations = judged.map(({ destination }) => destination);
  const unknown = (['hosting', 'sub-processor', 'remote-access', 'parent', 'vendor'] as const).filter(
    (role) => !destinations.some((destination) => destination.role === role),
  );
  return {
    destinations,
    tools,
    eeaOnlyClaims: stated.eeaOnlyClaims,
    conflicts: stated.eeaOnlyClaims.length > 0 ? conflictsIn(destinations) : [],
    unknown,
    ...worstOf(destinations, unknown),
    factsAsOf: oldestAsOf(judged.flatMap(({ asOf }) => (asOf === null ? [] : [{ asOf }]))),
  };
}

interface Draft {
  role: DestinationRole;
  country: string | null;
  region: WorldRegion | null;
  isThirdCountry: boolean;
  certainty: Destination['certainty'];
  subProcessor: string | null;
  ownTools: TransferTool[];
  evidence: Evidence | null;
}

/** What Chapter V makes of one place, and the date of the fact that decided it. */
function judge(
  draft: Draft,
  general: readonly TransferTool[],
  now: number | undefined,
): { destination: Destination; asOf: string | null } {
  const named = draft.ownTools.length > 0 ? draft.ownTools : draft.role === 'sub-processor' ? [] : general;
  const { class: classOfIt, adequacy, note, asOf } = classOfPlace(draft, named, now);
  const found = draft.isThirdCountry ? 'third' : classOfIt;
  const destination: Destination = {
    role: draft.role,
    country: draft.country,
    region: draft.region,
    class: found,
    safeguard: safeguardOf(found, adequacy?.scope ?? null, draft, general),
    certainty: draft.certainty,
    subProcessor: draft.subProcessor,
    tools: draft.ownTools,
    adequacy,
    note,
    evidence: draft.evidence,
  };
  return { destination, asOf };
}

const vendorDraft = (country: string | null): Draft[] =>
  country === null
    ? []
    : [
        {
          role: 'vendor',
          country,
          region: null,
          isThirdCountry: false,
          certainty: 'stated',
          subProcessor: null,
          ownTools: [],
          evidence: null,
        },
      ];

const fromStatement = (stated: StatedDestination): Draft => ({ ...stated, subProcessor: null, ownTools: [] });

/** One draft for each place of a row; a row without a place is a place that is not known. */
function fromRow(row: SubProcessor, documents: readonly AssessableDocument[]): Draft[] {
  const document = documents.findIndex(({ text }) => text.startsWith(row.evidence.quote, row.evidence.start));
  const base = {
    role: 'sub-processor',
    isThirdCountry: false,
    certainty: 'stated',
    subProcessor: row.name,
    ownTools: row.transferMechanism === null ? [] : toolsInText(row.transferMechanism),
    evidence: document < 0 ? null : { document, ...row.evidence },
  } as const;
  const places = [
    ...row.countries.map((country) => ({ country, region: null })),
    ...row.regions.map((region) => ({ country: null, region })),
  ];
  return (places.length > 0 ? places : [{ country: null, region: null }]).map((place) => ({
    ...base,
    ...place,
    ownTools: [...base.ownTools],
  }));
}

/** The same place in the same way once; a plain statement comes before a "may". */
function withoutRepetition(stated: readonly StatedDestination[]): StatedDestination[] {
  const kept = new Map<string, StatedDestination>();
  for (const destination of stated) {
    const key = `${destination.role} ${destination.country} ${destination.region} ${destination.isThirdCountry}`;
    const known = kept.get(key);
    if (!known || (known.certainty === 'possible' && destination.certainty === 'stated')) kept.set(key, destination);
  }
  return [...kept.values()];
}

function safeguardOf(
  found: CountryClass,
  scope: 'full' | 'partial' | null,
  draft: Draft,
  general: readonly TransferTool[],
): Safeguard {
  if (found === 'eea') return 'not-needed';
  if (found === 'unknown') return 'unknown';
  const own = strengthOf(draft.ownTools);
  if (found === 'adequate') return scope === 'full' ? 'adequacy' : own === 'tool' ? 'tool' : 'to-check';
  if (own) return own;
  if (draft.ownTools.length > 0) return 'missing';
  const shared =
    strengthOf(general) ??
    (draft.country === null && NAMED_SOMEHOW.some((tool) => general.includes(tool)) ? 'to-check' : null);
  // What holds for the vendor's transfers in general has to be checked for each sub-processor.
  return shared ? (draft.role === 'sub-processor' ? 'to-check' : shared) : 'missing';
}

/** Tools that may cover a transfer to a country that is not named. */
const NAMED_SOMEHOW: readonly TransferTool[] = ['adequacy', 'dpf'];

/** Clauses of an unnamed version may be the repealed ones. Art. 49 and the clauses of Art. 28 are no standing basis. */
function strengthOf(tools: readonly TransferTool[]): 'tool' | 'to-check' | null {
  if (tools.includes('scc-2021-914') || tools.includes('bcr')) return 'tool';
  return tools.includes('scc-unspecified') ? 'to-check' : null;
}

/** Places outside the EEA that a promise of "EEA only" does not agree with. */
const conflictsIn = (destinations: readonly Destination[]): number[] =>
  destinations.flatMap((destination, index) =>
    CONFLICTING.has(destination.role) && (destination.class === 'third' || destination.class === 'adequate')
      ? [index]
      : [],
  );

function worstOf(
  destinations: readonly Destination[],
  unknown: readonly DestinationRole[],
): Pick<TransferPicture, 'worst' | 'safeguard'> {
  const isOpen = NEEDED.some((role) => unknown.includes(role));
  const classes = destinations.map((destination) => destination.class);
  const safeguards = destinations.map((destination) => destination.safeguard);
  if (isOpen) {
    classes.push('unknown');
    safeguards.push('unknown');
  }
  return { worst: last(WORSE, classes) ?? 'unknown', safeguard: last(SAFEGUARDS, safeguards) ?? 'unknown' };
}

/** The member of `order` that stands last among the values. */
const last = <T>(order: readonly T[], values: readonly T[]): T | null =>
  values.reduce<T | null>(
    (worst, value) => (worst === null || order.indexOf(value) > order.indexOf(worst) ? value : worst),
    null,
  );
