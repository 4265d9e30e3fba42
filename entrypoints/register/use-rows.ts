import { useEffect, useState } from 'preact/hooks';
import type { RegisterRow } from '../../utils/model/candidate-summary.ts';
import { onStoreChange } from '../../utils/storage/store-change.ts';
import { readRows, rowsWithIds } from '../../utils/use-cases/register-view.ts';
import type { Stored } from '../shared/use-stored.ts';

/** Beyond so many it is quicker to read all again. */
const MOST_SINGLE = 200;

/**
 * The rows of the register. After a change only those that changed are read again. `progress`: share done of making
 * summaries anew, which an update of Vetwell may bring with it; null mostly.
 */
export function useRows(): { stored: Stored<RegisterRow[]>; progress: number | null } {
  const [stored, setStored] = useState<Stored<RegisterRow[]>>({ kind: 'loading' });
  const [progress, setProgress] = useState<number | null>(null);
  useEffect(() => {
    let ended = false;
    const failed = (error: unknown) => {
      console.error('the register could not be read', error);
      if (!ended) setStored({ kind: 'failed' });
    };
    const readAll = () =>
      readRows((share) => !ended && setProgress(share)).then((value) => {
        if (ended) return;
        setProgress(null);
        setStored({ kind: 'ready', value });
      }, failed);
    const readSome = async (ids: readonly string[]) => {
      const fresh = await rowsWithIds(ids);
      if (ended) return;
      setStored((known) =>
        known.kind === 'ready' ? { kind: 'ready', value: withFresh(known.value, ids, fresh) } : known,
      );
    };
    // One after the other: a reading that began earlier must not end later.
    let work: Promise<void> = readAll();
    const stop = onStoreChange(({ stores, vendorIds }) => {
      if (!stores.includes('candidates')) return;
      const isAll = vendorIds.length === 0 || vendorIds.length > MOST_SINGLE;
      work = work.then(() => (isAll ? readAll() : readSome(vendorIds).catch(failed)));
    });
    return () => {
      ended = true;
      stop();
    };
  }, []);
  return { stored, progress };
}

function withFresh(rows: RegisterRow[], ids: readonly string[], fresh: readonly RegisterRow[]): RegisterRow[] {
  const changed = new Map(fresh.map((row) => [row.id, row]));
  const gone = new Set(ids.filter((id) => !changed.has(id)));
  const kept = rows.filter(({ id }) => !gone.has(id)).map((row) => changed.get(row.id) ?? row);
  const known = new Set(rows.map(({ id }) => id));
  return [...kept, ...fresh.filter(({ id }) => !known.has(id))];
}
