import { parseHTML } from 'linkedom';
import { type ComponentChildren, render } from 'preact';
import { KnowledgeProvider } from '../../components/findings/knowledge.tsx';
import { LocaleProvider } from '../../components/locale.tsx';
import { WEAKNESSES } from '../../utils/engine/criteria/weaknesses.ts';
import { INVENTED_CRITERIA } from './invented-criteria.ts';

/** A component drawn into a document without a browser, and what a person does with it. */
export interface Drawn {
  /** What can be read, white space folded. */
  words(): string;
  /** Names of the buttons and links, in order. */
  controls(): string[];
  find(selector: string): HTMLElement;
  click(name: string): Promise<void>;
  /** Types into the field with this label. */
  type(label: string, text: string): Promise<void>;
  /** Ticks the box, or picks the option, with this label. */
  choose(label: string): Promise<void>;
  /** Sends the form that has this button. */
  submit(button: string): Promise<void>;
}

/** Draws in English, with the invented criteria. For tests of behaviour; how it looks is for real browsers. */
export async function draw(children: ComponentChildren): Promise<Drawn> {
  const { document, window } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  Object.assign(globalThis, {
    document,
    addEventListener: () => {},
    removeEventListener: () => {},
    requestAnimationFrame: setTimeout,
    cancelAnimationFrame: clearTimeout,
  });
  const root = document.getElementById('app')!;
  render(
    <LocaleProvider language="en">
      <KnowledgeProvider knowledge={{ criteria: INVENTED_CRITERIA, weaknesses: WEAKNESSES }}>
        {children}
      </KnowledgeProvider>
    </LocaleProvider>,
    root,
  );
  await settled();
  const nameOf = (element: Element) => element.getAttribute('aria-label') ?? folded(element.textContent ?? '');
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const named = (selector: string, name: string) => {
    const found = all(selector).find((element) => nameOf(element) === name);
    if (!found) throw new Error(`there is no “${name}”, only ${all(selector).map(nameOf).join(', ')}`);
    return found;
  };
  const fire = async (target: Element, type: string) => {
    target.dispatchEvent(new window.Event(type, { bubbles: true, cancelable: true }));
    await settled();
  };
  return {
    words: () => folded(root.textContent ?? ''),
    controls: () => all('button, a').map(nameOf),
    find: (selector) => all(selector)[0]!,
    click: (name) => fire(named('button, a', name), 'click'),
    async type(label, text) {
      const field = fieldLabelled(label, root);
      Object.assign(field, { value: text });
      await fire(field, 'input');
    },
    async choose(label) {
      const field = fieldLabelled(label, root);
      Object.assign(field, { checked: true });
      await fire(field, 'change');
    },
    submit: (button) => fire(named('button', button).closest('form')!, 'submit'),
  };
}

const folded = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Effects and states that follow from one another are through after a few turns. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 40));

function fieldLabelled(text: string, root: Element): Element {
  const label = [...root.querySelectorAll('label')].find((one) => folded(one.textContent ?? '').startsWith(text));
  const field =
    root.querySelector(`[aria-label="${text}"]`) ??
    label?.querySelector('input, textarea, select') ??
    root.querySelector(`#${label?.getAttribute('for')}`);
  if (!field) throw new Error(`no field is labelled “${text}”`);
  return field;
}
