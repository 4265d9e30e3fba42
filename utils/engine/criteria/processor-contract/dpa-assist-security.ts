import type { Criterion, Examples } from '../criterion.ts';
import { CONTRACT_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'dpa-assist-security',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Help with the controller’s security duties',
    nl: 'Hulp bij de beveiligingsplicht van de verwerkingsverantwoordelijke',
  },
  explanation: {
    en: 'The processor helps the controller to meet its duty to keep the processing secure (Art. 32).',
    nl: 'De verwerker helpt de verwerkingsverantwoordelijke om de verwerking te beveiligen, zoals die verplicht is (art. 32).',
  },
  legalBasis: ['GDPR Art. 28(3)(f)', 'GDPR Art. 32', 'EDPB Guidelines 07/2020', 'SCC 2021/915 cl. 8(c)(4)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['assist', 'articles-32-36'],
        duty: 'vendor',
      },
      {
        has: ['assist', 'security-obligation'],
        within: 25,
        duty: 'vendor',
        without: ['data-subject-request', 'audit', 'inspection', 'subprocessor'],
      },
      {
        has: [['articles-32-36', 'security-obligation']],
        under: ['assist'],
        without: ['not', 'audit'],
      },
    ],
    weakenedBy: CONTRACT_WEAKENERS,
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'The Processor assists the Controller in ensuring compliance with the obligations pursuant to Articles 32 to 36.',
      'Provider shall assist Customer with its obligations regarding the security of processing.',
    ],
    partial: ['Provider shall assist Customer with its obligations under Article 32 at Customer’s expense.'],
    nearMisses: [
      'Customer shall assist Provider in keeping its account secure.',
      'Provider assists Customer in answering requests from data subjects.',
      'Provider takes security measures.',
    ],
  },
  nl: {
    met: [
      'Verwerker verleent bijstand bij het nakomen van de verplichtingen uit de artikelen 32 tot en met 36.',
      'Verwerker ondersteunt Verwerkingsverantwoordelijke bij zijn beveiligingsverplichtingen.',
    ],
    partial: ['Verwerker verleent tegen vergoeding bijstand bij de verplichtingen uit artikel 32 AVG.'],
    nearMisses: ['Klant verleent Leverancier medewerking.', 'Leverancier neemt beveiligingsmaatregelen.'],
  },
  de: {
    met: [
      'Der Auftragsverarbeiter unterstützt den Verantwortlichen bei der Einhaltung der in den Artikeln 32 bis 36 genannten Pflichten.',
      'Der Auftragnehmer unterstützt den Auftraggeber bei der Einhaltung seiner Pflichten zur Datensicherheit.',
    ],
    partial: [
      'Der Auftragnehmer unterstützt den Auftraggeber bei dessen Pflichten nach Art. 32 DSGVO gegen Vergütung.',
    ],
    nearMisses: ['Der Kunde unterstützt den Anbieter.', 'Der Anbieter trifft Maßnahmen.'],
  },
  fr: {
    met: [
      'Le Sous-traitant aide le Responsable du traitement à garantir le respect des obligations prévues aux articles 32 à 36.',
      'Le Prestataire assiste le Client dans le respect de ses obligations de sécurité des données.',
    ],
    partial: ["Le Sous-traitant assiste le Client pour ses obligations de l'article 32, moyennant rémunération."],
    nearMisses: ['Le Client assiste le Prestataire.', 'Le Prestataire prend des mesures.'],
  },
};
