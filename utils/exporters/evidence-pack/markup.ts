/** HTML that is safe to put in a page: everything that was filled in is escaped. */
export interface Markup {
  readonly markup: string;
}

type Filling = string | number | null | Markup | readonly Markup[];

/** HTML with values in it. Texts are escaped, for an element as for an attribute in double quotes; null is nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Filling[]): Markup {
  return { markup: parts.reduce((whole, part, n) => whole + written(values[n - 1] ?? null) + part) };
}

/** A text of our own, such as a style or a script, as it stands. */
export const verbatim = (text: string): Markup => ({ markup: text });

function written(value: Filling): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign]!);
