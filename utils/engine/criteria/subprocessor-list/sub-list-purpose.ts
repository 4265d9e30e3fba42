import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sub-list-purpose',
  version: 1,
  group: 'subprocessor-list',
  title: {
    en: 'The purpose of each sub-processor is stated',
    nl: 'Het doel van elke subverwerker is vermeld',
  },
  explanation: {
    en: 'Each entry says for which service or task the sub-processor is used, so that the controller can judge whether it is needed.',
    nl: 'Elke regel zegt voor welke dienst of taak de subverwerker wordt ingezet, zodat de verwerkingsverantwoordelijke kan beoordelen of dat nodig is.',
  },
  legalBasis: ['GDPR Art. 28(2)', 'EDPB Guidelines 07/2020', 'SCC 2021/914 Annex III'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['subprocessors', 'dpa', 'privacy-policy'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: { met: [], reading: 'sub-processor-purposes' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      '# Sub-processors\n| Name | Purpose | Location | Transfer mechanism |\n| Cloudhaven Ltd. | Hosting | Ireland | – |\n| Pigeonpost, Inc. | E-mail delivery | United States | SCCs |',
    ],
    nearMisses: [
      'Third-party service providers support our operations.',
      '# Sub-processors\n- Cloudhaven Ltd.\n- Pigeonpost, Inc.',
    ],
  },
  nl: {
    met: [
      '# Subverwerkers\n| Naam | Doel | Locatie | Doorgiftemechanisme |\n| Wolkenhuis B.V. | Hosting | Nederland | – |\n| Postduif Inc. | Verzenden van e-mail | Verenigde Staten | SCC’s |',
    ],
    nearMisses: ['Partijen ondersteunen ons bij onze dienstverlening.'],
  },
  de: {
    met: [
      '# Unterauftragsverarbeiter\n| Name | Zweck | Standort | Übermittlungsgrundlage |\n| Wolkenhaus GmbH | Hosting | Deutschland | – |\n| Brieftaube Inc. | E-Mail-Versand | USA | SCC |',
    ],
    nearMisses: ['Dienstleister unterstützen uns bei der Leistungserbringung.'],
  },
  fr: {
    met: [
      '# Sous-traitants ultérieurs\n| Nom | Finalité | Localisation | Encadrement |\n| Nuage SAS | Hébergement | France | – |\n| Pigeon Inc. | Envoi d’e-mails | États-Unis | CCT |',
    ],
    nearMisses: ['Des prestataires nous assistent dans nos activités.'],
  },
};
