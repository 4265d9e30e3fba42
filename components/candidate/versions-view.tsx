import { useState } from 'preact/hooks';
import type { MarkedChange, MarkedPart, VersionComparison } from '../../utils/model/version-comparison.ts';
import { Icon, type IconName } from '../design/icon.tsx';
import { Notice } from '../design/notice.tsx';
import { useKnowledge } from '../findings/knowledge.tsx';
import { useLocale } from '../locale.tsx';
import { BackLink } from '../page/back-link.tsx';
import { hrefFor } from '../register/route.ts';
import './candidate.css';
import './timeline.css';

const KIND_ICONS: Record<MarkedChange['kind'], IconName> = { added: 'plus', removed: 'minus', rewritten: 'differs' };

/** What changed between two versions of a document, sentence by sentence, the changed words marked. */
export function VersionsView({ comparison }: { comparison: VersionComparison }) {
  const { t, dateTime } = useLocale();
  const { before, after, changes, same, unreadable, language } = comparison;
  const [onlyMaterial, setOnlyMaterial] = useState(false);
  const material = changes.filter(({ criteria }) => criteria.length > 0);
  const shown = onlyMaterial ? material : changes;
  return (
    <>
      <header class="vendor-head">
        <BackLink to={{ page: 'candidate', id: after.vendorId, tab: 'documents' }}>{t('versions.back')}</BackLink>
        <h1 tabIndex={-1}>{comparison.title || t(`document.${after.documentType}`)}</h1>
        <p class="soft">{t('versions.between', { from: dateTime(before.fetchedAt), to: dateTime(after.fetchedAt) })}</p>
        <p class="row small">
          <a href={hrefFor({ page: 'text', snapshotId: before.id, start: 0, end: 0 })}>{t('versions.older-text')}</a>
          <a href={hrefFor({ page: 'text', snapshotId: after.id, start: 0, end: 0 })}>{t('versions.newer-text')}</a>
        </p>
      </header>
      {unreadable && (
        <Notice tone="warning">
          {t('versions.unreadable')} {t(`problem.${unreadable}`)}
        </Notice>
      )}
      {same && <Notice tone="good">{t(`versions.same-${same}`)}</Notice>}
      {changes.length > 0 && (
        <div class="row row--apart">
          <span role="status">{t('versions.count', { count: changes.length, material: material.length })}</span>
          {material.length > 0 && material.length < changes.length && (
            <label class="choice no-print">
              <input
                type="checkbox"
                checked={onlyMaterial}
                onChange={(event) => setOnlyMaterial(event.currentTarget.checked)}
              />
              {t('versions.only-material')}
            </label>
          )}
        </div>
      )}
      <ol class="version-changes">
        {shown.map((change, place) => (
          <ChangeItem key={place} change={change} comparison={comparison} language={language} />
        ))}
      </ol>
    </>
  );
}

interface ChangeItemProps {
  change: MarkedChange;
  comparison: VersionComparison;
  language: string | null;
}

function ChangeItem({ change, comparison, language }: ChangeItemProps) {
  const { t, own, list } = useLocale();
  const { criteria } = useKnowledge();
  const titles = change.criteria.flatMap((id) => {
    const known = criteria.find((criterion) => criterion.id === id);
    return known ? [own(known.title)] : [];
  });
  const place = change.after ?? change.before;
  const snapshot = change.after ? comparison.after : comparison.before;
  return (
    <li class="card version-change">
      <p class="version-change__head">
        <span class="version-change__kind">
          <Icon name={KIND_ICONS[change.kind]} />
          {t(`versions.${change.kind}`)}
        </span>
        {place && <a href={hrefFor({ page: 'text', snapshotId: snapshot.id, ...place })}>{t('quote.stored')}</a>}
      </p>
      <p class="version-change__words" lang={language ?? undefined}>
        {change.parts.map((part, index) => (
          <Part key={index} part={part} />
        ))}
      </p>
      {titles.length > 0 && <p class="soft small">{t('versions.bears-on', { criteria: list(titles) })}</p>}
    </li>
  );
}

/** Only words are marked, not the space behind them. */
function Part({ part: { kind, text } }: { part: MarkedPart }) {
  const words = text.trimEnd();
  if (kind === 'same' || words === '') return <>{text}</>;
  return (
    <>
      {kind === 'removed' ? <del>{words}</del> : <ins>{words}</ins>}
      {text.slice(words.length)}
    </>
  );
}
