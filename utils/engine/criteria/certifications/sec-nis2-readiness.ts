import type { Criterion, Examples } from '../criterion.ts';

const notOurs = ['asks', 'helps-customers'] as const;

const criterion: Criterion = {
  id: 'sec-nis2-readiness',
  version: 1,
  group: 'certifications',
  title: { en: 'NIS2 status and measures', nl: 'NIS2-status en -maatregelen' },
  explanation: {
    en: 'The vendor says whether it falls under NIS2 (in the Netherlands the Cyberbeveiligingswet) and that it meets the duties.',
    nl: 'De leverancier zegt of hij onder NIS2 valt (in Nederland de Cyberbeveiligingswet) en dat hij de plichten nakomt.',
  },
  legalBasis: ['Directive (EU) 2022/2555 Art. 21, 23', 'NL Cyberbeveiligingswet'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [{ has: ['nis-2', 'law-entity'], within: 12, duty: 'vendor', without: [...notOurs, 'certification-planned'] }],
    partial: [
      {
        has: ['nis-2', ['ready-for', 'complies-with', 'certification-planned']],
        within: 12,
        headings: true,
        without: notOurs,
      },
      { has: ['nis-2'], atMostWords: 8, headings: true, without: notOurs, notUnder: ['helps-customers', 'law'] },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['We comply with the NIS2 Directive.', 'The Supplier is registered as an important entity under NIS2.'],
    partial: ['We are NIS2 ready.', 'We are preparing for NIS2.'],
    nearMisses: ['We help you comply with NIS2.', 'What is the NIS2 Directive?'],
  },
  nl: {
    met: [
      'Wij voldoen aan de NIS2-richtlijn.',
      'Leverancier valt als belangrijke entiteit onder de Cyberbeveiligingswet.',
    ],
    partial: ['Wij zijn NIS2-ready.', 'Wij bereiden ons voor op NIS2.'],
    nearMisses: ['Wij helpen u te voldoen aan NIS2.', 'Wat is de NIS2-richtlijn?'],
  },
  de: {
    met: ['Wir erfüllen die NIS-2-Richtlinie.', 'Der Anbieter ist als wichtige Einrichtung nach NIS2 registriert.'],
    partial: ['Wir sind NIS2-ready.', 'Wir bereiten uns auf NIS2 vor.'],
    nearMisses: ['Wir helfen Ihnen, NIS2 umzusetzen.', 'Was ist die NIS-2-Richtlinie?'],
  },
  fr: {
    met: [
      'Nous respectons la directive NIS 2.',
      'Le Prestataire est enregistré comme entité importante au sens de NIS2.',
    ],
    partial: [
      'Nous sommes prêts pour NIS2.',
      'Nous nous préparons à NIS2 ; la mise en conformité NIS2 est en cours de préparation.',
    ],
    nearMisses: ['Nous vous aidons à respecter NIS2.', "Qu'est-ce que la directive NIS 2 ?"],
  },
};
