import { useMemo, useState } from 'preact/hooks';
import { Icon } from '../design/icon.tsx';
import { Notice } from '../design/notice.tsx';
import { useKnowledge } from '../findings/knowledge.tsx';
import { useLocale } from '../locale.tsx';
import { BackToAll } from '../page/back-link.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { type ComparedVendor, comparisonSections } from './rows.ts';
import './comparison.css';

interface ComparisonProps {
  vendors: readonly ComparedVendor[];
  onPrint: () => void;
}

/** Two to five candidates side by side: how they stand, group by group, and criterion by criterion. */
export function ComparisonView({ vendors, onPrint }: ComparisonProps) {
  const { t, list } = useLocale();
  const { criteria } = useKnowledge();
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const sections = useMemo(() => comparisonSections(vendors, criteria), [vendors, criteria]);
  const rows = sections.flatMap((section) => section.rows);
  const differing = rows.filter((row) => row.differs).length;
  const shown = sections
    .map((section) => ({ ...section, rows: section.rows.filter((row) => row.differs || !onlyDifferences) }))
    .filter((section) => section.rows.length > 0);
  const versions = new Set(vendors.flatMap(({ candidate }) => candidate.assessment?.rulesVersion ?? []));
  return (
    <>
      <header class="vendor-head">
        <BackToAll />
        <div class="vendor-head__row">
          <div class="vendor-head__names">
            <h1 tabIndex={-1}>{t('comparison.title')}</h1>
            <p class="soft">{list(vendors.map(({ candidate }) => candidate.name))}</p>
          </div>
          <button type="button" class="button" onClick={onPrint}>
            <Icon name="document" />
            {t('comparison.print')}
          </button>
        </div>
      </header>
      {versions.size > 1 && <Notice tone="warning">{t('comparison.other-rules')}</Notice>}
      <div class="row row--apart no-print">
        <label class="choice">
          <input
            type="checkbox"
            checked={onlyDifferences}
            onChange={(event) => setOnlyDifferences(event.currentTarget.checked)}
          />
          {t('comparison.only-differences')}
        </label>
        <span class="soft small figures" role="status">
          {t('comparison.differ', { differing, count: rows.length })}
        </span>
      </div>
      <ComparisonTable vendors={vendors} sections={shown} />
    </>
  );
}
