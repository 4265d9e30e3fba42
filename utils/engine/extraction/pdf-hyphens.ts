const LINE_END_HYPHEN = /(\p{L}+)[-\u00AD\u2010]$/u;
const FIRST_WORD = /^(\p{Ll}[\p{L}]*)/u;

/** Words of the whole document, lower case, hyphenated ones also whole: how it writes a word tells what a hyphen at a line's end was. */
export function vocabularyOf(lines: string[]): Set<string> {
  const vocabulary = new Set<string>();
  for (const line of lines)
    for (const [word] of line.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) vocabulary.add(word);
  return vocabulary;
}

/** Joins the lines of a paragraph; a word parted at a line's end becomes whole again, unless its hyphen belongs to it. */
export function joinLines(lines: string[], vocabulary: Set<string>): string {
  let text = '';
  for (const line of lines) {
    const head = LINE_END_HYPHEN.exec(text)?.[1];
    const tail = FIRST_WORD.exec(line)?.[1];
    if (text === '') text = line;
    else if (head === undefined || tail === undefined) text += /\p{L}-$/u.test(text) ? line : ` ${line}`;
    else text = keepsHyphen(head, tail, text, vocabulary) ? text + line : text.slice(0, -1) + line;
  }
  return text;
}

function keepsHyphen(head: string, tail: string, text: string, vocabulary: Set<string>): boolean {
  if (text.endsWith('\u00AD')) return false;
  const whole = (head + tail).toLowerCase();
  return !vocabulary.has(whole) && vocabulary.has(`${head}-${tail}`.toLowerCase());
}
