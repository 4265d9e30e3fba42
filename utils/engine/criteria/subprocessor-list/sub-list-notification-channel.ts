import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sub-list-notification-channel',
  version: 1,
  group: 'subprocessor-list',
  title: {
    en: 'Customers are told of changes to the list',
    nl: 'Klanten krijgen bericht van wijzigingen in de lijst',
  },
  explanation: {
    en: 'There is an active channel, such as an e-mail subscription or a feed, that tells customers of new sub-processors; a page they must check themselves is none.',
    nl: 'Er is een actief kanaal, zoals een e-mailabonnement of feed, dat klanten nieuwe subverwerkers meldt; een pagina die zij zelf moeten nakijken is dat niet.',
  },
  legalBasis: ['GDPR Art. 28(2)', 'EDPB Guidelines 07/2020'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['subprocessors', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['subscribe-to-updates', ['subprocessor', 'change-of-list', 'subprocessor-list']], within: 25 },
      {
        has: ['subscribe-to-updates', ['notify', 'by-email', 'change-of-list']],
        under: ['subprocessor', 'subprocessor-list', 'change-of-list'],
        without: ['marketing'],
      },
      {
        has: ['notify', 'by-email', ['subprocessor', 'change-of-list']],
        within: 30,
        duty: 'vendor',
        without: ['breach', 'data-subject-request', 'object-to'],
      },
      {
        has: ['notify', 'by-email'],
        under: ['subprocessor', 'subprocessor-list', 'change-of-list'],
        within: 20,
        duty: 'vendor',
        without: ['breach', 'data-subject-request', 'object-to'],
      },
    ],
    partial: [
      { has: ['check-page'], under: ['subprocessor', 'subprocessor-list'], weakness: 'only-in-part' },
      { has: ['check-page', ['subprocessor', 'subprocessor-list']], weakness: 'only-in-part' },
    ],
    weakenedBy: ['discretionary', 'where-possible', 'on-request'],
  },
  value: { kind: 'email' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Customers can subscribe to receive notifications of new sub-processors.',
      'We notify existing customers by e-mail before adding a new sub-processor.',
      {
        text: 'To subscribe to changes of this list of sub-processors, write to privacy@vendor.example.',
        value: 'privacy@vendor.example',
      },
    ],
    partial: ['# Sub-processors\nCustomer should check this page regularly for updates.'],
    nearMisses: [
      'Subscribe to our newsletter for product news.',
      'Customer shall notify Provider by e-mail if it objects to a sub-processor.',
    ],
  },
  nl: {
    met: [
      'Klanten kunnen zich abonneren op meldingen over nieuwe subverwerkers.',
      'Wij informeren klanten per e-mail over nieuwe subverwerkers.',
    ],
    partial: ['# Subverwerkers\nRaadpleeg deze pagina regelmatig voor wijzigingen.'],
    nearMisses: ['Abonneer u op onze nieuwsbrief.'],
  },
  de: {
    met: [
      'Kunden können Benachrichtigungen über neue Unterauftragsverarbeiter abonnieren.',
      'Wir informieren Kunden per E-Mail über neue Unterauftragsverarbeiter.',
    ],
    partial: ['# Unterauftragsverarbeiter\nBitte prüfen Sie diese Seite regelmäßig auf Änderungen.'],
    nearMisses: ['Abonnieren Sie unseren Newsletter.'],
  },
  fr: {
    met: [
      'Les clients peuvent s’abonner aux notifications concernant les nouveaux sous-traitants ultérieurs.',
      'Nous informons les clients par courriel de tout nouveau sous-traitant ultérieur.',
    ],
    partial: ['# Sous-traitants ultérieurs\nNous vous invitons à consulter régulièrement cette page.'],
    nearMisses: ['Abonnez-vous à notre lettre d’information.'],
  },
};
