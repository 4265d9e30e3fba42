import type { Candidate } from '../../model/candidate.ts';
import type { ExportOptions } from '../exporter.ts';
import {
  locations,
  processorContact,
  processorName,
  type RecordLanguage,
  recipients,
  safeguards,
  securityMeasures,
  thirdCountries,
} from '../record-facts.ts';
import { type Column, sheet, tableExporter } from '../table.ts';
import { onlyOnce, subProcessorsOf, urlOf } from '../vendor-facts.ts';

/** The list of Art. 30(1) GDPR in Dutch. The processor stands both among the recipients and in columns of its own. */
export const recordNl = tableExporter((options) => [
  sheet('Verwerkingsactiviteiten', columns(options), (candidate) => [candidate]),
]);

const TOOLS = {
  adequacy: 'Adequaatheidsbesluit (art. 45)',
  dpf: 'EU-VS-gegevensbeschermingskader (DPF, art. 45)',
  'scc-2021-914': 'Modelcontractbepalingen (EU) 2021/914 (art. 46)',
  'scc-unspecified': 'Modelcontractbepalingen, versie niet genoemd (art. 46)',
  bcr: 'Bindende bedrijfsvoorschriften (art. 47)',
  'art-49': 'Afwijking voor specifieke situaties (art. 49)',
  'uk-addendum': 'Brits addendum of IDTA',
} as const;

const nothing = () => null;

function columns({ answers, criteria }: ExportOptions): Column<Candidate>[] {
  const dutch: RecordLanguage = {
    code: 'nl-NL',
    processor: 'Verwerker',
    subProcessors: 'Subverwerkers',
    certificates: 'Certificaten en rapporten',
    tools: TOOLS,
    titleOf: (criterion) => criteria.get(criterion)?.title.nl ?? criterion,
  };
  const isMeasure = (criterion: string) => criteria.get(criterion)?.group === 'security-measures';
  return [
    { heading: 'Verwerkingsactiviteit', cell: nothing },
    { heading: 'Verwerkingsverantwoordelijke (naam en contactgegevens)', cell: () => answers.controller || null },
    { heading: 'Gezamenlijke verwerkingsverantwoordelijke', cell: nothing },
    { heading: 'Functionaris gegevensbescherming', cell: () => answers.officer || null },
    { heading: 'Doeleinden', width: 40, cell: ({ purpose }) => purpose || null },
    { heading: 'Grondslag (art. 6)', cell: nothing },
    { heading: 'Categorieën van betrokkenen', cell: nothing },
    {
      heading: 'Categorieën van persoonsgegevens',
      width: 32,
      cell: ({ dataCategories }) => dataCategories.join('; ') || null,
    },
    { heading: 'Categorieën van ontvangers', width: 40, cell: (candidate) => recipients(candidate, dutch) },
    { heading: 'Doorgifte buiten de EER (landen)', cell: (candidate) => thirdCountries(candidate, dutch) },
    { heading: 'Passende waarborgen bij doorgifte', width: 40, cell: (candidate) => safeguards(candidate, dutch) },
    { heading: 'Beoogde bewaartermijn', cell: nothing },
    {
      heading: 'Technische en organisatorische beveiligingsmaatregelen',
      width: 48,
      cell: (candidate) => securityMeasures(candidate, dutch, isMeasure),
    },
    { heading: 'Verwerker', cell: processorName },
    { heading: 'Contactgegevens verwerker', width: 32, cell: processorContact },
    { heading: 'Verwerkersovereenkomst (gepubliceerd)', width: 40, cell: (candidate) => urlOf(candidate, 'dpa') },
    {
      heading: 'Subverwerkers',
      width: 40,
      cell: (candidate) => onlyOnce(subProcessorsOf(candidate).map(({ name }) => name)).join('; ') || null,
    },
    { heading: 'Plaats van verwerking', cell: (candidate) => locations(candidate, dutch) },
    { heading: 'Advies functionaris gegevensbescherming', width: 32, cell: ({ dpoAdvice }) => dpoAdvice || null },
    { heading: 'Opmerkingen', width: 32, cell: ({ notes }) => notes || null },
    { heading: 'Vetwell-id', cell: ({ id }) => id },
  ];
}
