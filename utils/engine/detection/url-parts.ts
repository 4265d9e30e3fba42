import { namesIn, plainWords, unglue } from './document-name.ts';

/** A URL as rows of words, the way a person would read it. */
export interface UrlParts {
  /** Words of each host label but the last, from the left, without "www". */
  host: string[][];
  /** Words of each path segment that says something, file extension apart. */
  segments: string[][];
  /** Words of each value in the query that looks like a name. */
  query: string[][];
  fragment: string[];
  extension: string;
}

const EXTENSION = /\.([a-z]{2,5}\d?)$/i;
const CAMEL = /(\p{Ll})(\p{Lu})/gu;
const LETTER_DIGIT = /(\p{L})(?=\d)|(\d)(?=\p{L})/gu;
/** Segments that every site has: languages, countries, front pages. */
const EMPTY = /^(?:[a-z]{2}(?:[-_][a-z]{2,4})?|index|default|home|latest|global|intl|eea|pages?)$/i;

/** "eu-dpa" looks like a language with its country, and is none. */
const isEmpty = (segment: string): boolean =>
  EMPTY.test(segment) && !(/[-_]/.test(segment) && namesIn(plainWords(segment)).length > 0);

const NAME_IN_QUERY = /^[\p{L}\p{N} _.-]{3,60}$/u;

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const partWords = (part: string): string[] => {
  const spaced = decode(part).replace(CAMEL, '$1 $2').replace(LETTER_DIGIT, '$1$2 ');
  return plainWords(spaced).flatMap(unglue);
};

/** Null when the URL cannot be parsed. */
export function urlParts(address: string): UrlParts | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const path = url.pathname.split('/').filter(Boolean);
  const extension = EXTENSION.exec(path.at(-1) ?? '')?.[1]?.toLowerCase() ?? '';
  if (extension) path[path.length - 1] = path.at(-1)!.replace(EXTENSION, '');
  const named = [...url.searchParams.values()].filter((value) => NAME_IN_QUERY.test(value));
  return {
    host: url.hostname
      .toLowerCase()
      .split('.')
      .slice(0, -1)
      .filter((label) => !/^www\d?$/.test(label))
      .map(partWords),
    segments: path.filter((segment) => !isEmpty(segment)).map(partWords),
    query: named.map(partWords),
    fragment: partWords(url.hash.slice(1, 80)),
    extension,
  };
}
