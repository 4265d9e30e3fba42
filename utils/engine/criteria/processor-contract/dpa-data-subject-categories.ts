import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-data-subject-categories',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Whose data is processed',
    nl: 'Wiens gegevens worden verwerkt',
  },
  explanation: {
    en: 'The agreement lists the categories of data subjects whose data is processed, such as employees or customers.',
    nl: 'De overeenkomst noemt de categorieën van betrokkenen van wie gegevens worden verwerkt, zoals medewerkers of klanten.',
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
        has: ['categories-of-data-subjects', 'kind-of-data-subject'],
        within: 25,
        without: [
          'breach',
          'number-affected',
          'data-subject-rights',
          'data-subject-request',
          'notify',
          'defines',
          'annex',
        ],
      },
      {
        has: ['kind-of-data-subject'],
        under: ['categories-of-data-subjects'],
        without: [
          'breach',
          'number-affected',
          'data-subject-rights',
          'data-subject-request',
          'notify',
          'confidentiality',
          'instruction',
          'decides',
        ],
      },
      {
        has: ['categories-of-data-subjects', 'process'],
        within: 12,
        without: [
          'breach',
          'number-affected',
          'data-subject-rights',
          'data-subject-request',
          'notify',
          'types-of-personal-data',
          'decides',
        ],
      },
    ],
    partial: [
      {
        has: ['decides', 'at-discretion'],
        under: ['categories-of-data-subjects'],
        weakness: 'only-in-part',
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'The categories of data subjects are employees and customers of Controller.',
      '# Categories of data subjects\n\n- Customers\n- End users',
    ],
    nearMisses: [
      'The notice states the categories and number of data subjects affected by the breach.',
      'Our employees are trained every year.',
    ],
  },
  nl: {
    met: [
      'De categorieën betrokkenen zijn klanten en medewerkers van Verwerkingsverantwoordelijke.',
      '# Categorieën van betrokkenen\n\n- Klanten\n- Websitebezoekers',
    ],
    nearMisses: ['Onze medewerkers volgen elk jaar een training.'],
  },
  de: {
    met: ['Die Kategorien betroffener Personen umfassen Kunden und Beschäftigte des Auftraggebers.'],
    nearMisses: ['Unsere Mitarbeiter werden jährlich geschult.'],
  },
  fr: {
    met: ['Les catégories de personnes concernées sont les clients et les salariés du Responsable du traitement.'],
    nearMisses: ['Nos salariés suivent une formation chaque année.'],
  },
  es: {
    met: [
      'Las categorías de interesados son los empleados y los clientes del Responsable del tratamiento.',
      '# Categorías de interesados\n- Empleados\n- Candidatos\n- Proveedores',
      'Los colectivos de personas afectadas son el alumnado y sus familiares.',
    ],
    nearMisses: [
      'Nuestros empleados reciben formación anual.',
      'La notificación indicará las categorías de interesados afectados por la brecha.',
    ],
  },
  it: {
    met: [
      'Le categorie di interessati sono i dipendenti e i clienti del Titolare del trattamento.',
      '# Categorie di interessati\n- Dipendenti\n- Candidati\n- Fornitori',
      'Gli interessati sono gli utenti della piattaforma e i loro familiari.',
    ],
    nearMisses: [
      'I nostri dipendenti seguono una formazione annuale.',
      'La notifica indica le categorie di interessati coinvolti nella violazione.',
    ],
  },
};
