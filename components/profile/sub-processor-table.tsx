// biome-ignore-all lint/a11y/noRedundantRoles: CSS shows rows as cards on narrow screens, and a table that CSS takes apart
// is no longer a table to screen readers unless its roles are written out.
import { useId, useState } from 'preact/hooks';
import { Icon } from '../design/icon.tsx';
import { Quote } from '../findings/quote.tsx';
import { useLocale } from '../locale.tsx';
import { ClassMark, placeNames, SafeguardMark } from './place-marks.tsx';
import type { SubProcessorRow } from './sub-processor-rows.ts';
import type { ProfileSources } from './vendor-words.tsx';
import './sub-processors.css';

const COLUMNS = ['name', 'purpose', 'place', 'mechanism'] as const;

interface SubProcessorTableProps extends ProfileSources {
  rows: readonly SubProcessorRow[];
  /** How many of them are on the screen; on paper all are. */
  shown: number;
}

/** The list as a table; where there is no room for its columns each row becomes a card. */
export function SubProcessorTable({ rows, shown, ...sources }: SubProcessorTableProps) {
  const { t } = useLocale();
  return (
    <div class="sub-processors">
      <table role="table">
        <caption class="hidden-visually">{t('profile.sub-processors')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map((column) => (
              <th key={column} role="columnheader" scope="col" class={`sub-processors__${column}`}>
                {t(`sub-processors.column.${column}`)}
              </th>
            ))}
            <th role="columnheader" scope="col">
              <span class="hidden-visually">{t('sub-processors.column.words')}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, place) => (
            <Row key={row.key} row={row} isFolded={place >= shown} {...sources} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, isFolded, sources, storedTextHref }: ProfileSources & { row: SubProcessorRow; isFolded: boolean }) {
  const { t } = useLocale();
  const [isOpen, setOpen] = useState(false);
  const wordsId = useId();
  const { name, purpose, section, affiliate, transferMechanism, evidence, document } = row.subProcessor;
  return (
    <>
      <tr role="row" class={isFolded ? 'sub-processor beyond-fold' : 'sub-processor'}>
        <th role="rowheader" scope="row">
          {name}
          {affiliate && <span class="chip">{t('sub-processors.affiliate')}</span>}
          {section && <span class="soft small">{section}</span>}
        </th>
        <td role="cell">
          <CellLabel column="purpose" />
          {purpose ?? <NotSaid />}
        </td>
        <td role="cell">
          <CellLabel column="place" />
          <Places row={row} />
        </td>
        <td role="cell">
          <CellLabel column="mechanism" />
          {transferMechanism ??
            (row.class === 'eea' ? <span class="soft">{t('safeguard.not-needed')}</span> : <NotSaid />)}
        </td>
        <td role="cell" class="sub-processor__more">
          <button
            type="button"
            class="button button--quiet"
            aria-expanded={isOpen}
            aria-controls={wordsId}
            aria-label={t('sub-processors.words-of', { name })}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="quote" />
            <Icon name="chevron" class="sub-processor__chevron" />
          </button>
        </td>
      </tr>
      <tr role="row" id={wordsId} class="sub-processor__words" hidden={!isOpen || isFolded}>
        <td role="cell" colSpan={COLUMNS.length + 1}>
          {isOpen && <Quote evidence={evidence} source={sources[document] ?? null} storedTextHref={storedTextHref} />}
        </td>
      </tr>
    </>
  );
}

/** On a narrow screen the heading of the column stands in its cell. */
function CellLabel({ column }: { column: (typeof COLUMNS)[number] }) {
  const { t } = useLocale();
  return (
    <span class="sub-processor__label" aria-hidden="true">
      {t(`sub-processors.column.${column}`)}
    </span>
  );
}

function NotSaid() {
  const { t } = useLocale();
  return <span class="soft">{t('profile.not-said')}</span>;
}

const isNamed = ({ country, region }: SubProcessorRow['places'][number]) => country !== null || region !== null;

/** Places of one class stand together under it, and what protects data there when that is not plain. */
function Places({ row }: { row: SubProcessorRow }) {
  const locale = useLocale();
  if (row.places.length === 0) return <ClassMark of="unknown" />;
  const groups = Map.groupBy(row.places, (place) => `${place.class} ${place.safeguard} ${isNamed(place)}`);
  return (
    <ul class="sub-processor__places">
      {[...groups].map(([key, places]) => {
        const { class: found, safeguard } = places[0]!;
        return (
          <li key={key}>
            {isNamed(places[0]!) && <span>{locale.list(placeNames(places, locale))}</span>}
            <ClassMark of={found} />
            {(safeguard === 'missing' || safeguard === 'to-check') && <SafeguardMark of={safeguard} />}
          </li>
        );
      })}
    </ul>
  );
}
