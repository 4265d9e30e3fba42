import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'rep-insurance',
  version: 1,
  group: 'reputation',
  title: { en: 'Cyber or professional liability insurance', nl: 'Cyber- of beroepsaansprakelijkheidsverzekering' },
  explanation: {
    en: 'Insurance makes it more likely that the vendor can pay damages after a breach; the insured amount helps you to judge that.',
    nl: 'Een verzekering maakt het waarschijnlijker dat de leverancier schade na een datalek kan vergoeden; het verzekerde bedrag helpt u dat te beoordelen.',
  },
  legalBasis: ['GDPR Art. 82'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['terms', 'dpa', 'security', 'trust-center'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['cyber-insurance', 'keeps-insurance'],
        within: 10,
        duty: 'vendor',
        without: ['you', 'data-subject', 'subprocessor'],
      },
    ],
    partial: [
      { has: ['insured'], duty: 'vendor', without: ['you', 'data-subject', 'subprocessor'], weakness: 'only-in-part' },
    ],
  },
  value: { kind: 'money' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [{ text: 'The Supplier maintains cyber liability insurance of at least €2,500,000.', value: 'EUR 2500000' }],
    partial: ['The Supplier is adequately insured.'],
    nearMisses: ['The Customer shall maintain liability insurance.', 'We process health insurance data.'],
  },
  nl: {
    met: [
      { text: 'Leverancier heeft een cyberverzekering afgesloten van ten minste € 2.500.000.', value: 'EUR 2500000' },
    ],
    partial: ['Leverancier is voldoende verzekerd.'],
    nearMisses: [
      'De Klant zal een aansprakelijkheidsverzekering afsluiten.',
      'Wij verwerken gegevens over zorgverzekeringen.',
    ],
  },
  de: {
    met: [
      {
        text: 'Der Auftragnehmer unterhält eine Cyberversicherung über mindestens 2.500.000 EUR.',
        value: 'EUR 2500000',
      },
    ],
    partial: ['Der Auftragnehmer ist ausreichend versichert.'],
    nearMisses: [
      'Der Kunde muss eine Haftpflichtversicherung abschließen.',
      'Wir verarbeiten Daten der Krankenversicherung.',
    ],
  },
  fr: {
    met: [
      {
        text: "Le Prestataire a souscrit une assurance responsabilité civile professionnelle d'au moins 2 500 000 euros.",
        value: 'EUR 2500000',
      },
    ],
    partial: ['Le Prestataire est suffisamment assuré.'],
    nearMisses: [
      'Le Client doit souscrire une assurance responsabilité civile.',
      "Nous traitons des données d'assurance maladie.",
    ],
  },
};
