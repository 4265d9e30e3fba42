import { expect, it } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import type { Contradiction } from '../../utils/model/contradiction.ts';
import { Contradictions } from './contradictions.tsx';

const SOURCES = [
  { url: 'https://quillbird.example/dpa', snapshotId: 's1', name: 'Our DPA' },
  { url: 'https://quillbird.example/security', snapshotId: null, name: 'Security page' },
];
const says = (document: number, hours: number) => {
  const quote = `within ${hours} hours`;
  return { evidence: { document, quote, start: 10, end: 10 + quote.length }, value: { amount: hours, unit: 'hours' } };
};
const NOTICE: Contradiction = { kind: 'value', criterion: 'breach-notice', statements: [says(0, 72), says(1, 48)] };

it('quotes both documents with what each of them says', async () => {
  const shown = await draw(<Contradictions contradictions={[NOTICE]} sources={SOURCES} />);
  for (const words of [
    'Statements that disagree',
    'Data breaches are reported to the controller in time',
    'Says: 72 hours',
    'within 72 hours',
    'Our DPA',
    'Says: 48 hours',
    'within 48 hours',
    'Security page',
  ]) {
    expect(shown.words()).toContain(words);
  }
});

it('shows nothing when the documents agree', async () => {
  expect((await draw(<Contradictions contradictions={[]} sources={SOURCES} />)).words()).toBe('');
});
