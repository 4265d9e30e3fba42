import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-rights-how-to-exercise',
  version: 1,
  group: 'transparency',
  title: { en: 'How people exercise their rights', nl: 'Hoe betrokkenen hun rechten uitoefenen' },
  explanation: {
    en: 'The policy gives a way to exercise rights, free of charge, and says that an answer comes within a month.',
    nl: 'De verklaring geeft een weg om rechten uit te oefenen, kosteloos, en zegt dat er binnen een maand antwoord komt.',
  },
  legalBasis: ['GDPR Art. 12(2)', 'GDPR Art. 12(3)', 'GDPR Art. 12(5)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['reply-time', 'rights-request', 'time-span'], within: 15, without: ['authority'] },
      {
        has: ['exercise-rights', ['contact', 'email-address', 'request-channel']],
        negated: 'either',
        without: ['collect'],
      },
      {
        has: ['free-of-cost', ['rights-request', 'exercise-rights', 'right']],
        within: 12,
        negated: 'either',
        without: ['service'],
      },
      { has: ['email-address'], under: ['your-rights'], without: ['supervisory-authority'] },
    ],
    partial: [{ has: ['charge-a-fee', ['rights-request', 'exercise-rights']], weakness: 'only-in-part' }],
  },
  value: {
    kind: 'duration',
    unit: 'days',
    pick: 'shortest',
    thresholds: { good: 31, acceptable: 31, weak: 45, better: 'at-most' },
    whenMissing: 'met',
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'To exercise your rights, please email privacy@acme.example.',
      { text: 'We respond to your request within 30 days.', value: 30 },
      { text: 'We will answer your request within one month.', value: 30 },
    ],
    partial: [
      'We may charge a reasonable fee for your request.',
      { text: 'We respond to your request within 90 days.', value: 90 },
    ],
    nearMisses: ['You have the right to access your data.', 'Orders are sent within 30 days.'],
  },
  nl: {
    met: [
      'Om uw rechten uit te oefenen kunt u mailen naar privacy@acme.example.',
      { text: 'Wij reageren binnen vier weken op uw verzoek.', value: 28 },
    ],
    partial: ['Wij kunnen een redelijke vergoeding voor uw verzoek vragen.'],
    nearMisses: ['U hebt recht op inzage.', 'Bestellingen komen binnen 30 dagen.'],
  },
  de: {
    met: [
      'Zur Ausübung Ihrer Rechte wenden Sie sich an privacy@acme.example.',
      { text: 'Wir beantworten Ihre Anfrage innerhalb eines Monats.', value: 30 },
    ],
    partial: ['Für Ihren Antrag können wir eine angemessene Gebühr verlangen.'],
    nearMisses: ['Sie haben ein Recht auf Auskunft.', 'Bestellungen kommen innerhalb von 30 Tagen.'],
  },
  fr: {
    met: [
      'Pour exercer vos droits, écrivez à privacy@acme.example.',
      { text: 'Nous répondons à votre demande dans un délai d’un mois.', value: 30 },
    ],
    partial: ['Des frais raisonnables peuvent être exigés pour votre demande.'],
    nearMisses: ["Vous avez un droit d'accès.", 'Les commandes arrivent sous 30 jours.'],
  },
};
