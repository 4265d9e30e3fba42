import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const shared = certificateRecognition('europrivacy');

const criterion: Criterion = {
  id: 'sec-europrivacy',
  version: 1,
  group: 'certifications',
  title: { en: 'Certificate under Art. 42 GDPR', nl: 'Certificaat op grond van art. 42 AVG' },
  explanation: {
    en: 'The processing is certified under an approved scheme such as Europrivacy; a loose “GDPR certified” badge has no meaning in law.',
    nl: 'De verwerking is gecertificeerd volgens een goedgekeurd certificeringsmechanisme zoals Europrivacy; een los keurmerk ‘AVG-gecertificeerd’ heeft geen juridische betekenis.',
  },
  legalBasis: ['GDPR Art. 42', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    ...shared,
    met: [
      ...shared.met,
      {
        has: ['gdpr-article-42', 'is-certified'],
        within: 10,
        without: ['may', 'possible-proof', 'certification-planned', 'asks', 'subprocessor'],
      },
    ],
    partial: [
      ...(shared.partial ?? []),
      {
        has: ['gdpr-badge'],
        headings: true,
        without: ['asks', 'helps-customers', 'certified-persons', 'may'],
        weakness: 'not-certified',
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['Our processing is Europrivacy certified.', 'The service was certified under Article 42 GDPR.'],
    partial: ['We are GDPR certified.', 'Our hosting provider is Europrivacy certified.'],
    contradicted: ['We are not Europrivacy certified.'],
    nearMisses: [
      'The processor may use an approved certification mechanism under Article 42 GDPR as proof.',
      'We comply with the GDPR.',
    ],
  },
  nl: {
    met: ['Onze verwerking is Europrivacy-gecertificeerd.', 'De dienst is gecertificeerd op grond van artikel 42 AVG.'],
    partial: ['Wij zijn AVG-gecertificeerd.', 'Onze hostingpartij is Europrivacy-gecertificeerd.'],
    contradicted: ['Wij zijn niet Europrivacy-gecertificeerd.'],
    nearMisses: [
      'De verwerker kan een goedgekeurd certificeringsmechanisme als bedoeld in artikel 42 AVG als bewijs gebruiken.',
      'Wij voldoen aan de AVG.',
    ],
  },
  de: {
    met: ['Unsere Verarbeitung ist nach Europrivacy zertifiziert.', 'Der Dienst ist nach Art. 42 DSGVO zertifiziert.'],
    partial: ['Wir sind DSGVO-zertifiziert.', 'Unser Hosting-Anbieter ist nach Europrivacy zertifiziert.'],
    contradicted: ['Wir sind nicht nach Europrivacy zertifiziert.'],
    nearMisses: [
      'Die Einhaltung genehmigter Zertifizierungsverfahren nach Artikel 42 DSGVO kann als Faktor herangezogen werden.',
      'Wir halten die DSGVO ein.',
    ],
  },
  fr: {
    met: ['Notre traitement est certifié Europrivacy.', "Le service est certifié au titre de l'article 42 RGPD."],
    partial: ['Nous sommes certifiés RGPD.', 'Notre hébergeur est certifié Europrivacy.'],
    contradicted: ['Nous ne sommes pas certifiés Europrivacy.'],
    nearMisses: [
      "L'application d'un mécanisme de certification approuvé visé à l'article 42 peut servir de preuve.",
      'Nous respectons le RGPD.',
    ],
  },
};
