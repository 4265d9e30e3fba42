/** The items of a JSON array, each on lines of its own, indented by so many spaces; without the brackets. */
export async function* jsonItems(items: AsyncIterable<unknown>, indent: number): AsyncGenerator<string> {
  const newLine = `\n${' '.repeat(indent)}`;
  let before = newLine;
  for await (const item of items) {
    // A line break within a text is written `\n`, so every real one is layout.
    yield before + JSON.stringify(item, null, 2).replaceAll('\n', newLine);
    before = `,${newLine}`;
  }
}
