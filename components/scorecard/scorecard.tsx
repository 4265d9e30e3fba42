import type { Scorecard } from '../../utils/model/assessment.ts';
import { Icon } from '../design/icon.tsx';
import { Meter, Pips } from '../design/meter.tsx';
import { useLocale } from '../locale.tsx';
import { countGates } from './gate-counts.ts';
import './scorecard.css';

/**
 * Score, coverage and must-haves side by side, and never one of them alone: 90 out of 100 over a tenth of what
 * matters says little, and no score makes up for a must-have that is missing.
 */
export function ScorecardPanel({ scorecard }: { scorecard: Scorecard }) {
  const { t, number, percent } = useLocale();
  const gates = countGates(scorecard);
  return (
    <dl class="scorecard">
      <div class="scorecard__part">
        <dt>{t('score.title')}</dt>
        <dd>
          <span class="scorecard__figure figures">
            {scorecard.score === null ? (
              t('score.unknown')
            ) : (
              <>
                {number(Math.round(scorecard.score))} <small>{t('score.of')}</small>
              </>
            )}
          </span>
          <Meter value={scorecard.score} />
          <span class="scorecard__note">
            {t('score.note')}
            {scorecard.verdictsByPeople ? `, ${t('score.by-people', { count: scorecard.verdictsByPeople })}` : ''}
          </span>
        </dd>
      </div>
      <div class="scorecard__part">
        <dt>{t('coverage.title')}</dt>
        <dd>
          <span class="scorecard__figure figures">{percent(scorecard.coverage)}</span>
          <Meter value={scorecard.coverage} />
          <span class="scorecard__note">{t('coverage.note')}</span>
        </dd>
      </div>
      <div class="scorecard__part">
        <dt>{t('gates.title')}</dt>
        <dd>
          <span class={`scorecard__figure scorecard__figure--${scorecard.gates.outcome}`}>
            <GateIcon outcome={scorecard.gates.outcome} />
            {t(`gates.${scorecard.gates.outcome}`)}
          </span>
          <Pips
            segments={[
              { tone: 'met', count: gates.passed },
              { tone: 'contradicted', count: gates.failed },
              { tone: 'not-assessed', count: gates.open },
            ]}
          />
          <span class="scorecard__note figures">{t('gates.counts', gates)}</span>
        </dd>
      </div>
    </dl>
  );
}

const GATE_ICONS = { passed: 'met', failed: 'contradicted', open: 'not-assessed' } as const;

export function GateIcon({ outcome }: { outcome: Scorecard['gates']['outcome'] }) {
  return <Icon name={GATE_ICONS[outcome]} />;
}
