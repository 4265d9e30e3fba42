import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'rep-privacy-contact',
  version: 1,
  group: 'reputation',
  title: {
    en: 'E-mail address of its own for privacy or security',
    nl: 'Eigen e-mailadres voor privacy of beveiliging',
  },
  explanation: {
    en: 'An e-mail address for privacy or security brings your question, or a report of a breach, to the right people at once.',
    nl: 'Met een eigen e-mailadres voor privacy of beveiliging komt uw vraag of uw melding van een datalek meteen bij de juiste mensen.',
  },
  legalBasis: ['GDPR Art. 12', 'GDPR Art. 33(2)', 'EDPB Guidelines 07/2020'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['privacy-policy', 'security', 'trust-center', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['privacy-mailbox', 'email-address'],
        within: 0,
        headings: true,
        definitions: true,
        without: ['supervisory-authority'],
        notUnder: ['supervisory-authority', 'subprocessor'],
      },
    ],
    partial: [
      {
        has: ['support-contact', ['privacy-topic', 'data-subject-rights', 'personal-data']],
        without: ['supervisory-authority'],
        weakness: 'only-in-part',
      },
    ],
  },
  value: { kind: 'email' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [{ text: 'Write to privacy@fabrikant.example with any question.', value: 'privacy@fabrikant.example' }],
    partial: ['For questions about privacy please contact our support team.'],
    nearMisses: ['Write to sales@fabrikant.example for a quote.', 'Privacy matters to us.'],
  },
  nl: {
    met: [{ text: 'Mail uw vraag naar fg@fabrikant.example.', value: 'fg@fabrikant.example' }],
    partial: ['Neem voor vragen over privacy contact op met onze klantenservice.'],
    nearMisses: ['Mail voor een offerte naar verkoop@fabrikant.example.', 'Privacy is belangrijk voor ons.'],
  },
  de: {
    met: [{ text: 'Schreiben Sie an datenschutz@fabrikant.example.', value: 'datenschutz@fabrikant.example' }],
    partial: ['Bei Fragen zum Datenschutz wenden Sie sich an unseren Support.'],
    nearMisses: ['Für ein Angebot schreiben Sie an vertrieb@fabrikant.example.', 'Datenschutz ist uns wichtig.'],
  },
  fr: {
    met: [{ text: 'Écrivez à dpo@fabrikant.example.', value: 'dpo@fabrikant.example' }],
    partial: ['Pour toute question sur la confidentialité, contactez notre support.'],
    nearMisses: ['Pour un devis, écrivez à ventes@fabrikant.example.', 'La confidentialité est importante pour nous.'],
  },
};
