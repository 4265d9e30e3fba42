import { registrableDomain } from '../../engine/detection/vendor.ts';
import type { LineProblem, ListLine, VendorList } from '../../model/vendor-list.ts';

/** Lines that are looked at; a list that is longer is no list for one sitting. */
export const MOST_LINES = 2_000;
const LONGEST_LINE = 2_000;

/**
 * Reads a list of vendors, one a line. `isPublic` tells whether a host may be asked at all; empty lines and comments (`#`)
 * are passed over.
 */
export function readVendorList(lines: readonly ListLine[], isPublic: (hostname: string) => boolean): VendorList {
  const list: VendorList = { vendors: [], faults: [], repeats: [] };
  const lineOf = new Map<string, number>();
  for (const line of lines) {
    const text = line.text.trim();
    if (text === '' || text.startsWith('#')) continue;
    const url = list.vendors.length + list.faults.length < MOST_LINES ? addressIn(text) : null;
    const domain = url ? registrableDomain(url.href) : '';
    const problem = problemOf(list, url, domain, isPublic);
    const sameAs = lineOf.get(domain);
    if (problem) list.faults.push({ number: line.number, text, problem });
    else if (sameAs !== undefined) list.repeats.push({ number: line.number, text, sameAs });
    else {
      lineOf.set(domain, line.number);
      list.vendors.push({ line: line.number, domain, url: `${url!.origin}/` });
    }
  }
  return list;
}

function problemOf(
  list: VendorList,
  url: URL | null,
  domain: string,
  isPublic: (hostname: string) => boolean,
): LineProblem | null {
  if (list.vendors.length + list.faults.length >= MOST_LINES) return 'too-many';
  if (url === null || domain === '') return 'no-address';
  return isPublic(url.hostname) ? null : 'private-address';
}

/** The lines of a pasted text. */
export const linesOf = (text: string): ListLine[] =>
  text.split(/\r\n|\r|\n/).map((line, index) => ({ number: index + 1, text: line.slice(0, LONGEST_LINE) }));

/** The address that a line, or a cell, holds: alone, or as one of the cells that were copied with it. */
export function addressIn(line: string): URL | null {
  const text = line.slice(0, LONGEST_LINE);
  const whole = addressOf(text);
  if (whole) return whole;
  for (const part of text.split(/[\t;,|]/)) {
    const address = addressOf(part);
    if (address) return address;
  }
  return null;
}

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

function addressOf(part: string): URL | null {
  const text = part
    .trim()
    .replace(/^["'<(]+/, '')
    .replace(/["'>),.;]+$/, '');
  if (text === '' || /[\s@]/.test(text)) return null;
  const url = URL.parse(SCHEME.test(text) ? text : `https://${text}`);
  if (url === null || !/^https?:$/.test(url.protocol) || !/^(?:[\w.-]+|\[.+\])$/.test(url.hostname)) return null;
  // A single word is a name, not an address; a number that a browser would take for an address is neither.
  if (SCHEME.test(text)) return url;
  const host = text.split(/[/?#]/, 1)[0]!;
  return /^\[|\.(?:[^\d.][^.]*|\d+\.\d+\.\d+)(?::\d+)?$/u.test(host) ? url : null;
}
