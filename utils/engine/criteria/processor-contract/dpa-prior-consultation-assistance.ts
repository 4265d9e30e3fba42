import type { Criterion, Examples } from '../criterion.ts';
import { CONTRACT_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'dpa-prior-consultation-assistance',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Help with prior consultation',
    nl: 'Hulp bij voorafgaande raadpleging',
  },
  explanation: {
    en: 'The processor helps when the controller must consult the supervisory authority before processing with a high risk (Art. 36).',
    nl: 'De verwerker helpt als de verwerkingsverantwoordelijke vóór een verwerking met een hoog risico de toezichthouder moet raadplegen (art. 36).',
  },
  legalBasis: ['GDPR Art. 28(3)(f)', 'GDPR Art. 36', 'SCC 2021/915 cl. 8(c)(2)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['assist', ['prior-consultation', 'articles-35-36', 'articles-32-36']],
        duty: 'vendor',
        without: ['request-from-subject'],
      },
      {
        has: [['prior-consultation', 'articles-35-36']],
        under: ['assist', 'dpia'],
        negated: 'either',
        duty: 'vendor',
        without: ['data-subject-request', 'request-from-subject'],
      },
      {
        has: ['make-available', ['prior-consultation', 'articles-35-36']],
        duty: 'vendor',
        without: ['request-from-subject', 'data-subject-request'],
      },
    ],
    weakenedBy: CONTRACT_WEAKENERS,
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'The Processor assists the Controller with prior consultations with the supervisory authority.',
      'Provider supports Customer in complying with Articles 35 and 36 GDPR.',
    ],
    partial: ['Provider shall assist with prior consultation of the supervisory authority at Customer’s expense.'],
    nearMisses: ['The Customer may consult its lawyer.', 'Provider assists Customer with requests of data subjects.'],
  },
  nl: {
    met: [
      'Verwerker verleent bijstand bij een voorafgaande raadpleging van de toezichthouder.',
      'Verwerker ondersteunt bij de verplichtingen uit de artikelen 35 en 36 AVG.',
    ],
    partial: ['Verwerker verleent tegen vergoeding medewerking aan een voorafgaande raadpleging.'],
    nearMisses: ['Klant mag een advocaat raadplegen.'],
  },
  de: {
    met: [
      'Der Auftragsverarbeiter unterstützt den Verantwortlichen bei einer vorherigen Konsultation der Aufsichtsbehörde.',
      'Der Auftragnehmer unterstützt den Auftraggeber bei den Pflichten nach Art. 35 und 36 DSGVO.',
    ],
    partial: ['Der Auftragnehmer unterstützt bei der vorherigen Konsultation gegen Vergütung.'],
    nearMisses: ['Der Kunde kann seinen Anwalt befragen.'],
  },
  fr: {
    met: [
      "Le Sous-traitant aide le Responsable de traitement pour la consultation préalable de l'autorité de contrôle.",
    ],
    partial: ['Le Sous-traitant assiste le Client pour la consultation préalable, moyennant rémunération.'],
    nearMisses: ['Le Client peut consulter son avocat.'],
  },
};
