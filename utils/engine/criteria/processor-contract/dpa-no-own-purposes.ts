import type { Criterion, Examples } from '../criterion.ts';
import { CONTRACT_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'dpa-no-own-purposes',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'No use of the data for the vendor’s own purposes',
    nl: 'Geen gebruik van de gegevens voor eigen doeleinden',
  },
  explanation: {
    en: 'The vendor does not use the customer’s personal data for purposes of its own, such as marketing, product development or sale; if it does, it becomes a controller itself.',
    nl: 'De leverancier gebruikt de persoonsgegevens van de klant niet voor eigen doeleinden, zoals marketing, productontwikkeling of verkoop; doet hij dat wel, dan wordt hij zelf verwerkingsverantwoordelijke.',
  },
  legalBasis: ['GDPR Art. 28(3)(a)', 'GDPR Art. 28(10)', 'GDPR Art. 5(1)(b)', 'SCC 2021/915 cl. 7.2'],
  severity: 'essential',
  weight: 5,
  gate: true,
  documentTypes: ['dpa', 'terms'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['handle-data', 'vendor-purposes', 'not', ['personal-data', 'customer-data']],
        within: 20,
        negated: 'either',
        duty: 'vendor',
        without: ['subprocessor', 'third-party', 'anonymised', 'other-recipients'],
      },
      {
        has: ['handle-data', 'other-purpose', 'not', ['personal-data', 'customer-data']],
        within: 25,
        negated: 'either',
        duty: 'vendor',
        without: ['subprocessor', 'anonymised', 'data-subject', 'liable-for', 'other-recipients'],
      },
      {
        has: ['handle-data', 'service-only', ['personal-data', 'customer-data']],
        within: 20,
        negated: 'either',
        duty: 'vendor',
        without: ['subprocessor', 'third-party', 'other-recipients'],
      },
    ],
    contradicted: [
      // Making data anonymous, or adding it up, for a use of one's own is such a use. Not to sell it says nothing of it.
      {
        has: [
          'anonymised',
          ['customer-data', 'personal-data'],
          ['handle-data', 'product-improvement'],
          ['may', 'right'],
        ],
        within: 20,
        duty: 'vendor',
        without: ['instruction'],
      },
      { has: ['broad-licence', 'customer-data'], duty: 'customer', without: ['service-only', 'not', 'anonymised'] },
      {
        has: ['product-improvement', 'customer-data', 'handle-data', 'may'],
        duty: 'vendor',
        without: ['not', 'anonymised', 'service-only', 'instruction'],
      },
      {
        has: [
          'as-controller',
          ['product-improvement', 'train-ai', 'vendor-purposes'],
          ['personal-data', 'customer-data'],
          'handle-data',
        ],
        duty: 'vendor',
        without: ['not', 'anonymised'],
      },
      {
        has: ['vendor-purposes', 'customer-data', 'handle-data', 'may'],
        duty: 'vendor',
        without: ['not', 'anonymised'],
      },
    ],
    weakenedBy: CONTRACT_WEAKENERS,
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Provider shall not use or otherwise process the Personal Data for its own purposes.',
      'The Processor will not retain, use or disclose Customer Personal Data for any purpose other than performing the Services.',
      'Vendor processes Customer Data solely for the purpose of providing the Services.',
    ],
    partial: [
      'Provider does not use Personal Data for its own purposes.\nProvider may create aggregated statistics from Personal Data to improve the service.',
    ],
    contradicted: [
      'Provider may use aggregated data derived from Customer Data to improve its products.',
      'Customer grants Provider a worldwide, perpetual, royalty-free licence to use Customer Data.',
      'Provider may use Customer Content to develop and improve its products.',
    ],
    nearMisses: [
      'Customer shall not use the Service for its own customers’ data without consent.',
      'Our service providers may not use personal data for their own purposes.',
      'Such providers are required not to use your data for any other purpose.',
      'We use your personal data to improve our products.',
      'The Processor shall not sell or rent Personal Data.',
    ],
  },
  nl: {
    met: [
      'Verwerker zal de persoonsgegevens niet gebruiken voor eigen doeleinden.',
      'Leverancier verwerkt de persoonsgegevens uitsluitend voor het leveren van de dienst.',
      'Verwerker verwerkt de persoonsgegevens voor geen ander doel dan door Verwerkingsverantwoordelijke is vastgesteld.',
    ],
    contradicted: ['Leverancier mag klantgegevens gebruiken om zijn producten te ontwikkelen en te verbeteren.'],
    nearMisses: [
      'Onze dienstverleners mogen uw gegevens niet voor hun eigen doeleinden gebruiken.',
      'Wij gebruiken uw gegevens om onze diensten te verbeteren.',
      'Verwerker zal de persoonsgegevens niet verkopen of verhuren.',
    ],
  },
  de: {
    met: [
      'Der Auftragnehmer verwendet die Daten nicht für eigene Zwecke.',
      'Der Auftragsverarbeiter verarbeitet personenbezogene Daten ausschließlich zur Erfüllung der vertraglich vereinbarten Leistungen.',
      'Eine Verarbeitung der Daten des Auftraggebers für andere Zwecke ist dem Auftragnehmer nicht gestattet.',
    ],
    contradicted: ['Der Anbieter darf Kundendaten zur Verbesserung seiner Produkte nutzen.'],
    nearMisses: [
      'Dritte dürfen die Daten nicht für ihre eigenen Zwecke verwenden.',
      'Wir nutzen Ihre Daten, um unsere Dienste zu verbessern.',
      'Der Auftragnehmer wird personenbezogene Daten nicht verkaufen.',
    ],
  },
  fr: {
    met: [
      "Le Sous-traitant s'engage à ne pas utiliser les données pour ses propres finalités.",
      "Le Prestataire traite les données à caractère personnel uniquement pour l'exécution des prestations.",
      "Le Sous-traitant n'utilise pas les données à des fins autres que celles définies par le Client.",
    ],
    contradicted: [
      'Le Prestataire peut utiliser les données des clients afin de développer et améliorer ses produits.',
    ],
    nearMisses: [
      'Les tiers ne peuvent utiliser vos données pour leurs propres finalités.',
      'Nous utilisons vos données pour améliorer nos services.',
      'Le Prestataire ne vend pas les données personnelles.',
    ],
  },
  es: {
    met: [
      'El encargado tratará los datos personales únicamente para los fines específicos del tratamiento indicados en el anexo II.',
      'El Encargado no utilizará los datos personales para sus propios fines.',
      'En ningún caso podrá el Encargado del tratamiento utilizar los datos para fines propios.',
      'El Proveedor trata los datos de carácter personal únicamente para la prestación de los servicios contratados.',
      'El Encargado no aplicará ni utilizará los datos con un fin distinto al que figure en el contrato.',
    ],
    partial: [
      'El Encargado no utilizará los datos personales para sus propios fines.\nEl Encargado podrá elaborar estadísticas agregadas a partir de los datos personales para mejorar el servicio.',
    ],
    contradicted: [
      'El Proveedor podrá utilizar datos agregados derivados de los datos del Cliente para mejorar sus productos.',
      'El Proveedor podrá utilizar los datos de los clientes para desarrollar y mejorar sus productos.',
    ],
    nearMisses: [
      'Los terceros no podrán utilizar sus datos para sus propios fines.',
      'Utilizamos sus datos para mejorar nuestros servicios.',
      'El Proveedor no vende los datos personales.',
    ],
  },
  it: {
    met: [
      'Il Responsabile non utilizza i dati personali per proprie finalità.',
      'In nessun caso il Fornitore potrà utilizzare i dati personali per scopi propri.',
      'Il Fornitore tratta i dati personali esclusivamente per l’erogazione dei servizi.',
      'Il Responsabile si impegna a non utilizzare i dati per finalità diverse da quelle indicate nel contratto.',
    ],
    partial: [
      'Il Responsabile non utilizza i dati personali per proprie finalità.\nIl Responsabile può creare statistiche aggregate a partire dai dati personali per migliorare il servizio.',
    ],
    contradicted: [
      'Il Fornitore può utilizzare dati aggregati derivati dai dati del Cliente per migliorare i propri prodotti.',
      'Il Fornitore può utilizzare i dati dei clienti per sviluppare e migliorare i propri prodotti.',
    ],
    nearMisses: [
      'I terzi non possono utilizzare i Suoi dati per proprie finalità.',
      'Utilizziamo i Suoi dati per migliorare i nostri servizi.',
      'Il Fornitore non vende i dati personali.',
    ],
  },
};
