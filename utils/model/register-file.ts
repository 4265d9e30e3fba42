import * as z from 'zod/mini';
import { candidateSchema } from './candidate.ts';
import { snapshotSchema } from './snapshot.ts';

export const REGISTER_FILE_FORMAT = 'vetwell-register';
export const REGISTER_FILE_VERSION = 1;

/** The exported shortlist: everything that is kept of the candidates in it, bytes of the snapshots excepted. */
export const registerFileSchema = z.object({
  format: z.literal(REGISTER_FILE_FORMAT),
  version: z.literal(REGISTER_FILE_VERSION),
  exportedAt: z.string(),
  candidates: z.array(candidateSchema),
  snapshots: z.array(snapshotSchema),
});
export type RegisterFile = z.infer<typeof registerFileSchema>;

export const REGISTER_LINE_FORMAT = 'vetwell-candidate';

/** One line of the register as JSON Lines: a candidate with its snapshots. */
export const registerLineSchema = z.object({
  format: z.literal(REGISTER_LINE_FORMAT),
  version: z.literal(REGISTER_FILE_VERSION),
  exportedAt: z.string(),
  candidate: candidateSchema,
  snapshots: z.array(snapshotSchema),
});
