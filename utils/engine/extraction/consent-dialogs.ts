import type { HtmlElement } from '../../html/html-tree.ts';
import { textOf } from './element-text.ts';
import { type Measures, measure, neverText } from './html-measure.ts';

/** What buttons of consent dialogs say, in the languages we read. */
const ACCEPT =
  /accept|agree|allow|consent|got it|^ok(?:ay)?$|understood|akzept|zustimm|annehm|erlaub|zulass|einverstanden|verstanden|toestaan|aanvaard|akkoord|autoris|aceptar|acepto|permit|accett|consenti|aceit|akcept|zgadzam|zezw|tillad|godkend|godkänn|tillåt|godta/iu;
const REFUSE_OR_CHOOSE =
  /(?:reject|decline|refuse|deny|disagree|necessary|essential|required only|manage|settings|preferences|customi[sz]e|options|choose|choices|ablehnen|notwendige|erforderliche|einstellungen|weiger|afwijzen|noodzakelijke|instellingen|voorkeuren|refuser|paramétr|personnaliser|sans accepter|rechazar|configurar|necesarias|rifiuta|impostazioni|personalizza|rejeitar|definições|preferências|odrzuć|ustawienia|niezbędne|afvis|indstillinger|nødvendige|avvisa|neka|inställningar|nödvändiga)/iu;
const COOKIES = /cookie|tracker|traceurs|pliki|consent|toestemming|einwilligung|consentement/iu;
const MAX_LABEL = 60;
/** A bar with nothing but "OK" is short; a dialog with its preferences is not, but is no page either. */
const MAX_BAR = 700;
const MAX_DIALOG = 30_000;
/** A page has one or two consent dialogs. */
const MAX_BUTTONS = 12;

/**
 * Consent dialogs by what they say: a button that accepts beside one that refuses or chooses (or alone, in a short bar),
 * under words about cookies. Made-up class names do not hide them.
 */
export function consentDialogs(body: HtmlElement): Set<HtmlElement> {
  const measures = measure(body, () => false);
  const dialogs = new Set<HtmlElement>();
  const accepting = buttonsOf(body).filter((each) => ACCEPT.test(labelOf(each)));
  for (const button of accepting.slice(0, MAX_BUTTONS)) {
    const dialog = dialogAround(button, body, measures);
    if (dialog) dialogs.add(dialog);
  }
  return dialogs;
}

function dialogAround(button: HtmlElement, body: HtmlElement, measures: Measures): HtmlElement | null {
  for (let up = button.parent; up && up !== body; up = up.parent) {
    const { text, elements } = measures.get(up) ?? { text: 0, elements: 0 };
    if (text > MAX_DIALOG || elements > MAX_DIALOG / 10) return null;
    const buttons = new Set(buttonsOf(up));
    const prose = textOf(up, (element) => neverText(element) || buttons.has(element));
    if (prose.length < 40 || !COOKIES.test(prose)) continue;
    const isChoice = [...buttons].some((each) => REFUSE_OR_CHOOSE.test(labelOf(each)));
    return isChoice || prose.length <= MAX_BAR ? frameOf(up, body, measures) : null;
  }
  return null;
}

/** The dialog's own frame: the modal around it, or the last ancestor that adds hardly any text. */
function frameOf(inner: HtmlElement, body: HtmlElement, measures: Measures): HtmlElement {
  const lengthOf = (element: HtmlElement) => measures.get(element)?.text ?? 0;
  const length = lengthOf(inner);
  let frame = inner;
  for (let up = inner.parent; up && up !== body && lengthOf(up) <= 3 * length; up = up.parent) {
    if (isModal(up) || lengthOf(up) <= 1.2 * length + 100) frame = up;
  }
  return frame;
}

const isModal = ({ name, attributes }: HtmlElement): boolean =>
  name === 'dialog' || /^(?:alert)?dialog$/.test(attributes.role ?? '') || attributes['aria-modal'] === 'true';

function buttonsOf(root: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (element: HtmlElement) => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (isButton(child)) found.push(child);
      else visit(child);
    }
  };
  visit(root);
  return found;
}

const isButton = ({ name, attributes }: HtmlElement): boolean =>
  name === 'button' ||
  attributes.role === 'button' ||
  (name === 'a' &&
    /(?:^|[\s_-])(?:btn|button|accept|agree)/i.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)) ||
  (name === 'input' && /^(?:button|submit)$/.test(attributes.type ?? ''));

function labelOf(button: HtmlElement): string {
  const text = textOf(button, neverText) || button.attributes.value || button.attributes['aria-label'] || '';
  return text.length <= MAX_LABEL ? text : '';
}
