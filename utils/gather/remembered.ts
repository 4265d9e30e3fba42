/** Pages use the same few class names thousands of times; a hostile one could use as many different ones. */
const MOST = 2_000;

/** A pure function of a string that answers what it was asked before without working it out again. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = answer(text);
    if (known.size < MOST) known.set(text, now);
    return now;
  };
}
