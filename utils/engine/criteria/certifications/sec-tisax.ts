import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-tisax',
  version: 1,
  group: 'certifications',
  title: { en: 'TISAX label (automotive)', nl: 'TISAX-label (automobielindustrie)' },
  explanation: {
    en: 'For customers in the automotive industry: the vendor’s information security was assessed under TISAX, which gave it a label.',
    nl: 'Voor klanten in de automobielindustrie: de informatiebeveiliging van de leverancier is volgens TISAX beoordeeld, met een label als uitkomst.',
  },
  legalBasis: ['GDPR Art. 28(1)', 'GDPR Art. 28(5)', 'GDPR Art. 32(3)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'customer-in-automotive',
  recognition: certificateRecognition('tisax', { claim: ['is-certified', 'certificate', 'qualified'] }),
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['The Supplier holds a valid TISAX certificate for the whole service.', '# Our certifications\n\n- TISAX'],
    partial: [
      'The data centres we use are certified to TISAX.',
      'TISAX certification is planned for next year.',
      'Our data centres are certified to:\n\n- TISAX',
    ],
    contradicted: ['The Supplier does not hold TISAX certification.'],
    nearMisses: [
      'Our consultants support customers on the road to TISAX certification.',
      'Our ISO 9001 certificate is renewed every year.',
    ],
  },
  nl: {
    met: [
      'Leverancier beschikt over een geldig TISAX-certificaat voor de hele dienst.',
      '# Onze certificaten\n\n- TISAX',
    ],
    partial: [
      'De datacenters zijn gecertificeerd volgens TISAX.',
      'TISAX-certificering is gepland voor volgend jaar.',
      'Onze datacenters zijn gecertificeerd voor:\n\n- TISAX',
    ],
    contradicted: ['Leverancier beschikt niet over een TISAX-certificaat.'],
    nearMisses: [
      'Onze adviseurs helpen klanten op weg naar TISAX-certificering.',
      'Ons ISO 9001-certificaat wordt jaarlijks vernieuwd.',
    ],
  },
  de: {
    met: [
      'Der Auftragnehmer verfügt über ein gültiges TISAX-Zertifikat für den gesamten Dienst.',
      '# Unsere Zertifizierungen\n\n- TISAX',
    ],
    partial: [
      'Die Rechenzentren sind nach TISAX zertifiziert.',
      'Eine TISAX-Zertifizierung ist für das kommende Jahr geplant.',
      'Unsere Rechenzentren sind zertifiziert nach:\n\n- TISAX',
    ],
    contradicted: ['Der Auftragnehmer besitzt kein TISAX-Zertifikat.'],
    nearMisses: [
      'Unsere Berater helfen Unternehmen auf dem Weg zur TISAX-Zertifizierung.',
      'Unser ISO 9001-Zertifikat wird jährlich erneuert.',
    ],
  },
  fr: {
    met: [
      "Le Prestataire détient un certificat TISAX valide pour l'ensemble du service.",
      '# Nos certifications\n\n- TISAX',
    ],
    partial: [
      'Les centres de données sont certifiés TISAX.',
      "La certification TISAX est prévue pour l'année prochaine.",
      'Nos centres de données sont certifiés :\n\n- TISAX',
    ],
    contradicted: ['Le Prestataire ne détient pas de certificat TISAX.'],
    nearMisses: [
      'Nos consultants aident les entreprises à obtenir la certification TISAX.',
      'Notre certificat ISO 9001 est renouvelé chaque année.',
    ],
  },
};
