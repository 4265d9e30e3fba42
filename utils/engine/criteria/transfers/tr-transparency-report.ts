import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'tr-transparency-report',
  version: 1,
  group: 'transfers',
  title: {
    en: 'Transparency report on requests from authorities',
    nl: 'Transparantierapport over verzoeken van overheden',
  },
  explanation: {
    en: 'The vendor publishes figures on requests from authorities, so that customers see how often data is asked for.',
    nl: 'De leverancier publiceert cijfers over verzoeken van overheden, zodat klanten zien hoe vaak om gegevens wordt gevraagd.',
  },
  legalBasis: ['SCC 2021/914 cl. 15.1(c)', 'EDPB Recommendations 01/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'privacy-policy'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [{ has: ['transparency-report'], headings: true, negated: 'never' }],
    partial: [
      {
        has: ['never-received', ['authority-request', 'authority']],
        weakness: 'only-in-part',
        negated: 'either',
        duty: 'vendor',
        without: ['data-subject'],
      },
    ],
    weakenedBy: ['planned'],
  },
  value: { kind: 'date' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'We publish a transparency report every year.',
      'The number of government requests we received is listed below.',
    ],
    partial: ['We have never received a government request for customer data.'],
    nearMisses: [
      'Our cookie banner follows the Transparency and Consent Framework.',
      'We do not publish a transparency report.',
    ],
  },
  nl: {
    met: ['Wij publiceren elk jaar een transparantierapport.'],
    partial: ['Wij hebben nooit een verzoek van een overheidsinstantie ontvangen.'],
    nearMisses: ['Transparantie is voor ons belangrijk.'],
  },
  de: {
    met: ['Wir veröffentlichen jährlich einen Transparenzbericht.'],
    partial: ['Wir haben bislang keine Anfragen von Behörden erhalten.'],
    nearMisses: ['Transparenz ist uns wichtig.'],
  },
  fr: {
    met: ['Nous publions chaque année un rapport de transparence.'],
    partial: ['Nous n’avons jamais reçu de demande d’une autorité publique.'],
    nearMisses: ['La transparence est importante pour nous.'],
  },
};
