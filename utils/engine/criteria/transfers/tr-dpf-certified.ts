import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'tr-dpf-certified',
  version: 1,
  group: 'transfers',
  title: {
    en: 'Certified under the EU-US Data Privacy Framework',
    nl: 'Gecertificeerd onder het EU-VS Data Privacy Framework',
  },
  explanation: {
    en: 'A recipient in the United States states an active certification under the Data Privacy Framework; check the public list for the data it covers.',
    nl: 'Een ontvanger in de Verenigde Staten vermeldt een actieve certificering onder het Data Privacy Framework; controleer op de openbare lijst voor welke gegevens die geldt.',
  },
  legalBasis: ['GDPR Art. 45', 'Implementing Decision (EU) 2023/1795'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa', 'subprocessors', 'privacy-policy', 'security', 'trust-center', 'terms'],
  silence: 'unknown',
  appliesWhen: 'transfer-to-us',
  recognition: {
    met: [
      {
        has: ['dpf', 'certified'],
        within: 15,
        without: ['principles-only', 'subprocessor', 'third-party', 'recipient', 'falls-away', 'such-as', 'may'],
        headings: false,
      },
    ],
    partial: [
      { has: ['dpf', 'certified'], within: 15, without: ['falls-away'], weakness: 'only-in-part' },
      { has: ['dpf', 'principles-only'], weakness: 'only-in-part' },
    ],
    contradicted: [{ has: ['privacy-shield', 'certified'], within: 10, without: ['dpf', 'replaces', 'falls-away'] }],
    weakenedBy: ['planned'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Acme, Inc. is certified under the EU-U.S. Data Privacy Framework.',
      'We comply with the EU-U.S. Data Privacy Framework and the Swiss-U.S. DPF as set forth by the Department of Commerce.',
    ],
    partial: [
      'We follow the Data Privacy Framework principles.',
      'Our sub-processors in the United States are certified under the Data Privacy Framework.',
    ],
    contradicted: ['Acme is certified under the EU-U.S. Privacy Shield.'],
    nearMisses: ['The Data Privacy Framework was adopted in 2023.', 'We are certified to ISO 27001.'],
  },
  nl: {
    met: ['Acme is gecertificeerd onder het EU-VS Data Privacy Framework.'],
    partial: ['Wij handelen volgens de beginselen van het Data Privacy Framework.'],
    contradicted: ['Acme is gecertificeerd onder het Privacy Shield.'],
    nearMisses: ['Het Data Privacy Framework dateert van 2023.'],
  },
  de: {
    met: ['Acme ist unter dem EU-US Data Privacy Framework zertifiziert.'],
    partial: ['Wir orientieren uns an den Grundsätzen des Data Privacy Framework.'],
    contradicted: ['Acme ist unter dem Privacy Shield zertifiziert.'],
    nearMisses: ['Das Data Privacy Framework stammt aus dem Jahr 2023.'],
  },
  fr: {
    met: ['Acme est certifiée au titre du Data Privacy Framework.'],
    partial: ['Nous respectons les principes du Data Privacy Framework.'],
    contradicted: ['Acme est certifiée Privacy Shield.'],
    nearMisses: ['Le Data Privacy Framework date de 2023.'],
  },
};
