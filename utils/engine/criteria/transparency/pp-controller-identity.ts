import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-controller-identity',
  version: 1,
  group: 'transparency',
  title: {
    en: 'Who the controller is',
    nl: 'Wie de verwerkingsverantwoordelijke is',
  },
  explanation: {
    en: 'The policy names the company that is responsible for the processing.',
    nl: 'De verklaring noemt het bedrijf dat verantwoordelijk is voor de verwerking.',
  },
  legalBasis: ['GDPR Art. 13(1)(a)', 'GDPR Art. 14(1)(a)', 'WP260 rev.01'],
  severity: 'essential',
  weight: 5,
  gate: true,
  documentTypes: ['privacy-policy'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['self-naming', 'legal-form'],
        within: 12,
        definitions: true,
      },
      {
        has: ['self-naming'],
        definitions: true,
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['This website is operated by Acme Ltd, with its registered office in Dublin.'],
    nearMisses: ['Cookies are small files.'],
  },
  nl: {
    met: ['Acme B.V., gevestigd te Utrecht, is de verwerkingsverantwoordelijke.'],
    nearMisses: ['Cookies zijn kleine bestanden.'],
  },
  de: {
    met: ['Verantwortlicher im Sinne der DSGVO ist die Acme GmbH mit Sitz in Bonn.'],
    nearMisses: ['Cookies sind kleine Dateien.'],
  },
  fr: {
    met: ['Le responsable du traitement est Acme SAS, dont le siège est à Lyon.'],
    nearMisses: ['Les cookies sont de petits fichiers.'],
  },
  es: {
    met: [
      'Nube Alta, S.L., calle del Olmo 27, Valencia.',
      'El responsable del tratamiento es Nube Alta, S.L.',
      'Nube Alta, S.L., con domicilio social en Valencia y NIF B00000000 (en adelante, «Nube»).',
      'Esta web es titularidad de Fundación Alba, con CIF G00000000.',
    ],
    nearMisses: ['Nuestros productos son fáciles de usar.'],
  },
  it: {
    met: [
      'Nuvola Alta S.r.l., via dei Tessitori 8, 10122 Torino.',
      'Il titolare del trattamento è Nuvola Alta S.r.l.',
      'Nuvola Alta S.r.l., con sede legale in Torino (di seguito «Nuvola»).',
      'Il sito è gestito da Fondazione Alba.',
    ],
    nearMisses: ['I nostri prodotti sono facili da usare.'],
  },
};
