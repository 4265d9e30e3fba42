import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-ai-training-restriction',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'No AI training on customer data',
    nl: 'Geen AI-training met klantgegevens',
  },
  explanation: {
    en: 'The vendor does not use the customer’s data to train AI models, or only when the customer has chosen so.',
    nl: 'De leverancier gebruikt de gegevens van de klant niet om AI-modellen te trainen, of alleen als de klant daarvoor heeft gekozen.',
  },
  legalBasis: ['GDPR Art. 28(3)(a)', 'GDPR Art. 28(10)', 'GDPR Art. 5(1)(b)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa', 'terms', 'privacy-policy', 'subprocessors', 'security', 'trust-center'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['train-ai', 'not', ['personal-data', 'customer-data', 'user-input']],
        within: 18,
        negated: 'either',
        without: ['training-opt-out', 'anonymised', 'data-subject-rights'],
      },
      {
        has: ['train-ai', 'opt-in', ['personal-data', 'customer-data', 'user-input']],
        negated: 'either',
        without: ['training-opt-out'],
      },
    ],
    partial: [
      {
        has: ['train-ai', 'training-opt-out', ['personal-data', 'customer-data', 'user-input']],
        negated: 'either',
        weakness: 'only-in-part',
      },
      {
        has: ['train-ai', 'anonymised', ['we', 'vendor']],
        within: 20,
        duty: 'vendor',
        negated: 'either',
        weakness: 'only-in-part',
      },
    ],
    contradicted: [
      {
        has: [
          'train-ai',
          ['handle-data', 'may', 'duty'],
          ['personal-data', 'customer-data', 'user-input'],
          ['we', 'vendor', 'customer', 'you', 'customer-data'],
        ],
        within: 20,
        without: ['not', 'training-opt-out', 'opt-in', 'anonymised'],
      },
    ],
    weakenedBy: ['best-efforts'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'We do not use Customer Data to train AI models.',
      'Your inputs and outputs are never used for model training.',
      'Customer Data is used for training of our models only with your explicit consent.',
    ],
    partial: ['We use your content to train our AI models unless you opt out.'],
    contradicted: ['We may use your content to train our machine learning models.'],
    nearMisses: ['We train our staff in the use of AI.', 'Employees receive security training every year.'],
  },
  nl: {
    met: [
      'Wij gebruiken klantgegevens niet om AI-modellen te trainen.',
      'Uw gegevens worden niet gebruikt voor AI-training.',
    ],
    partial: ['Wij gebruiken uw gegevens om AI te trainen, tenzij u zich afmeldt via een opt-out.'],
    contradicted: ['Wij mogen uw gegevens gebruiken om onze AI te trainen.'],
    nearMisses: ['Medewerkers krijgen elk jaar een training.'],
  },
  de: {
    met: ['Kundendaten werden nicht für das Training von KI-Modellen genutzt.'],
    partial: ['Wir nutzen Ihre Inhalte zum Training unserer Modelle, sofern Sie nicht per Opt-out widersprechen.'],
    contradicted: ['Wir nutzen Ihre Inhalte zum Training unserer KI-Modelle.'],
    nearMisses: ['Mitarbeiter erhalten jährlich ein Training.'],
  },
  fr: {
    met: ["Vos données ne sont pas utilisées pour entraîner des modèles d'IA."],
    partial: ['Vos contenus servent à entraîner nos modèles, sauf opposition de votre part.'],
    contradicted: ['Nous pouvons utiliser vos contenus pour entraîner nos modèles.'],
    nearMisses: ['Les salariés suivent une formation chaque année.'],
  },
};
