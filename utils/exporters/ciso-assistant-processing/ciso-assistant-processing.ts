import type { Candidate } from '../../model/candidate.ts';
import type { SubProcessor } from '../../model/sub-processor.ts';
import type { Destination, TransferTool } from '../../model/transfer.ts';
import type { ExportOptions } from '../exporter.ts';
import { type Column, type Sheet, sheet, tableExporter } from '../table.ts';
import { statedBy, subProcessorsOf, thirdCountryDestinations, toolsAt, urlOf } from '../vendor-facts.ts';

/**
 * Workbook of CISO Assistant's data wizard, model type `Processing`. Its child sheets belong to the one row of the first.
 * `Purposes` is left out on purpose: the importer takes a blank legal basis for consent.
 */
export const cisoAssistantProcessing = tableExporter((options) => [
  processingSheet(options),
  sheet('Contractors', CONTRACTOR_COLUMNS, contractors),
  sheet('Transfers', TRANSFER_COLUMNS, transfers),
]);

const PROCESSING_HEADINGS = [
  'ref_id',
  'name',
  'description',
  'domain',
  'status',
  'processing_nature',
  'information_channel',
  'usage_channel',
  'dpia_required',
  'dpia_reference',
  'assigned_to',
  'labels',
];

/** One row, whatever the candidates: it is given with the first of them. */
function processingSheet({ answers }: ExportOptions): Sheet {
  let isWritten = false;
  return {
    name: 'Processing',
    headings: PROCESSING_HEADINGS.map((text) => ({ text, width: 20 })),
    *rowsOf() {
      if (isWritten) return;
      isWritten = true;
      const name = answers.processing ?? '';
      yield PROCESSING_HEADINGS.map((heading) => (heading === 'name' ? name : null));
    },
  };
}

interface Contractor {
  name: string;
  description: string | null;
  /** As the TPRM workbook named it; null for a sub-processor, which is not in it. */
  entity: string | null;
  relationship: 'privacy_data_processor' | 'privacy_sub_processor';
  country: string;
  documentation: string | null;
}

const CONTRACTOR_COLUMNS: Column<Contractor>[] = [
  { heading: 'name', cell: ({ name }) => name },
  { heading: 'description', width: 60, cell: ({ description }) => description },
  { heading: 'entity', cell: ({ entity }) => entity },
  { heading: 'relationship_type', cell: ({ relationship }) => relationship },
  { heading: 'country', width: 10, cell: ({ country }) => country },
  { heading: 'documentation_link', width: 48, cell: ({ documentation }) => documentation },
];

function* contractors(candidate: Candidate): Generator<Contractor> {
  const country = statedBy(candidate, 'country');
  if (country !== null) {
    yield {
      name: candidate.name,
      description: candidate.purpose || null,
      entity: candidate.name,
      relationship: 'privacy_data_processor',
      country,
      documentation: urlOf(candidate, 'dpa'),
    };
  }
  const documentation = urlOf(candidate, 'subprocessors');
  for (const one of subProcessorsOf(candidate)) {
    for (const place of one.countries) yield subProcessor(one, place, candidate, documentation);
  }
}

/** The same sub-processor may work for several vendors: the name says for whom. */
const subProcessor = (
  { name, purpose }: SubProcessor,
  country: string,
  { name: vendor }: Candidate,
  documentation: string | null,
): Contractor => ({
  name: `${name} (${vendor})`,
  description: purpose,
  entity: null,
  relationship: 'privacy_sub_processor',
  country,
  documentation,
});

/** What the importer calls the tools. */
const MECHANISMS: Readonly<Partial<Record<TransferTool, string>>> = {
  adequacy: 'privacy_adequacy_decision',
  dpf: 'privacy_adequacy_decision',
  'scc-2021-914': 'privacy_standard_contractual_clauses',
  'scc-unspecified': 'privacy_standard_contractual_clauses',
  bcr: 'privacy_binding_corporate_rules',
  'art-49': 'privacy_derogation',
  'uk-addendum': 'privacy_appropriate_safeguards',
};

interface Transfer {
  candidate: Candidate;
  destination: Destination & { country: string };
}

const TRANSFER_COLUMNS: Column<Transfer>[] = [
  { heading: 'name', cell: ({ candidate, destination }) => `${candidate.name}: ${recipientOf(destination)}` },
  { heading: 'description', width: 60, cell: ({ destination }) => destination.evidence?.quote ?? null },
  { heading: 'entity', cell: ({ candidate }) => candidate.name },
  { heading: 'country', width: 10, cell: ({ destination }) => destination.country },
  { heading: 'transfer_mechanism', cell: ({ candidate, destination }) => mechanismOf(candidate, destination) },
  { heading: 'guarantees', cell: () => null },
  { heading: 'documentation_link', width: 48, cell: ({ candidate }) => urlOf(candidate, 'dpa') },
];

const recipientOf = ({ subProcessor, country }: Transfer['destination']): string =>
  subProcessor === null ? country : `${subProcessor}, ${country}`;

/** Only when the documents leave no doubt: two different tools are for a person to choose from. */
function mechanismOf(candidate: Candidate, destination: Destination): string | null {
  const mechanisms = new Set(toolsAt(candidate, destination).map((tool) => MECHANISMS[tool] ?? null));
  const [only = null] = mechanisms;
  return mechanisms.size === 1 ? only : null;
}

function transfers(candidate: Candidate): Transfer[] {
  const seen = new Set<string>();
  return thirdCountryDestinations(candidate).flatMap((destination) => {
    const { country, subProcessor } = destination;
    const key = `${country} ${subProcessor ?? ''}`;
    if (country === null || seen.has(key)) return [];
    seen.add(key);
    return { candidate, destination: { ...destination, country } };
  });
}
