// biome-ignore-all lint/a11y/noRedundantRoles: see comparison-table.tsx
import { useId, useState } from 'preact/hooks';
import type { Finding } from '../../utils/model/finding.ts';
import { storedTextHref } from '../candidate/assessment-panel.tsx';
import { Icon } from '../design/icon.tsx';
import { useKnowledge } from '../findings/knowledge.tsx';
import { Quote } from '../findings/quote.tsx';
import { sourcesOf } from '../findings/sources.ts';
import { valueText } from '../findings/value-text.ts';
import { VerdictMark } from '../findings/verdict-mark.tsx';
import { useLocale } from '../locale.tsx';
import { Cells } from './cell.tsx';
import type { ComparedVendor, ComparisonRow } from './rows.ts';

interface CriterionRowProps {
  row: ComparisonRow;
  vendors: readonly ComparedVendor[];
}

/** What each vendor was found to say on one criterion; the quotes are a click away, in the same columns. */
export function CriterionRow({ row, vendors }: CriterionRowProps) {
  const { t, own } = useLocale();
  const [isOpen, setOpen] = useState(false);
  const quotesId = useId();
  const title = row.criterion ? own(row.criterion.title) : row.id;
  const hasQuotes = row.cells.some((finding) => finding && finding.evidence.length > 0);
  return (
    <>
      <tr role="row" class={row.differs ? 'comparison__row comparison__row--differs' : 'comparison__row'}>
        <th role="rowheader" scope="row" class="comparison__what">
          {title}
          <span class="comparison__aside">
            {row.differs && (
              <span class="comparison__differs small">
                <Icon name="differs" />
                {t('comparison.differs')}
              </span>
            )}
            {hasQuotes && (
              <button
                type="button"
                class="link small"
                aria-expanded={isOpen}
                aria-controls={quotesId}
                aria-label={t('comparison.quotes-on', { title })}
                onClick={() => setOpen(!isOpen)}
              >
                {t('comparison.quotes')}
              </button>
            )}
          </span>
        </th>
        <Cells vendors={vendors}>
          {(vendor, place) => <Said finding={row.cells[place] ?? null} vendor={vendor} />}
        </Cells>
      </tr>
      <tr role="row" id={quotesId} class="comparison__quotes" hidden={!isOpen}>
        <th role="rowheader" scope="row" class="comparison__what soft small">
          {isOpen && t('comparison.quotes')}
        </th>
        <Cells vendors={vendors}>
          {(vendor, place) => isOpen && <Words finding={row.cells[place] ?? null} vendor={vendor} />}
        </Cells>
      </tr>
    </>
  );
}

interface SaidProps {
  finding: Finding | null;
  vendor: ComparedVendor;
}

function Said({ finding, vendor: { candidate } }: SaidProps) {
  const locale = useLocale();
  const { t, own } = locale;
  const { weaknesses } = useKnowledge();
  if (!finding) return <span class="soft small">{t('comparison.not-judged')}</span>;
  const weakness = finding.weakness ? weaknesses[finding.weakness] : undefined;
  const isByPerson = candidate.overrules.some(({ criterion }) => criterion === finding.criterion);
  return (
    <>
      <VerdictMark verdict={finding.verdict} />
      {finding.value && <b class="comparison__value">{valueText(finding.value, locale)}</b>}
      {weakness && <span class="soft small">{own(weakness.title)}</span>}
      {finding.reason && <span class="soft small">{t(`not-assessed.${finding.reason}`)}</span>}
      {isByPerson && <span class="chip">{t('comparison.by-person')}</span>}
    </>
  );
}

function Words({ finding, vendor: { candidate } }: SaidProps) {
  const locale = useLocale();
  const { assessment, documents } = candidate;
  if (!assessment || !finding || finding.evidence.length === 0) {
    return <span class="soft small">{locale.t('comparison.no-quote')}</span>;
  }
  const sources = sourcesOf(assessment, documents, locale);
  return (
    <div class="stack stack--tight">
      {finding.evidence.map((evidence) => (
        <Quote
          key={`${evidence.document}:${evidence.start}`}
          evidence={evidence}
          source={sources[evidence.document] ?? null}
          storedTextHref={storedTextHref}
        />
      ))}
    </div>
  );
}
