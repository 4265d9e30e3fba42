import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { type Judged, verdictOf } from './judged.ts';
import { useKnowledge } from './knowledge.tsx';
import { OverruleControl } from './overrule-control.tsx';
import { Quote, type StoredTextHref } from './quote.tsx';
import type { QuoteSource } from './sources.ts';
import { valueText } from './value-text.ts';
import { VerdictMark } from './verdict-mark.tsx';
import './findings.css';

/** Quotes in view; the others are a click away. */
const SHOWN_QUOTES = 2;

interface FindingItemProps {
  judged: Judged;
  sources: readonly QuoteSource[];
  /** The popup shows the first quote only and leaves the law to the register page. */
  compact?: boolean;
  /** Page of the register that shows the stored text of a snapshot. */
  storedTextHref?: StoredTextHref;
}

/** One criterion: what it asks, what was found, in whose words. */
export function FindingItem({ judged, sources, compact = false, storedTextHref }: FindingItemProps) {
  const { t, own } = useLocale();
  const { finding, criterion, overrule = null } = judged;
  const title = criterion ? own(criterion.title) : finding.criterion;
  const Heading = compact ? 'h3' : 'h4';
  const quotes = finding.evidence.map((evidence) => (
    <Quote
      key={`${evidence.document}:${evidence.start}`}
      evidence={evidence}
      source={sources[evidence.document] ?? null}
      storedTextHref={storedTextHref}
    />
  ));
  return (
    <li class="finding">
      <div class="finding__head">
        <VerdictMark verdict={verdictOf(judged)} />
        {criterion?.gate && !compact && (
          <span class="gate-mark">
            <Icon name="gate" />
            {t('gates.must-have')}
          </span>
        )}
      </div>
      <Heading class="finding__title">{title}</Heading>
      <Reason judged={judged} />
      {quotes.slice(0, compact ? 1 : SHOWN_QUOTES)}
      {!compact && quotes.length > SHOWN_QUOTES && (
        <details class="more-quotes">
          <summary>{t('quote.more', { count: quotes.length - SHOWN_QUOTES })}</summary>
          {quotes.slice(SHOWN_QUOTES)}
        </details>
      )}
      {!compact && <OverruleControl finding={finding} overrule={overrule} title={title} />}
      {criterion && !compact && <AboutCriterion criterion={criterion} />}
    </li>
  );
}

/** The value, and why the criterion is not met or not assessed. */
function Reason({ judged: { finding } }: { judged: Judged }) {
  const locale = useLocale();
  const { t, own } = locale;
  const { weaknesses, names } = useKnowledge();
  const weakness = finding.weakness ? weaknesses[finding.weakness] : undefined;
  return (
    <>
      {finding.value && (
        <p>
          <span class="soft">{t('finding.value')}</span> <b>{valueText(finding.value, locale, names)}</b>
        </p>
      )}
      {finding.weakness && <p class="finding__why">{weakness ? own(weakness.title) : finding.weakness}</p>}
      {finding.reason && <p class="finding__why">{t(`not-assessed.${finding.reason}`)}</p>}
      {finding.verdict === 'not-found' && !finding.weakness && <p class="finding__why">{t('finding.not-found-why')}</p>}
    </>
  );
}

function AboutCriterion({ criterion }: { criterion: NonNullable<Judged['criterion']> }) {
  const { t, own, law, list } = useLocale();
  return (
    <details class="finding__about">
      <summary>{t('finding.about')}</summary>
      <p>{own(criterion.explanation)}</p>
      {criterion.legalBasis.length > 0 && (
        <p class="soft">{t('finding.legal-basis', { articles: list(criterion.legalBasis.map(law)) })}</p>
      )}
    </details>
  );
}
