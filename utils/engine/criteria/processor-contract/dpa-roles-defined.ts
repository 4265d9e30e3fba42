import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-roles-defined',
  version: 1,
  group: 'processor-contract',
  title: { en: 'Who is controller and who is processor', nl: 'Wie verwerkingsverantwoordelijke is en wie verwerker' },
  explanation: {
    en: 'The documents say that the customer is controller and the vendor processor; without clear roles the whole Art. 28 analysis fails.',
    nl: 'De documenten zeggen dat de klant verwerkingsverantwoordelijke is en de leverancier verwerker; zonder duidelijke rollen mislukt de hele beoordeling op art. 28.',
  },
  legalBasis: ['GDPR Art. 4(7)-(8)', 'GDPR Art. 28(1)', 'EDPB Guidelines 07/2020'],
  severity: 'essential',
  weight: 5,
  gate: true,
  documentTypes: ['dpa', 'terms', 'privacy-policy'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['act-as', 'processor-role'], within: 8 },
      { has: ['on-behalf-of', 'process', ['vendor', 'we', 'controller-role', 'customer']], within: 14 },
      { has: ['controller-role', 'processor-role', 'act-as'] },
    ],
    contradicted: [
      {
        has: ['controller-role', ['we', 'vendor'], 'uploaded-content'],
        within: 16,
        without: ['on-behalf-of', 'processor-role'],
      },
    ],
    weakenedBy: ['template-gap'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Customer is the controller and Provider is the processor of Customer Personal Data.',
      'Provider processes Personal Data on behalf of Customer.',
    ],
    nearMisses: [
      '“Processor” means a natural or legal person which processes personal data on behalf of the controller.',
      'The Controller shall pay all invoices.',
    ],
  },
  nl: {
    met: [
      'Klant is verwerkingsverantwoordelijke en wij zijn verwerker.',
      'Verwerker verwerkt persoonsgegevens ten behoeve van Verwerkingsverantwoordelijke.',
    ],
    nearMisses: ['De verwerkingsverantwoordelijke betaalt binnen 30 dagen.'],
  },
  de: {
    met: [
      'Der Auftragnehmer verarbeitet personenbezogene Daten im Auftrag des Auftraggebers.',
      'Der Kunde ist Verantwortlicher und der Anbieter ist Auftragsverarbeiter.',
    ],
    nearMisses: ['Der Auftraggeber zahlt alle Rechnungen.'],
  },
  fr: {
    met: [
      "Le Prestataire agit en qualité de sous-traitant au sens de l'article 28 du RGPD.",
      'Le Sous-traitant traite les données personnelles pour le compte du Responsable du traitement.',
    ],
    nearMisses: ['Le Responsable du traitement règle les factures.'],
  },
  es: {
    met: [
      'El Cliente es el responsable del tratamiento y el Proveedor tiene la condición de encargado del tratamiento.',
      'El Proveedor trata los datos personales por cuenta del Cliente.',
      'A los efectos del artículo 28 del RGPD, la entidad prestadora actuará en calidad de encargado del tratamiento.',
    ],
    nearMisses: [
      '«Encargado del tratamiento»: se entiende por tal la persona física o jurídica que trate datos personales por cuenta del responsable del tratamiento.',
      'El Responsable abonará las facturas en treinta días.',
      'Nuestro responsable de seguridad coordina al equipo.',
    ],
  },
  it: {
    met: [
      'Il Cliente è il titolare del trattamento e il Fornitore è nominato responsabile del trattamento.',
      'Il Fornitore tratta i dati personali per conto del Cliente.',
      'Il Fornitore agisce in qualità di responsabile del trattamento ai sensi dell’art. 28 del GDPR.',
    ],
    nearMisses: [
      'Per «Responsabile del trattamento» si intende la persona fisica o giuridica che tratta dati personali per conto del titolare del trattamento.',
      'Il Titolare paga le fatture entro trenta giorni.',
      'Il responsabile della sicurezza coordina il reparto.',
    ],
  },
};
