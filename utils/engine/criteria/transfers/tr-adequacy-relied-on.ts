import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'tr-adequacy-relied-on',
  version: 1,
  group: 'transfers',
  title: {
    en: 'The adequacy decision relied on is named',
    nl: 'Het gebruikte adequaatheidsbesluit is genoemd',
  },
  explanation: {
    en: 'Where a transfer rests on an adequacy decision, the decision of the European Commission or the country is named, because some decisions cover only part of the recipients.',
    nl: 'Waar doorgifte op een adequaatheidsbesluit berust, is het besluit van de Europese Commissie of het land genoemd, want sommige besluiten gelden maar voor een deel van de ontvangers.',
  },
  legalBasis: ['GDPR Art. 45'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa', 'subprocessors', 'privacy-policy', 'security', 'trust-center', 'terms'],
  silence: 'unknown',
  appliesWhen: 'transfer',
  recognition: {
    met: [
      {
        has: ['adequacy', ['european-commission'], ['transfer', 'third-country']],
        within: 25,
        without: ['absence-of', 'such-as'],
        negated: 'never',
      },
      {
        has: ['adequacy', ['transfer', 'third-country', 'relies-on']],
        within: 15,
        place: 'outside-eea',
        without: ['absence-of', 'uk-addendum'],
        negated: 'never',
      },
      {
        has: ['adequacy'],
        in: ['table-row', 'list-item'],
        atMostWords: 25,
        place: 'outside-eea',
        without: ['absence-of'],
        negated: 'never',
      },
    ],
    partial: [
      {
        has: ['adequacy', 'third-country'],
        within: 6,
        without: ['absence-of', 'standard-contractual-clauses', 'agreement'],
        weakness: 'only-in-part',
        negated: 'never',
      },
    ],
  },
  value: { kind: 'countries', only: 'outside-eea' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      { text: 'Transfers to Switzerland are based on an adequacy decision.', value: ['CH'] },
      'Personal data is only transferred to countries for which the European Commission has adopted an adequacy decision.',
    ],
    partial: ['We only work with recipients in third countries with an adequate level of protection.'],
    nearMisses: [
      'In the absence of an adequacy decision by the European Commission, we transfer data under other safeguards.',
      'We ensure an adequate level of protection for passwords.',
    ],
  },
  nl: {
    met: [
      { text: 'Doorgifte naar Zwitserland is gebaseerd op een adequaatheidsbesluit.', value: ['CH'] },
      'Gegevens gaan alleen naar landen buiten de EER waarvoor de Europese Commissie een adequaatheidsbesluit heeft vastgesteld.',
    ],
    partial: ['Wij werken alleen met ontvangers in derde landen met een passend beschermingsniveau.'],
    nearMisses: [
      'Bij gebreke van een adequaatheidsbesluit van de Europese Commissie gebruiken wij voor de doorgifte andere waarborgen.',
    ],
  },
  de: {
    met: [
      {
        text: 'Die Übermittlung in die Schweiz erfolgt auf Grundlage eines Angemessenheitsbeschlusses.',
        value: ['CH'],
      },
      'Eine Übermittlung erfolgt nur in Drittländer, für die ein Angemessenheitsbeschluss der Europäischen Kommission besteht.',
    ],
    partial: ['Wir arbeiten nur mit Empfängern in Drittländern mit angemessenem Schutzniveau zusammen.'],
    nearMisses: [
      'Fehlt ein Angemessenheitsbeschluss der Europäischen Kommission, ist das Fehlen durch andere Garantien auszugleichen.',
    ],
  },
  fr: {
    met: [
      { text: 'Les transferts vers la Suisse reposent sur une décision d’adéquation.', value: ['CH'] },
      'Les données ne sont transférées que vers des pays bénéficiant d’une décision d’adéquation de la Commission européenne.',
    ],
    partial: [
      'Nous travaillons avec des destinataires établis dans des pays tiers offrant un niveau de protection adéquat.',
    ],
    nearMisses: [
      'En l’absence de décision d’adéquation de la Commission européenne, les transferts sont encadrés par d’autres garanties.',
    ],
  },
};
