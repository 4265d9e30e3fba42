import type { DocumentLink } from '../../utils/model/detection.ts';
import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { byDocumentType, readableUrl } from './document-kinds.ts';
import { LinkText } from './link-text.tsx';
import './documents.css';
import { safeHref } from '../design/safe-href.ts';

/** The legal and trust documents that a page links to, by type. */
export function FoundDocuments({ links }: { links: readonly DocumentLink[] }) {
  const { t } = useLocale();
  return (
    <ul class="documents">
      {byDocumentType(links).map((link) => (
        <li key={link.url} class="document">
          <Icon name="document" />
          <a class="document__name" href={safeHref(link.url)} target="_blank" rel="noreferrer">
            {t(`document.${link.documentType}`)}
          </a>
          <LinkText text={link.text || readableUrl(link.url)} name={t(`document.${link.documentType}`)} />
        </li>
      ))}
    </ul>
  );
}
