import { expect, it } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { inventedText } from '../../test/preview/invented-text.ts';
import { DocumentText } from './document-text.tsx';

const { text, blocks } = inventedText();

it('shows headings, lists and tables for what they are, and every word', async () => {
  const drawn = await draw(<DocumentText text={text} blocks={blocks} mark={{ start: 0, end: 0 }} />);
  expect(drawn.find('h3').textContent).toBe('1. Breaches');
  expect(drawn.find('li').textContent).toBe('what happened, and when it was found;');
  expect(drawn.find('th[scope="col"]').textContent).toBe('Company');
  expect(drawn.find('td').textContent).toBe('Meridian Datacentres Ltd');
  const wordsOf = (of: string) => of.match(/\p{L}+/gu)!;
  for (const word of wordsOf(text)) expect(drawn.words()).toContain(word);
  expect(drawn.find('mark')).toBeUndefined();
});

it('marks a quote in its place, over several blocks and within a cell', async () => {
  const quote = 'personal data breach. The notice says:';
  const start = text.indexOf(quote);
  const end = text.indexOf('happened') + 'happened'.length;
  const over = await draw(<DocumentText text={text} blocks={blocks} mark={{ start, end }} />);
  expect(over.find('p mark').textContent).toBe(quote);
  expect(over.find('li mark').textContent).toBe('what happened');
  const cell = text.indexOf('back-ups');
  const within = await draw(<DocumentText text={text} blocks={blocks} mark={{ start: cell, end: cell + 8 }} />);
  expect(within.find('td mark').textContent).toBe('back-ups');
});

it('shows a text without blocks as it is', async () => {
  const drawn = await draw(<DocumentText text="As it was read." blocks={[]} mark={{ start: 3, end: 5 }} />);
  expect(drawn.words()).toBe('As it was read.');
  expect(drawn.find('mark').textContent).toBe('it');
});
