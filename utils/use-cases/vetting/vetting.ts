import type { VettingJob } from '../../model/vetting-job.ts';
import { changeVetting } from '../../storage/vettings.ts';
import { cancelled, resumed } from './job-steps.ts';
import { REAL_PORTS, type VettingPorts } from './ports.ts';
import { interrupt, keepRunning } from './vetting-runs.ts';

/** Goes on with a stored vetting; documents that failed are tried again. In the background only. */
export async function resumeVetting(vendorId: string, ports: VettingPorts = REAL_PORTS): Promise<VettingJob> {
  const job = stored(await changeVetting(vendorId, (before) => before && resumed(before, ports.now())));
  void keepRunning(vendorId, ports);
  return job;
}

/** Stops a vetting; what was read stays. In the background only. */
export async function cancelVetting(vendorId: string): Promise<VettingJob> {
  const job = stored(await changeVetting(vendorId, (before) => before && cancelled(before, REAL_PORTS.now())));
  interrupt(vendorId);
  return job;
}

function stored(job: VettingJob | null): VettingJob {
  if (job === null) throw new Error('there is no such vetting');
  return job;
}
