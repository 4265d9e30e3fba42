import { useEffect, useState } from 'preact/hooks';
import { StorageNotice } from '../../components/design/storage-notice.tsx';
import { onStorageTrouble, type StorageTrouble, storageTrouble } from '../../utils/use-cases/storage-space.ts';

/** Says on every page that nothing more can be stored, as long as that is so. */
export function StorageTroubleNotice() {
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null);
  useEffect(() => {
    storageTrouble().then(setTrouble, (error: unknown) => console.error(error));
    return onStorageTrouble(setTrouble);
  }, []);
  return <StorageNotice trouble={trouble} />;
}
