import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-further-purposes',
  version: 1,
  group: 'transparency',
  title: { en: 'New purposes are announced', nl: 'Nieuwe doelen worden gemeld' },
  explanation: {
    en: 'Before data is used for a purpose other than the one it was collected for, people are told or asked.',
    nl: 'Voordat gegevens voor een ander doel worden gebruikt dan waarvoor ze zijn verzameld, worden betrokkenen geïnformeerd of om toestemming gevraagd.',
  },
  legalBasis: ['GDPR Art. 13(3)', 'GDPR Art. 14(4)', 'GDPR Art. 6(4)'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['new-purpose', 'tell-you', ['your-data', 'use-data', 'process', 'collect']], without: ['recipient'] },
      {
        has: ['new-purpose', 'give-consent', ['only-then', 'tell-you']],
        negated: 'either',
        without: ['cookie-words', 'withdraw', 'recipient', 'share-data'],
      },
    ],
    partial: [
      {
        has: ['new-purpose', 'may', ['use-data', 'process']],
        within: 12,
        without: ['not', 'give-consent', 'recipient', 'tell-you', 'cookie-words'],
        weakness: 'only-in-part',
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'If we intend to process your data for another purpose, we will inform you beforehand.',
      'We will not use your data for other purposes without your consent.',
    ],
    partial: ['We may use your information for other purposes.'],
    nearMisses: ['We process your data for the purposes above.', 'We will inform you about new products.'],
  },
  nl: {
    met: ['Als wij uw gegevens voor een ander doel willen gebruiken, informeren wij u vooraf.'],
    partial: ['Wij kunnen uw gegevens ook voor andere doeleinden gebruiken.'],
    nearMisses: ['Wij verwerken uw gegevens voor de genoemde doelen.'],
  },
  de: {
    met: ['Sollten wir Ihre Daten zu anderen Zwecken verarbeiten, informieren wir Sie vorab.'],
    partial: ['Wir können Ihre Daten auch für andere Zwecke verwenden.'],
    nearMisses: ['Wir verarbeiten Ihre Daten zu den genannten Zwecken.'],
  },
  fr: {
    met: ['Si nous souhaitons utiliser vos données pour une autre finalité, nous vous en informerons.'],
    partial: ["Nous pouvons utiliser vos données à d'autres fins."],
    nearMisses: ['Nous traitons vos données pour les finalités indiquées.'],
  },
};
