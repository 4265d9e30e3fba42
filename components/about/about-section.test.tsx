import { expect, it } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { AboutSection } from './about-section.tsx';

it('tells its version, and leads to the licences of what is in it', async () => {
  const drawn = await draw(<AboutSection version="0.7.1" licencesHref="/licences.txt" />);
  expect(drawn.words()).toContain('0.7.1');
  expect(drawn.find('a').getAttribute('href')).toBe('/licences.txt');
});
