import { describe, expect, it } from 'vitest';
import { threadTime } from '../../../test/unit/thread-time.ts';
import type { TextBlock } from '../../model/extraction.ts';
import { blocksOf, sentences } from './sentences.ts';

const cut = (text: string, language: string | null = 'en', blocks: TextBlock[] = []): string[] =>
  sentences(text, blocks, language).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('ends at full stops, question and exclamation marks, closing quotes included', () => {
    expect(cut('We delete it. “Do you?” Yes!')).toEqual(['We delete it.', '“Do you?”', 'Yes!']);
    expect(cut('We go (now). Then we stop.')).toEqual(['We go (now).', 'Then we stop.']);
    expect(cut('We use Yahoo! (and others).')).toHaveLength(1);
  });

  it('does not end at abbreviations, initials, numbers and enumerators', () => {
    expect(cut('See Art. 28 GDPR, e.g. the DPA of Acme Inc. Then stop.')).toEqual([
      'See Art. 28 GDPR, e.g. the DPA of Acme Inc. Then stop.',
    ]);
    expect(cut('1. The Processor acts. 2.1 It stops.')).toEqual(['1. The Processor acts.', '2.1 It stops.']);
    expect(cut('Acme B.V. deletes 1.5 GB. Done.')).toEqual(['Acme B.V. deletes 1.5 GB.', 'Done.']);
    expect(cut('ii. delete the data')).toEqual(['ii. delete the data']);
    expect(cut('We stop here. 2. Then we go.')).toEqual(['We stop here.', '2. Then we go.']);
    expect(cut('Ask J. Smith of Acme B.V. Utrecht first.')).toHaveLength(1);
    expect(cut('Use tools, e.g. Acme.')).toHaveLength(1);
    expect(cut('§ 7. Then we go.')).toHaveLength(1);
    expect(cut('At 7. Then we go.')).toHaveLength(2);
    expect(cut('a. Then we go.')).toHaveLength(1);
    expect(cut('See point b. Then we go.')).toHaveLength(2);
  });

  it('ends at three dots in one character, and where only marks are left', () => {
    expect(cut('We wait… Then we stop.')).toEqual(['We wait…', 'Then we stop.']);
    expect(cut('We wait. … Then we stop.')).toEqual(['We wait.', '…', 'Then we stop.']);
    expect(cut('We delete it. –')).toEqual(['We delete it.', '–']);
  });

  it('takes the ordinals of German for what they are', () => {
    for (const language of ['de', null]) expect(cut('Ab dem 12. Januar gilt das.', language)).toHaveLength(1);
    expect(cut('Das steht auf Seite 203. Danach folgt nichts.', 'de')).toHaveLength(2);
    expect(cut('Ab dem 1. Januar gilt das. Danach nicht.', 'de')).toEqual([
      'Ab dem 1. Januar gilt das.',
      'Danach nicht.',
    ]);
  });

  it('ends after a number that is no ordinal', () => {
    expect(cut('We keep copies of all 12. Then we stop.')).toEqual(['We keep copies of all 12.', 'Then we stop.']);
    expect(cut('Das gilt bis 2025. Danach nicht.', 'de')).toEqual(['Das gilt bis 2025.', 'Danach nicht.']);
  });

  it('parts sentences whose space got lost', () => {
    expect(cut('We delete it.Customer pays.')).toEqual(['We delete it.', 'Customer pays.']);
    expect(cut('We delete it.Not all.')).toEqual(['We delete it.', 'Not all.']);
    expect(cut('We delete it.No')).toEqual(['We delete it.No']);
    expect(cut('We delete it.Not')).toEqual(['We delete it.', 'Not']);
    expect(cut('We delete it.NOw and then.')).toHaveLength(1);
  });

  it('leaves addresses, names of hosts and glued capitals whole', () => {
    for (const text of [
      'Write to info@acme.example today.',
      'It is on acme.EU today.',
      'See Annex b2.Notes today.',
      'See Annex 2b.Notes today.',
    ]) {
      expect(cut(text)).toEqual([text]);
    }
  });

  it('cuts what runs on at a semicolon, later at a comma, and only then between any words', () => {
    const pieces = (unit: string): string[] => {
      const text = unit.repeat(12_000 / unit.length);
      return cut(text, 'en', [{ kind: 'paragraph', start: 0, end: text.length }]).slice(0, -1);
    };
    for (const mark of [';', ',']) {
      const found = pieces(`word word${mark} `);
      expect(found.length).toBeGreaterThan(2);
      for (const piece of found) expect(piece.at(-1)).toBe(mark);
    }
    expect(pieces('word; ')[0]!.length).toBeLessThan(pieces('word, ')[0]!.length);
    expect(pieces('word, ')[0]!.length).toBeLessThan(pieces('word ')[0]!.length);
  });

  it.each([
    [';', 500],
    [',', 1500],
  ])('cuts at “%s” when more than %i characters stand before it', (mark, most) => {
    const whole = (before: number): boolean => cut(`${'x'.repeat(before)}${mark}yyy`).length === 1;
    expect([whole(most), whole(most + 1)]).toEqual([true, false]);
    expect(cut(`We stop. ${'X'.repeat(most - 1)}${mark}yyy`)).toHaveLength(2);
  });

  it('cuts anywhere what is longer than any sentence', () => {
    expect([cut('x'.repeat(3002)).length, cut('x'.repeat(3003)).length]).toEqual([1, 2]);
  });

  it('takes for white space what patterns take for it', () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      // Letters of scripts, and halves of characters.
      if (code > 0x3100 && code < 0xfe00) continue;
      const character = String.fromCharCode(code);
      const found = sentences(`${character}a${character}`, [{ kind: 'code', start: 0, end: 3 }], 'en');
      const isTrimmed = found[0]?.start === 1 && found.at(-1)?.end === 2;
      if (isTrimmed !== /\s/.test(character)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('parts blank lines, and lines that open like items', () => {
    expect(cut('One\n\nTwo')).toEqual(['One', 'Two']);
    const blocks = (spaces: number): number => blocksOf(`One\n${' '.repeat(spaces)}\nTwo`).length;
    expect([blocks(0), blocks(38), blocks(39)]).toEqual([2, 2, 1]);
    expect(cut('We promise:\n- to delete\n- to return', 'en', [{ kind: 'paragraph', start: 0, end: 36 }])).toEqual([
      'We promise:',
      '- to delete',
      '- to return',
    ]);
  });

  it('parts lines that open with a letter in brackets, and leaves wrapped lines together', () => {
    const lines = (text: string) => cut(text, 'en', [{ kind: 'paragraph', start: 0, end: text.length }]);
    const promise = 'The processor shall, at the choice of the customer and without undue delay in any case';
    expect(lines(`${promise}\n(a) delete\n(iv) return`)).toEqual([promise, '(a) delete', '(iv) return']);
    expect(lines(`${promise}\n(on request) delete`)).toEqual([`${promise}\n(on request) delete`]);
    expect(lines('Contact,\nAcme')).toEqual(['Contact,\nAcme']);
    expect(lines('Contact\nAcme')).toEqual(['Contact', 'Acme']);
    expect(lines('Contact\n12 Kade')).toEqual(['Contact\n12 Kade']);
    expect(lines(`${promise}. Contact\nAcme`)).toEqual([`${promise}.`, 'Contact', 'Acme']);
    expect(lines(`${promise}\n   `)).toEqual([promise]);
    expect(lines(`${promise};\nand delete`)).toEqual([`${promise};`, 'and delete']);
    expect(lines(`${promise}:\nand delete`)).toEqual([`${promise}:`, 'and delete']);
    expect(lines(`${promise}\n-a delete`)).toEqual([`${promise}\n-a delete`]);
    expect(lines(`${promise}\n- delete`)).toEqual([promise, '- delete']);
  });

  it('takes a line for one of its own when it is short, and the next begins with a capital not too far in', () => {
    const parts = (length: number, spaces: number): number => {
      const text = `${'x'.repeat(length)}\n${' '.repeat(spaces)}Acme`;
      return cut(text, 'en', [{ kind: 'paragraph', start: 0, end: text.length }]).length;
    };
    expect([parts(59, 0), parts(60, 0)]).toEqual([2, 1]);
    expect([parts(9, 58), parts(9, 59)]).toEqual([2, 1]);
  });

  it('reads no further than its block', () => {
    const partedAt = (text: string, at: number): string[] =>
      cut(text, 'en', [
        { kind: 'paragraph', start: 0, end: at },
        { kind: 'paragraph', start: at, end: text.length },
      ]);
    expect(partedAt('One. Two', 3)).toEqual(['One', '.', 'Two']);
    expect(partedAt('One.) Two', 4)).toEqual(['One.', ') Two']);
  });

  it('keeps headings and table rows whole, and says in which block each stands', () => {
    const text = 'Art. 5. Security. Row. One';
    const blocks: TextBlock[] = [
      { kind: 'heading', start: 0, end: 17 },
      { kind: 'table-row', start: 18, end: 26 },
    ];
    expect(sentences(text, blocks, 'en').map(({ kind, block }) => [kind, block])).toEqual([
      ['heading', 0],
      ['table-row', 1],
    ]);
  });

  it('cuts headings and table rows only when no title or row is so long', () => {
    const parts = (length: number): number =>
      cut(`${'x. Y'.repeat(length / 4)}`, 'en', [{ kind: 'heading', start: 0, end: length }]).length;
    expect(parts(3000)).toBe(1);
    expect(parts(3004)).toBeGreaterThan(1);
    const below = `${'x'.repeat(2000)}${'x. Y'.repeat(300)}`;
    const title: TextBlock = { kind: 'heading', start: 2000, end: below.length };
    expect(cut(below, 'en', [{ kind: 'paragraph', start: 0, end: 2000 }, title])).toHaveLength(2);
  });

  it('cuts a run without full stops into pieces of bearable length, losing nothing but white space', () => {
    const text = 'word '.repeat(4000);
    const pieces = cut(text, 'en', [{ kind: 'paragraph', start: 0, end: text.length }]);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(3100);
    expect(pieces.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('takes no longer per character on long hostile text than on short', () => {
    const time = (text: string): number =>
      threadTime(() => sentences(text, [{ kind: 'paragraph', start: 0, end: text.length }], 'en'));
    for (const unit of ['.', '\n', '. (', 'a.b']) {
      time(unit.repeat(20_000));
      expect(time(unit.repeat(400_000)), unit).toBeLessThan(1500);
    }
  });
});
