import { useEffect, useState } from 'preact/hooks';
import type { VettingJob } from '../../utils/model/vetting-job.ts';

/** Longer than any single document may take; the background itself goes on after half a minute. */
const QUIET_MILLISECONDS = 90_000;

/** True when a vetting says it is running but has not been heard of for a while: the user may push it. */
export function useStalled(job: VettingJob | null): boolean {
  const [stalled, setStalled] = useState(false);
  const running = job?.state === 'running' || job?.state === 'judging';
  const heardAt = job?.updatedAt ?? 0;
  useEffect(() => {
    setStalled(false);
    if (!running) return;
    const timer = setTimeout(() => setStalled(true), Math.max(0, heardAt + QUIET_MILLISECONDS - Date.now()));
    return () => clearTimeout(timer);
  }, [running, heardAt]);
  return stalled;
}
