import type { Criterion, Examples } from '../criterion.ts';
import { CONTRACT_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'dpa-dsr-assistance',
  version: 1,
  group: 'processor-contract',
  title: { en: 'Help with requests of data subjects', nl: 'Hulp bij verzoeken van betrokkenen' },
  explanation: {
    en: 'The processor helps the controller to answer requests of data subjects who exercise their rights.',
    nl: 'De verwerker helpt de verwerkingsverantwoordelijke om verzoeken te beantwoorden van betrokkenen die hun rechten uitoefenen.',
  },
  legalBasis: ['GDPR Art. 28(3)(e)', 'SCC 2021/915 cl. 8(b)'],
  severity: 'essential',
  weight: 5,
  gate: true,
  documentTypes: ['dpa'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: [
          ['assist', 'notify'],
          ['data-subject-request', 'data-subject-rights'],
        ],
        duty: 'vendor',
      },
      { has: ['assist', 'data-subject'], under: ['data-subject-rights', 'data-subject-request'], duty: 'vendor' },
    ],
    contradicted: [
      { has: ['assist', ['data-subject-request', 'data-subject-rights']], negated: 'always' },
      { has: ['no-obligation', 'assist', ['data-subject-request', 'data-subject-rights']], negated: 'either' },
    ],
    // "Insofar as this is possible" are the law's own words, and weaken nothing.
    weakenedBy: CONTRACT_WEAKENERS.filter((id) => id !== 'where-possible'),
  },
  value: { kind: 'duration', unit: 'days', whenMissing: 'met' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Processor shall assist Controller in responding to requests from data subjects exercising their rights.',
      'The Processor shall assist the Controller by appropriate technical and organisational measures, insofar as this is possible, in responding to requests from data subjects.',
    ],
    partial: ['At Customer’s expense, Provider will assist Customer with data subject requests.'],
    contradicted: ['Provider has no obligation to assist Customer with data subject requests.'],
    nearMisses: ['Customer is responsible for informing data subjects about the processing.'],
  },
  nl: {
    met: [
      'Verwerker verleent bijstand bij het afhandelen van verzoeken van betrokkenen.',
      'Verwerker verleent, voor zover mogelijk, door passende maatregelen bijstand bij het afhandelen van verzoeken van betrokkenen.',
    ],
    nearMisses: ['Klant informeert de betrokkenen over de verwerking.'],
  },
  de: {
    met: ['Der Auftragnehmer unterstützt den Auftraggeber bei der Beantwortung von Anträgen betroffener Personen.'],
    nearMisses: ['Der Auftraggeber informiert die betroffenen Personen über die Verarbeitung.'],
  },
  fr: {
    met: [
      "Le Sous-traitant aide le Responsable du traitement à donner suite aux demandes d'exercice des droits des personnes concernées.",
    ],
    nearMisses: ['Le Responsable du traitement informe les personnes concernées du traitement.'],
  },
  es: {
    met: [
      'El Encargado asistirá al Responsable en la respuesta al ejercicio de los derechos de los interesados.',
      {
        text: 'Cuando las personas afectadas ejerzan sus derechos ante el Encargado, este debe comunicarlo al Responsable en el plazo de 3 días.',
        value: 3,
      },
    ],
    partial: ['A cargo del Cliente, el Proveedor asistirá al Cliente con las solicitudes de los interesados.'],
    contradicted: ['El Proveedor no está obligado a asistir al Cliente con las solicitudes de los interesados.'],
    nearMisses: [
      'El Responsable facilitará a los interesados la información sobre el tratamiento.',
      'El Cliente atenderá las solicitudes de los interesados.',
    ],
  },
  it: {
    met: [
      'Il Responsabile assiste il Titolare nel dare seguito alle richieste per l’esercizio dei diritti degli interessati.',
      {
        text: 'Il Fornitore informa il Cliente entro cinque giorni di ogni richiesta ricevuta dagli interessati.',
        value: 5,
      },
    ],
    partial: ['A spese del Titolare, il Responsabile assiste il Titolare nelle richieste degli interessati.'],
    contradicted: ['Il Fornitore non è tenuto ad assistere il Cliente nelle richieste degli interessati.'],
    nearMisses: [
      'Il Titolare fornisce agli interessati l’informativa sul trattamento.',
      'Il Cliente risponde alle richieste degli interessati.',
    ],
  },
};
