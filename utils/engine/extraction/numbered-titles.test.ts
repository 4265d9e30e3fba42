import { describe, expect, it } from 'vitest';
import { withNumberedTitles } from './numbered-titles.ts';
import { readPlainText } from './plain-text.ts';

const BODY = 'This agreement begins when both parties have signed it and ends with the main agreement between them.';
const kinds = (text: string): string[] => readPlainText(text).map(({ kind }) => kind);

describe('numbered titles in text without marks', () => {
  it('are headings, also when the numbers go on', () => {
    expect(kinds(`1. Definitions\n\n${BODY}\n\n2. Term\n\n${BODY}\n\n3. Liability\n\n(a) ${BODY}`)).toEqual([
      ...['heading', 'paragraph', 'heading', 'paragraph', 'heading', 'list-item'],
    ]);
    expect(kinds(`1. Who are we?\n\n${BODY}\n\n2. Your rights\n\n${BODY}`)).toEqual([
      ...['heading', 'paragraph', 'heading', 'paragraph'],
    ]);
    expect(kinds(`1. Definizioni\n1.1 ${BODY}\n2. Durata\n2.1 ${BODY}`)).toEqual([
      ...['heading', 'paragraph', 'heading', 'paragraph'],
    ]);
  });

  it('leave lists alone', () => {
    expect(kinds(`We process:\n\n1. Names\n\n2. Addresses\n\n3. Logs\n\n${BODY}`)).toEqual([
      ...['paragraph', 'list-item', 'list-item', 'list-item', 'paragraph'],
    ]);
    expect(kinds(`We process:\n\n1. Names\n\n${BODY}`)).toEqual(['paragraph', 'list-item', 'paragraph']);
    expect(kinds(`1. We keep a record of all processing.\n\n${BODY}`)).toEqual(['list-item', 'paragraph']);
    expect(kinds('1. Names\n2. Addresses\n3. Logs')).toEqual(['list-item', 'list-item', 'list-item']);
  });

  it('touch nothing but such items', () => {
    const drafts = [
      { kind: 'heading', level: 1, text: '1. Scope' },
      { kind: 'paragraph', text: BODY },
    ] as const;
    expect(withNumberedTitles(drafts)).toEqual(drafts);
  });
});
