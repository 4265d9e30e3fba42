import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import type { AssessedDocument, Judged } from './judged.ts';
import { useKnowledge } from './knowledge.tsx';
import { Quote } from './quote.tsx';
import { valueText } from './value-text.ts';
import { VerdictMark } from './verdict-mark.tsx';
import './findings.css';

interface FindingItemProps {
  judged: Judged;
  documents: readonly AssessedDocument[];
  /** The popup shows the first quote only and leaves the law to the register page. */
  compact?: boolean;
  /** Page of the register that shows the stored text of a snapshot. */
  storedTextHref?: (snapshotId: string, start: number, end: number) => string;
}

/** One criterion: what it asks, what was found, in whose words. */
export function FindingItem({ judged, documents, compact = false, storedTextHref }: FindingItemProps) {
  const { t, own } = useLocale();
  const { finding, criterion } = judged;
  const evidence = compact ? finding.evidence.slice(0, 1) : finding.evidence;
  const Heading = compact ? 'h3' : 'h4';
  return (
    <li class="finding">
      <div class="finding__head">
        <VerdictMark verdict={finding.verdict} />
        {criterion?.gate && !compact && (
          <span class="gate-mark">
            <Icon name="gate" />
            {t('gates.must-have')}
          </span>
        )}
      </div>
      <Heading class="finding__title">{criterion ? own(criterion.title) : finding.criterion}</Heading>
      <Reason judged={judged} />
      {evidence.map((piece) => {
        const source = documents[piece.document];
        const stored = source?.snapshotId && storedTextHref?.(source.snapshotId, piece.start, piece.end);
        return (
          <Quote
            key={`${piece.document}:${piece.start}`}
            evidence={piece}
            url={source?.url ?? null}
            storedTextHref={stored || undefined}
          />
        );
      })}
      {criterion && !compact && <AboutCriterion criterion={criterion} />}
    </li>
  );
}

/** The value, and why the criterion is not met or not assessed. */
function Reason({ judged: { finding } }: { judged: Judged }) {
  const locale = useLocale();
  const { t, own } = locale;
  const { weaknesses } = useKnowledge();
  const weakness = finding.weakness ? weaknesses[finding.weakness] : undefined;
  return (
    <>
      {finding.value && (
        <p class="finding__value">
          <span class="soft">{t('finding.value')}</span> <b>{valueText(finding.value, locale)}</b>
        </p>
      )}
      {finding.weakness && <p class="finding__why">{weakness ? own(weakness.title) : finding.weakness}</p>}
      {finding.reason && <p class="finding__why">{t(`not-assessed.${finding.reason}`)}</p>}
      {finding.verdict === 'not-found' && !finding.weakness && <p class="finding__why">{t('finding.not-found-why')}</p>}
    </>
  );
}

function AboutCriterion({ criterion }: { criterion: NonNullable<Judged['criterion']> }) {
  const { t, own, list } = useLocale();
  return (
    <details class="finding__about">
      <summary>{t('finding.about')}</summary>
      <p>{own(criterion.explanation)}</p>
      {criterion.legalBasis.length > 0 && (
        <p class="soft">{t('finding.legal-basis', { articles: list(criterion.legalBasis) })}</p>
      )}
    </details>
  );
}
