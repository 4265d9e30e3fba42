import type { Criterion, Examples } from '../criterion.ts';
import { MEASURE_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'sec-business-continuity',
  version: 1,
  group: 'security-measures',
  title: { en: 'Plan for continuity and recovery', nl: 'Plan voor continuïteit en herstel' },
  explanation: {
    en: 'There is a tested plan to keep going and to recover after a disaster, which says how long that takes and how much data may be lost.',
    nl: 'Er is een getest plan om door te gaan en te herstellen na een ramp, dat zegt hoe lang dat duurt en hoeveel gegevens verloren kunnen gaan.',
  },
  legalBasis: ['GDPR Art. 32(1)(b)', 'GDPR Art. 32(1)(c)', 'NIS2 Art. 21(2)(c)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['security', 'trust-center', 'sla', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [{ has: ['business-continuity'], without: ['customer-must', 'delete', 'deletion'], headings: 'titles' }],
    partial: [
      { has: ['repeats-article-32', 'uptime'], weakness: 'only-in-part' },
      {
        has: ['restore-effort', ['best-efforts', 'measures-taken', 'promptly', 'duty']],
        without: ['customer-must', 'delete', 'suspend'],
        weakness: 'only-in-part',
      },
    ],
    contradicted: [{ has: ['business-continuity', ['we', 'vendor']], negated: 'always', within: 6 }],
    weakenedBy: MEASURE_WEAKENERS,
  },
  severalValues: true,
  value: { kind: 'duration', unit: 'hours', whenMissing: 'met' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['Our business continuity plan is tested every year.', { text: 'Our RTO is 4 hours.', value: 4 }],
    partial: [
      'We take reasonable steps to restore availability.',
      '- the ability to restore the availability and access to personal data in a timely manner',
    ],
    nearMisses: ['Either party may terminate in case of a disaster.', 'We restore deleted files from the bin.'],
  },
  nl: {
    met: ['Ons bedrijfscontinuïteitsplan wordt jaarlijks getest.', { text: 'De RTO is 4 uur.', value: 4 }],
    partial: ['Wij spannen ons in de beschikbaarheid te herstellen.'],
    nearMisses: ['Partijen mogen opzeggen bij een ramp.'],
  },
  de: {
    met: ['Unser Notfallkonzept wird jährlich getestet.', { text: 'Die RTO beträgt 4 Stunden.', value: 4 }],
    partial: ['Wir bemühen uns um Wiederherstellung der Verfügbarkeit.'],
    nearMisses: ['Bei höherer Gewalt dürfen die Parteien kündigen.'],
  },
  fr: {
    met: ["Notre plan de continuité d'activité est testé chaque année.", { text: 'Le RTO est de 4 heures.', value: 4 }],
    partial: ['Nous nous efforçons de rétablir la disponibilité.'],
    nearMisses: ['En cas de sinistre, les parties peuvent résilier.'],
  },
};
