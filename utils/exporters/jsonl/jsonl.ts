import { REGISTER_FILE_VERSION, REGISTER_LINE_FORMAT, registerLineSchema } from '../../model/register-file.ts';
import type { Exporter } from '../exporter.ts';

/** One candidate with its snapshots on each line, described by `public/register-line.schema.json`. */
export const jsonl: Exporter = {
  passes: () => 1,
  async *write(shortlist) {
    const exportedAt = new Date(shortlist.exportedAt).toISOString();
    for await (const candidate of shortlist.candidates()) {
      const line = {
        format: REGISTER_LINE_FORMAT,
        version: REGISTER_FILE_VERSION,
        exportedAt,
        candidate,
        snapshots: await shortlist.snapshotsOf(candidate.id),
      };
      yield `${JSON.stringify(registerLineSchema.parse(line))}\n`;
    }
  },
};
