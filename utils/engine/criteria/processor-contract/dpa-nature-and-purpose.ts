import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-nature-and-purpose',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Nature and purpose of the processing',
    nl: 'Aard en doel van de verwerking',
  },
  explanation: {
    en: 'The agreement describes what is done with the data and for which purpose.',
    nl: 'De overeenkomst beschrijft wat er met de gegevens gebeurt en met welk doel.',
  },
  legalBasis: ['GDPR Art. 28(3)', 'EDPB Guidelines 07/2020', 'SCC 2021/915 cl. 7.2 + Annex II'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['purpose-of-processing', 'personal-data', 'purpose'],
        within: 20,
        without: [
          'own-purposes',
          'data-subject-rights',
          'decides',
          'infringe-law',
          'breach',
          'dpia',
          'retention',
          'article-32',
          'security-measure',
        ],
      },
      {
        has: ['nature-of-processing', ['process', 'personal-data']],
        within: 12,
        without: ['assist', 'appropriate', 'breach', 'article-32', 'decides', 'dpia', 'data-subject-rights'],
      },
      {
        has: ['purpose', ['process', 'personal-data', 'service']],
        under: ['purpose-of-processing', 'nature-of-processing', 'subject-matter'],
        within: 20,
        without: ['own-purposes', 'infringe-law', 'decides'],
      },
      {
        has: ['purpose-of-processing', 'service'],
        within: 15,
        without: ['own-purposes', 'decides', 'infringe-law', 'article-32', 'security-measure'],
      },
      {
        has: ['subject-matter', 'process', 'service'],
        within: 25,
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'The purpose of the processing is the provision of the services to Controller.',
      '# Nature and purpose\n\nPersonal Data is processed for the purpose of providing the platform.',
    ],
    nearMisses: [
      'Taking into account the nature of the processing, Processor assists Controller by appropriate measures.',
      'Processor shall not use the data for its own purposes.',
      'Taking into account the nature, scope, context and purposes of processing, Processor implements measures to ensure a level of security appropriate to the risk of the service.',
    ],
  },
  nl: {
    met: ['Aard en doel van de verwerking: het leveren van de dienst en het opslaan van persoonsgegevens.'],
    nearMisses: ['Verwerker gebruikt de gegevens niet voor eigen doeleinden.'],
  },
  de: {
    met: ['Art und Zweck der Verarbeitung ist die Bereitstellung der Plattform für den Auftraggeber.'],
    nearMisses: ['Der Auftragnehmer nutzt die Daten nicht für eigene Zwecke.'],
  },
  fr: {
    met: ['La finalité du traitement est la fourniture du service.'],
    nearMisses: ["Le Sous-traitant n'utilise pas les données pour ses propres besoins."],
  },
  es: {
    met: [
      'La finalidad del tratamiento es la prestación del servicio contratado.',
      'La naturaleza del tratamiento comprende la recogida, la conservación y la supresión de datos personales.',
      '# Naturaleza y finalidad\nLos datos personales se tratan con la finalidad de prestar la plataforma.',
    ],
    nearMisses: [
      'Teniendo en cuenta la naturaleza del tratamiento, el Encargado asistirá al Responsable mediante medidas apropiadas.',
      'El Encargado no utilizará los datos para fines propios.',
      'Habida cuenta de la naturaleza, el alcance, el contexto y los fines del tratamiento, el Encargado aplica medidas que garantizan un nivel de seguridad adecuado al riesgo del servicio.',
    ],
  },
  it: {
    met: [
      'La finalità del trattamento è la fornitura del servizio.',
      'La natura del trattamento comprende la raccolta, la conservazione e la cancellazione dei dati personali.',
      '# Natura e finalità\nI dati personali sono trattati al fine di erogare la piattaforma.',
    ],
    nearMisses: [
      'Tenendo conto della natura del trattamento, il Responsabile assiste il Titolare con misure adeguate.',
      'Il Responsabile non utilizza i dati per proprie finalità.',
      'Tenuto conto della natura, dell’ambito, del contesto e delle finalità del trattamento, il Responsabile adotta misure che garantiscono un livello di sicurezza adeguato al rischio del servizio.',
    ],
  },
};
