import { useState } from 'preact/hooks';
import type { VendorChange } from '../../utils/model/vendor-change.ts';
import { Icon } from '../design/icon.tsx';
import { safeHref } from '../design/safe-href.ts';
import { readableUrl } from '../documents/document-kinds.ts';
import { useKnowledge } from '../findings/knowledge.tsx';
import { useLocale } from '../locale.tsx';
import { hrefFor } from '../register/route.ts';
import { changeTitle } from './change-title.ts';
import { MarkedPassage, type MarksOf } from './marked-passage.tsx';
import { ObjectionNotice } from './objection-notice.tsx';
import { ReopenedFindings } from './reopened-findings.tsx';

/** What can be done with changes. */
export interface ChangeActions {
  acknowledge: (ids: string[]) => void;
  reopen: (ids: string[]) => void;
  reassess: (vendorId: string) => void;
  marksOf: MarksOf;
}

interface ChangeItemProps {
  change: VendorChange;
  actions: ChangeActions;
  /** Milliseconds since the epoch: tells which deadlines have passed. */
  now: number;
}

const FIRST_PASSAGES = 3;

/** One change: its name, why it matters, the vendor's words before and now, and what follows. */
export function ChangeItem({ change, actions, now }: ChangeItemProps) {
  const locale = useLocale();
  const { t, date } = locale;
  const { criteria } = useKnowledge();
  const title = changeTitle(change, locale, (id) => criteria.find((one) => one.id === id)?.title ?? null);
  return (
    <article class="change">
      <header class="change__head">
        <span class={`change__level change__level--${change.level}`}>
          <Icon name={change.level === 'low' ? 'info' : 'alert'} />
          {t(`level.${change.level}`)}
        </span>
        <h3 class="change__title">{title}</h3>
      </header>
      <p class="soft small">
        <a href={safeHref(change.url)} target="_blank" rel="noreferrer">
          {t(`document.${change.documentType}`)}
        </a>{' '}
        {readableUrl(change.url)} · {t('changes.found')}{' '}
        <time dateTime={new Date(change.foundAt).toISOString()}>{date(change.foundAt)}</time>
      </p>
      {change.objection && <ObjectionNotice objection={change.objection} now={now} />}
      <Passages change={change} marksOf={actions.marksOf} />
      <p class="change__why">{t(`change.why.${change.kind}`)}</p>
      <ReopenedFindings change={change} />
      <footer class="row no-print">
        <Acknowledge change={change} title={title} actions={actions} />
        <StoredTexts change={change} />
      </footer>
    </article>
  );
}

function Passages({ change: { passages }, marksOf }: { change: VendorChange; marksOf: MarksOf }) {
  const { t } = useLocale();
  const [all, setAll] = useState(passages.length <= FIRST_PASSAGES);
  const shown = all ? passages : passages.slice(0, FIRST_PASSAGES);
  return (
    <>
      {shown.map((passage, place) => (
        <MarkedPassage key={place} passage={passage} marksOf={marksOf} />
      ))}
      {!all && (
        <div>
          <button type="button" class="link" onClick={() => setAll(true)}>
            {t('changes.more', { count: passages.length - shown.length })}
          </button>
        </div>
      )}
    </>
  );
}

function Acknowledge({ change, title, actions }: { change: VendorChange; title: string; actions: ChangeActions }) {
  const { t } = useLocale();
  const isOpen = change.acknowledgedAt === null;
  const act = isOpen ? actions.acknowledge : actions.reopen;
  const label = isOpen ? t('changes.acknowledge-this', { change: title }) : t('changes.reopen-this', { change: title });
  return (
    <button type="button" class="button" aria-label={label} onClick={() => act([change.id])}>
      <Icon name={isOpen ? 'met' : 'undo'} />
      {isOpen ? t('changes.acknowledge') : t('changes.reopen')}
    </button>
  );
}

/** The whole texts as they are stored, at the first place that changed. */
function StoredTexts({ change: { passages, snapshotBefore, snapshotAfter } }: { change: VendorChange }) {
  const { t } = useLocale();
  const before = passages.find((passage) => passage.before)?.before;
  const after = passages.find((passage) => passage.after)?.after;
  return (
    <>
      {snapshotBefore && before && (
        <a href={hrefFor({ page: 'text', snapshotId: snapshotBefore, start: before.start, end: before.end })}>
          {t('changes.stored-before')}
        </a>
      )}
      {snapshotAfter && after && (
        <a href={hrefFor({ page: 'text', snapshotId: snapshotAfter, start: after.start, end: after.end })}>
          {t('changes.stored-after')}
        </a>
      )}
    </>
  );
}
