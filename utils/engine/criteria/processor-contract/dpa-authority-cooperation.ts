import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-authority-cooperation',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Cooperation with the supervisory authority',
    nl: 'Samenwerking met de toezichthouder',
  },
  explanation: {
    en: 'The processor cooperates with the supervisory authority and gives it the information it asks for.',
    nl: 'De verwerker werkt samen met de toezichthouder en geeft die de gevraagde informatie.',
  },
  legalBasis: ['GDPR Art. 31', 'SCC 2021/915 cl. 7.6(e)'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['cooperate', 'supervisor'],
        duty: 'vendor',
        within: 20,
        without: ['breach', 'dpia', 'prior-consultation', 'data-subject-request'],
      },
      {
        has: ['make-available', 'supervisor'],
        duty: 'vendor',
        within: 20,
        ordered: true,
        without: ['breach', 'dpia', 'prior-consultation', 'notify', 'complain'],
      },
    ],
    weakenedBy: ['discretionary', 'best-efforts', 'where-law-requires', 'where-possible', 'template-gap'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'The Processor shall cooperate with the supervisory authority in the performance of its tasks.',
      'Provider shall make the information available to the competent supervisory authority on request.',
    ],
    partial: ['Provider will cooperate with the supervisory authority to the extent required by law.'],
    nearMisses: [
      'Provider cooperates with Customer.',
      'Provider assists with a prior consultation of the supervisory authority.',
    ],
  },
  nl: {
    met: [
      'Verwerker verleent medewerking aan onderzoeken van de Autoriteit Persoonsgegevens.',
      'Verwerker stelt de informatie ter beschikking van de toezichthouder.',
    ],
    partial: ['Verwerker verleent medewerking aan de toezichthouder voor zover wettelijk verplicht.'],
    nearMisses: ['Verwerker werkt samen met Klant.'],
  },
  de: {
    met: ['Der Auftragnehmer arbeitet auf Anfrage mit der Aufsichtsbehörde zusammen.'],
    partial: ['Der Auftragnehmer unterstützt die Aufsichtsbehörde, soweit gesetzlich vorgeschrieben.'],
    nearMisses: ['Der Auftragnehmer arbeitet mit dem Auftraggeber zusammen.'],
  },
  fr: {
    met: ["Le Sous-traitant coopère avec l'autorité de contrôle."],
    partial: ["Le Sous-traitant coopère avec l'autorité de contrôle dans la mesure exigée par la loi."],
    nearMisses: ['Le Sous-traitant coopère avec le Client.'],
  },
};
