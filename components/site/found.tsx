import { safeHref } from '../design/safe-href.ts';
import { FoundDocuments } from '../documents/found-documents.tsx';
import { useLocale } from '../locale.tsx';
import type { SiteView } from './site-view.ts';

/** The documents that the page links to, before they are read. */
export function Found({ view: { detection, vendor } }: { view: SiteView }) {
  const { t } = useLocale();
  if (detection.links.length === 0) {
    return (
      <section class="stack stack--tight" aria-labelledby="documents-title">
        <h2 id="documents-title">{t('documents.none')}</h2>
        <p class="soft">{t('documents.none-hint')}</p>
        <p>
          <a href={safeHref(vendor.homepage)} target="_blank" rel="noreferrer">
            {t('documents.open-homepage')}
          </a>
        </p>
      </section>
    );
  }
  return (
    <section class="stack stack--tight" aria-labelledby="documents-title">
      <h2 id="documents-title">{t('documents.found', { count: detection.links.length })}</h2>
      <FoundDocuments links={detection.links} />
    </section>
  );
}
