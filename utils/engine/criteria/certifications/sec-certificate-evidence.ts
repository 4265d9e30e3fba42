import type { Criterion, Examples } from '../criterion.ts';

const notOurs = ['asks', 'helps-customers', 'certified-elsewhere', 'subprocessor', 'technical-certificate'] as const;
const standards = [
  ...(['iso-27001', 'iso-27017', 'iso-27018', 'iso-27701', 'iso-22301', 'iso-42001', 'nen-7510', 'ens'] as const),
  ...(['bsi-c5', 'tisax', 'hds', 'secnumcloud', 'cyber-essentials', 'europrivacy', 'csa-star'] as const),
];

const criterion: Criterion = {
  id: 'sec-certificate-evidence',
  version: 2,
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
      {
        has: ['valid-until', ['certificate', ...standards]],
        within: 14,
        needsValue: true,
        headings: 'titles',
        without: [...notOurs, 'certification-planned'],
      },
      {
        has: ['valid-until'],
        under: ['certificate', ...standards],
        needsValue: true,
        headings: 'titles',
        without: [...notOurs, 'certification-planned'],
        notUnder: ['helps-customers', 'certified-elsewhere', 'subprocessor', 'technical-certificate'],
      },
      { has: ['download-certificate'], headings: true, without: [...notOurs, 'certificates-on-request', 'not'] },
    ],
    partial: [{ has: ['certificates-on-request'], without: notOurs, weakness: 'on-request' }],
  },
  // Until when the certificate is valid: a review falls due before that.
  value: { kind: 'date', after: 'valid-until' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Certificate number: IS 700123',
      'Our certificate was issued by an accredited certification body and is valid until 2027.',
      { text: 'Our ISO 27001 certificate is valid until 31 March 2027.', value: '2027-03-31' },
      { text: 'The certificate was issued on 1 April 2024 and expires on March 31, 2027.', value: '2027-03-31' },
      { text: 'ISO/IEC 27001:2022, valid from 1 April 2024 to 31 March 2027', value: '2027-03-31' },
      { text: '# Our certificates\n\nExpiry date: 2027-03', value: '2027-03' },
      {
        text: 'Our ISO 27701 certificate expires in June 2028.\nOur ISO 27001 certificate is valid through March 2027.',
        value: '2027-03',
      },
      'Download our ISO 27001 certificate here.',
    ],
    partial: ['Our certificates are available on request under NDA.'],
    nearMisses: [
      'Our TLS certificate is issued by a public certification authority and valid until May.',
      'You can request a copy of your data.',
      'Our TLS certificate is valid until 31 March 2027.',
      'This offer is valid until 31 March 2027.',
      'The certificate of our hosting provider expires on 31 March 2027.',
      'We replace expiring certificates before they end.',
    ],
  },
  nl: {
    met: [
      'Certificaatnummer: IS 700123',
      'Ons certificaat is afgegeven door een geaccrediteerde instelling en geldig tot 2027.',
      { text: 'Ons ISO 27001-certificaat is geldig tot en met 31 maart 2027.', value: '2027-03-31' },
      { text: 'Het certificaat is op 1 april 2024 afgegeven en verloopt op 31 maart 2027.', value: '2027-03-31' },
      { text: 'ISO 27001: geldig t/m 31-03-2027', value: '2027-03-31' },
      { text: '# Onze certificaten\n\nVervaldatum: 03/2027', value: '2027-03' },
      'Download hier ons ISO 27001-certificaat.',
    ],
    partial: ['Onze certificaten zijn op aanvraag onder geheimhouding in te zien.'],
    nearMisses: [
      'Ons TLS-certificaat is afgegeven door een openbare instelling en geldig tot mei.',
      'U kunt een kopie van uw gegevens opvragen.',
      'Ons TLS-certificaat is geldig tot 31 maart 2027.',
      'Deze aanbieding is geldig tot en met 31 maart 2027.',
      'Het certificaat van onze hostingpartij verloopt op 31 maart 2027.',
    ],
  },
  de: {
    met: [
      'Zertifikatsnummer: IS 700123',
      'Unser Zertifikat wurde von einer akkreditierten Zertifizierungsstelle ausgestellt und ist gültig bis 2027.',
      { text: 'Unser Zertifikat nach ISO 27001 ist gültig bis zum 31. März 2027.', value: '2027-03-31' },
      { text: 'Das Zertifikat vom 1. April 2024 läuft am 31.03.2027 ab.', value: '2027-03-31' },
      { text: 'ISO 27001, gültig vom 1. April 2024 bis 31. März 2027', value: '2027-03-31' },
      { text: '# Unsere Zertifikate\n\nAblaufdatum: 03/2027', value: '2027-03' },
      'Hier können Sie unser ISO-27001-Zertifikat herunterladen.',
    ],
    partial: ['Unsere Zertifikate sind auf Anfrage unter NDA erhältlich.'],
    nearMisses: [
      'Unser TLS-Zertifikat wurde von einer öffentlichen Stelle ausgestellt und ist gültig bis Mai.',
      'Sie können eine Kopie Ihrer Daten anfordern.',
      'Unser TLS-Zertifikat ist gültig bis zum 31. März 2027.',
      'Dieses Angebot ist gültig bis zum 31. März 2027.',
      'Das Zertifikat unseres Hosting-Anbieters läuft am 31.03.2027 ab.',
    ],
  },
  fr: {
    met: [
      'Numéro de certificat : IS 700123',
      "Notre certificat a été délivré par un organisme certificateur accrédité et est valable jusqu'en 2027.",
      { text: "Notre certificat ISO 27001 est valable jusqu'au 31 mars 2027.", value: '2027-03-31' },
      { text: 'Le certificat, délivré le 1er avril 2024, expire le 31 mars 2027.', value: '2027-03-31' },
      { text: 'ISO 27001, valable du 1er avril 2024 au 31 mars 2027', value: '2027-03-31' },
      { text: "# Nos certificats\n\nDate d'expiration : 03/2027", value: '2027-03' },
      'Téléchargez notre certificat ISO 27001.',
    ],
    partial: ['Nos certificats sont disponibles sur demande sous accord de confidentialité.'],
    nearMisses: [
      "Notre certificat TLS a été délivré par une autorité publique et est valable jusqu'en mai.",
      'Vous pouvez demander une copie de vos données.',
      "Notre certificat TLS est valable jusqu'au 31 mars 2027.",
      "Cette offre est valable jusqu'au 31 mars 2027.",
      'Le certificat de notre hébergeur expire le 31 mars 2027.',
    ],
  },
};
