/** A tag, and the text between it and the next. */
export interface XmlTag {
  /** Without its prefix. */
  name: string;
  opens: boolean;
  /** `<x/>`: opened and closed at once. */
  isEmpty: boolean;
  attributes: ReadonlyMap<string, string>;
  text: string;
}

const TAG = /^(\/?)(?:[\w.-]+:)?([\w.-]+)/;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NONE: ReadonlyMap<string, string> = new Map();
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The tags of an XML document in order. Entities of its own making are left as they stand, so that none can grow. */
export function* elements(xml: string): Generator<XmlTag, void, undefined> {
  let at = xml.indexOf('<');
  while (at >= 0) {
    const end = xml.indexOf('>', at);
    if (end < 0) break;
    const next = xml.indexOf('<', end);
    const inside = xml.slice(at + 1, end);
    const [, slash, name] = TAG.exec(inside) ?? [];
    if (name) {
      yield {
        name,
        opens: slash === '',
        isEmpty: inside.endsWith('/'),
        attributes: inside.includes('=') ? attributesOf(inside) : NONE,
        text: unescaped(xml.slice(end + 1, next < 0 ? xml.length : next)),
      };
    }
    at = next;
  }
}

const attributesOf = (tag: string): Map<string, string> =>
  new Map([...tag.matchAll(ATTRIBUTE)].map(([, name, one, other]) => [name!, unescaped(one ?? other ?? '')]));

const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{1,8});/gi, (whole, name: string) => characterOf(name) ?? whole)
    : text;

function characterOf(name: string): string | null {
  if (!name.startsWith('#')) return NAMED[name] ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
