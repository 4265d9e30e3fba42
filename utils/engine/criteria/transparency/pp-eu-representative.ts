import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-eu-representative',
  version: 1,
  group: 'transparency',
  title: { en: 'Representative in the EU', nl: 'Vertegenwoordiger in de EU' },
  explanation: {
    en: 'A vendor without an establishment in the EU names its representative there, so that people and supervisory authorities can reach it.',
    nl: 'Een leverancier zonder vestiging in de EU noemt zijn vertegenwoordiger daar, zodat betrokkenen en toezichthouders hem kunnen bereiken.',
  },
  legalBasis: ['GDPR Art. 27', 'GDPR Art. 13(1)(a)', 'GDPR Art. 3(2)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['privacy-policy', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [{ has: ['eu-representative'], headings: 'titles', without: ['if-needed', 'customer-must'] }],
    partial: [{ has: ['eu-representative', 'if-needed'], weakness: 'where-law-requires' }],
  },
  value: { kind: 'email' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Our representative in the European Union is Delta Rep GmbH, Berlin.',
      { text: 'Our EU representative can be reached at eu-rep@acme.example.', value: 'eu-rep@acme.example' },
    ],
    partial: ['Our EU representative will be appointed if required.'],
    nearMisses: [
      'Our sales representative in the EU will call you.',
      'We have no representative in the European Union.',
    ],
  },
  nl: {
    met: ['Onze vertegenwoordiger in de Europese Unie is Delta Rep BV te Utrecht.'],
    partial: ['Indien vereist wijzen wij een vertegenwoordiger in de EU aan.'],
    nearMisses: [
      'Een vertegenwoordiger van ons bedrijf belt u.',
      'Wij hebben geen vertegenwoordiger in de Europese Unie.',
    ],
  },
  de: {
    met: ['Unser Vertreter in der Union gemäß Art. 27 DSGVO ist die Delta Rep GmbH.'],
    partial: ['Soweit erforderlich benennen wir einen Vertreter in der EU.'],
    nearMisses: ['Ein Vertreter unseres Unternehmens ruft Sie an.', 'Wir haben keinen Vertreter in der Union.'],
  },
  fr: {
    met: ["Notre représentant dans l'Union européenne est Delta Rep SARL, Lyon."],
    partial: ["Nous désignerons un représentant dans l'Union si nécessaire."],
    nearMisses: [
      'Un représentant de notre société vous appellera.',
      "Nous n'avons pas de représentant dans l'Union européenne.",
    ],
  },
};
