import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sub-list-transfer-mechanism',
  version: 1,
  group: 'subprocessor-list',
  title: {
    en: 'The transfer tool for each sub-processor is stated',
    nl: 'Het doorgifte-instrument voor elke subverwerker is vermeld',
  },
  explanation: {
    en: 'For each sub-processor outside the EEA the list says on what the transfer rests: an adequacy decision, the Data Privacy Framework, standard contractual clauses or binding corporate rules.',
    nl: 'Voor elke subverwerker buiten de EER zegt de lijst waarop de doorgifte berust: een adequaatheidsbesluit, het Data Privacy Framework, modelcontractbepalingen of bindende bedrijfsvoorschriften.',
  },
  legalBasis: ['GDPR Art. 44', 'GDPR Art. 46', 'EDPB Opinion 22/2024'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['subprocessors', 'dpa', 'privacy-policy'],
  silence: 'unknown',
  appliesWhen: 'transfer',
  recognition: {
    met: [
      {
        has: [
          ['standard-contractual-clauses', 'dpf', 'adequacy', 'bcr'],
          ['company-form', 'provider-kind'],
        ],
        in: ['table-row', 'list-item'],
        under: ['subprocessor', 'subprocessor-list', 'following-third-parties'],
        without: ['duty', 'such-as'],
        atMostWords: 60,
      },
    ],
    partial: [
      {
        has: [
          'subprocessor',
          ['standard-contractual-clauses', 'dpf', 'adequacy', 'bcr'],
          ['located-in', 'third-country'],
        ],
        weakness: 'only-in-part',
        without: ['absence-of', 'duty'],
      },
    ],
    reading: 'sub-processor-transfer-tools',
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      '# Sub-processors\n| Name | Purpose | Location | Transfer mechanism |\n| Cloudhaven Ltd. | Hosting | Ireland | – |\n| Pigeonpost, Inc. | E-mail | United States | SCCs |',
    ],
    nearMisses: [
      '# Sub-processors\n| Name | Purpose | Location | Transfer mechanism |\n| Pigeonpost, Inc. | E-mail | United States | |',
      'Appropriate safeguards are in place.',
    ],
  },
  nl: {
    met: [
      '# Subverwerkers\n| Naam | Doel | Locatie | Doorgiftemechanisme |\n| Wolkenhuis B.V. | Hosting | Nederland | – |\n| Postduif Inc. | E-mail | Verenigde Staten | SCC’s |',
    ],
    nearMisses: ['Er zijn passende waarborgen getroffen.'],
  },
  de: {
    met: [
      '# Unterauftragsverarbeiter\n| Name | Zweck | Standort | Übermittlungsgrundlage |\n| Wolkenhaus GmbH | Hosting | Deutschland | – |\n| Brieftaube Inc. | E-Mail | USA | Standardvertragsklauseln |',
    ],
    nearMisses: ['Geeignete Garantien liegen vor.'],
  },
  fr: {
    met: [
      '# Sous-traitants ultérieurs\n| Nom | Finalité | Localisation | Encadrement |\n| Nuage SAS | Hébergement | France | – |\n| Pigeon Inc. | E-mails | États-Unis | CCT |',
    ],
    nearMisses: ['Des garanties appropriées sont mises en place.'],
  },
};
