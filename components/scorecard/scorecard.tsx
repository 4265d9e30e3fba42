import type { ComponentChildren } from 'preact';
import type { GateOutcome, Scorecard } from '../../utils/model/assessment.ts';
import { countGates } from '../../utils/model/gate-counts.ts';
import { Icon } from '../design/icon.tsx';
import { Meter, Pips } from '../design/meter.tsx';
import { useLocale } from '../locale.tsx';
import './scorecard.css';

/**
 * Score, coverage and must-haves side by side, and never one of them alone: 90 out of 100 over a tenth of what
 * matters says little, and no score makes up for a must-have that is missing.
 */
export function ScorecardPanel({ scorecard }: { scorecard: Scorecard }) {
  const { t, number, percent } = useLocale();
  const { score, coverage, gates, verdictsByPeople } = scorecard;
  const counts = countGates(scorecard);
  return (
    <dl class="scorecard">
      <Part title={t('score.title')}>
        <span class="scorecard__figure figures">
          {score === null ? (
            t('score.unknown')
          ) : (
            <>
              {number(Math.round(score))} <small>{t('score.of')}</small>
            </>
          )}
        </span>
        <Meter value={score} />
        <span class="scorecard__note">
          {t('score.note')}
          {verdictsByPeople ? `, ${t('score.by-people', { count: verdictsByPeople })}` : ''}
        </span>
      </Part>
      <Part title={t('coverage.title')}>
        <span class="scorecard__figure figures">{percent(coverage)}</span>
        <Meter value={coverage} />
        <span class="scorecard__note">{t('coverage.note')}</span>
      </Part>
      <Part title={t('gates.title')}>
        <span class={`scorecard__figure scorecard__figure--${gates.outcome}`}>
          <GateIcon outcome={gates.outcome} />
          {t(`gates.${gates.outcome}`)}
        </span>
        <GatePips counts={counts} />
        <span class="scorecard__note figures">{t('gates.counts', counts)}</span>
      </Part>
    </dl>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="scorecard__part">
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function GatePips({ counts }: { counts: Record<GateOutcome, number> }) {
  return (
    <Pips
      segments={[
        { tone: 'met', count: counts.passed },
        { tone: 'contradicted', count: counts.failed },
        { tone: 'not-assessed', count: counts.open },
      ]}
    />
  );
}

const GATE_ICONS = { passed: 'met', failed: 'contradicted', open: 'not-assessed' } as const;

export function GateIcon({ outcome }: { outcome: Scorecard['gates']['outcome'] }) {
  return <Icon name={GATE_ICONS[outcome]} />;
}
