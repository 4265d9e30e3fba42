import type { Criterion, Examples } from '../criterion.ts';
import { MEASURE_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'sec-secure-development',
  version: 1,
  group: 'security-measures',
  title: { en: 'Software is developed securely', nl: 'Software wordt veilig ontwikkeld' },
  explanation: {
    en: 'Security is part of how software is made: code is reviewed, and tests run without real personal data.',
    nl: 'Beveiliging hoort bij het maken van software: code wordt nagekeken en tests gebruiken geen echte persoonsgegevens.',
  },
  legalBasis: ['GDPR Art. 25', 'GDPR Art. 32'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['secure-development'], headings: 'titles', without: ['customer-must'] },
      { has: ['production-data', 'not', 'test-environment'], within: 8, negated: 'either' },
    ],
    partial: [
      {
        has: ['production-data', 'test-environment'],
        within: 8,
        without: ['not', 'anonymise', 'separated', 'mask-data'],
        weakness: 'only-in-part',
      },
    ],
    weakenedBy: MEASURE_WEAKENERS,
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'All changes pass code review and automated security testing.',
      'No production data is used in test environments.',
      '- Secure software development lifecycle',
    ],
    partial: ['Production data may be used for testing.'],
    nearMisses: ['We develop our business securely in Europe.', 'We review the code of conduct every year.'],
  },
  nl: {
    met: [
      'Elke wijziging krijgt een code review.',
      'Productiegegevens gebruiken wij niet in testomgevingen.',
      '- Veilige softwareontwikkeling',
    ],
    partial: ['Voor tests gebruiken wij echte gegevens.'],
    nearMisses: ['Wij ontwikkelen ons bedrijf.'],
  },
  de: {
    met: [
      'Jede Änderung durchläuft ein Code-Review.',
      'Produktionsdaten werden nicht in Testumgebungen verwendet.',
      '- Sichere Softwareentwicklung',
    ],
    partial: ['Echtdaten werden für Testzwecke verwendet.'],
    nearMisses: ['Wir entwickeln unser Geschäft weiter.'],
  },
  fr: {
    met: [
      'Chaque modification fait l’objet d’une revue de code.',
      "Aucune donnée de production n'est utilisée : les données de production ne servent pas aux tests.",
      '- Cycle de développement sécurisé',
    ],
    partial: ['Des données réelles sont utilisées en test.'],
    nearMisses: ['Nous développons notre activité.'],
  },
};
