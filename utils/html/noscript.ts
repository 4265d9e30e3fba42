const MARKER = /<(?:!--|script|style|noscript)(?=[\s>/-]|$)/gi;
const ENDS: Record<string, RegExp> = {
  script: /<\/script/gi,
  style: /<\/style/gi,
  noscript: /<\/noscript[^>]{0,100}>/gi,
};

/**
 * Parts a page into what a browser with JavaScript reads and what it skips. To such a browser the content of `noscript` is
 * no markup: an unclosed `iframe` in it must not swallow the page.
 */
export function splitNoscript(html: string): { markup: string; noscript: string } {
  const kept: string[] = [];
  const skipped: string[] = [];
  let from = 0;
  let at = 0;
  for (;;) {
    MARKER.lastIndex = at;
    const opening = MARKER.exec(html);
    if (!opening) break;
    const name = opening[0].slice(1).toLowerCase();
    const end = endOf(html, name, opening.index + opening[0].length);
    if (end === null) break;
    if (name === 'noscript') {
      kept.push(html.slice(from, opening.index));
      skipped.push(html.slice(opening.index, end));
      from = end;
    }
    at = end;
  }
  return { markup: [...kept, html.slice(from)].join(''), noscript: skipped.join(' ') };
}

function endOf(html: string, name: string, from: number): number | null {
  if (name === '!--') {
    const end = html.indexOf('-->', from);
    return end < 0 ? null : end + 3;
  }
  const pattern = ENDS[name];
  if (!pattern) return null;
  pattern.lastIndex = from;
  const closing = pattern.exec(html);
  return closing ? closing.index + closing[0].length : null;
}
