import { expect, it, vi } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { CountrySection } from './country-section.tsx';

it('offers the countries by name, and keeps one that is not among them', async () => {
  const drawn = await draw(<CountrySection country="CH" countries={['NL', 'AT', 'IE']} onChange={vi.fn()} />);
  const options = [...drawn.find('select').querySelectorAll('option')];
  expect(options.map((option) => option.textContent)).toEqual(['Austria', 'Ireland', 'Netherlands', 'Switzerland']);
  expect(options.find((option) => option.selected)?.value).toBe('CH');
});
