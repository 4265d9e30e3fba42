import type { VendorChange } from '../../utils/model/vendor-change.ts';
import { changeTitle } from '../changes/change-title.ts';
import { Notice } from '../design/notice.tsx';
import { useKnowledge } from '../findings/knowledge.tsx';
import { useLocale } from '../locale.tsx';

const SHOWN = 3;

/** What the vendor changed since it was vetted, as far as nobody has looked at it. */
export function ChangesSince({ changes, vendorId }: { changes: readonly VendorChange[]; vendorId: string }) {
  const locale = useLocale();
  const { criteria } = useKnowledge();
  if (changes.length === 0) return null;
  const titleOf = (id: string) => criteria.find((one) => one.id === id)?.title ?? null;
  return (
    <Notice tone="warning">
      <b>{locale.t('changed.title', { count: changes.length })}</b>
      <ul class="changes-since">
        {criteria.length > 0 &&
          changes.slice(0, SHOWN).map((change) => <li key={change.id}>{changeTitle(change, locale, titleOf)}</li>)}
      </ul>
      <a href={`/register.html#/candidate/${encodeURIComponent(vendorId)}/changes`} target="_blank" rel="noreferrer">
        {locale.t('changed.all')}
      </a>
    </Notice>
  );
}
