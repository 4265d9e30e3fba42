import type { HtmlElement } from '../../html/html-tree.ts';

/** How much of what an element holds, below it included. Characters without white space at the ends. */
export interface Measure {
  /** Characters of text, and how many of them stand in links. */
  text: number;
  linked: number;
  links: number;
  /** Links to a place on the same page. */
  anchors: number;
  headings: number;
  /** Fields to type in. */
  fields: number;
  /** Elements, itself included. */
  elements: number;
}

export type Measures = Map<HtmlElement, Measure>;

const NEVER_TEXT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'embed',
  'canvas',
  'audio',
  'video',
  'map',
  'select',
  'datalist',
  'option',
  'input',
  'textarea',
  'progress',
  'meter',
  'head',
  'title',
  'meta',
  'link',
  'frame',
  'frameset',
  'rp',
]);

/** Elements that never hold words of the document. A declarative shadow root does, though it is a template. */
export const neverText = (element: HtmlElement): boolean =>
  NEVER_TEXT.has(element.name) && !(element.name === 'template' && element.attributes.shadowrootmode !== undefined);

/** True for what the page itself marks as its main part. */
export const isMain = ({ name, attributes }: HtmlElement): boolean => name === 'main' || attributes.role === 'main';

const isField = ({ name, attributes }: HtmlElement): boolean =>
  name === 'textarea' || (name === 'input' && /^(?:text|email|search|tel|url|password|)$/.test(attributes.type ?? ''));

/** Measures every element below `root` that `isSkipped` does not exclude. */
export function measure(root: HtmlElement, isSkipped: (element: HtmlElement) => boolean): Measures {
  const measures: Measures = new Map();
  const visit = (element: HtmlElement, inLink: boolean): Measure => {
    const own: Measure = { text: 0, linked: 0, links: 0, anchors: 0, headings: 0, fields: 0, elements: 1 };
    if (/^h[1-6]$/.test(element.name)) own.headings++;
    const isLink = element.name === 'a' && /^(?!mailto:|tel:)/i.test(element.attributes.href ?? 'tel:');
    if (isLink) own.links++;
    if (isLink && element.attributes.href?.startsWith('#')) own.anchors++;
    for (const child of element.children) {
      if (typeof child === 'string') {
        const { length } = child.trim();
        own.text += length;
        if (inLink || isLink) own.linked += length;
      } else if (isField(child)) {
        own.fields++;
      } else if (!neverText(child) && !isSkipped(child)) {
        add(own, visit(child, inLink || isLink));
      }
    }
    measures.set(element, own);
    return own;
  };
  visit(root, false);
  return measures;
}

function add(total: Measure, part: Measure): void {
  total.text += part.text;
  total.linked += part.linked;
  total.links += part.links;
  total.anchors += part.anchors;
  total.headings += part.headings;
  total.fields += part.fields;
  total.elements += part.elements;
}

/** Characters outside links: what documents are made of and menus are not. */
export const proseOf = (measure: Measure | undefined): number => (measure ? measure.text - measure.linked : 0);
