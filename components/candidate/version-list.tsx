import { useId, useState } from 'preact/hooks';
import { Icon, type IconName } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { hrefFor } from '../register/route.ts';
import type { Version } from './versions.ts';

/** Versions in view; older ones are a click away. */
const SHOWN = 4;

const CHANGE_ICONS: Record<Version['change'], IconName> = { first: 'plus', changed: 'differs', same: 'met' };

interface VersionListProps {
  /** The oldest first. */
  versions: readonly Version[];
  /** Of the document, for those who hear the links. */
  name: string;
}

/** The readings of one document, the newest first, each with its text and what it changed. */
export function VersionList({ versions, name }: VersionListProps) {
  const { t } = useLocale();
  const newestFirst = versions.toReversed();
  const older = newestFirst.slice(SHOWN);
  return (
    <div class="versions">
      <ol aria-label={t('timeline.versions-of', { name })}>
        {newestFirst.slice(0, SHOWN).map((version) => (
          <VersionLine key={version.snapshot.id} version={version} />
        ))}
      </ol>
      {older.length > 0 && (
        <details>
          <summary>{t('timeline.older', { count: older.length })}</summary>
          <ol>
            {older.map((version) => (
              <VersionLine key={version.snapshot.id} version={version} />
            ))}
          </ol>
        </details>
      )}
      {versions.length > 2 && <AnyTwo versions={newestFirst} />}
    </div>
  );
}

function VersionLine({ version: { snapshot, change, previous } }: { version: Version }) {
  const { t, dateTime, number } = useLocale();
  const kilobytes = Math.max(1, Math.round(snapshot.size / 1024));
  return (
    <li class="version figures">
      <a href={hrefFor({ page: 'text', snapshotId: snapshot.id, start: 0, end: 0 })}>
        {t('snapshots.read-at', { when: dateTime(snapshot.fetchedAt) })}
      </a>
      <span class={`version__change version__change--${change}`}>
        <Icon name={CHANGE_ICONS[change]} />
        {t(`timeline.${change}`)}
      </span>
      {change === 'changed' && previous && (
        <a href={hrefFor({ page: 'versions', before: previous.id, after: snapshot.id })}>
          {t('timeline.what-changed')}
        </a>
      )}
      <span class="soft">
        {t('snapshots.size', { size: number(kilobytes) })} · <abbr title={snapshot.sha256}>{t('snapshots.hash')}</abbr>{' '}
        <code>{snapshot.sha256.slice(0, 12)}</code>
      </span>
    </li>
  );
}

/** Any version beside any other. */
function AnyTwo({ versions }: { versions: readonly Version[] }) {
  const { t } = useLocale();
  const ids = versions.map(({ snapshot }) => snapshot.id);
  const [before, setBefore] = useState(ids.at(-1)!);
  const [after, setAfter] = useState(ids[0]!);
  return (
    <details class="no-print">
      <summary>{t('timeline.any-two')}</summary>
      <div class="any-two">
        <Choice label={t('timeline.from')} versions={versions} value={before} onChange={setBefore} />
        <Choice label={t('timeline.to')} versions={versions} value={after} onChange={setAfter} />
        {before === after ? (
          <span class="soft small">{t('timeline.pick-two')}</span>
        ) : (
          <a class="button" href={hrefFor({ page: 'versions', before, after })}>
            {t('timeline.compare')}
          </a>
        )}
      </div>
    </details>
  );
}

interface ChoiceProps {
  label: string;
  versions: readonly Version[];
  value: string;
  onChange: (id: string) => void;
}

function Choice({ label, versions, value, onChange }: ChoiceProps) {
  const { dateTime } = useLocale();
  const id = useId();
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <select id={id} class="input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {versions.map(({ snapshot }) => (
          <option key={snapshot.id} value={snapshot.id}>
            {dateTime(snapshot.fetchedAt)}
          </option>
        ))}
      </select>
    </div>
  );
}
