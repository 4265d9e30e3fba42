import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-parties-identified',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Parties named with contact details',
    nl: 'Partijen met naam en contactgegevens',
  },
  explanation: {
    en: 'The contract names the legal entity that is the processor, with its address or registration and a contact for privacy matters.',
    nl: 'De overeenkomst noemt de rechtspersoon die verwerker is, met adres of inschrijving en een contact voor privacyzaken.',
  },
  legalBasis: ['GDPR Art. 28(3)', 'SCC 2021/915 Annex I', 'SCC 2021/914 Annex I.A'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['registered-at', ['vendor', 'processor-role', 'company-form', 'hereinafter']],
        without: ['data-subject'],
        negated: 'either',
        definitions: true,
      },
      {
        has: ['company-form', ['processor-role', 'vendor']],
        within: 12,
        without: ['duty', 'subprocessor', 'may'],
        definitions: true,
        negated: 'either',
      },
      {
        has: ['between-parties', 'company-form', ['customer', 'you']],
        ordered: true,
        within: 25,
        without: ['subprocessor', 'may', 'third-country', 'transfer'],
        definitions: true,
        negated: 'either',
      },
      {
        has: ['company-form', 'hereinafter'],
        within: 15,
        without: ['subprocessor'],
        definitions: true,
        negated: 'either',
      },
      {
        has: ['privacy-contact', ['vendor', 'we']],
        within: 10,
        without: ['data-subject', 'number-affected', 'breach', 'breach-nature', 'kind-of-personal-data'],
        negated: 'either',
      },
    ],
    partial: [
      {
        has: ['group-companies', ['we', 'vendor']],
        definitions: true,
        weakness: 'only-in-part',
        without: ['duty', 'subprocessor', 'may'],
      },
    ],
    weakenedBy: ['template-gap'],
  },
  value: { kind: 'company-name', optional: true },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'This agreement is between Customer and Fernhill Ltd, with its registered office at 12 Mill Lane, Dublin (the “Processor”).',
      'This DPA is part of the terms between Fernhill Software Limited, 14 Mill Lane, Dublin (“Fernhill”) and the customer named in the order (“Customer”).',
      { text: 'The data importer is Fernhill, Inc., registered under number 443322.', value: 'Fernhill, Inc.' },
      'The Processor’s contact for data protection is the privacy team.',
    ],
    partial: ['“We” means Fernhill and its affiliates.'],
    nearMisses: ['The Processor shall notify the Controller of each breach.', 'The Customer must register its users.'],
  },
  nl: {
    met: [
      'Verwerker: Varenberg B.V., gevestigd te Utrecht, ingeschreven bij de Kamer van Koophandel onder nummer 12345678.',
      'Contactpersoon voor gegevensbescherming bij Verwerker is mevrouw Jansen.',
    ],
    partial: ['Wij zijn Varenberg en onze gelieerde ondernemingen.'],
    nearMisses: ['De Klant schrijft gebruikers in.', 'Verwerker meldt elk datalek.'],
  },
  de: {
    met: [
      'zwischen dem Kunden und der Farnberg GmbH, eingetragen im Handelsregister des Amtsgerichts München (nachfolgend „Auftragsverarbeiter“).',
      'Ansprechpartner für den Datenschutz beim Auftragnehmer ist Frau Weber.',
    ],
    partial: ['Wir sind die Farnberg und ihre verbundenen Unternehmen.'],
    nearMisses: ['Der Auftragnehmer meldet jede Verletzung.', 'Der Kunde registriert seine Nutzer.'],
  },
  fr: {
    met: [
      'Entre le Client et Fougère SAS, société immatriculée au RCS de Paris sous le numéro 123 456 789 (ci-après le « Sous-traitant »).',
      'Le point de contact du Sous-traitant pour la protection des données est le service juridique.',
    ],
    partial: ['Nous sommes Fougère et ses filiales.'],
    nearMisses: ['Le Sous-traitant notifie toute violation.', 'Le Client inscrit ses utilisateurs.'],
  },
};
