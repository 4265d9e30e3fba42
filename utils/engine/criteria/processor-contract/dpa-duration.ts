import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-duration',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'How long the processing lasts',
    nl: 'Hoe lang de verwerking duurt',
  },
  explanation: {
    en: 'The agreement says how long the processing lasts, or how that is determined.',
    nl: 'De overeenkomst zegt hoe lang de verwerking duurt, of hoe dat wordt bepaald.',
  },
  legalBasis: ['GDPR Art. 28(3)', 'SCC 2021/915 cl. 7.3 + Annex II'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['process', 'as-long-as', 'agreement'],
        ordered: true,
        within: 8,
        without: ['breach', 'audit', 'confidentiality', 'liable-for', 'only', 'instruction'],
      },
      {
        has: ['agreement', ['end-of-services', 'term-of-agreement'], 'deletion'],
        under: ['duration'],
        ordered: true,
        within: 16,
        without: ['breach', 'audit', 'confidentiality', 'liable-for'],
      },
      {
        has: ['this-dpa', 'duration', 'agreement', 'deletion'],
        ordered: true,
        within: 26,
        without: ['breach', 'audit', 'confidentiality', 'liable-for'],
      },
      {
        has: ['duration', 'process', 'term-of-agreement'],
        within: 14,
        without: ['right', 'breach', 'audit', 'delete', 'confidentiality', 'liable-for'],
      },
      {
        has: ['term-of-agreement'],
        under: ['duration'],
        within: 12,
        without: ['breach', 'audit', 'confidentiality', 'liable-for', 'delete', 'infringe-law', 'subprocessor', 'dpa'],
      },
    ],
    partial: [
      {
        has: ['duration', ['dpa', 'agreement'], 'term-of-agreement'],
        within: 10,
        weakness: 'only-in-part',
        without: ['right', 'breach', 'audit', 'confidentiality', 'liable-for'],
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Personal Data will be processed for the duration of the Agreement.',
      'The processing lasts as long as the agreement between the parties, and after that until Personal Data has been deleted.',
      '# Duration\n\nProcessing continues until termination of the Agreement.',
    ],
    nearMisses: [
      'Backups are kept as long as needed.',
      'The confidentiality duty lasts for the term of the Agreement and two years after.',
    ],
  },
  nl: {
    met: [
      'Deze verwerkersovereenkomst geldt zolang de Hoofdovereenkomst duurt en eindigt pas wanneer Verwerker alle persoonsgegevens heeft verwijderd.',
      'De verwerking vindt plaats voor de duur van de overeenkomst.',
    ],
    partial: ['Deze verwerkersovereenkomst is aangegaan voor de duur zoals bepaald in de Overeenkomst.'],
    nearMisses: ['De geheimhouding geldt voor de duur van de overeenkomst en daarna.'],
  },
  de: {
    met: [
      '# Dauer\n\nDer Vertrag endet mit der Erledigung des letzten Auftrags und der Löschung sämtlicher personenbezogenen Daten.',
      'Die Dauer der Verarbeitung entspricht der Laufzeit des Hauptvertrags.',
    ],
    nearMisses: [
      'Die Rechte des Auftraggebers bestehen während der Laufzeit dieser Vereinbarung.',
      'Die Vertraulichkeit gilt für die Dauer des Vertrags.',
    ],
  },
  fr: {
    met: ['Les données sont traitées pour la durée du contrat.'],
    nearMisses: ["L'obligation de confidentialité vaut pour la durée du contrat."],
  },
  es: {
    met: [
      'Los datos personales se tratarán durante la vigencia del contrato de servicios.',
      '# Duración\nEl tratamiento se prolongará hasta la terminación del contrato.',
      'La duración del tratamiento coincidirá con la vigencia del contrato principal.',
      'El presente encargo tendrá la misma vigencia que el contrato y solo terminará con la supresión de los datos.',
    ],
    partial: ['Duración: la vigencia de las Condiciones de Uso.'],
    nearMisses: [
      'El deber de confidencialidad subsistirá durante la vigencia del contrato y cinco años después.',
      'Las copias se guardan el tiempo imprescindible.',
    ],
  },
  it: {
    met: [
      'I dati personali sono trattati per tutta la durata del contratto.',
      '# Durata\nIl trattamento prosegue fino alla cessazione del contratto.',
      'La durata del trattamento è pari alla durata del contratto principale.',
      'Il presente accordo ha la medesima durata del contratto e termina soltanto con la cancellazione dei dati.',
    ],
    partial: ['Durata: la durata dei Termini di servizio.'],
    nearMisses: [
      'L’obbligo di riservatezza vale per tutta la durata del contratto e per i due anni successivi.',
      'Le copie restano finché servono.',
    ],
  },
};
