import { expect, it } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { CountryMap } from './country-map.tsx';
import type { MapPlace } from './places.ts';

const PLACES: MapPlace[] = [
  { country: 'US', class: 'third', names: ['Pigeonmail', 'Cloudharbour'] },
  { country: 'IE', class: 'eea', names: ['Meridian'] },
];

it('says in words who is where and what the place is in law, and what is not on the map', async () => {
  const map = await draw(<CountryMap places={PLACES} elsewhere={1} />);
  const list = map.find('.country-map__list').textContent;
  expect(list).toContain('United States');
  expect(list).toContain('Third country');
  expect(list).toContain('Pigeonmail, Cloudharbour');
  expect(list).toContain('1 sub-processor names no country');
  expect(map.find('[role="img"]').getAttribute('aria-label')).toContain('United States, Ireland');
});

it('marks on the map what is picked in the list, and lets go of it again', async () => {
  const map = await draw(<CountryMap places={PLACES} elsewhere={0} />);
  const marked = () => map.find('.map__country--active');
  expect(marked()).toBeUndefined();
  const ireland = map.controls().find((name) => name.startsWith('Ireland'))!;
  await map.click(ireland);
  expect(marked().getAttribute('class')).toContain('map__country--eea');
  expect(map.find('[aria-pressed="true"]').textContent).toContain('Ireland');
  await map.click(ireland);
  expect(marked()).toBeUndefined();
});
