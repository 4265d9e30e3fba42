import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-subprocessor-flow-down',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Same duties for sub-processors',
    nl: 'Dezelfde plichten voor subverwerkers',
  },
  explanation: {
    en: 'The processor lays the same data protection duties on every sub-processor by contract.',
    nl: 'De verwerker legt elke subverwerker bij overeenkomst dezelfde plichten voor gegevensbescherming op.',
  },
  legalBasis: ['GDPR Art. 28(4)', 'EDPB Guidelines 07/2020', 'SCC 2021/915 cl. 7.7(b)'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['subprocessor', 'same-obligations'],
        within: 30,
        negated: 'either',
        without: ['remain-liable'],
      },
      {
        has: ['same-obligations', 'impose'],
        under: ['subprocessor'],
        negated: 'either',
        without: ['remain-liable'],
      },
      {
        has: ['impose', 'subprocessor', ['agreement', 'in-writing', 'confidentiality']],
        within: 10,
        without: ['authorisation', 'object-to', 'remain-liable', 'general-authorisation', 'customer'],
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['Processor shall impose the same data protection obligations on any sub-processor by way of a contract.'],
    nearMisses: [
      'Processor may engage sub-processors with prior authorisation.',
      'The same opening hours apply to all offices.',
    ],
  },
  nl: {
    met: ['Verwerker legt de subverwerker dezelfde verplichtingen op als in deze verwerkersovereenkomst.'],
    nearMisses: ['Klant geeft toestemming voor het inschakelen van een subverwerker.'],
  },
  de: {
    met: ['Der Auftragnehmer erlegt dem Unterauftragsverarbeiter dieselben Datenschutzpflichten auf.'],
    nearMisses: ['Der Auftraggeber stimmt dem Einsatz von Unterauftragnehmern zu.'],
  },
  fr: {
    met: [
      'Le Sous-traitant impose au sous-traitant ultérieur les mêmes obligations en matière de protection des données.',
    ],
    nearMisses: ['Le Client autorise le recours à des sous-traitants ultérieurs.'],
  },
  es: {
    met: [
      'El Encargado impondrá al subencargado, mediante contrato, las mismas obligaciones de protección de datos que las estipuladas en el presente acuerdo.',
      'El subencargado quedará sujeto a las mismas condiciones y requisitos formales que el encargado.',
      'El nuevo subencargado está obligado igualmente a cumplir las obligaciones establecidas en este documento para el encargado del tratamiento.',
    ],
    nearMisses: [
      'El Cliente autoriza el recurso a subencargados.',
      'El mismo horario de apertura rige en todas las oficinas.',
    ],
  },
  it: {
    met: [
      'Il Responsabile impone al sub-responsabile, mediante contratto, gli stessi obblighi in materia di protezione dei dati previsti nel presente accordo.',
      'I sub-responsabili sono soggetti ai medesimi obblighi del Responsabile.',
      'Il Responsabile stipula con ciascun sub-responsabile un contratto che prevede obblighi equivalenti a quelli qui stabiliti.',
    ],
    nearMisses: [
      'Il Cliente autorizza il ricorso a sub-responsabili.',
      'Gli stessi orari di apertura valgono per tutti gli uffici.',
    ],
  },
};
