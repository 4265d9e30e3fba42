import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-bug-bounty',
  version: 1,
  group: 'security-measures',
  title: {
    en: 'Reward for reported vulnerabilities (bug bounty)',
    nl: 'Beloning voor gemelde kwetsbaarheden (bug bounty)',
  },
  explanation: {
    en: 'The vendor rewards researchers who report weaknesses, which draws more eyes to its software.',
    nl: 'De leverancier beloont onderzoekers die zwakke plekken melden; zo kijken meer mensen mee.',
  },
  legalBasis: ['GDPR Art. 32(1)(d)'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['vulnerability-disclosure', 'security', 'trust-center'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [{ has: ['bug-bounty'], headings: 'titles' }],
    contradicted: [{ has: ['bug-bounty'], negated: 'always' }],
    weakenedBy: ['planned'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['We run a private bug bounty program.'],
    contradicted: ['We do not offer a bug bounty program.'],
    nearMisses: ['If you find a bug, tell our support team.'],
  },
  nl: {
    met: ['Wij hebben een bugbountyprogramma.'],
    contradicted: ['Wij hebben geen bug bounty.'],
    nearMisses: ['Ziet u een fout, meld het aan onze helpdesk.'],
  },
  de: {
    met: ['Wir betreiben ein Bug-Bounty-Programm.'],
    contradicted: ['Wir haben kein Bug-Bounty-Programm.'],
    nearMisses: ['Bitte melden Sie Fehler unserem Support.'],
  },
  fr: {
    met: ['Nous avons un programme de bug bounty.'],
    contradicted: ["Nous n'avons pas de programme de bug bounty."],
    nearMisses: ['Signalez tout bogue à notre support.'],
  },
};
