import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'tr-onward-transfer',
  version: 1,
  group: 'transfers',
  title: {
    en: 'Onward transfers are restricted',
    nl: 'Verdere doorgifte is beperkt',
  },
  explanation: {
    en: 'Whoever receives data from the vendor outside the EEA is bound by the same safeguards, so that protection travels with the data.',
    nl: 'Wie buiten de EER gegevens van de leverancier ontvangt, is aan dezelfde waarborgen gebonden; de bescherming reist mee.',
  },
  legalBasis: ['GDPR Art. 44', 'SCC 2021/914 cl. 8.8'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['dpa', 'subprocessors'],
  silence: 'unknown',
  appliesWhen: 'transfer',
  recognition: {
    met: [
      {
        has: ['onward-transfer', 'travels-with-safeguards'],
        within: 12,
        negated: 'either',
        without: ['special-categories'],
      },
      {
        has: ['subprocessor', ['third-country'], ['standard-contractual-clauses', 'adequacy', 'article-46']],
        duty: 'vendor',
      },
    ],
    partial: [{ has: ['onward-transfer'], weakness: 'only-in-part', without: ['special-categories'] }],
    weakenedBy: ['where-possible'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Onward transfers to third parties are only allowed on documented instructions.',
      'Where a Sub-processor is located outside the EEA, Provider shall enter into Standard Contractual Clauses with it.',
    ],
    partial: ['Onward transfers may occur.'],
    nearMisses: ['You may transfer your licence to an affiliate.'],
  },
  nl: {
    met: [
      'Verdere doorgifte is alleen toegestaan op gedocumenteerde instructie.',
      'Met subverwerkers buiten de EER sluit Verwerker de modelcontractbepalingen.',
    ],
    partial: ['Verdere doorgifte kan voorkomen.'],
    nearMisses: ['U mag uw licentie overdragen aan een derde.'],
  },
  de: {
    met: [
      'Eine Weiterübermittlung ist nur auf dokumentierte Weisung zulässig.',
      'Mit Unterauftragsverarbeitern außerhalb des EWR schließt der Auftragnehmer Standardvertragsklauseln.',
    ],
    partial: ['Eine Weiterübermittlung kann vorkommen.'],
    nearMisses: ['Sie dürfen Ihre Lizenz auf ein verbundenes Unternehmen übertragen.'],
  },
  fr: {
    met: [
      'Les transferts ultérieurs ne sont autorisés que sur instruction documentée.',
      'Le Prestataire signe les clauses contractuelles types avec les sous-traitants ultérieurs situés hors de l’EEE.',
    ],
    partial: ['Des transferts ultérieurs peuvent avoir lieu.'],
    nearMisses: ['Vous pouvez transférer votre licence à une société affiliée.'],
  },
};
