/** A quote of up to this many characters is put in the link whole; a longer one by its first and last words. */
const WHOLE_UP_TO = 120;
const WORDS_AT_EACH_END = 6;

/**
 * Link that opens the page at the quote: `#:~:text=start,end` (WICG URL Fragment Text Directives).
 * A fragment the URL already has stays in front of it. Browsers that do not know it just open the page.
 */
export function linkToQuote(url: string, quote: string): string {
  const directive = textDirective(quote);
  if (!directive) return url;
  return url.includes('#') ? `${url}:~:${directive}` : `${url}#:~:${directive}`;
}

function textDirective(quote: string): string | null {
  // A match may run over several blocks, but neither its start nor its end may: take them from the outer lines. The cells
  // of a table row, which our text joins by bars, are blocks as well.
  const lines = quote
    .split(/\n| \| /u)
    .map((line) => line.trim().replace(/\s+/gu, ' '))
    .filter((line) => line !== '');
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return null;
  if (lines.length === 1 && first.length <= WHOLE_UP_TO) return `text=${encode(first)}`;
  const start = first.split(' ').slice(0, WORDS_AT_EACH_END);
  const end = last.split(' ').slice(-WORDS_AT_EACH_END);
  const overlaps = lines.length === 1 && first.split(' ').length <= 2 * WORDS_AT_EACH_END;
  return overlaps ? `text=${encode(first)}` : `text=${encode(start.join(' '))},${encode(end.join(' '))}`;
}

/** A hyphen, comma or ampersand has a meaning in the directive; encodeURIComponent leaves the hyphen. */
const encode = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');
