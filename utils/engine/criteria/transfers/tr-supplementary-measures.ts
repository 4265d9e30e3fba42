import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'tr-supplementary-measures',
  version: 1,
  group: 'transfers',
  title: {
    en: 'Supplementary measures are concrete',
    nl: 'Aanvullende maatregelen zijn concreet',
  },
  explanation: {
    en: 'Alongside the clauses, named measures such as encryption with the customer’s own keys protect the data against access by foreign authorities.',
    nl: 'Naast de modelcontractbepalingen beschermen concrete maatregelen, zoals versleuteling met eigen sleutels van de klant, de gegevens tegen toegang door buitenlandse overheden.',
  },
  legalBasis: ['EDPB Recommendations 01/2020', 'SCC 2021/914 cl. 14 and 15'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['dpa', 'security', 'trust-center'],
  silence: 'unknown',
  appliesWhen: 'transfer-without-adequacy',
  recognition: {
    met: [
      { has: ['supplementary-measures', 'measure-example'], within: 20, without: ['special-categories'] },
      { has: ['measure-example'], under: ['supplementary-measures'], without: ['special-categories', 'may'] },
    ],
    partial: [
      {
        has: [
          'supplementary-measures',
          ['transfer', 'third-country', 'standard-contractual-clauses', 'authority-request'],
        ],
        weakness: 'only-in-part',
      },
    ],
    weakenedBy: ['on-request', 'where-possible', 'discretionary'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'As supplementary measures, data is encrypted with keys held by the customer.',
      '# Supplementary measures for transfers\nThe importer will challenge every request that conflicts with Union law.',
    ],
    partial: ['The parties take supplementary measures where a transfer to a third country requires them.'],
    nearMisses: ['We use encryption.', 'We charge for additional services.'],
  },
  nl: {
    met: ['Als aanvullende maatregelen worden de gegevens versleuteld met sleutels van de klant.'],
    partial: ['Partijen treffen aanvullende maatregelen als de doorgifte naar een derde land dat vraagt.'],
    nearMisses: ['Wij gebruiken encryptie.'],
  },
  de: {
    met: ['Als zusätzliche Maßnahmen werden die Daten mit Schlüsseln des Kunden verschlüsselt.'],
    partial: ['Die Parteien treffen zusätzliche Maßnahmen, wenn die Übermittlung in ein Drittland dies erfordert.'],
    nearMisses: ['Wir verschlüsseln unsere Festplatten.'],
  },
  fr: {
    met: ['À titre de mesures supplémentaires, les données sont chiffrées avec les clés du client.'],
    partial: ['Les parties prennent des mesures supplémentaires lorsque le transfert vers un pays tiers l’exige.'],
    nearMisses: ['Nous utilisons le chiffrement.'],
  },
};
