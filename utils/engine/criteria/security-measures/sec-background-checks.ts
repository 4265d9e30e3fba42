import type { Criterion, Examples } from '../criterion.ts';
import { MEASURE_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'sec-background-checks',
  version: 1,
  group: 'security-measures',
  title: { en: 'Staff are screened', nl: 'Medewerkers worden gescreend' },
  explanation: {
    en: 'People who can reach personal data are checked before they start.',
    nl: 'Wie bij persoonsgegevens kan, wordt vóór indiensttreding gecontroleerd.',
  },
  legalBasis: ['GDPR Art. 32'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['background-check', 'personnel'], without: ['customer-must', 'you'] },
      {
        has: ['background-check'],
        in: ['list-item', 'table-row'],
        without: ['customer-must', 'you', 'types-of-personal-data', 'special-categories'],
      },
    ],
    partial: [
      {
        has: ['background-check', 'where-law-permits'],
        without: ['customer-must', 'you'],
        weakness: 'where-law-permits',
      },
    ],
    contradicted: [{ has: ['background-check', 'personnel'], negated: 'always' }],
    weakenedBy: [...MEASURE_WEAKENERS, 'where-law-permits'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['All employees undergo background checks before they start.', '- Pre-employment screening'],
    partial: ['Background checks take place where permitted by local law.'],
    nearMisses: ['The screen shows a background image.', 'You must not upload criminal records.'],
  },
  nl: {
    met: ['Alle medewerkers overleggen een VOG.', '- Screening van medewerkers'],
    partial: ['Waar wettelijk toegestaan doen wij achtergrondonderzoek.'],
    nearMisses: ['Het scherm toont een achtergrond.'],
  },
  de: {
    met: ['Alle Mitarbeiter legen ein Führungszeugnis vor.', '- Zuverlässigkeitsüberprüfung vor der Einstellung'],
    partial: ['Hintergrundüberprüfungen finden statt, soweit gesetzlich zulässig.'],
    nearMisses: ['Der Bildschirm zeigt einen Hintergrund.'],
  },
  fr: {
    met: ["Tous les employés font l'objet d'une vérification des antécédents.", '- Extrait de casier judiciaire'],
    partial: ['La vérification des antécédents a lieu lorsque la loi le permet.'],
    nearMisses: ["L'écran affiche une image de fond."],
  },
};
