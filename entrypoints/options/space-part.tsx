import { useEffect, useState } from 'preact/hooks';
import { SpaceSection } from '../../components/backup/space-section.tsx';
import { DEFAULT_RETENTION, type Retention, type RetentionPreview } from '../../utils/model/retention.ts';
import { applyRetention, previewRetention, readRetention, writeRetention } from '../../utils/use-cases/retention.ts';
import { askToKeep, type StorageSpace, storageSpace } from '../../utils/use-cases/storage-space.ts';
import { useOutcome } from '../shared/outcome-notice.ts';

/** The room that is used, and which old documents may go. */
export function SpacePart() {
  const { notice, tell, fail } = useOutcome();
  const [space, setSpace] = useState<StorageSpace | null>(null);
  const [retention, setRetention] = useState<Retention>(DEFAULT_RETENTION);
  const [preview, setPreview] = useState<RetentionPreview | null>(null);
  const measure = () => storageSpace().then(setSpace, (error: unknown) => console.error('no room is told', error));
  useEffect(() => {
    void measure();
    readRetention().then(setRetention, (error: unknown) => console.error(error));
  }, []);
  const onKeep = () =>
    askToKeep()
      .then((isKept) => (isKept ? measure() : tell('info', ({ t }) => t('space.refused'))))
      .catch(fail(({ t }) => t('space.refused')));
  const onRetention = (changed: Retention) => {
    setRetention(changed);
    setPreview(null);
    writeRetention(changed).catch(fail(({ t }) => t('options.failed')));
  };
  const onPreview = () => {
    previewRetention(retention)
      .then(setPreview)
      .catch(fail(({ t }) => t('retention.failed')));
  };
  const onApply = () => {
    applyRetention(retention)
      .then((count) => {
        setPreview(null);
        tell('good', ({ t }) => t('retention.done', { count }));
        return measure();
      })
      .catch(fail(({ t }) => t('retention.failed')));
  };
  return <SpaceSection {...{ space, retention, preview, notice, onKeep, onRetention, onPreview, onApply }} />;
}
