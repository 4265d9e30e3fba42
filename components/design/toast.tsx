import { useLocale } from '../locale.tsx';
import { Icon } from './icon.tsx';
import './toast.css';

export interface ToastMessage {
  text: string;
  /** Undo, usually. */
  action?: { label: string; run: () => void };
}

/**
 * What just happened, with a way back. It stays until it is dismissed or something else happens: who needs longer to
 * read or to reach the button is not raced (WCAG 2.2.1). The region is always there, so that it is read out.
 */
export function Toast({ message, onDismiss }: { message: ToastMessage | null; onDismiss: () => void }) {
  const { t } = useLocale();
  return (
    <div class="toast-region no-print" role="status">
      {message && (
        <div class="toast">
          <span class="toast__text">{message.text}</span>
          {message.action && (
            <button type="button" class="button" onClick={message.action.run}>
              <Icon name="undo" />
              {message.action.label}
            </button>
          )}
          <button type="button" class="button button--quiet button--icon" onClick={onDismiss} aria-label={t('dismiss')}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
