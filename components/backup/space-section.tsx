import { Icon } from '../design/icon.tsx';
import { Notice, type NoticeTone } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';
import { byteSize } from './byte-size.ts';
import { RetentionForm, type RetentionProps } from './retention-form.tsx';
import './backup.css';

interface SpaceProps extends RetentionProps {
  /** In bytes; null where the browser does not say. */
  space: { used: number | null; free: number | null; isKept: boolean } | null;
  notice: { tone: NoticeTone; text: string } | null;
  /** Asks the browser to keep our data; in the click. */
  onKeep: () => void;
}

/** The room that is used, and which old documents may go. */
export function SpaceSection({ space, notice, onKeep, ...retention }: SpaceProps) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <section class="card card__body stack" aria-labelledby="space-title">
      <h2 id="space-title">{t('space.title')}</h2>
      {space && <UsedSpace used={space.used} free={space.free} />}
      {space && (
        <p class="noticing-state">
          <Icon name={space.isKept ? 'lock' : 'info'} />
          {t(space.isKept ? 'space.kept' : 'space.not-kept')}
        </p>
      )}
      {space && !space.isKept && (
        <div>
          <button type="button" class="button" onClick={onKeep}>
            {t('space.ask')}
          </button>
        </div>
      )}
      <hr class="rule" />
      <RetentionForm {...retention} />
      <div class="live" aria-live="polite">
        {notice && <Notice tone={notice.tone}>{notice.text}</Notice>}
      </div>
    </section>
  );
}

function UsedSpace({ used, free }: { used: number | null; free: number | null }) {
  const locale = useLocale();
  if (used === null) return null;
  if (free === null) return <p>{locale.t('space.used-only', { used: byteSize(used, locale) })}</p>;
  return <p>{locale.t('space.used', { used: byteSize(used, locale), free: byteSize(free, locale) })}</p>;
}
