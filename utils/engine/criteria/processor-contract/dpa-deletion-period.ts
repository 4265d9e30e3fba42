import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-deletion-period',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Deletion within a stated period',
    nl: 'Verwijdering binnen een genoemde termijn',
  },
  explanation: {
    en: 'The contract says within how many days after its end the personal data is deleted.',
    nl: 'De overeenkomst zegt binnen hoeveel dagen na het einde de persoonsgegevens worden verwijderd.',
  },
  legalBasis: ['GDPR Art. 28(3)(g)', 'GDPR Art. 5(1)(e)', 'EDPB Guidelines 07/2020'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa', 'terms'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['deletion', ['end-of-services', 'end-of-account'], ['personal-data', 'customer-data', 'copies']],
        duration: true,
        within: 25,
        negated: 'either',
        without: ['audit', 'breach', 'backup', 'sole-responsibility'],
      },
      {
        has: ['deletion', ['end-of-services', 'end-of-account'], 'live-systems'],
        duration: true,
        within: 25,
        negated: 'either',
        duty: 'vendor',
        without: ['audit', 'breach', 'sole-responsibility'],
      },
      {
        has: ['deletion', ['end-of-services', 'end-of-account']],
        under: ['deletion'],
        duration: true,
        within: 14,
        negated: 'either',
        duty: 'vendor',
        without: ['audit', 'breach', 'backup', 'data-subject-request'],
      },
      {
        has: ['deletion', ['personal-data', 'customer-data', 'copies']],
        under: ['end-of-services', 'deletion'],
        duration: true,
        negated: 'either',
        duty: 'vendor',
        without: ['audit', 'breach', 'backup', 'data-subject-request'],
      },
    ],
    partial: [
      {
        has: [
          'deletion',
          ['end-of-services', 'end-of-account'],
          ['personal-data', 'customer-data', 'copies'],
          'reasonable-period',
        ],
        within: 25,
        duty: 'vendor',
        weakness: 'no-period',
        without: ['breach', 'backup'],
      },
    ],
    weakenedBy: ['discretionary', 'best-efforts', 'template-gap'],
  },
  value: {
    kind: 'duration',
    unit: 'days',
    pick: 'nearest',
    thresholds: {
      better: 'at-most',
      good: 30,
      acceptable: 90,
      weak: 180,
    },
    whenMissing: 'partial',
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      {
        text: 'Provider deletes Customer Data from its active systems within 60 days after the end of the agreement and from its backups within a further 35 days.',
        value: 60,
      },
      {
        text: 'Within 30 days of termination, Provider will delete all Customer Data.',
        value: 30,
      },
      {
        text: '# Deletion\nProcessor shall delete the Personal Data no later than sixty (60) days after the end of the contract.',
        value: 60,
      },
    ],
    partial: [
      'After termination Provider shall delete the Personal Data within a reasonable period.',
      {
        text: 'Customer Data is deleted within 180 days after the end of the subscription.',
        value: 180,
      },
    ],
    nearMisses: [
      'Customer shall pay within 30 days of termination.',
      'Provider may terminate the agreement within 30 days.',
    ],
  },
  nl: {
    met: [
      {
        text: '# Verwijdering en teruggave\n\nDe verwijdering is binnen 30 dagen na het einde van de Hoofdovereenkomst afgerond.',
        value: 30,
      },
      {
        text: 'Binnen 30 dagen na beëindiging verwijdert Verwerker alle persoonsgegevens.',
        value: 30,
      },
    ],
    partial: ['Na beëindiging verwijdert Verwerker de persoonsgegevens binnen een redelijke termijn.'],
    nearMisses: ['Klant betaalt binnen 30 dagen na beëindiging.'],
  },
  de: {
    met: [
      {
        text: 'Innerhalb von 30 Tagen nach Beendigung des Vertrags löscht der Auftragnehmer alle personenbezogenen Daten.',
        value: 30,
      },
    ],
    partial: [
      'Nach Vertragsende löscht der Auftragnehmer die personenbezogenen Daten innerhalb einer angemessenen Frist.',
    ],
    nearMisses: ['Der Kunde zahlt innerhalb von 30 Tagen nach Vertragsende.'],
  },
  fr: {
    met: [
      {
        text: 'Dans un délai de 30 jours suivant la résiliation, le Sous-traitant supprime toutes les données personnelles.',
        value: 30,
      },
    ],
    partial: ['Après la fin du contrat, le Sous-traitant supprime les données personnelles dans un délai raisonnable.'],
    nearMisses: ['Le Client paie dans les 30 jours suivant la résiliation.'],
  },
};
