import type { BackupOutcome, BackupState, RestoreMode, RestorePlan } from '../../model/backup.ts';
import { type Backup, makeBackup } from './backup.ts';
import { type OpenRestore, openRestore } from './restore.ts';

/** Backing up and restoring as one page does it, one thing at a time. What was read and not confirmed goes with the page. */
export interface BackupSession {
  make: () => void;
  /** Reads a backup and compares it with what is here, to add it. */
  open: (file: Blob) => void;
  /** Compares what was read once more, for another way to restore it. */
  compare: (mode: RestoreMode) => void;
  confirm: (plan: RestorePlan) => void;
  /** Stops what is under way, and drops what was read and not confirmed. */
  stop: () => void;
  /** The page goes. */
  leave: () => void;
}

export interface BackupSessionPorts {
  show: (state: BackupState) => void;
  /** Null: something new has begun, and what came of the last thing is of the past. */
  tell: (outcome: BackupOutcome | null) => void;
  /** Saves a backup where the user wants it; false when they chose no place. */
  save: (backup: Backup, signal: AbortSignal) => Promise<boolean>;
}

interface Bench extends BackupSessionPorts {
  controller: AbortController;
  /** What was read and not confirmed. */
  restore: OpenRestore | null;
}

export function backupSession(ports: BackupSessionPorts): BackupSession {
  const bench: Bench = { ...ports, controller: new AbortController(), restore: null };
  return {
    make: () => run(bench, 'making', (signal) => make(bench, signal)),
    open: (file) => run(bench, 'reading', (signal) => open(bench, file, signal)),
    compare: (mode) => run(bench, 'reading', (signal) => compare(bench, mode, signal)),
    confirm: (plan) => run(bench, 'restoring', () => confirm(bench, plan)),
    stop() {
      bench.controller.abort();
      drop(bench);
      bench.show({ kind: 'idle' });
    },
    leave: () => drop(bench),
  };
}

type Doing = Extract<BackupOutcome, { kind: 'failed' }>['doing'];

/** Takes steps until they come to something, fail or are stopped; null: they came to nothing that is to be told. */
function run(bench: Bench, doing: Doing, steps: (signal: AbortSignal) => Promise<BackupOutcome | null>): void {
  bench.controller = new AbortController();
  const { signal } = bench.controller;
  bench.tell(null);
  const end = (outcome: BackupOutcome | null) => {
    if (outcome === null || bench.controller.signal !== signal) return;
    bench.show({ kind: 'idle' });
    bench.tell(outcome);
  };
  steps(signal).then(end, (error: unknown) => {
    if (!signal.aborted) console.error(error);
    end(signal.aborted ? { kind: 'stopped' } : { kind: 'failed', doing });
  });
}

function drop(bench: Bench): void {
  bench.restore?.discard().catch((error: unknown) => console.error('what was read could not be cleared away', error));
  bench.restore = null;
}

const showShare =
  ({ show }: Bench, kind: Extract<BackupState, { share: number }>['kind']) =>
  (share: number) =>
    show({ kind, share });

async function make(bench: Bench, signal: AbortSignal): Promise<BackupOutcome | null> {
  const backup = makeBackup({ signal, onProgress: showShare(bench, 'writing') });
  return (await bench.save(backup, signal)) ? { kind: 'made', file: backup.fileName } : null;
}

async function open(bench: Bench, file: Blob, signal: AbortSignal): Promise<BackupOutcome | null> {
  bench.show({ kind: 'reading', share: 0 });
  const opened = await openRestore(file, { signal, onProgress: showShare(bench, 'reading') });
  if (opened.kind === 'fault') return { kind: 'refused', fault: opened.fault };
  if (opened.kind !== 'opened') return opened;
  bench.restore = opened.restore;
  return compare(bench, 'merge', signal);
}

async function compare(bench: Bench, mode: RestoreMode, signal: AbortSignal): Promise<null> {
  if (bench.restore === null) return null;
  bench.show({ kind: 'comparing', share: 0 });
  const plan = await bench.restore.plan(mode, { signal, onProgress: showShare(bench, 'comparing') });
  signal.throwIfAborted();
  bench.show({ kind: 'planned', plan });
  return null;
}

async function confirm(bench: Bench, plan: RestorePlan): Promise<BackupOutcome | null> {
  const { restore } = bench;
  if (restore === null) return null;
  // From here on it belongs to the store, and outlives this page.
  bench.restore = null;
  bench.show({ kind: 'restoring', share: 0 });
  return restore.confirm(plan, { onProgress: showShare(bench, 'restoring') });
}
