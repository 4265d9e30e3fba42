import { neverText } from './html-measure.ts';
import { textOf } from './html-table.ts';
import type { HtmlElement } from './html-tree.ts';

/** What buttons of consent dialogs say, in the languages we read. */
const ACCEPT =
  /accept|agree|allow|consent|got it|^ok(?:ay)?$|understood|akzept|zustimm|annehm|erlaub|zulass|einverstanden|verstanden|toestaan|aanvaard|akkoord|autoris|aceptar|acepto|permit|accett|consenti|aceit|akcept|zgadzam|zezw|tillad|godkend|godkänn|tillåt|godta/iu;
const REFUSE_OR_CHOOSE =
  /(?:reject|decline|refuse|deny|disagree|necessary|essential|required only|manage|settings|preferences|customi[sz]e|options|choose|choices|ablehnen|notwendige|erforderliche|einstellungen|weiger|afwijzen|noodzakelijke|instellingen|voorkeuren|refuser|paramétr|personnaliser|sans accepter|rechazar|configurar|necesarias|rifiuta|impostazioni|personalizza|rejeitar|definições|preferências|odrzuć|ustawienia|niezbędne|afvis|indstillinger|nødvendige|avvisa|neka|inställningar|nödvändiga)/iu;
const COOKIES = /cookie|tracker|traceurs|pliki|consent|toestemming|einwilligung|consentement/iu;
const MAX_LABEL = 60;
/** A bar with nothing but "OK" is short. */
const MAX_BAR = 700;

/**
 * Consent dialogs by what they say: a button that accepts beside one that refuses or chooses (or alone, in a short bar),
 * under words about cookies. Made-up class names do not hide them.
 */
export function consentDialogs(body: HtmlElement): Set<HtmlElement> {
  const dialogs = new Set<HtmlElement>();
  for (const button of buttonsOf(body).filter((each) => ACCEPT.test(labelOf(each)))) {
    const dialog = dialogAround(button, body);
    if (dialog) dialogs.add(dialog);
  }
  return dialogs;
}

function dialogAround(button: HtmlElement, body: HtmlElement): HtmlElement | null {
  for (let up = button.parent; up && up !== body; up = up.parent) {
    const buttons = buttonsOf(up);
    const labels = new Set(buttons);
    const prose = textOf(up, (element) => neverText(element) || labels.has(element));
    if (prose.length < 40 || !COOKIES.test(prose)) continue;
    const isChoice = buttons.some((each) => REFUSE_OR_CHOOSE.test(labelOf(each)));
    if (!isChoice && prose.length > MAX_BAR) return null;
    return outermost(up, prose.length, body);
  }
  return null;
}

/** The dialog's own frame: the modal around it, or the last ancestor that adds hardly any text. */
function outermost(inner: HtmlElement, length: number, body: HtmlElement): HtmlElement {
  let dialog = inner;
  for (let up = inner.parent; up && up !== body; up = up.parent) {
    const isFrame =
      /^(?:alert)?dialog$/.test(up.attributes.role ?? '') ||
      up.name === 'dialog' ||
      up.attributes['aria-modal'] === 'true';
    if (isFrame || textOf(up, neverText).length <= 1.2 * length + 100) dialog = up;
    else if (dialog !== inner || textOf(up, neverText).length > 3 * length) break;
  }
  return dialog;
}

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
  (name === 'a' && /\b(?:btn|button|accept|agree)/i.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)) ||
  (name === 'input' && /^(?:button|submit)$/.test(attributes.type ?? ''));

function labelOf(button: HtmlElement): string {
  const text = textOf(button, neverText) || button.attributes.value || button.attributes['aria-label'] || '';
  return text.length <= MAX_LABEL ? text : '';
}
