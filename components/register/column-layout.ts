import type { RegisterColumn } from '../../utils/model/register-filter.ts';

/** Least width in rem, and the share of what is left over. */
const WIDTHS: Record<RegisterColumn | 'name', readonly [least: number, share: number]> = {
  name: [13, 2.4],
  status: [9.5, 0.3],
  risk: [6, 0.2],
  score: [6, 0.4],
  coverage: [6.5, 0.4],
  gates: [7.5, 0.5],
  'sub-processors': [8, 0.3],
  tags: [9, 1.4],
  owner: [8, 1],
  created: [8, 0.2],
  updated: [8, 0.2],
  review: [8, 0.3],
};
const SELECT_WIDTH = 3;

/** The widths of the columns, and of cards the number of their lines, for the style sheet. */
export function columnLayout(columns: readonly RegisterColumn[]): Record<string, string> {
  const widths = (['name', ...columns] as const).map((column) => WIDTHS[column]);
  const least = widths.reduce((sum, [width]) => sum + width, SELECT_WIDTH);
  return {
    '--columns': `${SELECT_WIDTH}rem ${widths.map(([width, share]) => `minmax(${width}rem, ${share}fr)`).join(' ')}`,
    '--least-width': `${least}rem`,
    '--card-lines': String(Math.ceil(columns.length / 2)),
  };
}
