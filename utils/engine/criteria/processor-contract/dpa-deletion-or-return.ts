import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-deletion-or-return',
  version: 1,
  group: 'processor-contract',
  title: { en: 'Deletion or return at the end', nl: 'Verwijderen of teruggeven aan het einde' },
  explanation: {
    en: 'After the end of the services the processor deletes or returns all personal data, as the controller chooses, and deletes existing copies.',
    nl: 'Na het einde van de diensten verwijdert de verwerker alle persoonsgegevens of geeft hij ze terug, naar keuze van de verwerkingsverantwoordelijke, en verwijdert hij bestaande kopieën.',
  },
  legalBasis: ['GDPR Art. 28(3)(g)', 'SCC 2021/915 cl. 10(d)'],
  severity: 'essential',
  weight: 5,
  gate: true,
  documentTypes: ['dpa', 'terms'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: [['delete', 'return'], 'end-of-services', 'personal-data', ['duty', 'vendor', 'we', 'customer']],
        duty: 'vendor',
        negated: 'either',
        without: ['data-subject-request'],
      },
      {
        has: [
          ['delete', 'return'],
          ['personal-data', 'copies'],
        ],
        under: ['end-of-services', 'delete', 'return'],
        duty: 'vendor',
        without: ['data-subject-request', 'end-of-services'],
      },
      {
        has: ['delete', 'return', 'personal-data'],
        duty: 'vendor',
        within: 15,
        without: ['data-subject-request', 'data-subject-rights', 'breach'],
      },
      {
        has: ['delete', 'copies'],
        within: 6,
        duty: 'vendor',
        without: ['data-subject-request', 'data-subject-rights'],
      },
    ],
    contradicted: [
      {
        has: ['no-obligation', ['delete', 'return'], ['personal-data', 'customer-data', 'copies']],
        within: 10,
        negated: 'either',
      },
      { has: ['keep', 'own-purposes', 'may'], within: 15, duty: 'vendor' },
    ],
    // To keep what Union or Member State law demands is no weakness: Art. 28(3)(g) says so itself.
    weakenedBy: ['discretionary', 'best-efforts', 'at-customers-expense', 'template-gap'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Upon termination of the services, Processor shall, at the choice of Controller, delete or return all Personal Data and delete existing copies.',
    ],
    contradicted: ['Provider has no obligation to return Customer Data.'],
    nearMisses: [
      'Processor will correct or delete data when a data subject request is forwarded by Controller.',
      'Provider may, but has no obligation to, review, refuse or delete applications from its marketplace.',
    ],
  },
  nl: {
    met: ['Na het einde van de overeenkomst zal Verwerker alle persoonsgegevens wissen of teruggeven.'],
    nearMisses: ['Na het einde van de overeenkomst betaalt Klant de openstaande facturen.'],
  },
  de: {
    met: [
      'Nach Beendigung des Vertrags löscht der Auftragnehmer sämtliche personenbezogenen Daten oder gibt sie zurück.',
    ],
    nearMisses: ['Nach Beendigung des Vertrags zahlt der Kunde offene Rechnungen.'],
  },
  fr: {
    met: [
      "Au terme du contrat, le Sous-traitant s'engage à détruire ou à restituer toutes les données à caractère personnel.",
    ],
    nearMisses: ['Au terme du contrat, le Client règle les factures.'],
  },
  es: {
    met: [
      'Una vez finalizada la prestación de los servicios, el Encargado suprimirá o devolverá, a elección del Responsable, todos los datos personales y suprimirá las copias existentes.',
      '# Destino de los datos\nA la terminación del contrato, el Encargado debe devolver los datos personales al Responsable.',
      'El Proveedor destruirá los datos personales y las copias en el plazo de treinta días desde la finalización del contrato.',
    ],
    partial: ['A cargo del Cliente, el Proveedor devolverá los datos personales a la finalización del contrato.'],
    contradicted: ['El Proveedor no tiene obligación de devolver los datos.'],
    nearMisses: [
      'Al término del contrato, el Cliente abonará las facturas pendientes.',
      'El Encargado rectificará o suprimirá los datos cuando el Responsable le traslade una solicitud del interesado.',
    ],
  },
  it: {
    met: [
      'Al termine della prestazione dei servizi, il Responsabile, su scelta del Titolare, cancella o restituisce tutti i dati personali e cancella le copie esistenti.',
      '# Restituzione dei dati\nAlla cessazione del contratto, il Responsabile deve restituire i dati personali al Titolare.',
      'Il Fornitore distrugge i dati personali e le copie entro trenta giorni dalla cessazione del contratto.',
    ],
    partial: ['A spese del Cliente, il Fornitore restituisce i dati personali al termine del contratto.'],
    contradicted: ['Il Fornitore non ha alcun obbligo di restituire i dati.'],
    nearMisses: [
      'Al termine del contratto, il Cliente salda le fatture.',
      'Il Responsabile rettifica o cancella i dati quando il Titolare gli trasmette una richiesta dell’interessato.',
    ],
  },
};
