import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-unilateral-amendment',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'No change of the contract by one side',
    nl: 'Geen eenzijdige wijziging van de overeenkomst',
  },
  explanation: {
    en: 'The vendor cannot change the processing agreement just by publishing a new text: changes are notified or agreed.',
    nl: 'De leverancier kan de verwerkersovereenkomst niet wijzigen door alleen een nieuwe tekst te publiceren: wijzigingen worden gemeld of samen afgesproken.',
  },
  legalBasis: ['GDPR Art. 28(3)', 'GDPR Art. 28(9)', 'EDPB Guidelines 07/2020'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['amend', 'mutual-agreement', ['this-dpa', 'agreement']],
        negated: 'either',
        within: 25,
        without: ['instruction', 'subprocessor', 'continued-use', 'posting'],
      },
      {
        has: ['notify', 'amend', ['this-dpa', 'agreement'], ['advance-notice', 'prior', 'in-writing']],
        negated: 'either',
        duty: 'vendor',
        within: 25,
        without: ['subprocessor', 'posting', 'continued-use', 'breach', 'instruction', 'change-measures'],
      },
      {
        has: ['notify', 'amend', ['this-dpa', 'agreement']],
        duration: true,
        negated: 'either',
        duty: 'vendor',
        within: 25,
        without: ['subprocessor', 'continued-use', 'breach', 'instruction'],
      },
    ],
    partial: [
      {
        has: ['continued-use', ['amend', 'agreement']],
        negated: 'either',
        weakness: 'only-in-part',
      },
    ],
    contradicted: [
      {
        has: ['amend', 'posting', ['may', 'right', 'at-any-time'], ['this-dpa', 'agreement']],
        within: 25,
        without: ['notify', 'subprocessor', 'mutual-agreement'],
      },
    ],
    weakenedBy: ['discretionary', 'template-gap'],
  },
  severalValues: true,
  value: {
    kind: 'duration',
    unit: 'days',
    pick: 'nearest',
    whenMissing: 'met',
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Any amendment to this DPA requires the written agreement of both parties.',
      {
        text: 'Provider will notify Customer at least 30 days before material changes to this DPA take effect.',
        value: 30,
      },
    ],
    partial: ['Continued use of the Services after a change means acceptance.'],
    contradicted: ['We may modify this Agreement at any time by posting a revised version on our website.'],
    nearMisses: [
      'Customer may change its password at any time.',
      'Provider will notify Customer of changes to sub-processors.',
    ],
  },
  nl: {
    met: [
      'Wijzigingen van deze verwerkersovereenkomst zijn slechts geldig indien schriftelijk overeengekomen.',
      {
        text: 'Leverancier informeert Klant 30 dagen vooraf per e-mail over wijzigingen van de overeenkomst.',
        value: 30,
      },
    ],
    partial: ['Na een wijziging geldt voortgezet gebruik als aanvaarding.'],
    contradicted: ['Wij kunnen deze verwerkersovereenkomst te allen tijde wijzigen door publicatie op de website.'],
    nearMisses: ['Klant kan zijn wachtwoord wijzigen.'],
  },
  de: {
    met: [
      'Änderungen dieser Vereinbarung bedürfen der Schriftform.',
      {
        text: 'Der Anbieter informiert den Kunden mindestens 30 Tage vorher über Änderungen dieses Vertrags.',
        value: 30,
      },
    ],
    partial: ['Nach einer Änderung gilt die weitere Nutzung als Zustimmung.'],
    contradicted: ['Wir können diese Vereinbarung jederzeit durch Veröffentlichung auf der Website ändern.'],
    nearMisses: ['Der Kunde kann sein Passwort ändern.'],
  },
  fr: {
    met: [
      'Toute modification du présent accord doit être signée par les deux parties par écrit.',
      {
        text: 'Le Prestataire informe le Client des modifications du présent contrat avec un préavis de 30 jours.',
        value: 30,
      },
    ],
    partial: ["Après une modification, l'utilisation continue vaut acceptation."],
    contradicted: [
      'Le Prestataire peut modifier le présent contrat à tout moment en publiant une nouvelle version en ligne.',
    ],
    nearMisses: ['Le Client peut modifier son mot de passe.'],
  },
};
