import type { Candidate, VendorDocument } from '../../model/candidate.ts';
import type { SubProcessor } from '../../model/sub-processor.ts';
import type { Destination } from '../../model/transfer.ts';
import type { ExportOptions } from '../exporter.ts';
import { FIELD_IDS, type FieldId, fieldTitle, wordedCellOf } from '../fields.ts';
import { type Cell, type Column, sheet, tableExporter } from '../table.ts';
import { type JudgedFinding, judgedFindings, subProcessorsOf, toolsAt } from '../vendor-facts.ts';

/** For people: words in their language, a sheet for each kind of thing. Every row names its vendor, to filter by. */
export const xlsx = tableExporter((options) => {
  const { t } = options.locale;
  return [
    sheet(t('handover.sheet.candidates'), candidateColumns(options), (candidate) => [candidate]),
    sheet(t('handover.sheet.findings'), findingColumns(options), (candidate) =>
      withVendor(candidate, judgedFindings(candidate)),
    ),
    sheet(t('handover.sheet.sub-processors'), subProcessorColumns(options), (candidate) =>
      withVendor(candidate, subProcessorsOf(candidate)),
    ),
    sheet(t('handover.sheet.places'), placeColumns(options), (candidate) =>
      withVendor(candidate, candidate.assessment?.profile?.transfers.destinations ?? []),
    ),
    sheet(t('handover.sheet.documents'), documentColumns(options), (candidate) =>
      withVendor(candidate, candidate.documents),
    ),
  ];
});

interface OfVendor<Item> {
  candidate: Candidate;
  item: Item;
}

const withVendor = <Item>(candidate: Candidate, items: readonly Item[]): OfVendor<Item>[] =>
  items.map((item) => ({ candidate, item }));

const WIDE: readonly FieldId[] = ['purpose', 'dpo_advice', 'notes', 'decision_reason', 'documents', 'sub_processors'];

const candidateColumns = (options: ExportOptions): Column<Candidate>[] =>
  FIELD_IDS.map((id) => ({
    heading: fieldTitle(id, options.locale),
    width: WIDE.includes(id) ? 48 : 20,
    cell: (candidate) => wordedCellOf(id, candidate, options),
  }));

function vendorColumns<Item>(options: ExportOptions): Column<OfVendor<Item>>[] {
  const column = (id: FieldId): Column<OfVendor<Item>> => ({
    heading: fieldTitle(id, options.locale),
    cell: ({ candidate }) => wordedCellOf(id, candidate, options),
  });
  return [column('vendor'), column('name')];
}

function findingColumns(options: ExportOptions): Column<OfVendor<JudgedFinding>>[] {
  const { locale, criteria } = options;
  const { t } = locale;
  const criterion = ({ item }: OfVendor<JudgedFinding>) => criteria.get(item.finding.criterion);
  return [
    ...vendorColumns<JudgedFinding>(options),
    { heading: t('handover.column.group'), cell: (row) => locale.open('group', criterion(row)?.group ?? 'other') },
    {
      heading: t('handover.column.criterion'),
      width: 40,
      cell: (row) =>
        locale.own(criterion(row)?.title ?? { en: row.item.finding.criterion, nl: row.item.finding.criterion }),
    },
    { heading: t('gates.must-have'), width: 12, cell: ({ candidate, item }) => isGate(candidate, item) },
    { heading: t('handover.column.verdict'), width: 16, cell: ({ item }) => t(`verdict.${item.finding.verdict}`) },
    {
      heading: t('handover.column.persons-verdict'),
      width: 16,
      cell: ({ item }) => (item.overrule ? t(`verdict.${item.overrule.verdict}`) : null),
    },
    { heading: t('handover.column.persons-reason'), width: 40, cell: ({ item }) => item.overrule?.reason ?? null },
    { heading: t('handover.column.value'), width: 16, cell: ({ item }) => amountOf(item) },
    { heading: t('handover.column.unit'), width: 12, cell: ({ item }) => item.finding.value?.unit ?? null },
    { heading: t('handover.column.quotes'), width: 80, cell: ({ item }) => quotesOf(item) },
    { heading: t('handover.column.document'), width: 40, cell: ({ candidate, item }) => sourcesOf(candidate, item) },
    { heading: t('handover.column.criterion-id'), cell: ({ item }) => item.finding.criterion },
  ];
}

