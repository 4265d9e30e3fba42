import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'tr-eu-only-commitment',
  version: 1,
  group: 'transfers',
  title: {
    en: 'Processing stays in the EU or EEA',
    nl: 'Verwerking blijft in de EU of EER',
  },
  explanation: {
    en: 'The vendor promises that storage and access, support and backups included, stay within the EEA, so that no transfer takes place.',
    nl: 'De leverancier zegt toe dat opslag en toegang, ook voor support en back-ups, binnen de EER blijven, zodat er geen doorgifte is.',
  },
  legalBasis: ['GDPR Art. 44'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa', 'subprocessors', 'privacy-policy', 'security', 'trust-center', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['only-in', ['hosting', 'process', 'personal-data']],
        within: 14,
        place: 'eea',
        without: [
          'except',
          'third-country',
          'may',
          'place-of-people',
          'as-an-option',
          'mainly',
          'purpose',
          'instruction',
        ],
      },
      {
        has: ['no-transfer-outside'],
        without: [
          'except',
          'may',
          'place-of-people',
          'as-an-option',
          'standard-contractual-clauses',
          'adequacy',
          'mainly',
          'authorisation',
          'only',
          'instruction',
          'appropriate',
        ],
        negated: 'either',
      },
    ],
    partial: [
      { has: ['hosting-place', 'as-an-option'], place: 'eea', weakness: 'optional-or-paid' },
      {
        has: ['hosting', 'as-an-option'],
        place: 'eea',
        within: 12,
        weakness: 'optional-or-paid',
        without: ['cookies', 'place-of-people'],
      },
      {
        has: ['mainly', ['hosting', 'process']],
        place: 'eea',
        within: 10,
        weakness: 'only-in-part',
        without: ['place-of-people'],
      },
    ],
    contradicted: [
      { has: ['any-country', ['hosting', 'process', 'transfer']], within: 20, without: ['law'], negated: 'never' },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Provider processes Customer Data exclusively in data centres within the European Union.',
      'We never transfer personal data outside the EEA.',
    ],
    partial: ['Enterprise customers can choose to have their data stored in the EU.'],
    contradicted: [
      'Your data may be stored and processed in any country in which we or our providers operate facilities.',
    ],
    nearMisses: [
      'The processor shall process personal data only on instructions from the controller in the European Union.',
      'We will not transfer personal data outside the EEA without your prior consent.',
    ],
  },
  nl: {
    met: [
      'De persoonsgegevens worden uitsluitend binnen de Europese Unie opgeslagen en verwerkt.',
      'Er worden geen persoonsgegevens buiten de EER verwerkt.',
    ],
    partial: ['Klanten met een Enterprise-abonnement kunnen kiezen voor opslag in de EU.'],
    contradicted: ['Uw gegevens kunnen worden verwerkt in elk land waar wij of onze leveranciers vestigingen hebben.'],
    nearMisses: ['Verwerker geeft geen persoonsgegevens door buiten de EER zonder voorafgaande toestemming van Klant.'],
  },
  de: {
    met: [
      'Die Verarbeitung erfolgt ausschließlich in Rechenzentren innerhalb der Europäischen Union.',
      'Eine Übermittlung in ein Drittland findet nicht statt.',
    ],
    partial: ['Die Speicherung in der EU ist im Enterprise-Tarif wahlweise verfügbar.'],
    contradicted: [
      'Daten können in jedem Land verarbeitet werden, in dem wir oder unsere Dienstleister Einrichtungen betreiben.',
    ],
    nearMisses: ['Jede Verlagerung in ein Drittland bedarf der vorherigen Zustimmung des Auftraggebers.'],
  },
  fr: {
    met: [
      'Les données sont traitées exclusivement au sein de l’Union européenne.',
      'Aucun transfert de données hors de l’UE n’est effectué.',
    ],
    partial: ['Les données sont principalement traitées dans l’Union européenne.'],
    contradicted: [
      'Les données peuvent être traitées dans tout pays dans lequel nous ou nos prestataires avons des installations.',
    ],
    nearMisses: ['Le Prestataire ne transfère aucune donnée hors de l’EEE sans l’accord préalable du Client.'],
  },
};
