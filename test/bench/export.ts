import { EXPORTERS, type ExporterId } from '../../utils/exporters/index.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import { inventedCandidate } from '../preview/invented-candidates.ts';
import { exportedBytes, shortlistOf } from '../unit/shortlist.ts';
import { align, type BenchReport, ms, threadTime, times } from './report.ts';

const CANDIDATES = 1_000;
/** The one that is compared: a register that our own import reads back whole. */
const WHOLE: ExporterId = 'json';

/** What it costs to write the shortlist for each register, beside one plain `JSON.stringify` of the same candidates. */
export async function benchExport(): Promise<BenchReport> {
  const candidates = Array.from({ length: CANDIDATES }, (_, n) => inventedCandidate(n));
  const plain = await bestOf(() => JSON.stringify(candidates));
  const table = [['', 'time', 'against JSON.stringify', 'size']];
  let whole = 0;
  for (const id of Object.keys(EXPORTERS) as ExporterId[]) {
    const { time, size } = await measure(id, candidates);
    if (id === WHOLE) whole = time;
    table.push([id, ms(time), times(time / plain), `${Math.round(size / 1_000)} kB`]);
  }
  return {
    lines: [`Export: ${CANDIDATES} candidates in memory`, '', ...align(table)],
    rows: [
      {
        what: `Export of ${CANDIDATES} candidates as JSON (beside: JSON.stringify)`,
        ours: ms(whole),
        beside: ms(plain),
        ratio: times(whole / plain),
      },
    ],
  };
}

async function measure(id: ExporterId, candidates: readonly Candidate[]): Promise<{ time: number; size: number }> {
  let size = 0;
  const time = await bestOf(async () => {
    size = (await exportedBytes(id, shortlistOf(candidates))).length;
  });
  return { time, size };
}

async function bestOf(run: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) best = Math.min(best, await threadTime(run));
  return best;
}
