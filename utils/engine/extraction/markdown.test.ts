import { describe, expect, it } from 'vitest';
import { frontMatterTitle, readMarkdown } from './markdown.ts';
import { plainInline } from './markdown-inline.ts';

const outline = (text: string) => readMarkdown(text).map(({ kind, level, text: own }) => [kind, level, own]);

describe('readMarkdown', () => {
  it('reads headings of both kinds, paragraphs, lists and quotes', () => {
    const source =
      '# Title #\n\nSub title\n---\n\nA paragraph\nover two lines.\n\n- first\n  goes on\n  - nested\n1. numbered\n\n> quoted\n> words\n\n***\n\nEnd.';
    expect(outline(source)).toEqual([
      ['heading', 1, 'Title'],
      ['heading', 2, 'Sub title'],
      ['paragraph', undefined, 'A paragraph over two lines.'],
      ['list-item', 1, 'first goes on'],
      ['list-item', 2, 'nested'],
      ['list-item', 1, 'numbered'],
      ['quote', undefined, 'quoted words'],
      ['paragraph', undefined, 'End.'],
    ]);
  });
  it('reads tables as rows with cells', () => {
    const rows = readMarkdown(
      '| Name | Country |\n| :--- | --- |\n| [Wolkenlager](https://w.example) | Germany |\n\nAfter',
    );
    expect(rows.map(({ kind, cells, table }) => [kind, cells, table])).toEqual([
      ['table-row', ['Name', 'Country'], 0],
      ['table-row', ['Wolkenlager', 'Germany'], 0],
      ['paragraph', undefined, undefined],
    ]);
  });
  it('reads HTML inside', () => {
    const rows = readMarkdown(
      '| a | b |\n|---|---|\n\n<table>\n<tr><td>One</td>\n\n<td>**Two**</td></tr>\n<tr><td>3</td><td>4</td></tr>\n</table>\n\nAfter',
    );
    expect(rows.map(({ text, table }) => [text, table])).toEqual([
      ['a | b', 0],
      ['One | Two', 1],
      ['3 | 4', 1],
      ['After', undefined],
    ]);
  });
  it('leaves out front matter, comments, attributes and link definitions, and keeps footnotes', () => {
    const source =
      '---\ntitle: "The *policy*"\n---\n<!-- internal\nnote -->\nText[^1].\n{: #scope }\n\n[ref]: https://a.example\n[^1]: A footnote.';
    expect(outline(source).map(([, , text]) => text)).toEqual(['Text[^1].', '[^1]: A footnote.']);
    expect(frontMatterTitle(source)).toBe('The policy');
    expect(frontMatterTitle('# No front matter')).toBeNull();
  });
  it('keeps code, also when it looks like Markdown', () => {
    expect(outline('```\n# not a heading\n```')).toEqual([['code', undefined, '# not a heading']]);
  });
});

describe('plainInline', () => {
  it.each([
    ['**bold** and *italic* and __strong__', 'bold and italic and strong'],
    ['[text](https://a.example/x_(y) "title") and [ref][1]', 'text and ref'],
    ['![logo](a.png) words', 'words'],
    ['snake_case_word and 2 * 3 * 4', 'snake_case_word and 2 * 3 * 4'],
    ['a \\* b &amp; c &#8211; d', 'a * b & c – d'],
    ['<https://a.example> <dpo@a.example> <br>x', 'https://a.example dpo@a.example x'],
  ])('%s', (source, plain) => {
    expect(plainInline(source)).toBe(plain);
  });
});
