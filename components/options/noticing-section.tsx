import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';

interface NoticingProps {
  enabled: boolean;
  onNoticing: (enabled: boolean) => void;
}

/** Whether pages are looked at unasked; switching it off gives the permission back to the browser. */
export function NoticingSection({ enabled, onNoticing }: NoticingProps) {
  const { t } = useLocale();
  return (
    <section class="card card__body stack" aria-labelledby="noticing-title">
      <h2 id="noticing-title">{t('noticing.title')}</h2>
      <p class="noticing-state" role="status">
        <Icon name={enabled ? 'eye' : 'lock'} />
        <b>{t(enabled ? 'noticing.on' : 'noticing.off')}</b>
      </p>
      <p class="soft">{t(enabled ? 'noticing.on-text' : 'noticing.off-text')}</p>
      <div>
        <button type="button" class="button" onClick={() => onNoticing(!enabled)}>
          {t(enabled ? 'noticing.withdraw' : 'noticing.button')}
        </button>
      </div>
    </section>
  );
}
