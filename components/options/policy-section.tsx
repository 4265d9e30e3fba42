import { useState } from 'preact/hooks';
import {
  type PolicyChanges,
  type PolicyFault,
  type PolicyResult,
  type ScoringPolicy,
  SEVERITIES,
} from '../../utils/model/scoring-policy.ts';
import { Icon } from '../design/icon.tsx';
import { Notice, type NoticeTone } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';
import { changesOf, draftOf, faultOfSeverity, type PolicyCriterion, type PolicyDraft } from './policy-draft.ts';
import { PolicyTable } from './policy-table.tsx';
import { PolicyVersions } from './policy-versions.tsx';
import './policy.css';

export interface PolicyProps {
  /** In force; version 0 is the proposal. */
  policy: ScoringPolicy;
  /** Every stored version, the newest first. */
  versions: readonly ScoringPolicy[];
  criteria: readonly PolicyCriterion[];
  /** Stores the changes as the next version; `seen` is the version they were made from. */
  onSave: (changes: PolicyChanges, seen: number) => Promise<PolicyResult | { kind: 'failed' }>;
}

const PROPOSAL: PolicyChanges = { severities: {}, criteria: {} };

interface Told {
  tone: NoticeTone;
  text: string;
  undo?: PolicyChanges;
}

/** How much each criterion counts for the organisation, and which are must-haves. */
export function PolicySection({ policy, versions, criteria, onSave }: PolicyProps) {
  const { t } = useLocale();
  const [edited, setEdited] = useState<{ draft: PolicyDraft; seen: number } | null>(null);
  const [faults, setFaults] = useState<readonly PolicyFault[]>([]);
  const [told, setTold] = useState<Told | null>(null);
  const [isBusy, setBusy] = useState(false);
  const draft = edited?.draft ?? draftOf(policy, criteria);
  const onDraft = (next: PolicyDraft) => setEdited({ draft: next, seen: edited?.seen ?? policy.version });
  const discard = () => {
    setEdited(null);
    setFaults([]);
    setTold(null);
  };

  const store = async (changes: PolicyChanges, seen: number) => {
    if (isBusy) return;
    // Thousands of candidates take a while.
    setBusy(true);
    setTold({ tone: 'info', text: t('policy.saving') });
    const before: PolicyChanges = { severities: policy.severities, criteria: policy.criteria };
    const result = await onSave(changes, seen);
    setBusy(false);
    setFaults(result.kind === 'invalid' ? result.faults : []);
    if (result.kind === 'saved' || result.kind === 'unchanged') setEdited(null);
    // Having been told of it, the person may save after it.
    if (result.kind === 'conflict') setEdited({ draft, seen: result.current.version });
    setTold(toldOf(result, before, t));
  };
  return (
    <section class="card card__body stack" aria-labelledby="policy-title">
      <h2 id="policy-title">{t('policy.title')}</h2>
      <p class="soft">{t('policy.about')}</p>
      <PolicyVersions policy={policy} versions={versions} onUse={(old) => void store(old, policy.version)} />
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void store(changesOf(draft, criteria, policy), edited?.seen ?? policy.version);
        }}
      >
        <SeverityWeights draft={draft} faults={faults} onDraft={onDraft} />
        <PolicyTable criteria={criteria} draft={draft} faults={faults} onDraft={onDraft} />
        <div aria-live="polite">
          {told && (
            <Notice
              tone={told.tone}
              actions={
                told.undo && (
                  <button
                    type="button"
                    class="button"
                    onClick={() => void store(told.undo ?? PROPOSAL, policy.version)}
                  >
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
        <div class="row">
          <button type="submit" class="button button--primary" aria-disabled={!edited || isBusy}>
            {t('policy.save', { version: String(policy.version + 1) })}
          </button>
          {edited && (
            <button type="button" class="button" onClick={discard}>
              {t('policy.discard')}
            </button>
          )}
          <button type="button" class="button button--quiet" onClick={() => void store(PROPOSAL, policy.version)}>
            {t('policy.reset')}
          </button>
        </div>
      </form>
    </section>
  );
}

type Translate = ReturnType<typeof useLocale>['t'];

function toldOf(result: PolicyResult | { kind: 'failed' }, before: PolicyChanges, t: Translate): Told {
  switch (result.kind) {
    case 'saved': {
      const version = String(result.policy.version);
      return { tone: 'good', text: t('policy.saved', { version, count: result.rescored }), undo: before };
    }
    case 'unchanged':
      return { tone: 'info', text: t('policy.unchanged') };
    case 'conflict':
      return { tone: 'warning', text: t('policy.conflict', { version: String(result.current.version) }) };
    case 'failed':
      return { tone: 'problem', text: t('policy.failed') };
    default: {
      const isEmpty = result.faults.some(({ fault }) => fault === 'nothing-counts');
      return { tone: 'problem', text: t(isEmpty ? 'policy.nothing-counts' : 'policy.invalid') };
    }
  }
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
