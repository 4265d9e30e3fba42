import type { comparison as original } from '../en/comparison.ts';
import type { TranslationOf } from '../message.ts';

export const comparison: TranslationOf<typeof original> = {
  'comparison.title': 'Vergelijking',
  'comparison.print': 'Afdrukken',
  'comparison.other-rules':
    'Niet alle kandidaten zijn volgens dezelfde regelset beoordeeld. Beoordeel de oudere opnieuw voordat u cijfers vergelijkt.',
  'comparison.only-differences': 'Alleen verschillen',
  'comparison.no-differences': 'Op elk beoordeeld criterium zijn ze gelijk.',
  'comparison.criterion': 'Criterium',
  'comparison.standing': 'In één oogopslag',
  'comparison.result': 'Uitkomst',
  'comparison.furthest': 'Ongunstigste plaats van de gegevens',
  'comparison.not-judged': 'Niet beoordeeld',
  'comparison.without': 'Weglaten: {name}',
  'comparison.drop': 'Weglaten',
  'comparison.differs': 'Verschilt',
  'comparison.quotes': 'Citaten',
  'comparison.quotes-on': 'Citaten bij: {title}',
  'comparison.no-quote': 'Geen citaat',
  'comparison.by-person': 'Door een mens',
  'comparison.too-few.title': 'Er valt niets te vergelijken',
  'comparison.too-few.text':
    'Kies twee tot vijf kandidaten in het register. De kandidaten in dit adres zijn er niet allemaal meer.',
  'comparison.differ': {
    one: '{differing} van {count} criterium verschilt',
    other: '{differing} van {count} criteria verschillen',
  },
};
