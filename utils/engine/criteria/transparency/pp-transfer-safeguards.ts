import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-transfer-safeguards',
  version: 1,
  group: 'transparency',
  title: { en: 'Safeguards for transfers are named', nl: 'Waarborgen bij doorgifte zijn genoemd' },
  explanation: {
    en: 'The policy names what protects data outside the EEA (adequacy decision, standard contractual clauses) and how to get a copy.',
    nl: 'De verklaring noemt wat gegevens buiten de EER beschermt (adequaatheidsbesluit, modelcontractbepalingen) en hoe iemand daarvan een kopie krijgt.',
  },
  legalBasis: ['GDPR Art. 13(1)(f)', 'GDPR Art. 14(1)(f)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'unknown',
  appliesWhen: 'transfer',
  recognition: {
    met: [
      {
        has: [['standard-contractual-clauses', 'adequacy', 'bcr', 'dpf', 'copy-of-safeguards']],
        without: ['privacy-shield'],
      },
      { has: [['standard-contractual-clauses', 'adequacy', 'bcr', 'dpf'], 'privacy-shield'] },
    ],
    partial: [
      { has: ['privacy-shield'], weakness: 'outdated-reference' },
      {
        has: ['safeguards', ['transfer', 'third-country']],
        under: ['third-country', 'transfer'],
        weakness: 'only-in-part',
      },
      { has: ['safeguards', 'third-country'], weakness: 'only-in-part' },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'For transfers we rely on the Standard Contractual Clauses of the European Commission.',
      'You can ask us for a copy of the safeguards.',
    ],
    partial: ['When we transfer data outside the EEA we take appropriate measures.'],
    nearMisses: ['We take appropriate measures to secure your data.'],
  },
  nl: {
    met: [
      'Wij geven gegevens door op basis van een adequaatheidsbesluit.',
      'U kunt een kopie van de waarborgen opvragen.',
    ],
    partial: ['Bij doorgifte buiten de EER nemen wij passende maatregelen.'],
    nearMisses: ['Wij nemen passende maatregelen om uw gegevens te beveiligen.'],
  },
  de: {
    met: [
      'Die Übermittlung erfolgt auf Grundlage von Standardvertragsklauseln.',
      'Eine Kopie der Garantien erhalten Sie auf Anfrage.',
    ],
    partial: ['Bei Übermittlungen in Drittländer ergreifen wir angemessene Maßnahmen.'],
    nearMisses: ['Wir ergreifen angemessene Maßnahmen zur Sicherheit Ihrer Daten.'],
  },
  fr: {
    met: [
      'Ces transferts sont encadrés par les clauses contractuelles types.',
      'Vous pouvez demander une copie des garanties.',
    ],
    partial: ["Lors des transferts hors de l'UE nous prenons des mesures appropriées."],
    nearMisses: ['Nous prenons des mesures appropriées pour sécuriser vos données.'],
  },
};
