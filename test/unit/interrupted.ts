import { closeDatabase } from '../../utils/storage/database.ts';
import { storageTrouble } from '../../utils/storage/storage-state.ts';
import { resetFakeBrowser } from './fake-browser.ts';
import { freshDatabase } from './fresh-database.ts';
import { failWrites, faults, mendWrites } from './write-faults.ts';

// One work, interrupted at each of its writes in turn. What the works are is for the tests.

export interface Work {
  /** Puts the world in order before. */
  prepare: () => Promise<void>;
  run: () => Promise<unknown>;
  /** What happens by itself when the background starts again, or at its alarm. */
  recover: () => Promise<unknown>;
  /** What a person would miss. */
  state: () => Promise<unknown>;
}

async function freshWorld(work: Work): Promise<void> {
  mendWrites();
  resetFakeBrowser();
  await freshDatabase();
  await work.prepare();
}

/**
 * Does the work once for each of its writes, with everything from that write on failing, lets it recover, and tells what
 * there was in the end. The last time nothing fails.
 */
export async function interruptedAtEach(work: Work, kind: 'killed' | 'full') {
  await freshWorld(work);
  const before = await work.state();
  mendWrites();
  await work.run();
  const writes = faults.writes;
  await work.recover();
  const after = await work.state();
  const ends: { write: number; meanwhile: unknown; end: unknown; trouble: string | null }[] = [];
  for (let write = 1; write <= writes; write += 1) {
    await freshWorld(work);
    failWrites(kind, write);
    await work.run().catch(() => undefined);
    const trouble = await storageTrouble();
    mendWrites();
    // A new background has a new connection.
    await closeDatabase();
    const meanwhile = await work.state();
    await work.recover();
    ends.push({ write, meanwhile, end: await work.state(), trouble });
  }
  return { before, after, writes, ends };
}
