import { Notice } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';

/** The browser has no permission for the register's host; `onAllow` asks for it, in the click that asks for it. */
export function HostNotAllowed({ host, onAllow }: { host: string; onAllow: () => void }) {
  const { t } = useLocale();
  const allow = (
    <button type="button" class="button" onClick={onAllow}>
      {t('push.allow', { host })}
    </button>
  );
  return (
    <Notice tone="warning" actions={allow}>
      {t('push.not-allowed', { host })}
    </Notice>
  );
}
