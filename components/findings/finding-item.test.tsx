import { expect, it } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { INVENTED_CRITERIA } from '../../test/preview/invented-criteria.ts';
import type { Evidence, Finding } from '../../utils/model/finding.ts';
import { FindingItem } from './finding-item.tsx';

const SOURCES = [{ url: 'https://quillbird.example/dpa', snapshotId: 's1', name: 'Our DPA' }];
const evidence = (quote: string, start = 10): Evidence => ({ document: 0, quote, start, end: start + quote.length });

const item = (finding: Partial<Finding>, compact = false) =>
  draw(
    <FindingItem
      judged={{
        finding: { criterion: 'x', verdict: 'met', evidence: [], ...finding },
        criterion: INVENTED_CRITERIA[1]!,
      }}
      sources={SOURCES}
      compact={compact}
      storedTextHref={(id, start, end) => `#/text/${id}/${start}-${end}`}
    />,
  );

it('shows verdict, value, the vendor’s words and where they stand, on the page and in the stored text', async () => {
  const shown = await item({ value: { amount: 48, unit: 'hours' }, evidence: [evidence('within 48 hours')] });
  for (const words of ['Met', 'Must-have', 'Says: 48 hours', 'within 48 hours', 'Our DPA']) {
    expect(shown.words()).toContain(words);
  }
  expect(shown.find('a[target]').getAttribute('href')).toBe(
    'https://quillbird.example/dpa#:~:text=within%2048%20hours',
  );
  expect(shown.find('a:not([target])').getAttribute('href')).toBe('#/text/s1/10-25');
});

it('says why it is not met, or not assessed', async () => {
  expect((await item({ verdict: 'partial', weakness: 'on-request' })).words()).toContain('Only on request');
  expect((await item({ verdict: 'partial', weakness: 'from-a-newer-version' })).words()).toContain(
    'from-a-newer-version',
  );
  expect((await item({ verdict: 'not-found' })).words()).toContain('was read whole, and does not say it');
  expect((await item({ verdict: 'not-assessed', reason: 'text-too-short' })).words()).toContain('too short to judge');
});

it('folds a long quote and a third one, and unfolds them', async () => {
  const long = `${'very '.repeat(100)}long`;
  const shown = await item({ evidence: [evidence(long), evidence('two', 600), evidence('three', 700)] });
  expect(shown.words()).toContain('1 more quote');
  expect(shown.find('blockquote').className).toContain('folded');
  expect(shown.find('blockquote').textContent).toBe(long);
  await shown.click('Show the whole passage');
  expect(shown.find('blockquote').className).not.toContain('folded');
});

it('keeps to one quote where there is little room', async () => {
  const shown = await item({ evidence: [evidence('one'), evidence('two', 600)] }, true);
  expect(shown.words()).not.toContain('two');
});
