import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Overrule } from '../../utils/model/candidate.ts';
import { type Finding, VERDICTS, type Verdict } from '../../utils/model/finding.ts';
import { Icon } from '../design/icon.tsx';
import { ReasonField } from '../design/reason-field.tsx';
import { useLocale } from '../locale.tsx';
import { type OverruleActions, useOverrules } from './overrule-actions.tsx';
import { VerdictMark } from './verdict-mark.tsx';
import './overrules.css';

interface OverruleControlProps {
  finding: Finding;
  overrule: Overrule | null;
  /** Of the criterion, for who hears the button without seeing what it stands in. */
  title: string;
}

/** A person's verdict in place of the machine's: what was decided and by whom, and the way to decide or to undo it. */
export function OverruleControl({ finding, overrule, title }: OverruleControlProps) {
  const { t } = useLocale();
  const actions = useOverrules();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  if (!actions) return null;
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const withdraw = async () => setFailed(!(await actions.onWithdraw(finding.criterion)));
  return (
    <div class="overrule">
      {overrule && <Overruled finding={finding} overrule={overrule} />}
      <div class="row no-print">
        <button
          ref={opener}
          type="button"
          class="link small"
          aria-expanded={open}
          aria-label={t(overrule ? 'overrule.again-of' : 'overrule.button-of', { title })}
          onClick={() => setOpen(!open)}
        >
          {t(overrule ? 'overrule.again' : 'overrule.button')}
        </button>
        {overrule && (
          <button
            type="button"
            class="link small"
            aria-label={t('overrule.withdraw-of', { title })}
            onClick={() => void withdraw()}
          >
            {t('overrule.withdraw')}
          </button>
        )}
      </div>
      {open && <OverruleForm finding={finding} actions={actions} onClose={close} />}
      <div role="alert">{failed && <p class="field__error">{t('overrule.complaint.failed')}</p>}</div>
    </div>
  );
}

/** Who changed the verdict, when and why; the machine's own stays beside it. */
function Overruled({ finding, overrule }: { finding: Finding; overrule: Overrule }) {
  const { t, date } = useLocale();
  const when = date(overrule.decidedAt);
  const name = overrule.decidedBy;
  return (
    <div class="overruled">
      <p>
        <Icon name="quote" /> <b>{name ? t('overrule.by', { name, when }) : t('overrule.on', { when })}</b>{' '}
        <span class="overruled__reason">{overrule.reason}</span>
      </p>
      {overrule.verdict === 'not-assessed' && <p class="small">{t('overrule.not-applicable')}</p>}
      <p class="soft small row">
        {t('overrule.machine')} <VerdictMark verdict={finding.verdict} />
      </p>
      {hasChangedSince(finding, overrule) && (
        <p class="overruled__changed small">
          <Icon name="alert" /> {t('overrule.evidence-changed')}
        </p>
      )}
    </div>
  );
}

/** Whether the machine finds something else now than when the person judged. */
function hasChangedSince({ verdict, evidence }: Finding, { seen }: Overrule): boolean {
  if (!seen) return false;
  const quotes = evidence.map(({ quote }) => quote);
  return seen.verdict !== verdict || seen.quotes.join('\n') !== quotes.join('\n');
}

interface OverruleFormProps {
  finding: Finding;
  actions: OverruleActions;
  onClose: () => void;
}

function OverruleForm({ finding, actions, onClose }: OverruleFormProps) {
  const { t } = useLocale();
  const complaintId = useId();
  const [verdict, setVerdict] = useState<Verdict | ''>('');
  const [reason, setReason] = useState('');
  const [complaint, setComplaint] = useState<'verdict' | 'reason' | 'failed' | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!verdict) return setComplaint('verdict');
    if (!reason.trim()) return setComplaint('reason');
    const stored = await actions.onOverrule({ criterion: finding.criterion, verdict, reason: reason.trim() });
    return stored ? onClose() : setComplaint('failed');
  };
  return (
    <form class="overrule__form stack stack--tight no-print" onSubmit={submit} noValidate>
      <VerdictField
        verdict={verdict}
        isMissing={complaint === 'verdict'}
        complaintId={complaintId}
        onVerdict={setVerdict}
      />
      <ReasonField
        label={t('overrule.reason')}
        reason={reason}
        isMissing={complaint === 'reason'}
        complaintId={complaintId}
        onReason={setReason}
      />
      <p id={complaintId} class="field__error" role="alert">
        {complaint && t(`overrule.complaint.${complaint}`)}
      </p>
      <div class="row">
        <button type="submit" class="button">
          {t('overrule.save')}
        </button>
        <button type="button" class="button button--quiet" onClick={onClose}>
          {t('action.cancel')}
        </button>
      </div>
    </form>
  );
}

interface VerdictFieldProps {
  verdict: Verdict | '';
  isMissing: boolean;
  complaintId: string;
  onVerdict: (verdict: Verdict | '') => void;
}

/** The form opens because its button was pressed: this is where it begins. */
function VerdictField({ verdict, isMissing, complaintId, onVerdict }: VerdictFieldProps) {
  const { t } = useLocale();
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <label class="field">
      <span class="field__label">{t('overrule.verdict')}</span>
      <select
        ref={field}
        class="input"
        value={verdict}
        aria-invalid={isMissing}
        aria-describedby={complaintId}
        onChange={(event) => onVerdict(event.currentTarget.value as Verdict | '')}
      >
        <option value="">{t('overrule.choose')}</option>
        {VERDICTS.map((one) => (
          <option key={one} value={one}>
            {one === 'not-assessed' ? t('overrule.not-applicable') : t(`verdict.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
