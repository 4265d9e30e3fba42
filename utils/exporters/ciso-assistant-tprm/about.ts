import type { ExporterDescription } from '../../model/exporter.ts';

export const about: ExporterDescription = {
  group: 'register',
  label: { en: 'CISO Assistant: third parties', nl: 'CISO Assistant: derde partijen' },
  sentence: {
    en: 'Workbook for the TPRM import: entities, solutions and representatives. Import this one first.',
    nl: 'Werkmap voor de TPRM-import: entiteiten, oplossingen en vertegenwoordigers. Importeer deze als eerste.',
  },
  cannotHold: [
    {
      en: 'Links and findings have no field there: they stand as text in the description.',
      nl: 'Links en bevindingen hebben daar geen veld: ze staan als tekst in de omschrijving.',
    },
    {
      en: 'Dependency, penetration, maturity, trust and criticality stay blank: they are yours to score.',
      nl: 'Afhankelijkheid, penetratie, volwassenheid, vertrouwen en criticaliteit blijven leeg: die bepaalt u zelf.',
    },
    {
      en: 'Contracts are left out: a vendor’s published agreement is not yet your contract.',
      nl: 'Contracten blijven weg: een gepubliceerde overeenkomst van een leverancier is nog niet uw contract.',
    },
    {
      en: 'Sub-processors are named in the description only.',
      nl: 'Subverwerkers staan alleen met hun naam in de omschrijving.',
    },
    {
      en: 'Quotes and the audit log stay in Vetwell; the description names the criteria on which people changed the verdict.',
      nl: 'Citaten en het logboek blijven in Vetwell; de omschrijving noemt de criteria waarvan mensen het oordeel hebben gewijzigd.',
    },
  ],
  files: ['xlsx'],
  hasLanguage: true,
  questions: [
    {
      id: 'domain',
      label: { en: 'Domain in CISO Assistant', nl: 'Domein in CISO Assistant' },
      hint: {
        en: 'The name of the folder that the entities go into. Leave it empty to choose it when importing.',
        nl: 'De naam van de map waarin de entiteiten komen. Laat leeg om die bij het importeren te kiezen.',
      },
      required: false,
    },
  ],
};
