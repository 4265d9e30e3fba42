import type { Candidate } from '../../model/candidate.ts';
import type { ExportOptions } from '../exporter.ts';
import {
  locations,
  type RecordLanguage,
  recipients,
  safeguards,
  securityMeasures,
  thirdCountries,
} from '../record-facts.ts';
import { type Cell, type Column, sheet, tableExporter } from '../table.ts';
import { urlOf } from '../vendor-facts.ts';

/** Rows of the ICO's controller template: its sheet, its thirty columns A to AD, and our id after them. */
export const recordIco = tableExporter((options) => [sheet('Template', columns(options), (candidate) => [candidate])]);

/** The headings of the template, in its order. */
const HEADINGS = [
  'Business function',
  'Purpose of processing',
  'Name and contact details of joint controller (if applicable)',
  'Categories of individuals',
  'Categories of personal data',
  'Categories of recipients',
  'Link to contract with processor',
  'Names of third countries or international organisations that personal data are transferred to (if applicable)',
  'Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)',
  'Retention schedule (if possible)',
  'General description of technical and organisational security measures (if possible)',
  'Article 6 lawful basis for processing personal data',
  'Article 9 condition for processing special category data',
  'Legitimate interests for the processing (if applicable)',
  'Link to record of legitimate interests assessment (if applicable)',
  'Rights available to individuals',
  'Existence of automated decision-making, including profiling (if applicable)',
  'The source of the personal data (if applicable)',
  'Link to record of consent',
  'Location of personal data',
  'Data Protection Impact Assessment required?',
  'Data Protection Impact Assessment progress',
  'Link to Data Protection Impact Assessment',
  'Has a personal data breach occurred?',
  'Link to record of personal data breach',
  'Data Protection Act 2018 Schedule 1 Condition for processing',
  'GDPR Article 6 lawful basis for processing',
  'Link to retention and erasure policy document',
  'Is personal data retained and erased in accordance with the policy document?',
  'Reasons for not adhering to policy document (if applicable)',
] as const;
type Heading = (typeof HEADINGS)[number];

const TOOLS = {
  adequacy: 'Adequacy decision (Article 45)',
  dpf: 'EU-US Data Privacy Framework (Article 45)',
  'scc-2021-914': 'Standard contractual clauses, Decision (EU) 2021/914 (Article 46(2)(c))',
  'scc-unspecified': 'Standard contractual clauses, version not named (Article 46)',
  bcr: 'Binding corporate rules (Article 47)',
  'art-49': 'Derogation (Article 49)',
  'uk-addendum': 'UK Addendum or IDTA',
} as const;

function columns({ criteria }: ExportOptions): Column<Candidate>[] {
  const language: RecordLanguage = {
    code: 'en-GB',
    processor: 'Processor',
    subProcessors: 'Sub-processors',
    certificates: 'Certificates and reports',
    tools: TOOLS,
    titleOf: (criterion) => criteria.get(criterion)?.title.en ?? criterion,
  };
  const isMeasure = (criterion: string) => criteria.get(criterion)?.group === 'security-measures';
  const known: Partial<Record<Heading, (candidate: Candidate) => Cell>> = {
    'Purpose of processing': ({ purpose }) => purpose || null,
    'Categories of personal data': ({ dataCategories }) => dataCategories.join('; ') || null,
    'Categories of recipients': (candidate) => recipients(candidate, language),
    'Link to contract with processor': (candidate) => urlOf(candidate, 'dpa'),
    [HEADINGS[7]]: (candidate: Candidate) => thirdCountries(candidate, language),
    [HEADINGS[8]]: (candidate: Candidate) => safeguards(candidate, language),
    [HEADINGS[10]]: (candidate: Candidate) => securityMeasures(candidate, language, isMeasure),
    'Location of personal data': (candidate) => locations(candidate, language),
  };
  return [
    ...HEADINGS.map((heading) => ({ heading, width: 30, cell: known[heading] ?? (() => null) })),
    { heading: 'Vetwell id', cell: ({ id }: Candidate) => id },
  ];
}