const isGate = ({ assessment }: Candidate, { finding }: JudgedFinding): boolean =>
  assessment?.gates.results.some(({ criterion }) => criterion === finding.criterion) ?? false;

function amountOf({ finding }: JudgedFinding): Cell {
  const amount = finding.value?.amount ?? null;
  return Array.isArray(amount) ? amount.join('; ') : amount;
}

const quotesOf = ({ finding }: JudgedFinding): string => finding.evidence.map(({ quote }) => quote).join('\n');

function sourcesOf({ assessment }: Candidate, { finding }: JudgedFinding): string {
  const urls = finding.evidence.flatMap(({ document }) => assessment?.documents[document]?.url ?? []);
  return [...new Set(urls)].join('\n');
}

function subProcessorColumns(options: ExportOptions): Column<OfVendor<SubProcessor>>[] {
  const { locale } = options;
  const { t } = locale;
  return [
    ...vendorColumns<SubProcessor>(options),
    { heading: t('sub-processors.column.name'), cell: ({ item }) => item.name },
    { heading: t('sub-processors.column.purpose'), width: 40, cell: ({ item }) => item.purpose },
    { heading: t('identity.country'), cell: ({ item }) => item.countries.map(locale.countryName).join('; ') },
    { heading: t('handover.column.place-as-stated'), cell: ({ item }) => item.countryText },
    { heading: t('sub-processors.column.mechanism'), cell: ({ item }) => item.transferMechanism },
    { heading: t('handover.column.quotes'), width: 80, cell: ({ item }) => item.evidence.quote },
  ];
}

function placeColumns(options: ExportOptions): Column<OfVendor<Destination>>[] {
  const { locale } = options;
  const { t } = locale;
  const tools = ({ candidate, item }: OfVendor<Destination>) =>
    toolsAt(candidate, item).map((tool) => t(`tool.${tool}`));
  return [
    ...vendorColumns<Destination>(options),
    { heading: t('handover.column.way'), cell: ({ item }) => t(`role.${item.role}`) },
    { heading: t('identity.country'), cell: ({ item }) => (item.country ? locale.countryName(item.country) : null) },
    {
      heading: t('handover.column.region'),
      cell: ({ item }) => (item.region ? t(`world-region.${item.region}`) : null),
    },
    { heading: t('handover.column.class'), width: 16, cell: ({ item }) => t(`country-class.${item.class}`) },
    { heading: t('handover.column.safeguard'), cell: ({ item }) => t(`safeguard.${item.safeguard}`) },
    { heading: t('sub-processors.column.mechanism'), width: 40, cell: (row) => tools(row).join('; ') },
    { heading: t('handover.column.stated'), width: 12, cell: ({ item }) => item.certainty === 'stated' },
    { heading: t('handover.column.sub-processor'), cell: ({ item }) => item.subProcessor },
    { heading: t('handover.column.quotes'), width: 80, cell: ({ item }) => item.evidence?.quote ?? null },
  ];
}

function documentColumns(options: ExportOptions): Column<OfVendor<VendorDocument>>[] {
  const { locale } = options;
  const { t } = locale;
  return [
    ...vendorColumns<VendorDocument>(options),
    { heading: t('handover.column.document-type'), cell: ({ item }) => t(`document.${item.documentType}`) },
    { heading: t('handover.column.title'), width: 40, cell: ({ item }) => item.title },
    { heading: t('handover.column.address'), width: 60, cell: ({ item }) => item.url },
    {
      heading: t('handover.column.language'),
      width: 16,
      cell: ({ item }) => (item.language ? locale.languageName(item.language) : null),
    },
    {
      heading: t('handover.column.read-at'),
      width: 18,
      cell: ({ item }) => (item.readAt === null ? null : new Date(item.readAt)),
    },
    {
      heading: t('handover.column.problem'),
      width: 40,
      cell: ({ item }) => (item.problem ? t(`problem.${item.problem}`) : null),
    },
    { heading: t('snapshots.hash'), width: 68, cell: ({ item }) => item.sha256 },
  ];
}
