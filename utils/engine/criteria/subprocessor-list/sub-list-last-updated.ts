import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sub-list-last-updated',
  version: 1,
  group: 'subprocessor-list',
  title: {
    en: 'The list of sub-processors is dated',
    nl: 'De lijst van subverwerkers heeft een datum',
  },
  explanation: {
    en: 'The list shows when it was last changed, so that one can see whether it is kept up to date.',
    nl: 'De lijst laat zien wanneer hij voor het laatst is gewijzigd, zodat te zien is of hij wordt bijgehouden.',
  },
  legalBasis: ['GDPR Art. 5(2)', 'EDPB Opinion 22/2024'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['subprocessors'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [{ has: ['dated'], date: true, atMostWords: 30, headings: true, in: ['paragraph', 'heading', 'list-item'] }],
  },
  value: { kind: 'date' },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      { text: 'Last updated: 1 October 2026', value: '2026-10-01' },
      { text: 'This list was last updated on October 3, 2026.', value: '2026-10-03' },
    ],
    nearMisses: ['We update this list regularly.', 'Cloudhaven joined us on 1 October 2026.'],
  },
  nl: {
    met: [{ text: 'Laatst bijgewerkt: 1 oktober 2026', value: '2026-10-01' }],
    nearMisses: ['Wij werken deze lijst regelmatig bij.'],
  },
  de: {
    met: [
      { text: 'Stand: Oktober 2026', value: '2026-10' },
      { text: 'Zuletzt aktualisiert am 1. Oktober 2026.', value: '2026-10-01' },
    ],
    nearMisses: ['Wir aktualisieren diese Liste regelmäßig.'],
  },
  fr: {
    met: [{ text: 'Dernière mise à jour : 3 octobre 2026', value: '2026-10-03' }],
    nearMisses: ['Nous mettons régulièrement cette liste à jour.'],
  },
};
