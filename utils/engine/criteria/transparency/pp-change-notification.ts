import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-change-notification',
  version: 1,
  group: 'transparency',
  title: { en: 'Changes are announced', nl: 'Wijzigingen worden gemeld' },
  explanation: {
    en: 'People are told of important changes to the policy, and need not look for them on the page.',
    nl: 'Betrokkenen horen het als de verklaring belangrijk verandert, en hoeven daarvoor niet steeds de pagina te lezen.',
  },
  legalBasis: ['GDPR Art. 12(1)', 'WP260 rev.01'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['policy-change', 'tell-you', 'direct-channel'], without: ['without-notice'], negated: 'either' },
      {
        has: ['tell-you', 'policy-change', 'you'],
        without: ['posted-on-page', 'check-yourself', 'without-notice', 'may-change-anytime'],
        within: 15,
      },
    ],
    partial: [
      {
        has: ['policy-change', ['posted-on-page', 'check-yourself', 'may-change-anytime']],
        without: ['without-notice'],
        negated: 'either',
        weakness: 'only-in-part',
      },
      { has: ['check-yourself'], without: ['without-notice'], weakness: 'only-in-part' },
    ],
    contradicted: [{ has: ['policy-change', 'without-notice'], negated: 'either' }],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'If we make material changes to this policy, we will notify you by email.',
      'We will inform you of significant changes.',
    ],
    partial: ['Please review this policy periodically.', 'We may change this policy at any time.'],
    contradicted: ['We may change this privacy policy without notice.'],
    nearMisses: ['We will inform you about new products.', 'You can change your privacy settings.'],
  },
  nl: {
    met: ['Over belangrijke wijzigingen informeren wij u per e-mail.'],
    partial: ['Raadpleeg deze pagina regelmatig.', 'Wij kunnen deze privacyverklaring wijzigen.'],
    contradicted: ['Wij kunnen deze privacyverklaring zonder aankondiging wijzigen.'],
    nearMisses: ['Wij informeren u over nieuwe producten.'],
  },
  de: {
    met: ['Wesentliche Änderungen teilen wir Ihnen per E-Mail mit.'],
    partial: ['Bitte prüfen Sie diese Seite regelmäßig.', 'Wir können diese Datenschutzerklärung jederzeit ändern.'],
    contradicted: ['Wir können diese Datenschutzerklärung ohne Ankündigung ändern.'],
    nearMisses: ['Wir informieren Sie über neue Produkte.'],
  },
  fr: {
    met: ['En cas de modification importante de la politique, nous vous informerons par e-mail.'],
    partial: ['Consultez régulièrement cette page.', 'Nous pouvons modifier cette politique à tout moment.'],
    contradicted: ['Cette politique peut être modifiée sans préavis.'],
    nearMisses: ['Nous vous informons de nos nouveaux produits.'],
  },
};
