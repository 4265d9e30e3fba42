import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-exists-and-binding',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'A binding data processing agreement is available',
    nl: 'Er is een bindende verwerkersovereenkomst beschikbaar',
  },
  explanation: {
    en: 'A written contract binds the processor towards the controller and is part of, or accepted with, the main agreement.',
    nl: 'Een schriftelijke overeenkomst bindt de verwerker jegens de verwerkingsverantwoordelijke en maakt deel uit van de hoofdovereenkomst of wordt samen daarmee aanvaard.',
  },
  legalBasis: ['GDPR Art. 28(3)', 'GDPR Art. 28(9)', 'EDPB Guidelines 07/2020'],
  severity: 'essential',
  weight: 5,
  gate: true,
  documentTypes: ['dpa', 'terms'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['form-part-of', 'dpa'], within: 25 },
      { has: ['dpa', ['enter-into', 'article-28']], within: 20 },
      { has: ['dpa', 'vendor', 'customer'] },
      { has: ['article-28', ['in-writing', 'agreement', 'enter-into']], within: 20 },
      { has: ['form-part-of', 'agreement', 'process'] },
    ],
    partial: [{ has: ['dpa', 'on-request'], weakness: 'on-request' }],
    contradicted: [
      {
        has: ['dpa', ['enter-into', 'make-available', 'available']],
        within: 6,
        negated: 'always',
        without: ['except'],
      },
    ],
    weakenedBy: ['on-request', 'template-gap'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'This Data Processing Agreement forms part of the Agreement between Customer and Provider.',
      'By accepting the Terms, Customer enters into this DPA.',
    ],
    partial: ['A data processing agreement can be signed upon request.'],
    contradicted: ['We do not enter into data processing agreements for free plans.'],
    nearMisses: ['This Agreement is governed by Dutch law.'],
  },
  nl: {
    met: ['Deze verwerkersovereenkomst maakt onlosmakelijk deel uit van de overeenkomst.'],
    partial: ['Een verwerkersovereenkomst kunt u op verzoek met ons sluiten.'],
    nearMisses: ['Op deze overeenkomst is Nederlands recht van toepassing.'],
  },
  de: {
    met: ['Dieser Auftragsverarbeitungsvertrag ist Bestandteil des Hauptvertrags.'],
    nearMisses: ['Für diesen Vertrag gilt deutsches Recht.'],
  },
  fr: {
    met: ['Le présent accord de traitement des données fait partie intégrante du contrat.'],
    nearMisses: ['Le présent contrat est soumis au droit français.'],
  },
};
