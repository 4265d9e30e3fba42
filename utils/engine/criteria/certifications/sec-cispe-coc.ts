import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-cispe-coc',
  version: 1,
  group: 'certifications',
  title: { en: 'CISPE code of conduct', nl: 'CISPE-gedragscode' },
  explanation: {
    en: 'The vendor’s cloud infrastructure was declared under the CISPE data protection code, approved under Art. 40 GDPR.',
    nl: 'De cloudinfrastructuur van de leverancier is aangemeld onder de CISPE-gedragscode, goedgekeurd op grond van art. 40 AVG.',
  },
  legalBasis: ['GDPR Art. 28(5)', 'GDPR Art. 40', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: certificateRecognition('cispe', {
    claim: ['is-certified', 'certificate', 'adherence-verified'],
    weak: ['adheres-to', 'merely-aligned'],
  }),
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['The Supplier holds a valid CISPE certificate for the whole service.', '# Our certifications\n\n- CISPE'],
    partial: [
      'The data centres we use are certified to CISPE.',
      'CISPE certification is planned for next year.',
      'Our data centres are certified to:\n\n- CISPE',
    ],
    contradicted: ['The Supplier does not hold CISPE certification.'],
    nearMisses: [
      'Our consultants support customers on the road to CISPE certification.',
      'Our ISO 9001 certificate is renewed every year.',
    ],
  },
  nl: {
    met: [
      'Leverancier beschikt over een geldig CISPE-certificaat voor de hele dienst.',
      '# Onze certificaten\n\n- CISPE',
    ],
    partial: [
      'De datacenters zijn gecertificeerd volgens CISPE.',
      'CISPE-certificering is gepland voor volgend jaar.',
      'Onze datacenters zijn gecertificeerd voor:\n\n- CISPE',
    ],
    contradicted: ['Leverancier beschikt niet over een CISPE-certificaat.'],
    nearMisses: [
      'Onze adviseurs helpen klanten op weg naar CISPE-certificering.',
      'Ons ISO 9001-certificaat wordt jaarlijks vernieuwd.',
    ],
  },
  de: {
    met: [
      'Der Auftragnehmer verfügt über ein gültiges CISPE-Zertifikat für den gesamten Dienst.',
      '# Unsere Zertifizierungen\n\n- CISPE',
    ],
    partial: [
      'Die Rechenzentren sind nach CISPE zertifiziert.',
      'Eine CISPE-Zertifizierung ist für das kommende Jahr geplant.',
      'Unsere Rechenzentren sind zertifiziert nach:\n\n- CISPE',
    ],
    contradicted: ['Der Auftragnehmer besitzt kein CISPE-Zertifikat.'],
    nearMisses: [
      'Unsere Berater helfen Unternehmen auf dem Weg zur CISPE-Zertifizierung.',
      'Unser ISO 9001-Zertifikat wird jährlich erneuert.',
    ],
  },
  fr: {
    met: [
      "Le Prestataire détient un certificat CISPE valide pour l'ensemble du service.",
      '# Nos certifications\n\n- CISPE',
    ],
    partial: [
      'Les centres de données sont certifiés CISPE.',
      "La certification CISPE est prévue pour l'année prochaine.",
      'Nos centres de données sont certifiés :\n\n- CISPE',
    ],
    contradicted: ['Le Prestataire ne détient pas de certificat CISPE.'],
    nearMisses: [
      'Nos consultants aident les entreprises à obtenir la certification CISPE.',
      'Notre certificat ISO 9001 est renouvelé chaque année.',
    ],
  },
};
