import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sa-authority-named',
  version: 1,
  group: 'supervision',
  title: {
    en: 'The supervisory authority is called by its name',
    nl: 'De toezichthouder is bij naam genoemd',
  },
  explanation: {
    en: 'An existing supervisory authority is named under its current name, so that people know where to complain.',
    nl: 'Een bestaande toezichthouder staat er onder zijn huidige naam, zodat betrokkenen weten waar zij een klacht kunnen indienen.',
  },
  legalBasis: ['GDPR Art. 55', 'GDPR Art. 56', 'GDPR Art. 77', 'SCC 2021/914 Annex I.C, cl. 13'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['privacy-policy', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: { met: [], reading: 'named-authorities' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      { text: 'You may lodge a complaint with the Irish Data Protection Commission.', value: ['ie-dpc'] },
      { text: 'You may lodge a complaint with a supervisory authority. Ours is the CNIL.', value: ['fr-cnil'] },
    ],
    nearMisses: [
      'You may lodge a complaint with a supervisory authority.',
      'You can complain to our support team in Ireland.',
    ],
  },
  nl: {
    met: [{ text: 'U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.', value: ['nl-ap'] }],
    nearMisses: ['U kunt een klacht indienen bij de toezichthouder.'],
  },
  de: {
    met: ['Sie können sich beim Bundesbeauftragten für den Datenschutz (BfDI) als Aufsichtsbehörde beschweren.'],
    nearMisses: ['Sie können sich bei einer Aufsichtsbehörde beschweren.'],
  },
  fr: {
    met: [{ text: 'Vous pouvez introduire une réclamation auprès de la CNIL.', value: ['fr-cnil'] }],
    nearMisses: ['Vous pouvez introduire une réclamation auprès de l’autorité de contrôle.'],
  },
};
