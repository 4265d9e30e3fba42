import type { Criterion, Examples } from '../criterion.ts';

const notOurs = ['asks', 'helps-customers'] as const;

const criterion: Criterion = {
  id: 'sec-dora-readiness',
  version: 1,
  group: 'certifications',
  title: { en: 'DORA terms for financial customers', nl: 'DORA-bepalingen voor financiële klanten' },
  explanation: {
    en: 'Banks, insurers and their like must agree certain terms with IT suppliers; the vendor offers these, for example in an addendum.',
    nl: 'Banken, verzekeraars en dergelijke moeten met IT-leveranciers bepaalde afspraken maken; de leverancier biedt die aan, bijvoorbeeld in een addendum.',
  },
  legalBasis: ['Regulation (EU) 2022/2554 Art. 28-30'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['terms', 'dpa', 'security', 'trust-center'],
  silence: 'unknown',
  appliesWhen: 'customer-in-finance',
  recognition: {
    met: [{ has: ['dora', 'contract-addendum'], within: 8, headings: true, without: notOurs }],
    partial: [
      {
        has: ['dora', ['complies-with', 'ready-for', 'certification-planned']],
        within: 12,
        headings: true,
        without: notOurs,
      },
      { has: ['dora'], atMostWords: 8, headings: true, without: notOurs, notUnder: ['helps-customers', 'law'] },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Financial customers can add our DORA addendum to the agreement.',
      'This schedule contains the contractual provisions under Article 30 DORA.',
    ],
    partial: ['Our service is DORA compliant.'],
    nearMisses: ['We help you comply with DORA.', 'Dora is our support assistant.'],
  },
  nl: {
    met: [
      'Financiële klanten kunnen ons DORA-addendum aan de overeenkomst toevoegen.',
      'Deze bijlage bevat de contractuele bepalingen op grond van artikel 30 DORA.',
    ],
    partial: ['Onze dienst voldoet aan DORA.'],
    nearMisses: ['Wij helpen u te voldoen aan DORA.', 'Dora is onze digitale assistent.'],
  },
  de: {
    met: [
      'Finanzkunden können unsere DORA-Zusatzvereinbarung abschließen.',
      'Diese Anlage enthält die Vertragsbestimmungen gemäß Art. 30 DORA.',
    ],
    partial: ['Unser Dienst erfüllt DORA.'],
    nearMisses: ['Wir helfen Ihnen, DORA umzusetzen.', 'Dora ist unsere digitale Assistentin.'],
  },
  fr: {
    met: [
      'Les clients du secteur financier peuvent signer notre avenant DORA.',
      "La présente annexe contient les clauses contractuelles prévues à l'article 30 DORA.",
    ],
    partial: ['Notre service est conforme à DORA.'],
    nearMisses: ['Nous vous aidons à respecter DORA.', 'Dora est notre assistante numérique.'],
  },
};
