import type { Criterion, Examples } from '../criterion.ts';
import { MEASURE_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'sec-regular-testing',
  version: 1,
  group: 'security-measures',
  title: { en: 'The measures are tested regularly', nl: 'De maatregelen worden regelmatig getoetst' },
  explanation: {
    en: 'The vendor regularly tests and evaluates whether its security measures really work.',
    nl: 'De leverancier toetst en evalueert regelmatig of zijn beveiligingsmaatregelen echt werken.',
  },
  legalBasis: ['GDPR Art. 32(1)(d)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['test-in-full'], without: ['customer-must'], headings: 'titles' },
      {
        has: ['effectiveness', 'test-or-review', ['security-controls', 'technical-and-organisational-measures']],
        within: 8,
        without: ['customer-must', 'time-to-time', 'marketing'],
      },
      {
        has: [
          'effectiveness',
          'test-or-review',
          ['regularly', 'annual', 'half-yearly', 'quarterly', 'monthly', 'weekly', 'daily'],
        ],
        within: 10,
        without: ['customer-must', 'marketing'],
      },
      {
        has: [
          'test-or-review',
          'security-controls',
          ['regularly', 'annual', 'half-yearly', 'quarterly', 'monthly', 'weekly', 'daily'],
        ],
        within: 6,
        without: ['customer-must', 'time-to-time', 'subprocessor', 'personnel', 'customer'],
      },
      {
        has: [
          'internal-audit',
          [
            'regularly',
            'annual',
            'half-yearly',
            'quarterly',
            'monthly',
            'weekly',
            'daily',
            'security-controls',
            'security',
          ],
        ],
        without: ['customer-must'],
      },
    ],
    partial: [
      {
        has: ['time-to-time', 'test-or-review', 'security-controls'],
        within: 10,
        without: ['customer-must', 'customer'],
        weakness: 'only-in-part',
      },
      { has: ['internal-audit'], without: ['customer-must'], headings: 'titles', weakness: 'only-in-part' },
    ],
    weakenedBy: MEASURE_WEAKENERS,
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'We have a process for regularly testing, assessing and evaluating the effectiveness of our measures.',
      'Internal security audits take place every year.',
      'Our security controls are reviewed annually.',
    ],
    partial: ['We review our security practices from time to time.'],
    nearMisses: ['Customer shall regularly review its security settings.', 'We regularly review your feedback.'],
  },
  nl: {
    met: [
      'Wij testen, beoordelen en evalueren regelmatig de doeltreffendheid van de maatregelen.',
      'De beveiligingsmaatregelen worden jaarlijks beoordeeld.',
    ],
    partial: ['Wij evalueren onze beveiliging van tijd tot tijd.'],
    nearMisses: [
      'De klant moet zijn beveiligingsinstellingen regelmatig controleren.',
      'Wij beoordelen regelmatig uw feedback.',
    ],
  },
  de: {
    met: [
      'Es besteht ein Verfahren zur regelmäßigen Überprüfung, Bewertung und Evaluierung der Wirksamkeit der Maßnahmen.',
      'Die Sicherheitsmaßnahmen werden jährlich überprüft.',
    ],
    partial: ['Wir überprüfen unsere Maßnahmen von Zeit zu Zeit.'],
    nearMisses: [
      'Der Kunde muss seine Sicherheitseinstellungen regelmäßig prüfen.',
      'Wir prüfen regelmäßig Ihr Feedback.',
    ],
  },
  fr: {
    met: [
      "Une procédure vise à tester, à analyser et à évaluer régulièrement l'efficacité des mesures.",
      'Les mesures de sécurité sont contrôlées chaque année.',
    ],
    partial: ['Nous révisons nos pratiques de sécurité de temps à autre.'],
    nearMisses: [
      'Le Client doit vérifier régulièrement ses réglages de sécurité.',
      'Nous examinons régulièrement vos avis.',
    ],
  },
};
