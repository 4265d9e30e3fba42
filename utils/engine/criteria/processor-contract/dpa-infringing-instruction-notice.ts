import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-infringing-instruction-notice',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Warns when an instruction breaks the law',
    nl: 'Waarschuwt als een instructie de wet schendt',
  },
  explanation: {
    en: 'The processor immediately tells the controller when, in its opinion, an instruction infringes data protection law.',
    nl: 'De verwerker laat de verwerkingsverantwoordelijke onmiddellijk weten als een instructie naar zijn mening in strijd is met de regels over gegevensbescherming.',
  },
  legalBasis: ['GDPR Art. 28(3) last subpara', 'EDPB Guidelines 07/2020', 'SCC 2021/915 cl. 7.1(b)'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['instruction', 'infringe-law', 'notify'],
        negated: 'either',
      },
      {
        has: ['instruction', 'infringe-law', ['opinion', 'promptly']],
        negated: 'either',
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['Processor shall immediately inform the Controller if, in its opinion, an instruction infringes the GDPR.'],
    nearMisses: ['Processor acts only on instructions of the Controller.'],
  },
  nl: {
    met: [
      'Verwerker stelt Verwerkingsverantwoordelijke onmiddellijk in kennis indien naar zijn mening een instructie inbreuk maakt op de AVG.',
    ],
    nearMisses: ['Verwerker handelt alleen op instructie.'],
  },
  de: {
    met: [
      'Der Auftragnehmer informiert den Auftraggeber unverzüglich, wenn eine Weisung nach seiner Auffassung gegen Datenschutzvorschriften verstößt.',
    ],
    nearMisses: ['Der Auftragnehmer handelt nur auf Weisung.'],
  },
  fr: {
    met: [
      "Si le Sous-traitant considère qu'une instruction constitue une violation du RGPD, il en informe immédiatement le Responsable du traitement.",
    ],
    nearMisses: ['Le Sous-traitant agit uniquement sur instruction.'],
  },
  es: {
    met: [
      'El Encargado informará inmediatamente al Responsable si, en su opinión, una instrucción infringe el RGPD u otras disposiciones en materia de protección de datos.',
      'Si el encargado del tratamiento considera que alguna de las instrucciones vulnera la normativa, lo comunicará de inmediato al responsable.',
    ],
    nearMisses: [
      'El Encargado actúa únicamente siguiendo instrucciones del Responsable.',
      'El Cliente dará instrucciones por escrito.',
    ],
  },
  it: {
    met: [
      'Il Responsabile informa immediatamente il Titolare qualora, a suo parere, un’istruzione violi il GDPR o altre disposizioni relative alla protezione dei dati.',
      'Qualora ritenga che un’istruzione sia in contrasto con la normativa, il Fornitore ne dà immediata comunicazione al Cliente.',
    ],
    nearMisses: [
      'Il Responsabile agisce soltanto su istruzione del Titolare.',
      'Il Cliente impartisce istruzioni per iscritto.',
    ],
  },
};
