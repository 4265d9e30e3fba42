import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-subject-matter',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Subject matter of the processing',
    nl: 'Onderwerp van de verwerking',
  },
  explanation: {
    en: 'The contract says what the processing is about: which service or which operations.',
    nl: 'De overeenkomst zegt waar de verwerking over gaat: welke dienst of welke bewerkingen.',
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
        has: ['matter-of-processing', ['service', 'process', 'agreement', 'annex', 'purpose']],
        negated: 'either',
      },
      {
        has: [['service', 'process']],
        under: ['matter-of-processing'],
        without: ['not'],
      },
    ],
    partial: [
      {
        has: ['process', 'described-in', 'agreement'],
        within: 5,
        ordered: true,
        weakness: 'only-in-part',
        without: ['technical-and-organisational-measures', 'subprocessor', 'instruction', 'security'],
      },
    ],
    weakenedBy: ['template-gap'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'The subject matter of the processing is the provision of the Services.',
      '# Subject matter\nHosting of the platform and processing of the data entered there.',
      'The subject matter and duration of the processing are set out in Annex 1.',
    ],
    partial: ['The processing is further described in the Agreement.'],
    nearMisses: ['Provider offers several services.', 'The data subject can ask for access.'],
  },
  nl: {
    met: [
      'Het onderwerp van de verwerking is het leveren van de dienst.',
      '# Onderwerp van de verwerking\nHosting van het platform en verwerking van de ingevoerde gegevens.',
    ],
    partial: ['De verwerking is nader omschreven in de overeenkomst.'],
    nearMisses: ['Leverancier biedt meerdere diensten aan.'],
  },
  de: {
    met: [
      'Gegenstand der Verarbeitung ist die Bereitstellung der Dienste.',
      '# Gegenstand und Dauer des Auftrags\nDer Auftragnehmer verarbeitet die Daten zur Erbringung der Leistung.',
    ],
    partial: ['Die Verarbeitung ergibt sich aus dem Vertrag.'],
    nearMisses: ['Der Anbieter bietet mehrere Dienste an.'],
  },
  fr: {
    met: [
      "L'objet du traitement est la fourniture des Services.",
      'Le présent accord a pour objet de définir les conditions du traitement.',
    ],
    partial: ['Le traitement est décrit dans le Contrat.'],
    nearMisses: ["Les données font l'objet de sauvegardes.", 'Le Prestataire propose plusieurs services.'],
  },
  es: {
    met: [
      'El objeto del encargo es la prestación del servicio de gestión de nóminas.',
      '# Objeto del tratamiento\nAlojamiento de la plataforma y tratamiento de los datos que en ella se introducen.',
      'El presente acuerdo tiene por objeto definir las condiciones del tratamiento.',
    ],
    partial: ['El tratamiento se describe en el Contrato.'],
    nearMisses: [
      'El Proveedor ofrece varios servicios.',
      'Los interesados pueden solicitar el acceso.',
      'Los datos son objeto de copias periódicas.',
    ],
  },
  it: {
    met: [
      'L’oggetto del trattamento è l’erogazione dei Servizi.',
      '# Oggetto del trattamento\nHosting della piattaforma e trattamento dei dati in essa inseriti.',
      'Il presente accordo ha per oggetto la disciplina del trattamento svolto dal Fornitore.',
    ],
    partial: ['Il trattamento è descritto nel Contratto.'],
    nearMisses: [
      'Il Fornitore offre diversi servizi.',
      'L’interessato può chiedere l’accesso.',
      'I file sono salvati ogni notte.',
    ],
  },
};
