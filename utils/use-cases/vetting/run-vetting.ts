import type { Extraction } from '../../model/extraction.ts';
import type { VettingJob } from '../../model/vetting-job.ts';
import { changeVetting } from '../../storage/vettings.ts';
import { askedForSecurityTxt, begin, cancelled, finish, judged } from './job-steps.ts';
import { judge } from './judge.ts';
import type { VettingPorts } from './ports.ts';
import { readDocument } from './read-document.ts';
import { readSecurityTxt } from './read-security-txt.ts';

/**
 * Takes a stored vetting step by step to its end and stores each; where it stopped before, it goes on. Ends early when
 * the job is cancelled or deleted, or `signal` aborts.
 */
export async function runVetting(vendorId: string, ports: VettingPorts, signal: AbortSignal): Promise<void> {
  const extractions = new Map<string, Extraction>();
  while (!signal.aborted) {
    const job = await changeVetting(vendorId, (stored) => stored && begin(stored, ports.now()));
    if (job?.state === 'running') await readNext(job, ports, signal, extractions);
    else if (job?.state === 'judging') await judgeAll(job, ports, extractions);
    else return;
  }
}

async function readNext(
  job: VettingJob,
  ports: VettingPorts,
  signal: AbortSignal,
  extractions: Map<string, Extraction>,
): Promise<void> {
  const next = job.documents.find(({ state }) => state === 'reading');
  if (next === undefined) return askForSecurityTxt(job, ports, signal, extractions);
  const { document, found, reading, extraction } = await readDocument(job, next, ports, signal);
  if (signal.aborted) return;
  if (reading !== null && extraction !== null) extractions.set(reading.snapshot.id, extraction);
  await changeVetting(job.id, (stored) => stored && finish(stored, document, found, ports.now()), reading ?? undefined);
}

async function askForSecurityTxt(
  job: VettingJob,
  ports: VettingPorts,
  signal: AbortSignal,
  extractions: Map<string, Extraction>,
): Promise<void> {
  const answer = await readSecurityTxt(job, ports, signal);
  if (signal.aborted) return;
  if (answer !== null) extractions.set(answer.reading.snapshot.id, answer.extraction);
  await changeVetting(
    job.id,
    (stored) => stored && askedForSecurityTxt(stored, answer, ports.now()),
    answer?.reading ?? undefined,
  );
}

async function judgeAll(
  job: VettingJob,
  ports: VettingPorts,
  extractions: ReadonlyMap<string, Extraction>,
): Promise<void> {
  try {
    const assessment = await judge(job, extractions, ports.now());
    await changeVetting(job.id, (stored) => stored && judged(stored, assessment, ports.now()));
  } catch (error) {
    // Left as it is, every start of the background would trip over it again; so it waits for a person's click.
    console.error(`judging ${job.id} failed`, error);
    await changeVetting(job.id, (stored) => stored && cancelled(stored, ports.now()));
  }
}
