import type { about as original } from '../en/about.ts';
import type { TranslationOf } from '../message.ts';

/** What the extension is made of. */
export const about: TranslationOf<typeof original> = {
  'about.title': 'Over Vetwell',
  'about.version': 'Versie {version}, onder de licentie Apache 2.0.',
  'about.text':
    'Gemaakt met bibliotheken van anderen, elk onder een eigen licentie. Niets wordt van elders opgehaald: alles zit in de extensie.',
  'about.licences': 'Bibliotheken en hun licenties',
};
