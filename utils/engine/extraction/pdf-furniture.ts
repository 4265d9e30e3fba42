import type { Line } from './pdf-lines.ts';

/** Lines from the top and bottom of a page that may be running headers, footers or page numbers. */
const EDGE_LINES = 3;
const PAGE_NUMBER =
  /^(?:[-–|\s]*)(?:(?:page|pagina|seite|página|strona|side|sida|p\.)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|van|von|de|sur|di|z|af|av|\/|\|)\s*\d{1,4})?(?:[-–|\s]*)$/i;

/** Drops page numbers, and what stands at the same edge of most pages. */
export function dropRunningLines(pages: Line[][]): Line[][] {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(edges(lines).map((line) => keyOf(line)))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const often = Math.max(2, Math.ceil(0.4 * pages.length));
  return pages.map((lines) => {
    const atEdge = new Set(edges(lines));
    return lines.filter(
      (line) => !atEdge.has(line) || !(PAGE_NUMBER.test(line.text) || (seen.get(keyOf(line)) ?? 0) >= often),
    );
  });
}

/** Highest and lowest lines of a page, whatever their column. */
function edges(lines: Line[]): Line[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return [...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)];
}

/** Same words at the same height, whatever the numbers in them. */
const keyOf = (line: Line) => `${Math.round(line.y / 6)} ${line.text.toLowerCase().replace(/\d+/g, '#')}`;
