import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import './watching.css';

interface NotificationsProps {
  enabled: boolean;
  /** Asks for, or gives back, the permission; in the click that asks for it. */
  onNotifications: (enabled: boolean) => void;
}

/** Whether the browser tells of changes by itself; off unless the user wants it. */
export function NotificationsSection({ enabled, onNotifications }: NotificationsProps) {
  const { t } = useLocale();
  return (
    <section class="card card__body stack" aria-labelledby="notify-title">
      <h2 id="notify-title">{t('notify.title')}</h2>
      <p class="watch-state" role="status">
        <Icon name={enabled ? 'eye' : 'lock'} />
        {t(enabled ? 'notify.on' : 'notify.off')}
      </p>
      <div>
        <button type="button" class="button" onClick={() => onNotifications(!enabled)}>
          {t(enabled ? 'notify.stop' : 'notify.start')}
        </button>
      </div>
    </section>
  );
}
