import { expect, it } from 'vitest';
import { type MapPlace, markAt, viewFor } from './places.ts';

const at = (country: string): MapPlace => ({ country, class: 'eea', names: ['Quillbird'] });

it('shows Europe when all are there, and else the world', () => {
  expect(viewFor([at('NL'), at('GB'), at('UA')])).toBe('europe');
  expect(viewFor([at('NL'), at('US')])).toBe('world');
});

it('finds the place of a mark, on the map that has it', () => {
  const dutch = markAt('europe', 'NL')!;
  expect(dutch.x).toBeGreaterThan(0);
  expect(dutch.x).toBeLessThan(100);
  expect(markAt('europe', 'US')).toBeNull();
  expect(markAt('world', 'SG')).not.toBeNull();
});
