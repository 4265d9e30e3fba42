import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-availability-sla',
  version: 1,
  group: 'security-measures',
  title: { en: 'Promised availability', nl: 'Toegezegde beschikbaarheid' },
  explanation: {
    en: 'The contract promises how much of the time the service is up, and what happens when it is not.',
    nl: 'De overeenkomst zegt toe welk deel van de tijd de dienst beschikbaar is, en wat er gebeurt als dat niet lukt.',
  },
  legalBasis: ['GDPR Art. 32(1)(b)'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['sla', 'terms', 'security', 'trust-center'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['uptime', 'ninety-nine'], within: 12, without: ['customer-must'] },
      { has: ['service-credits', ['uptime', 'sla']], without: ['at-discretion'] },
    ],
    partial: [
      { has: ['aim-for-availability'], weakness: 'best-efforts' },
      { has: ['sla'], without: ['not', 'customer-must', 'subprocessor'], weakness: 'only-in-part' },
      { has: ['as-available', 'service'], weakness: 'no-promise', negated: 'either' },
    ],
    weakenedBy: ['best-efforts', 'planned', 'template-gap'],
  },
  value: { kind: 'percentage', from: 80, thresholds: { good: 99.9, acceptable: 99.5, weak: 90, better: 'at-least' } },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      { text: 'We guarantee a monthly uptime of 99.9%.', value: 99.9 },
      'Service credits are due when availability is missed.',
    ],
    partial: [
      'The Service is provided on an as is and as available basis.',
      { text: 'Uptime is at least 98%.', value: 98 },
    ],
    nearMisses: ['You get 20% off in the first year.', 'The app is available in many countries.'],
  },
  nl: {
    met: [{ text: 'Wij garanderen een beschikbaarheid van 99,9% per maand.', value: 99.9 }],
    partial: ['Wij streven naar een zo hoog mogelijke beschikbaarheid.'],
    nearMisses: ['U krijgt 20% korting.', 'De app is beschikbaar in veel landen.'],
  },
  de: {
    met: [{ text: 'Wir garantieren eine Verfügbarkeit von 99,95 % im Jahresmittel.', value: 99.95 }],
    partial: ['Wir bemühen uns um eine hohe Verfügbarkeit.'],
    nearMisses: ['Sie erhalten 20 % Rabatt.', 'Die App ist in vielen Ländern erhältlich.'],
  },
  fr: {
    met: [{ text: 'Nous garantissons une disponibilité de 99,9 % par mois.', value: 99.9 }],
    partial: ["Nous nous efforçons d'assurer la disponibilité."],
    nearMisses: ['Vous bénéficiez de 20 % de remise.', "L'application est proposée dans de nombreux pays."],
  },
};
