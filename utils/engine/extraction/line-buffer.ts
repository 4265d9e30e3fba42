import { oneLine } from '../../html/visible-text.ts';

const ENDS_STATEMENT = /[.!?:;][)"”’]?$/;
const STARTS_ITEM = /^(?:[-–—*•·‣▪]|\(?[a-z0-9]{1,3}[.)])\s/i;
const GOES_ON = /[\p{Ll}\p{N},–—-]$/u;

/** The block under way, line by line. */
export class LineBuffer {
  #lines: string[] = [];
  #open = '';
  #linked = 0;
  #bold = 0;

  add(text: string, isLinked: boolean, isBold: boolean): void {
    this.#open += text;
    if (!isLinked && !isBold) return;
    const length = text.replace(/\s+/gu, '').length;
    if (isLinked) this.#linked += length;
    if (isBold) this.#bold += length;
  }

  /** Whether `next`, put after the open line without a space, would start a new sentence glued to the one before. */
  touchesSentence(next: string): boolean {
    return /[\p{Ll}\p{N}.!?:;)"”’]$/u.test(this.#open.slice(-2)) && /^["“(]?\p{Lu}/u.test(next);
  }

  /** Two breaks in a row, or one after the end of a sentence, end the block and not only the line. */
  breakEndsBlock(): boolean {
    const line = oneLine(this.#open);
    return line === '' || ENDS_STATEMENT.test(line);
  }

  break(): void {
    this.#lines.push(this.#open);
    this.#open = '';
  }

  /**
   * Text of the block, and its linked and bold characters, white space not counted; empties the buffer. A line that
   * goes on in small letters was only broken for looks.
   */
  take(): { text: string; linked: number; bold: number } {
    const parts: string[] = [];
    let above = '';
    for (const line of [...this.#lines, this.#open].map(oneLine)) {
      if (line === '') continue;
      const runsOn = GOES_ON.test(above) && /^\p{Ll}/u.test(line) && !STARTS_ITEM.test(line);
      parts.push(above === '' ? '' : runsOn ? ' ' : '\n', line);
      above = line;
    }
    const taken = { text: parts.join(''), linked: this.#linked, bold: this.#bold };
    this.#clear();
    return taken;
  }

  /** Text with its white space as written; empties the buffer. */
  takeRaw(): string {
    const raw = [...this.#lines, this.#open].join('\n');
    this.#clear();
    return raw;
  }

  #clear(): void {
    this.#lines = [];
    this.#open = '';
    this.#linked = 0;
    this.#bold = 0;
  }
}
