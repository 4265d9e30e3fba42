import type { Criterion, Examples } from '../criterion.ts';
import { MEASURE_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'sec-awareness-training',
  version: 1,
  group: 'security-measures',
  title: { en: 'Staff are trained in security and privacy', nl: 'Medewerkers zijn getraind in beveiliging en privacy' },
  explanation: {
    en: 'Staff learn regularly how to handle personal data safely; many breaches begin with a person.',
    nl: 'Medewerkers leren regelmatig hoe zij veilig met persoonsgegevens omgaan; veel datalekken beginnen bij een mens.',
  },
  legalBasis: ['GDPR Art. 39(1)(b)', 'GDPR Art. 32(4)'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [{ has: ['security-training'], without: ['customer-must', 'you', 'train-ai'], headings: 'titles' }],
    partial: [{ has: ['staff-aware'], without: ['customer-must', 'breach'], weakness: 'only-in-part' }],
    contradicted: [{ has: ['security-training', ['we', 'vendor', 'personnel']], negated: 'always', within: 6 }],
    weakenedBy: MEASURE_WEAKENERS,
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['All employees receive annual security awareness training.', '- Data protection training of staff'],
    partial: ['Our staff is aware of privacy.'],
    nearMisses: ['Customer must train its users in data protection.', 'We offer product training.'],
  },
  nl: {
    met: [
      'Alle medewerkers volgen jaarlijks een bewustwordingstraining.',
      '- Training informatiebeveiliging voor personeel',
    ],
    partial: ['Onze medewerkers zijn privacybewust.'],
    nearMisses: ['De klant moet zijn gebruikers trainen in privacy.', 'Wij geven producttraining.'],
  },
  de: {
    met: ['Alle Mitarbeiter erhalten jährlich eine Datenschutzschulung.', '- Security-Awareness-Schulungen'],
    partial: ['Unsere Mitarbeiter sind sensibilisiert.'],
    nearMisses: ['Der Kunde muss seine Nutzer im Datenschutz schulen.', 'Wir bieten Produktschulungen an.'],
  },
  fr: {
    met: [
      'Tous les collaborateurs suivent chaque année une formation à la sécurité.',
      '- Sensibilisation du personnel à la protection des données',
    ],
    partial: ['Nos équipes sont sensibles à la confidentialité.'],
    nearMisses: ['Le Client doit former ses utilisateurs à la sécurité.', 'Nous proposons des formations au produit.'],
  },
};
