import { describe, expect, it } from 'vitest';
import { linkToQuote } from './text-fragment.ts';

const PAGE = 'https://quillbird.example/dpa';

describe('linkToQuote', () => {
  it('puts a short quote in whole, with the characters that mean something to the directive encoded', () => {
    expect(linkToQuote(PAGE, 'Sub-processors, hosting & support')).toBe(
      `${PAGE}#:~:text=Sub%2Dprocessors%2C%20hosting%20%26%20support`,
    );
  });

  it('names the first and last words of a long quote', () => {
    const quote = `We notify the customer of a breach ${'without any further delay and '.repeat(6)}in writing to the contact on file.`;
    expect(linkToQuote(PAGE, quote)).toBe(
      `${PAGE}#:~:text=We%20notify%20the%20customer%20of%20a,writing%20to%20the%20contact%20on%20file.`,
    );
  });

  it('does not let start and end overlap when the words are few but long', () => {
    const quote = [
      'Auftragsverarbeitungsvereinbarungsanlage'.repeat(2),
      'Unterauftragsverarbeiterverzeichnis'.repeat(2),
    ].join(' ');
    expect(linkToQuote(PAGE, quote)).toBe(`${PAGE}#:~:text=${quote.replace(' ', '%20')}`);
  });

  it('never lets start or end run over a line, which is another block on the page', () => {
    expect(linkToQuote(PAGE, 'We keep:\nnames\nand e-mail addresses')).toBe(
      `${PAGE}#:~:text=We%20keep%3A,and%20e%2Dmail%20addresses`,
    );
  });

  it('takes the cells of a table row for what they are on the page: blocks of their own', () => {
    expect(linkToQuote(PAGE, 'Ostrava Cloud | Hosting | Germany, Ireland')).toBe(
      `${PAGE}#:~:text=Ostrava%20Cloud,Germany%2C%20Ireland`,
    );
  });

  it('keeps a fragment that the address already has, and folds white space', () => {
    expect(linkToQuote(`${PAGE}#annex`, ' within  48\u00a0hours ')).toBe(`${PAGE}#annex:~:text=within%2048%20hours`);
  });

  it('leaves the address alone when there is nothing to find', () => {
    expect(linkToQuote(PAGE, '  \n ')).toBe(PAGE);
  });
});
