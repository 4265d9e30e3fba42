import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-types-of-personal-data',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Which personal data is processed',
    nl: 'Welke persoonsgegevens worden verwerkt',
  },
  explanation: {
    en: 'The agreement lists the types of personal data, such as names or e-mail addresses.',
    nl: 'De overeenkomst noemt de soorten persoonsgegevens, zoals namen of e-mailadressen.',
  },
  legalBasis: ['GDPR Art. 28(3)', 'EDPB Guidelines 07/2020', 'SCC 2021/915 Annex II'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['kind-of-personal-data'],
        under: ['types-of-personal-data'],
        without: ['data-subject-request', 'breach', 'notify', 'confidentiality', 'security-measure', 'infringe-law'],
      },
      {
        has: ['types-of-personal-data', 'kind-of-personal-data'],
        within: 20,
        without: ['data-subject-request', 'breach', 'notify', 'number-affected', 'decides'],
      },
    ],
    partial: [
      {
        has: ['decides', 'at-discretion'],
        under: ['types-of-personal-data'],
        weakness: 'only-in-part',
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'The types of personal data are names, email addresses and phone numbers of users.',
      '# Types of Personal Data\n\n- Name\n- E-mail address',
    ],
    nearMisses: [
      'The controller decides on the types of personal data and the purposes.',
      'The notice names the categories and number of data subjects affected by the breach.',
    ],
  },
  nl: {
    met: ['De soorten persoonsgegevens zijn: namen, e-mailadressen en telefoonnummers.'],
    nearMisses: ['Verwerker meldt welke personen door het datalek zijn geraakt.'],
  },
  de: {
    met: ['Die Kategorien personenbezogener Daten umfassen Namen, Anschriften und Telefonnummern.'],
    nearMisses: ['Der Auftragnehmer meldet, welche Personen vom Vorfall betroffen sind.'],
  },
  fr: {
    met: ['Les catégories de données sont les noms, adresses e-mail et numéros de téléphone.'],
    nearMisses: ["Le Sous-traitant notifie quelles personnes sont touchées par l'incident."],
  },
  es: {
    met: [
      'Las categorías de datos personales son nombre, apellidos, correo electrónico y teléfono de los usuarios.',
      '# Tipos de datos personales\n- Nombre y apellidos\n- Dirección de correo electrónico\n- DNI o NIE',
      'Tipología de datos: datos identificativos, laborales y económicos.',
    ],
    nearMisses: [
      'El Responsable determina las categorías de datos y los fines.',
      'La notificación indicará las categorías y el número aproximado de interesados afectados por la violación.',
    ],
  },
  it: {
    met: [
      'Le tipologie di dati personali sono nome, cognome, indirizzo e-mail e numero di telefono degli utenti.',
      '# Categorie di dati personali\n- Nome e cognome\n- Indirizzo di posta elettronica\n- Codice fiscale',
      'Tipi di dati: dati anagrafici, di contatto e retributivi.',
    ],
    nearMisses: [
      'Il Titolare determina le categorie di dati e le finalità.',
      'La notifica indica le categorie e il numero approssimativo di interessati coinvolti nella violazione.',
    ],
  },
};
