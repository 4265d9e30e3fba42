import { expect, it } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { INVENTED_CRITERIA } from '../../test/preview/invented-criteria.ts';
import { inventedComparison } from '../../test/preview/invented-text.ts';
import { VersionsView } from './versions-view.tsx';

const criterion = INVENTED_CRITERIA[1]!;
const comparison = inventedComparison(criterion.id);

it('marks what was taken out and put in, and names the criteria it bears on', async () => {
  const view = await draw(<VersionsView comparison={comparison} />);
  expect(view.find('del').textContent?.trim()).toBe('shall');
  expect(view.find('ins').textContent?.trim()).toBe('will');
  expect(view.words()).toContain('3 changes. 2 of them bear on a criterion.');
  expect(view.words()).toContain(`Bears on: ${criterion.title.en}`);
  await view.choose('Only those that bear on a criterion');
  expect(view.words()).not.toContain('Wattle Support');
});

it('tells apart: the same file, the same words, and a text that could not be read', async () => {
  const words = async (changes: Partial<typeof comparison>) =>
    (await draw(<VersionsView comparison={{ ...comparison, changes: [], ...changes }} />)).words();
  expect(await words({ same: 'bytes' })).toContain('byte for byte');
  expect(await words({ same: 'words' })).toContain('only what is around them differs');
  expect(await words({ unreadable: 'captcha' })).toContain('cannot be compared');
});
