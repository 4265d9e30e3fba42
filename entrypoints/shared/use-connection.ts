import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ConnectionView } from '../../utils/model/register-connection.ts';
import { connectionView, onConnectionChange } from '../../utils/use-cases/push/connection.ts';

/** The register that is connected, also when another page changes it; null when there is none, undefined until that is known. */
export function useConnection(): { connection: ConnectionView | null | undefined; refresh: () => Promise<void> } {
  const [connection, setConnection] = useState<ConnectionView | null | undefined>(undefined);
  const refresh = useCallback(async () => setConnection(await connectionView()), []);
  useEffect(() => {
    refresh().catch(console.error);
    return onConnectionChange(() => void refresh());
  }, [refresh]);
  return { connection, refresh };
}
