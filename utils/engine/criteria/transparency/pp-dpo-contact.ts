import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-dpo-contact',
  version: 1,
  group: 'transparency',
  title: {
    en: 'Contact details of the data protection officer',
    nl: 'Contactgegevens van de functionaris gegevensbescherming',
  },
  explanation: {
    en: 'The policy says how to reach the data protection officer.',
    nl: 'De verklaring zegt hoe de functionaris gegevensbescherming bereikbaar is.',
  },
  legalBasis: ['GDPR Art. 13(1)(b)', 'GDPR Art. 14(1)(b)', 'GDPR Art. 37(7)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['privacy-policy', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['data-protection-officer'],
        headings: true,
      },
    ],
  },
  value: {
    kind: 'email',
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      {
        text: 'You can reach our Data Protection Officer at dpo@acme.example.',
        value: 'dpo@acme.example',
      },
    ],
    nearMisses: [
      'Our data protection representative in the European Union is Fernhill Ltd.',
      'We have not appointed a data protection officer.',
      'Please contact us at info@acme.example.',
    ],
  },
  nl: {
    met: ['Onze functionaris gegevensbescherming bereikt u via fg@acme.example.'],
    nearMisses: ['Mail ons via info@acme.example.'],
  },
  de: {
    met: ['Unseren Datenschutzbeauftragten erreichen Sie unter dsb@acme.example.'],
    nearMisses: ['Schreiben Sie uns an info@acme.example.'],
  },
  fr: {
    met: ['Vous pouvez joindre notre délégué à la protection des données à dpo@acme.example.'],
    nearMisses: ['Écrivez-nous à info@acme.example.'],
  },
};
