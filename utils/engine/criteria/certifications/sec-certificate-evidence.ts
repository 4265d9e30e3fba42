import type { Criterion, Examples } from '../criterion.ts';

const notOurs = ['asks', 'helps-customers', 'certified-elsewhere', 'subprocessor', 'technical-certificate'] as const;

const criterion: Criterion = {
  id: 'sec-certificate-evidence',
  version: 1,
  group: 'certifications',
  title: {
    en: 'Proof of certificates: number, issuer, scope, validity',
    nl: 'Bewijs bij certificaten: nummer, instelling, reikwijdte, geldigheid',
  },
  explanation: {
    en: 'A claim to a certificate is backed by its number or the document, the accredited body, its scope and until when it is valid.',
    nl: 'Bij een genoemd certificaat staan het nummer of het document zelf, de geaccrediteerde instelling, de reikwijdte en tot wanneer het geldig is.',
  },
  legalBasis: ['GDPR Art. 5(2)', 'GDPR Art. 28(1)', 'EDPB Guidelines 07/2020'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['security', 'trust-center'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['certificate-number'], headings: true, without: notOurs },
      { has: ['certificate-facts', 'certificate'], within: 14, without: [...notOurs, 'certification-planned'] },
      { has: ['download-certificate'], headings: true, without: [...notOurs, 'certificates-on-request', 'not'] },
    ],
    partial: [{ has: ['certificates-on-request'], without: notOurs, weakness: 'on-request' }],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Certificate number: IS 700123',
      'Our certificate was issued by an accredited certification body and is valid until 2027.',
      'Download our ISO 27001 certificate here.',
    ],
    partial: ['Our certificates are available on request under NDA.'],
    nearMisses: [
      'Our TLS certificate is issued by a public certification authority and valid until May.',
      'You can request a copy of your data.',
    ],
  },
  nl: {
    met: [
      'Certificaatnummer: IS 700123',
      'Ons certificaat is afgegeven door een geaccrediteerde instelling en geldig tot 2027.',
      'Download hier ons ISO 27001-certificaat.',
    ],
    partial: ['Onze certificaten zijn op aanvraag onder geheimhouding in te zien.'],
    nearMisses: [
      'Ons TLS-certificaat is afgegeven door een openbare instelling en geldig tot mei.',
      'U kunt een kopie van uw gegevens opvragen.',
    ],
  },
  de: {
    met: [
      'Zertifikatsnummer: IS 700123',
      'Unser Zertifikat wurde von einer akkreditierten Zertifizierungsstelle ausgestellt und ist gültig bis 2027.',
      'Hier können Sie unser ISO-27001-Zertifikat herunterladen.',
    ],
    partial: ['Unsere Zertifikate sind auf Anfrage unter NDA erhältlich.'],
    nearMisses: [
      'Unser TLS-Zertifikat wurde von einer öffentlichen Stelle ausgestellt und ist gültig bis Mai.',
      'Sie können eine Kopie Ihrer Daten anfordern.',
    ],
  },
  fr: {
    met: [
      'Numéro de certificat : IS 700123',
      "Notre certificat a été délivré par un organisme certificateur accrédité et est valable jusqu'en 2027.",
      'Téléchargez notre certificat ISO 27001.',
    ],
    partial: ['Nos certificats sont disponibles sur demande sous accord de confidentialité.'],
    nearMisses: [
      "Notre certificat TLS a été délivré par une autorité publique et est valable jusqu'en mai.",
      'Vous pouvez demander une copie de vos données.',
    ],
  },
};
