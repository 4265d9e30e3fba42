import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'tr-parent-company-jurisdiction',
  version: 1,
  group: 'transfers',
  title: {
    en: 'The country of the parent company is known',
    nl: 'Het land van de moedermaatschappij is bekend',
  },
  explanation: {
    en: 'The vendor’s own pages say who owns it and where that company sits; this decides which foreign laws can reach the data.',
    nl: 'De eigen pagina’s van de leverancier zeggen wie de eigenaar is en waar die gevestigd is; dat bepaalt welke buitenlandse wetten de gegevens kunnen raken.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'EDPB Recommendations 01/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['privacy-policy', 'terms', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['parent-company'],
        within: 15,
        place: 'anywhere',
        without: ['customer', 'share-data', 'data-subject'],
        negated: 'never',
      },
    ],
    partial: [
      {
        has: ['parent-company', 'company-form'],
        within: 10,
        without: ['customer', 'share-data', 'data-subject'],
        weakness: 'only-in-part',
        negated: 'never',
      },
    ],
  },
  value: { kind: 'countries' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      { text: 'Acme Europe is a subsidiary of Acme Corporation, a company based in the United States.', value: ['US'] },
    ],
    partial: ['Acme Nord is a wholly owned subsidiary of Acme, Inc.'],
    nearMisses: [
      'We may share data with our parent company and subsidiaries in France.',
      'Acme Ltd has offices in Germany.',
    ],
  },
  nl: {
    met: [
      {
        text: 'Acme B.V. is een dochteronderneming van een groep met hoofdkantoor in de Verenigde Staten.',
        value: ['US'],
      },
    ],
    nearMisses: ['Acme heeft kantoren in Duitsland.'],
  },
  de: {
    met: [{ text: 'Unsere Muttergesellschaft hat ihren Sitz in den Vereinigten Staaten.', value: ['US'] }],
    nearMisses: ['Wir haben Büros in Frankreich.'],
  },
  fr: {
    met: [{ text: 'Notre société mère est établie aux États-Unis.', value: ['US'] }],
    nearMisses: ['Nous avons des bureaux en Allemagne.'],
  },
};
