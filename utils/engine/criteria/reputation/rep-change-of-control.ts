import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'rep-change-of-control',
  version: 1,
  group: 'reputation',
  title: { en: 'Merger, sale or takeover', nl: 'Fusie, verkoop of overname' },
  explanation: {
    en: 'The document says what happens to data when the company is sold or merges, and that you are told of it.',
    nl: 'Er staat wat er met gegevens gebeurt als het bedrijf wordt verkocht of fuseert, en dat u dat te horen krijgt.',
  },
  legalBasis: ['GDPR Art. 5(1)(a)', 'GDPR Art. 28'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['merger', 'notify', ['personal-data', 'customer-data', 'you']], duty: 'vendor', negated: 'either' },
      { has: ['merger', 'same-terms', ['personal-data', 'hand-over']], negated: 'either' },
      { has: ['notify', 'you'], under: ['merger'], duty: 'vendor' },
    ],
    partial: [
      { has: ['merger', 'hand-over', 'personal-data'], negated: 'either', weakness: 'only-in-part' },
      { has: ['merger', 'business-asset'], negated: 'either', weakness: 'only-in-part' },
      { has: ['hand-over', 'personal-data'], under: ['merger'], within: 12, weakness: 'only-in-part' },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'If we are involved in a merger or acquisition, we will notify you before your data passes to another company.',
    ],
    partial: ['In a merger, your personal data may be transferred to the buyer.'],
    nearMisses: ['We notify you of changes to this policy.', 'Fabrikant grew out of a merger of two firms in 2010.'],
  },
  nl: {
    met: ['Bij een fusie of overname informeren wij u voordat uw gegevens naar een ander bedrijf gaan.'],
    partial: ['Bij een overname kunnen uw gegevens worden overgedragen aan de koper.'],
    nearMisses: [
      'Wij informeren u over wijzigingen in dit beleid.',
      'Fabrikant is ontstaan uit een fusie van twee bedrijven in 2010.',
    ],
  },
  de: {
    met: [
      'Im Falle einer Fusion oder Übernahme informieren wir Sie, bevor Ihre Daten an ein anderes Unternehmen gehen.',
    ],
    partial: ['Bei einer Fusion können Ihre Daten an den Käufer übertragen werden.'],
    nearMisses: [
      'Wir informieren Sie über Änderungen dieser Erklärung.',
      'Fabrikant entstand 2010 aus einer Fusion zweier Firmen.',
    ],
  },
  fr: {
    met: [
      "En cas de fusion ou d'acquisition, nous vous informons avant que vos données ne passent à une autre société.",
    ],
    partial: ["En cas de fusion, vos données peuvent être transférées à l'acquéreur."],
    nearMisses: [
      'Nous vous informons des modifications de cette politique.',
      'Fabrikant est née en 2010 de la fusion de deux sociétés.',
    ],
  },
};
