import type { ComponentChildren } from 'preact';
import type { Assessment } from '../../utils/model/assessment.ts';
import { FindingItem } from '../findings/finding-item.tsx';
import { type Judged, weakGates } from '../findings/judged.ts';
import { useKnowledge } from '../findings/knowledge.tsx';
import { type NamedDocument, type QuoteSource, sourcesOf } from '../findings/sources.ts';
import { useLocale } from '../locale.tsx';
import { ResultFigures } from '../site/result-figures.tsx';

/** As many as fit in a glance; the rest is in the register. */
const SHOWN_GATES = 5;

interface PopupResultProps {
  assessment: Assessment;
  documents: readonly NamedDocument[];
  detailsHref: string;
  /** Stands between the figures and what is weak. */
  children?: ComponentChildren;
}

/** What the vetting found: the three figures together, then what deserves a look first. */
export function PopupResult({ assessment, documents, detailsHref, children }: PopupResultProps) {
  const locale = useLocale();
  const { t } = locale;
  const { criteria } = useKnowledge();
  const sources = sourcesOf(assessment, documents, locale);
  const weak = weakGates(assessment, criteria);
  return (
    <>
      <ResultFigures assessment={assessment} />
      {children}
      <section class="stack stack--tight" aria-labelledby="weak-title">
        <h2 id="weak-title">{t('result.weak-gates')}</h2>
        {criteria.length === 0 ? <span class="bone" /> : <WeakGates weak={weak} sources={sources} />}
        <a href={detailsHref} target="_blank" rel="noreferrer">
          {weak.length > SHOWN_GATES
            ? t('result.more', { count: weak.length - SHOWN_GATES })
            : t('result.all-findings', { count: assessment.findings.length })}
        </a>
        <p class="soft small">{t('result.your-decision')}</p>
      </section>
    </>
  );
}

function WeakGates({ weak, sources }: { weak: readonly Judged[]; sources: readonly QuoteSource[] }) {
  const { t } = useLocale();
  if (weak.length === 0) return <p class="soft">{t('result.no-weak-gates')}</p>;
  return (
    <ul class="popup__findings">
      {weak.slice(0, SHOWN_GATES).map((judged) => (
        <FindingItem key={judged.finding.criterion} judged={judged} sources={sources} compact />
      ))}
    </ul>
  );
}
