import { type PolicyFault, type ScoringPolicy, SEVERITIES } from '../../utils/model/scoring-policy.ts';
import { Icon } from '../design/icon.tsx';
import { Notice } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';
import { faultOfSeverity, type PolicyDraft } from './policy-draft.ts';
import { PolicyTable } from './policy-table.tsx';
import { PolicyVersions } from './policy-versions.tsx';
import { type EditedPolicy, type PolicyEditing, PROPOSAL, usePolicyEditing } from './use-policy-editing.ts';
import './policy.css';

interface PolicyProps extends EditedPolicy {
  /** Every stored version, the newest first. */
  versions: readonly ScoringPolicy[];
}

/** How much each criterion counts for the organisation, and which are must-haves. */
export function PolicySection(props: PolicyProps) {
  const { t } = useLocale();
  const { policy, versions, criteria } = props;
  const editing = usePolicyEditing(props);
  const { draft, faults, onDraft } = editing;
  return (
    <section class="card card__body stack" aria-labelledby="policy-title">
      <h2 id="policy-title">{t('policy.title')}</h2>
      <p class="soft">{t('policy.about')}</p>
      <PolicyVersions policy={policy} versions={versions} onUse={editing.putInForce} />
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          editing.save();
        }}
      >
        <SeverityWeights draft={draft} faults={faults} onDraft={onDraft} />
        <PolicyTable criteria={criteria} draft={draft} faults={faults} onDraft={onDraft} />
        <PolicyOutcome editing={editing} />
        <PolicyButtons editing={editing} nextVersion={policy.version + 1} />
      </form>
    </section>
  );
}

/** What became of the last thing asked for, with the way back. */
function PolicyOutcome({ editing: { told, putInForce } }: { editing: PolicyEditing }) {
  const { t } = useLocale();
  const undo = told?.undo;
  return (
    <div aria-live="polite">
      {told && (
        <Notice
          tone={told.tone}
          actions={
            undo && (
              <button type="button" class="button" onClick={() => putInForce(undo)}>
                <Icon name="undo" />
                {t('action.undo')}
              </button>
            )
          }
        >
          {told.text}
        </Notice>
      )}
    </div>
  );
}

function PolicyButtons({ editing, nextVersion }: { editing: PolicyEditing; nextVersion: number }) {
  const { t } = useLocale();
  const { isEdited, isBusy, discard, putInForce } = editing;
  return (
    <div class="row">
      <button type="submit" class="button button--primary" aria-disabled={!isEdited || isBusy}>
        {t('policy.save', { version: String(nextVersion) })}
      </button>
      {isEdited && (
        <button type="button" class="button" onClick={discard}>
          {t('policy.discard')}
        </button>
      )}
      <button type="button" class="button button--quiet" onClick={() => putInForce(PROPOSAL)}>
        {t('policy.reset')}
      </button>
    </div>
  );
}

interface SeverityWeightsProps {
  draft: PolicyDraft;
  faults: readonly PolicyFault[];
  onDraft: (draft: PolicyDraft) => void;
}

function SeverityWeights({ draft, faults, onDraft }: SeverityWeightsProps) {
  const { t } = useLocale();
  return (
    <fieldset>
      <legend class="field__label">{t('policy.severities')}</legend>
      <div class="policy__severities">
        {SEVERITIES.map((severity) => {
          const isWrong = faultOfSeverity(faults, severity);
          return (
            <label key={severity} class="field">
              <span class="field__hint">{t(`severity.${severity}`)}</span>
              <input
                class="input policy__weight"
                type="text"
                inputMode="numeric"
                autoComplete="off"
                aria-invalid={isWrong}
                aria-describedby={isWrong ? `policy-wrong-${severity}` : undefined}
                value={draft.severities[severity]}
                onInput={(event) =>
                  onDraft({ ...draft, severities: { ...draft.severities, [severity]: event.currentTarget.value } })
                }
              />
              {isWrong && (
                <span id={`policy-wrong-${severity}`} class="field__error">
                  {t('policy.wrong-weight')}
                </span>
              )}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
