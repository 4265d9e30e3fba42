import type { Criterion, Examples } from '../criterion.ts';
import { CONTRACT_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'dpa-dsr-forwarding',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Requests of data subjects are passed on',
    nl: 'Verzoeken van betrokkenen worden doorgestuurd',
  },
  explanation: {
    en: 'The processor passes a request it gets from a data subject on to the controller at once and does not answer it itself.',
    nl: 'De verwerker stuurt een verzoek van een betrokkene direct door naar de verwerkingsverantwoordelijke en beantwoordt het niet zelf.',
  },
  legalBasis: ['GDPR Art. 28(3)(e)', 'SCC 2021/915 cl. 8(a)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['forward', 'request-from-subject'],
        duty: 'vendor',
        within: 25,
        without: ['breach'],
      },
      {
        has: ['notify', 'request-from-subject'],
        duty: 'vendor',
        within: 25,
        without: ['breach', 'infringe-law', 'dpia'],
      },
      {
        has: ['respond-to', 'request-from-subject', 'not'],
        duty: 'vendor',
        within: 25,
        negated: 'either',
        without: ['breach'],
      },
      {
        has: ['forward'],
        under: ['request-from-subject', 'data-subject-rights'],
        duty: 'vendor',
        without: ['breach'],
      },
      {
        has: ['notify', 'promptly'],
        under: ['request-from-subject'],
        duty: 'vendor',
        without: ['breach'],
      },
    ],

    contradicted: [
      {
        has: ['respond-to', 'on-its-own', ['request-from-subject', 'data-subject']],
        duty: 'vendor',
        within: 15,
        without: ['not', 'except', 'instruction', 'authorisation'],
      },
    ],
    weakenedBy: CONTRACT_WEAKENERS,
  },
  value: {
    kind: 'duration',
    unit: 'days',
    pick: 'nearest',
    whenMissing: 'met',
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Processor shall promptly notify the Controller of any request it has received from a data subject.',
      {
        text: 'Provider will forward the request of a data subject to Customer within 3 days.',
        value: 3,
      },
      'Provider shall not respond to a request from a data subject itself unless authorised by Customer.',
    ],
    contradicted: ['Provider will respond to requests from data subjects directly.'],
    nearMisses: [
      'Provider assists Customer in answering requests from data subjects.',
      'Customer shall forward invoices to its own department.',
    ],
  },
  nl: {
    met: [
      'Verwerker stuurt verzoeken van betrokkenen onverwijld door aan Verwerkingsverantwoordelijke.',
      {
        text: 'Verwerker zal een verzoek van een betrokkene binnen 3 dagen doorsturen aan Klant.',
        value: 3,
      },
    ],
    contradicted: ['Leverancier beantwoordt verzoeken van betrokkenen zelf.'],
    nearMisses: ['Verwerker helpt Klant bij het beantwoorden van verzoeken van betrokkenen.'],
  },
  de: {
    met: ['Der Auftragnehmer leitet die Anfrage einer betroffenen Person unverzüglich an den Auftraggeber weiter.'],
    contradicted: ['Der Anbieter beantwortet Anfragen betroffener Personen selbst.'],
    nearMisses: ['Der Auftragnehmer unterstützt den Auftraggeber bei Anfragen betroffener Personen.'],
  },
  fr: {
    met: [
      "Le Sous-traitant transmet sans délai au Responsable du traitement toute demande reçue d'une personne concernée.",
    ],
    contradicted: ['Le Prestataire répond directement aux demandes des personnes concernées.'],
    nearMisses: ['Le Sous-traitant aide le Client à répondre aux demandes des personnes concernées.'],
  },
};
