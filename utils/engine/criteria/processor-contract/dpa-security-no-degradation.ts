import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-security-no-degradation',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Security may not be lowered',
    nl: 'Het beveiligingsniveau mag niet omlaag',
  },
  explanation: {
    en: 'The vendor may change its security measures, but not lower the level of protection.',
    nl: 'De leverancier mag zijn beveiligingsmaatregelen wijzigen, maar het beschermingsniveau niet verlagen.',
  },
  legalBasis: ['GDPR Art. 28(3)(c)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['dpa', 'security', 'trust-center'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['degrade', 'not', ['protection-level', 'technical-and-organisational-measures', 'security']],
        within: 14,
        negated: 'either',
        without: ['subprocessor', 'same-obligations', 'breach'],
      },
      {
        has: ['protection-level', 'not', 'degrade'],
        within: 14,
        negated: 'either',
        without: ['breach', 'subprocessor', 'same-obligations'],
      },
    ],
    partial: [
      {
        has: ['change-measures', 'at-any-time'],
        negated: 'either',
        weakness: 'discretionary',
      },
    ],
    weakenedBy: ['best-efforts'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Provider may update its measures provided that such updates do not materially decrease the overall security of the Services.',
      'The level of protection shall not be reduced by new measures.',
    ],
    partial: ['Provider may modify its security measures at any time.'],
    nearMisses: ['Provider does not reduce its prices.', 'Encryption reduces the risk of a breach.'],
  },
  nl: {
    met: ['Verwerker mag maatregelen aanpassen, mits het beveiligingsniveau niet wordt verlaagd.'],
    partial: ['Leverancier kan de beveiligingsmaatregelen te allen tijde wijzigen.'],
    nearMisses: ['Leverancier verlaagt zijn prijzen niet.'],
  },
  de: {
    met: ['Alternative Maßnahmen sind gestattet, sofern das Schutzniveau nicht unterschritten wird.'],
    partial: ['Der Anbieter kann die Maßnahmen jederzeit ändern.'],
    nearMisses: ['Der Anbieter senkt seine Preise nicht.'],
  },
  fr: {
    met: [
      'Les mesures peuvent évoluer sans que le niveau de protection soit réduit.',
      'Le Prestataire ne peut diminuer le niveau de sécurité.',
    ],
    partial: ['Le Prestataire peut modifier les mesures de sécurité à tout moment.'],
    nearMisses: ['Le Prestataire ne réduit pas ses prix.'],
  },
};
