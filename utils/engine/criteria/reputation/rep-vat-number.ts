import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'rep-vat-number',
  version: 1,
  group: 'reputation',
  title: { en: 'VAT number', nl: 'Btw-nummer' },
  explanation: {
    en: 'With a VAT number you can look up whether the company is registered for tax in its country; right check digits alone do not show that.',
    nl: 'Met een btw-nummer kunt u nagaan of het bedrijf in zijn land voor de btw is geregistreerd; kloppende controlecijfers alleen tonen dat niet aan.',
  },
  legalBasis: ['Directive 2000/31/EC Art. 5(1)(g)', 'Directive 2006/112/EC Art. 214'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['imprint', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['vat-label'],
        headings: true,
        definitions: true,
        without: ['subprocessor', 'gathers-data', 'you', 'customer', 'except', 'not'],
        needsValue: true,
      },
    ],
  },
  value: { kind: 'company-number', register: 'vat' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [{ text: 'VAT number: GB 1234567 27', value: 'GB123456727' }],
    nearMisses: ['You must give us your VAT number.', 'All prices are without VAT.'],
  },
  nl: {
    met: [{ text: 'Btw-nummer: NL123456708B01', value: 'NL123456708B01' }],
    nearMisses: ['U geeft ons uw btw-nummer op.', 'Alle prijzen zijn zonder btw.'],
  },
  de: {
    met: [{ text: 'USt-IdNr.: DE123456704', value: 'DE123456704' }],
    partial: ['USt-IdNr.: DE123456705'],
    nearMisses: ['Sie geben uns Ihre USt-IdNr. an.', 'Alle Preise verstehen sich ohne USt.'],
  },
  fr: {
    met: [{ text: 'TVA intracommunautaire : FR11123456782', value: 'FR11123456782' }],
    nearMisses: ['Vous nous indiquez votre numéro de TVA.', 'Tous les prix sont indiqués sans TVA.'],
  },
};
