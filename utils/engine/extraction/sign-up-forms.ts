import type { HtmlElement } from '../../html/html-tree.ts';
import type { Measures } from './html-measure.ts';

/** A form with more fields asks for something else than an address for the newsletter. */
const MAX_FIELDS = 3;

/** Newsletter forms with the invitation and small print around them. */
export function signUpFrames(measures: Measures): Set<HtmlElement> {
  const frames = new Set<HtmlElement>();
  for (const [element, { fields }] of measures) {
    if (element.name === 'form' && fields > 0 && fields <= MAX_FIELDS && asksForAddress(element))
      frames.add(frameOf(element, measures));
  }
  return frames;
}

function frameOf(form: HtmlElement, measures: Measures): HtmlElement {
  const limit = 2 * (measures.get(form)?.text ?? 0) + 150;
  let frame = form;
  for (let up = form.parent; up && !/^(?:body|main|article)$/.test(up.name); up = up.parent) {
    const own = measures.get(up);
    if (!own || own.text > limit || own.headings > 1) break;
    frame = up;
  }
  return frame;
}

function asksForAddress(element: HtmlElement): boolean {
  return element.children.some((child) => {
    if (typeof child === 'string') return false;
    const { type = '', name = '' } = child.attributes;
    return (child.name === 'input' && (type === 'email' || /e?-?mail/i.test(name))) || asksForAddress(child);
  });
}
