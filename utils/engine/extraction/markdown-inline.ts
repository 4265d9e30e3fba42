import { oneLine } from '../../html/visible-text.ts';

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  copy: '©',
  reg: '®',
  hellip: '…',
};

/** Inline Markdown and HTML tags to plain words. Every pattern is bounded: the text is not ours. */
export function plainInline(text: string): string {
  const plain = text
    .replace(/!\[[^[\]]{0,500}\]\([^()\s]{0,2000}(?:\s[^()]{0,300})?\)/g, '')
    .replace(/\[([^[\]]{1,1000})\]\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s[^()]{0,300})?\)/g, '$1')
    .replace(/\[([^[\]^]{1,500})\]\[[^[\]]{0,200}\]/g, '$1')
    .replace(/<(https?:[^<>\s]{1,2000}|[^<>\s@/]{1,100}@[^<>\s]{1,100})>/g, '$1')
    .replace(/<br\s?\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,1000}>/gi, ' ')
    .replace(/\{:[^{}]{0,300}\}/g, '')
    .replace(/\*\*|(?<![\p{L}\p{N}_])__(?=\S)|(?<=\S)__(?![\p{L}\p{N}_])/gu, '')
    .replace(/(?<![\p{L}\p{N}*_\\])[*_](?=\S)|(?<=[^\s\\])[*_](?![\p{L}\p{N}*_])/gu, '')
    .replace(/`/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1');
  return oneLine(decodeEntities(plain));
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
