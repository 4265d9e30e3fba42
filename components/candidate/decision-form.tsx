import { useState } from 'preact/hooks';
import type { Candidate, CandidateStatus, Decision } from '../../utils/model/candidate.ts';
import { Icon } from '../design/icon.tsx';
import { ReasonField } from '../design/reason-field.tsx';
import { useLocale } from '../locale.tsx';
import { useKept } from './kept-words.ts';
import type { OnEdit } from './on-edit.ts';

const OUTCOMES = ['accepted', 'accepted-with-conditions', 'rejected'] as const satisfies readonly Decision['outcome'][];

const STATUS_AFTER: Record<Decision['outcome'], CandidateStatus> = {
  accepted: 'accepted',
  'accepted-with-conditions': 'accepted',
  rejected: 'rejected',
};

interface DecisionFormProps {
  candidate: Candidate;
  /** Name written beside the decision; may be empty. */
  userName: string;
  onEdit: OnEdit;
}

/** The decision is a person's, with a reason, and the machine's verdicts stay beside it. */
export function DecisionPanel({ candidate, userName, onEdit }: DecisionFormProps) {
  const { t } = useLocale();
  const { decision } = candidate;
  const form = <DecisionForm key={decision?.decidedAt} candidate={candidate} userName={userName} onEdit={onEdit} />;
  return (
    <section class="card card__body stack" aria-labelledby="decision-title">
      <h2 id="decision-title" tabIndex={-1}>
        {t('decision.title')}
      </h2>
      {decision ? (
        <>
          <DecisionTaken decision={decision} />
          <details class="no-print">
            <summary>{t('decision.again')}</summary>
            {form}
          </details>
        </>
      ) : (
        <>
          <p class="soft">{t('decision.yours')}</p>
          {form}
        </>
      )}
    </section>
  );
}

function DecisionTaken({ decision }: { decision: Decision }) {
  const { t, dateTime } = useLocale();
  return (
    <div class={`decision decision--${decision.outcome}`}>
      <p>
        <b>{t(`decision.${decision.outcome}`)}</b>
      </p>
      <p class="decision__reason">{decision.reason}</p>
      <p class="soft small">{[decision.decidedBy, dateTime(decision.decidedAt)].filter(Boolean).join(', ')}</p>
    </div>
  );
}

interface Words {
  outcome: Decision['outcome'] | null;
  reason: string;
}
const NO_WORDS: Words = { outcome: null, reason: '' };

/** What was typed of a decision, kept until it is recorded, and how recording it went. */
function useDecision({ candidate, userName, onEdit }: DecisionFormProps) {
  const [words, keep] = useKept<Words>(`decision ${candidate.id}`);
  const { outcome, reason } = words ?? NO_WORDS;
  const [complaint, setComplaint] = useState<'outcome' | 'reason' | 'failed' | null>(null);
  const type = (changed: Partial<Words>) => {
    const next = { outcome, reason, ...changed };
    keep(next.outcome || next.reason ? next : null);
  };
  const record = async (event: Event) => {
    event.preventDefault();
    if (!outcome) return setComplaint('outcome');
    if (!reason.trim()) return setComplaint('reason');
    setComplaint(null);
    const decision: Decision = { outcome, reason: reason.trim(), decidedBy: userName, decidedAt: Date.now() };
    const result = await onEdit({ decision, status: STATUS_AFTER[outcome] });
    if (result.kind === 'saved') keep(null);
    else setComplaint('failed');
  };
  return { outcome, reason, complaint, type, record };
}

function DecisionForm(props: DecisionFormProps) {
  const { t } = useLocale();
  const { outcome, reason, complaint, type, record } = useDecision(props);
  return (
    <form class="stack stack--tight no-print" onSubmit={record} noValidate>
      <fieldset aria-describedby={complaint === 'outcome' ? 'decision-complaint' : undefined}>
        <legend class="field__label">{t('decision.outcome')}</legend>
        {OUTCOMES.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="outcome" checked={outcome === one} onChange={() => type({ outcome: one })} />
            {t(`decision.${one}`)}
          </label>
        ))}
      </fieldset>
      <ReasonField
        label={t('decision.reason')}
        reason={reason}
        isMissing={complaint === 'reason'}
        complaintId={complaint === 'reason' ? 'decision-complaint' : undefined}
        onReason={(typed) => type({ reason: typed })}
      />
      <div role="alert">
        {complaint && (
          <p id="decision-complaint" class="field__error">
            <Icon name="alert" />
            {t(`decision.complaint.${complaint}`)}
          </p>
        )}
      </div>
      <p class="field__hint">{t('decision.effect')}</p>
      <div>
        <button type="submit" class="button button--primary">
          {t('decision.record')}
        </button>
      </div>
    </form>
  );
}
