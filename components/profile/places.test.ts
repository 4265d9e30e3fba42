import { expect, test } from 'vitest';
import type { Destination } from '../../utils/model/transfer.ts';
import { countClasses, placesOf, rolesAt } from './places.ts';

const destination = (changes: Partial<Destination>): Destination => ({
  ...{ role: 'hosting', country: 'NL', region: null, class: 'eea', safeguard: 'not-needed' },
  ...{ certainty: 'stated', subProcessor: null, tools: [], adequacy: null, note: null, evidence: null },
  ...changes,
});
const american = { country: 'US', role: 'sub-processor' } as const;

test('the worst place comes first, and one country twice when it is protected in two ways', () => {
  const destinations = [
    destination({}),
    destination({ ...american, subProcessor: 'Listed Inc.', class: 'adequate', safeguard: 'to-check' }),
    destination({ country: null, role: 'sub-processor', class: 'unknown', safeguard: 'unknown' }),
    destination({ country: 'IN', class: 'third', safeguard: 'tool' }),
    destination({ ...american, subProcessor: 'Unlisted LLC', class: 'third', safeguard: 'missing' }),
  ];
  const places = placesOf({ destinations, conflicts: [3] });
  expect(places.map((place) => `${place.country} ${place.class}`)).toEqual([
    'US third',
    'IN third',
    'null unknown',
    'US adequate',
    'NL eea',
  ]);
  expect(places.filter((place) => place.isConflict).map(({ country }) => country)).toEqual(['IN']);
});

test('ways to one place are told once each, with the names of sub-processors, and “may” only when nothing says more', () => {
  const [place] = placesOf({
    destinations: [
      destination({ role: 'sub-processor', subProcessor: 'A' }),
      destination({ role: 'hosting', certainty: 'possible' }),
      destination({ role: 'sub-processor', subProcessor: 'B', certainty: 'possible' }),
      destination({ role: 'sub-processor', subProcessor: 'A' }),
    ],
    conflicts: [],
  });
  expect(rolesAt(place!)).toEqual([
    { role: 'hosting', onlyPossible: true, names: [] },
    { role: 'sub-processor', onlyPossible: false, names: ['A', 'B'] },
  ]);
});

test('counts the classes that are there', () => {
  expect(countClasses(['third', 'eea', 'third'])).toEqual([
    { class: 'eea', count: 1 },
    { class: 'third', count: 2 },
  ]);
});
