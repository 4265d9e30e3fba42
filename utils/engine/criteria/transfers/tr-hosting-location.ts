import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'tr-hosting-location',
  version: 1,
  group: 'transfers',
  title: {
    en: 'The place of hosting is named',
    nl: 'De plaats van hosting is vermeld',
  },
  explanation: {
    en: 'The country or region in which customers’ personal data is stored is named; every assessment of transfers starts there.',
    nl: 'Het land of de regio waar persoonsgegevens van klanten worden opgeslagen, is genoemd; daar begint elke beoordeling van doorgifte.',
  },
  legalBasis: ['GDPR Art. 28(3)(a)', 'GDPR Art. 44', 'EDPB Guidelines 07/2020'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['dpa', 'subprocessors', 'privacy-policy', 'security', 'trust-center', 'terms'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['hosting-place'],
        within: 10,
        place: 'anywhere',
        without: ['may', 'any-country', 'place-of-people', 'mainly', 'open-ended-places', 'as-an-option'],
        negated: 'never',
      },
      {
        has: ['hosting', ['personal-data', 'service', 'hosting-place', 'process', 'customer-data']],
        within: 14,
        place: 'anywhere',
        without: [
          'may',
          'any-country',
          'place-of-people',
          'mainly',
          'open-ended-places',
          'as-an-option',
          'cookies',
          'marketing',
          'web-analytics',
        ],
        negated: 'never',
      },
      {
        has: ['hosting'],
        in: ['table-row', 'list-item'],
        place: 'anywhere',
        atMostWords: 30,
        without: ['may', 'any-country', 'place-of-people', 'mainly', 'open-ended-places', 'as-an-option', 'cookies'],
        negated: 'never',
      },
      {
        has: ['only-in', ['hosting', 'process']],
        within: 10,
        place: 'anywhere',
        without: ['may', 'any-country', 'place-of-people', 'mainly', 'open-ended-places', 'as-an-option'],
      },
    ],
    partial: [
      {
        has: ['hosting', ['personal-data', 'service', 'process', 'hosting-place']],
        within: 14,
        place: 'anywhere',
        without: ['may', 'place-of-people', 'cookies', 'marketing', 'web-analytics'],
        weakness: 'only-in-part',
      },
      {
        has: ['hosting', ['mainly']],
        within: 14,
        place: 'anywhere',
        without: ['place-of-people', 'cookies', 'web-analytics'],
        weakness: 'only-in-part',
      },
      { has: ['hosting-place', 'as-an-option'], weakness: 'optional-or-paid', without: ['place-of-people', 'cookies'] },
      {
        has: ['hosting', 'as-an-option'],
        place: 'anywhere',
        within: 12,
        weakness: 'optional-or-paid',
        without: ['place-of-people', 'cookies', 'web-analytics'],
      },
      {
        has: ['hosting', ['personal-data', 'process']],
        place: 'anywhere',
        within: 10,
        without: ['place-of-people', 'cookies', 'web-analytics'],
        weakness: 'no-promise',
      },
    ],
    weakenedBy: ['where-possible', 'best-efforts'],
  },
  value: { kind: 'countries' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      { text: 'Customer Data is hosted in data centres in Frankfurt, Germany.', value: ['DE'] },
      'All personal data is stored on servers in the European Union.',
      { text: '| Hosting location | Ireland |', value: ['IE'] },
    ],
    partial: [
      'Customer Data is primarily stored in the European Union.',
      'Your data may be stored in the United States.',
      'Personal data is stored in the United States and other countries.',
      'We store personal data within the European Union as much as possible.',
    ],
    nearMisses: [
      'If you are located in Germany, we store your consent for three years.',
      'Our platform is hosted in secure data centres with redundant power.',
      'We have offices in the Netherlands and France.',
    ],
  },
  nl: {
    met: [
      { text: 'De gegevens worden opgeslagen in een datacenter in Amsterdam.', value: ['NL'] },
      'Onze servers staan in Duitsland en alle gegevens worden daar opgeslagen.',
    ],
    partial: [
      'De gegevens worden primair opgeslagen binnen de Europese Economische Ruimte.',
      'De gegevens worden opgeslagen in Nederland en andere landen.',
    ],
    nearMisses: [
      'Onze gegevens staan in beveiligde datacenters met noodstroom.',
      'Wij hebben kantoren in Nederland en België.',
    ],
  },
  de: {
    met: [
      { text: 'Die Daten werden auf Servern in Deutschland gespeichert.', value: ['DE'] },
      'Das Rechenzentrum, in dem Ihre Daten liegen, befindet sich in Frankfurt am Main.',
    ],
    partial: [
      'Die Daten werden in erster Linie in der EU gespeichert.',
      'Die Daten werden in Deutschland und anderen Ländern gespeichert.',
    ],
    nearMisses: [
      'Die Daten werden in einem zertifizierten Rechenzentrum gespeichert.',
      'Wir haben Büros in Österreich und in der Schweiz.',
    ],
  },
  fr: {
    met: [
      { text: 'Les données sont hébergées en France.', value: ['FR'] },
      'Les serveurs sur lesquels vos données sont stockées se trouvent en Irlande.',
    ],
    partial: [
      'Les données sont principalement hébergées dans l’Union européenne.',
      'Les données sont hébergées en France et dans d’autres pays.',
    ],
    nearMisses: [
      'Les données sont hébergées dans des centres de données certifiés.',
      'Nous avons des bureaux en France et en Belgique.',
    ],
  },
  es: {
    met: [
      { text: 'Los datos se alojan en España.', value: ['ES'] },
      'Los servidores en los que se almacenan sus datos están situados en Irlanda.',
      { text: '| Lugar de alojamiento | Alemania |', value: ['DE'] },
      'Los datos personales se almacenan exclusivamente en centros de datos de la Unión Europea.',
    ],
    partial: [
      'Los datos se alojan principalmente en la Unión Europea.',
      'Los datos se almacenan en España y en otros países.',
    ],
    nearMisses: [
      'Los datos se alojan en centros de datos certificados.',
      'Tenemos oficinas en España y en Portugal.',
      'Los datos no se almacenan fuera de España, salvo acuerdo.',
    ],
  },
  it: {
    met: [
      { text: 'I dati sono ospitati in Italia.', value: ['IT'] },
      'I server sui quali sono conservati i Suoi dati si trovano in Irlanda.',
      { text: '| Luogo di hosting | Germania |', value: ['DE'] },
      'I dati personali sono archiviati esclusivamente in data center situati nell’Unione europea.',
    ],
    partial: [
      'I dati sono ospitati principalmente nell’Unione europea.',
      'I dati sono conservati in Italia e in altri paesi.',
    ],
    nearMisses: [
      'I dati sono ospitati in data center certificati.',
      'Abbiamo uffici in Italia e in Francia.',
      'I dati non sono archiviati fuori dall’Italia, salvo accordo.',
    ],
  },
};
