import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sub-list-entity-and-contact',
  version: 1,
  group: 'subprocessor-list',
  title: {
    en: 'Each sub-processor is a named legal entity',
    nl: 'Elke subverwerker is een rechtspersoon met naam',
  },
  explanation: {
    en: 'Each entry names the company itself, with its legal form and preferably its address; a brand or “hosting provider” does not tell who holds the data.',
    nl: 'Elke regel noemt het bedrijf zelf, met rechtsvorm en liefst adres; een merknaam of ‘hostingprovider’ zegt niet wie de gegevens heeft.',
  },
  legalBasis: ['EDPB Opinion 22/2024', 'GDPR Art. 30(2)(a)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['subprocessors', 'dpa', 'privacy-policy'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['entity-column'],
        in: ['table-row'],
        under: ['subprocessor', 'subprocessor-list', 'following-third-parties'],
        atMostWords: 25,
        headings: true,
      },
    ],
    reading: 'sub-processor-entities',
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      '# Sub-processors\n| Name | Purpose | Location | Transfer mechanism |\n| Cloudhaven Hosting Ltd. | Hosting | Ireland | – |\n| Pigeonpost, Inc. | E-mail | United States | SCCs |',
    ],
    partial: [
      '# Sub-processors\n| Name | Purpose | Location | Transfer mechanism |\n| Cloudhaven Hosting Ltd. | Hosting | Ireland | – |\n| Pigeonpost | E-mail | United States | SCCs |',
    ],
    nearMisses: [
      'We use a cloud infrastructure provider and an e-mail service provider.',
      'Sub-processors are companies such as an Inc. or a GmbH.',
    ],
  },
  nl: {
    met: [
      '# Subverwerkers\n| Naam | Doel | Locatie | Doorgiftemechanisme |\n| Wolkenhuis B.V. | Hosting | Nederland | – |\n| Postduif Inc. | E-mail | Verenigde Staten | SCC’s |',
    ],
    nearMisses: ['Wij gebruiken een hostingprovider en een e-maildienst.'],
  },
  de: {
    met: [
      '# Unterauftragsverarbeiter\n| Name | Zweck | Standort | Übermittlungsgrundlage |\n| Wolkenhaus GmbH | Hosting | Deutschland | – |\n| Brieftaube Inc. | E-Mail-Versand | USA | SCC |',
    ],
    nearMisses: ['Wir setzen einen Hosting-Dienstleister ein.'],
  },
  fr: {
    met: [
      '# Sous-traitants ultérieurs\n| Nom | Finalité | Localisation | Encadrement |\n| Nuage SAS | Hébergement | France | – |\n| Pigeon Inc. | Envoi d’e-mails | États-Unis | CCT |',
    ],
    nearMisses: ['Nous faisons appel à un hébergeur.'],
  },
};
