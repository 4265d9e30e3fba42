import type { SiteVerdict } from '../../utils/model/detection.ts';
import { useLocale } from '../locale.tsx';
import type { SiteView } from './site-view.ts';

interface SaidControlProps {
  view: Pick<SiteView, 'said' | 'detection'>;
  onSay: (kind: SiteVerdict['kind'] | null) => void;
}

/** The user knows better what a site is than what its page looks like: says so here, and takes it back here. */
export function SaidControl({ view: { said, detection }, onSay }: SaidControlProps) {
  const { t } = useLocale();
  if (said !== null) {
    return (
      <p class="said small" role="status">
        {t(`said.${said}`)}{' '}
        <button type="button" class="link" onClick={() => onSay(null)}>
          {t('action.undo')}
        </button>
      </p>
    );
  }
  const other = detection.site.kind === 'vendor' ? 'not-vendor' : 'vendor';
  return (
    <p class="said small">
      <button type="button" class="link" onClick={() => onSay(other)}>
        {t(`say.${other}`)}
      </button>
    </p>
  );
}
