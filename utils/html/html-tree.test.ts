import { describe, expect, it } from 'vitest';
import { type HtmlElement, MAX_DEPTH, parseHtml } from './html-tree.ts';

const outline = (node: HtmlElement | string): string =>
  typeof node === 'string' ? node : `${node.name}(${node.children.map(outline).join(' ')})`;
const shape = (html: string) => parseHtml(html).root.children.map(outline).join(' ');

function depthOf(root: HtmlElement): number {
  let deepest = 0;
  const waiting: [HtmlElement, number][] = [[root, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [element, depth] = next;
    deepest = Math.max(deepest, depth);
    for (const child of element.children) if (typeof child !== 'string') waiting.push([child, depth + 1]);
  }
  return deepest;
}

describe('parseHtml', () => {
  it('closes what browsers close', () => {
    expect(shape('<p>a<p>b')).toBe('p(a) p(b)');
    expect(shape('<p><b>a<p>b')).toBe('p(b(a)) p(b)');
    expect(shape('<ul><li>a<li>b<ul><li>c</ul><li>d</ul>')).toBe('ul(li(a) li(b ul(li(c))) li(d))');
    expect(shape('<table><tr><td>a<td>b<tr><td>c</table>d')).toBe('table(tr(td(a) td(b)) tr(td(c))) d');
    expect(shape('<dl><dt>a<dd>b<dt>c</dl>')).toBe('dl(dt(a) dd(b) dt(c))');
    expect(shape('<h2>a<h3>b')).toBe('h2(a) h3(b)');
    expect(shape('<head><title>t</title><p>a')).toBe('head(title(t)) p(a)');
  });
  it('does not let a stray end tag close a cell or a block', () => {
    expect(shape('<div><table><tr><td>a</div>b</td></tr></table></div>')).toBe('div(table(tr(td(ab))))');
    expect(shape('<div><p>a</span></b>b</p></div>')).toBe('div(p(ab))');
  });
  it('keeps no contents of scripts, styles and drawings, and decodes entities', () => {
    expect(shape('<script>if (a < b) "<p>"</script><p>x &amp; y&eacute;</p><svg><path/><text>no</text></svg>z')).toBe(
      'script() p(x & yé) svg(path() text()) z',
    );
  });
  it('merges a second body into the first', () => {
    expect(shape('<body><p>a</p><body class="x"><p>b')).toBe('body(p(a) p(b))');
  });
  it('flattens what is nested too deep and reads on', () => {
    const { root } = parseHtml(`${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}<p>after</p>`);
    expect(depthOf(root)).toBeLessThanOrEqual(MAX_DEPTH + 1);
    expect(root.children.map(outline).at(-1)).toBe('p(after)');
  });
  it('stops at a number of nodes and says so', () => {
    expect(parseHtml('<i>x</i>'.repeat(400_000)).truncated).toBe(true);
    expect(parseHtml('<i>x</i>').truncated).toBe(false);
  });
});
