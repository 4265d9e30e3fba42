import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sub-list-location',
  version: 1,
  group: 'subprocessor-list',
  title: {
    en: 'The country of each sub-processor is stated',
    nl: 'Het land van elke subverwerker is vermeld',
  },
  explanation: {
    en: 'Each entry says in which country the sub-processor processes the data; without it transfers cannot be judged.',
    nl: 'Elke regel zegt in welk land de subverwerker de gegevens verwerkt; zonder dat is doorgifte niet te beoordelen.',
  },
  legalBasis: ['GDPR Art. 28(3)(a)', 'EDPB Guidelines 07/2020', 'EDPB Opinion 22/2024'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['subprocessors', 'dpa', 'privacy-policy'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [],
    partial: [
      {
        has: ['subprocessor', 'located-in'],
        within: 12,
        place: 'anywhere',
        weakness: 'only-in-part',
        without: ['customer', 'data-subject', 'law', 'authority'],
      },
    ],
    reading: 'sub-processor-places',
  },
  value: { kind: 'countries' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      {
        text: '# Sub-processors\n| Name | Purpose | Location | Transfer mechanism |\n| Cloudhaven Ltd. | Hosting | Ireland | – |\n| Pigeonpost, Inc. | E-mail | United States | SCCs |',
        value: ['IE', 'US'],
      },
    ],
    partial: ['Our sub-processors are located in the European Union and the United States.'],
    nearMisses: ['# Sub-processors\n- Cloudhaven Ltd.\n- Pigeonpost, Inc.', 'We have offices in Ireland.'],
  },
  nl: {
    met: [
      {
        text: '# Subverwerkers\n| Naam | Doel | Locatie | Doorgiftemechanisme |\n| Wolkenhuis B.V. | Hosting | Nederland | – |\n| Postduif Inc. | E-mail | Verenigde Staten | SCC’s |',
        value: ['NL', 'US'],
      },
    ],
    partial: ['Onze subverwerkers zijn gevestigd in Nederland en Duitsland.'],
    nearMisses: ['Wij hebben kantoren in Nederland.'],
  },
  de: {
    met: [
      {
        text: '# Unterauftragsverarbeiter\n| Name | Zweck | Standort | Übermittlungsgrundlage |\n| Wolkenhaus GmbH | Hosting | Deutschland | – |\n| Brieftaube Inc. | E-Mail | USA | SCC |',
        value: ['DE', 'US'],
      },
    ],
    partial: ['Unsere Unterauftragnehmer sind ansässig in Deutschland und Irland.'],
    nearMisses: ['Wir haben Büros in Deutschland.'],
  },
  fr: {
    met: [
      {
        text: '# Sous-traitants ultérieurs\n| Nom | Finalité | Localisation | Encadrement |\n| Nuage SAS | Hébergement | France | – |\n| Pigeon Inc. | E-mails | États-Unis | CCT |',
        value: ['FR', 'US'],
      },
    ],
    partial: ['Nos sous-traitants ultérieurs sont situés en France et en Irlande.'],
    nearMisses: ['Nous avons des bureaux en France.'],
  },
  es: {
    met: [
      {
        text: '# Lista de subencargados\n| Denominación | Actividad | Lugar de tratamiento |\n| Nube Alta, S.L. | Alojamiento | España |\n| Cloudhaven Ltd. | Correo | Irlanda |',
        value: ['ES', 'IE'],
      },
      {
        text: '# Subencargados\n| Nombre | Finalidad | Ubicación | Garantías |\n| Nube Alta, S.L. | Alojamiento | España | – |\n| Pigeonpost, Inc. | Correo | Estados Unidos | CCT |',
        value: ['ES', 'US'],
      },
    ],
    partial: ['Nuestros subencargados están situados en España y en Irlanda.'],
    nearMisses: ['Tenemos oficinas en España.', '# Subencargados\n- Nube Alta, S.L.\n- Pigeonpost, Inc.'],
  },
  it: {
    met: [
      {
        text: '# Elenco dei sub-responsabili\n| Ragione sociale | Attività | Luogo del trattamento |\n| Nuvola Alta S.r.l. | Hosting | Italia |\n| Cloudhaven Ltd. | E-mail | Irlanda |',
        value: ['IT', 'IE'],
      },
      {
        text: '# Sub-responsabili\n| Nome | Finalità | Paese | Garanzie |\n| Nuvola Alta S.r.l. | Hosting | Italia | – |\n| Pigeonpost, Inc. | E-mail | Stati Uniti | SCC |',
        value: ['IT', 'US'],
      },
    ],
    partial: ['I nostri sub-responsabili sono stabiliti in Italia e in Irlanda.'],
    nearMisses: ['Abbiamo uffici in Italia.', '# Sub-responsabili\n- Nuvola Alta S.r.l.\n- Pigeonpost, Inc.'],
  },
};
