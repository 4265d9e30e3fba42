import type { HtmlElement } from '../../html/html-tree.ts';
import { oneLine } from '../../html/visible-text.ts';
import { textOf } from './element-text.ts';
import type { HtmlBlock } from './html-blocks.ts';
import type { PageSigns } from './walls.ts';

const CAPTCHA_PARTS = /captcha|cf-challenge|cf-turnstile/i;

/** Every element below `root`, in document order. */
export function elementsOf(root: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (element: HtmlElement) => {
    found.push(element);
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  return found;
}

/** The page's `<title>`, empty when it has none. */
export function pageTitleOf(elements: HtmlElement[]): string {
  const title = elements.find(({ name, parent }) => name === 'title' && parent?.name !== 'svg');
  return title ? textOf(title, () => false) : '';
}

/** Gathers what tells a document from a page that stands in its way. */
export function signsOf(
  elements: HtmlElement[],
  blocks: HtmlBlock[],
  noscript: string,
  hasConsentDialog: boolean,
): PageSigns {
  const count = (isWanted: (element: HtmlElement) => boolean) => elements.filter(isWanted).length;
  return {
    title: pageTitleOf(elements),
    text: blocks.map(({ text }) => text).join('\n'),
    headings: blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
    passwordFields: count(({ name, attributes }) => name === 'input' && attributes.type === 'password'),
    scripts: count(({ name }) => name === 'script'),
    noscript: oneLine(noscript.replace(/<[^<>]{0,2000}>/g, ' ')),
    hasConsentDialog,
    hasCaptcha: elements.some(({ attributes: { class: names, id, src } }) =>
      CAPTCHA_PARTS.test(`${names} ${id} ${src}`),
    ),
  };
}
