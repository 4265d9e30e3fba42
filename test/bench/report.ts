/** One line of the table: what of ours stands beside what of others, in the same run. */
export interface TableRow {
  what: string;
  ours: string;
  beside: string;
  /** How they relate; empty where the figure stands for itself. */
  ratio: string;
}

export interface BenchReport {
  /** What was measured and how, for whoever wants to know more than the table tells. */
  lines: string[];
  rows: TableRow[];
}

export const skipped = (why: string): BenchReport => ({ lines: [why], rows: [] });

/** Columns as wide as their widest cell; all but the first to the right. */
export function align(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('   '),
  );
}

export const tableOf = (rows: readonly TableRow[]): string[] =>
  align([['', 'ours', 'beside', 'ratio'], ...rows.map(({ what, ours, beside, ratio }) => [what, ours, beside, ratio])]);

/** Milliseconds that this thread computed: what else the machine does counts for little. */
export async function threadTime(run: () => unknown): Promise<number> {
  const start = process.threadCpuUsage();
  await run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1_000;
}

export const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 1)} ms`;
export const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`;
