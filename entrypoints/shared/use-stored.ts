import { useEffect, useState } from 'preact/hooks';
import { onStoreChange } from '../../utils/storage/store-change.ts';

/** Something read from the store: on its way, not to be had, or there. */
export type Stored<Value> = { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; value: Value };

/**
 * Reads from the store, and again after each change there of this vendor (of any, when none is named). `subject` names
 * what is read: while that stays the same, the old value stays in view until the new one is there.
 */
export function useStored<Value>(subject: string, load: () => Promise<Value>, vendorId?: string): Stored<Value> {
  const [state, setState] = useState<{ subject: string; stored: Stored<Value> } | null>(null);
  useEffect(() => {
    let latest = 0;
    let ended = false;
    const read = () => {
      const turn = ++latest;
      const show = (stored: Stored<Value>) => {
        if (!ended && turn === latest) setState({ subject, stored });
      };
      load().then(
        (value) => show({ kind: 'ready', value }),
        (error: unknown) => {
          console.error(`${subject} could not be read`, error);
          show({ kind: 'failed' });
        },
      );
    };
    read();
    const stop = onStoreChange(({ vendorIds }) => {
      if (!vendorId || vendorIds.length === 0 || vendorIds.includes(vendorId)) read();
    });
    return () => {
      ended = true;
      stop();
    };
  }, [subject]);
  return state?.subject === subject ? state.stored : { kind: 'loading' };
}
