import type { Criterion, Examples } from '../criterion.ts';
import { CONTRACT_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'dpa-audit-information',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Makes available what shows compliance',
    nl: 'Stelt informatie beschikbaar die naleving aantoont',
  },
  explanation: {
    en: 'The processor makes available to the controller all information needed to show compliance with Art. 28.',
    nl: 'De verwerker stelt de verwerkingsverantwoordelijke alle informatie ter beschikking die nodig is om de naleving van art. 28 aan te tonen.',
  },
  legalBasis: ['GDPR Art. 28(3)(h)', 'EDPB Guidelines 07/2020', 'SCC 2021/915 cl. 7.6(c)'],
  severity: 'essential',
  weight: 5,
  gate: true,
  documentTypes: ['dpa'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    weakenedBy: CONTRACT_WEAKENERS,
    met: [
      {
        has: ['demonstrate-compliance', 'make-available', 'documentation'],
        within: 18,
        duty: 'vendor',
        without: ['breach', 'data-subject-request'],
      },
      {
        has: ['make-available', ['documentation'], ['technical-and-organisational-measures', 'audit']],
        duty: 'vendor',
        within: 20,
        without: ['breach', 'data-subject-request', 'security-measure', 'assist', 'subprocessor'],
      },
      {
        has: ['make-available', 'documentation', 'security', 'on-request'],
        within: 20,
        duty: 'vendor',
        without: ['breach', 'data-subject-request', 'assist', 'subprocessor'],
      },
      {
        has: ['make-available', 'audit-report'],
        within: 14,
        duty: 'vendor',
        without: ['subprocessor'],
      },
      {
        has: ['documentation', 'demonstrate-compliance'],
        within: 12,
        duty: 'vendor',
        without: ['breach', 'subprocessor'],
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Processor shall make available to Controller all information necessary to demonstrate compliance with Article 28.',
    ],
    nearMisses: [
      'Customer shall make available all information needed for setting up the account.',
      'The report describes the nature of the breach.',
    ],
  },
  nl: {
    met: [
      'Verwerker stelt Verwerkingsverantwoordelijke alle informatie ter beschikking die nodig is om de nakoming van artikel 28 aan te tonen.',
    ],
    nearMisses: ['Klant stelt de gegevens voor de facturatie ter beschikking.'],
  },
  de: {
    met: [
      'Der Auftragnehmer stellt dem Auftraggeber alle erforderlichen Informationen zum Nachweis der Einhaltung der Pflichten zur Verfügung.',
    ],
    nearMisses: ['Der Auftraggeber stellt die Zugangsdaten zur Verfügung.'],
  },
  fr: {
    met: [
      'Le Sous-traitant met à la disposition du Responsable du traitement la documentation nécessaire pour démontrer le respect de toutes ses obligations.',
    ],
    nearMisses: ['Le Client met à disposition un accès au réseau.'],
  },
  es: {
    met: [
      'El Encargado pondrá a disposición del Responsable toda la información necesaria para demostrar el cumplimiento de las obligaciones establecidas en el artículo 28.',
      'El Proveedor facilitará al Cliente la documentación que acredite el cumplimiento de sus obligaciones.',
    ],
    partial: [
      'A cargo del Cliente, el Proveedor facilitará la documentación que acredite el cumplimiento de sus obligaciones.',
    ],
    nearMisses: [
      'El Cliente pondrá a disposición del Proveedor un acceso a la red.',
      'El informe describe la naturaleza de la brecha.',
    ],
  },
  it: {
    met: [
      'Il Responsabile mette a disposizione del Titolare tutte le informazioni necessarie per dimostrare il rispetto degli obblighi di cui all’articolo 28.',
      'Il Fornitore fornisce al Cliente la documentazione che attesta il rispetto dei propri obblighi.',
    ],
    partial: [
      'A spese del Cliente, il Fornitore fornisce la documentazione che attesta il rispetto dei propri obblighi.',
    ],
    nearMisses: [
      'Il Cliente mette a disposizione del Fornitore un accesso alla rete.',
      'Il rapporto descrive la natura della violazione.',
    ],
  },
};
