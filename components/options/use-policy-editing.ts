import { useState } from 'preact/hooks';
import type { PolicyChanges, PolicyFault, PolicyResult, ScoringPolicy } from '../../utils/model/scoring-policy.ts';
import type { NoticeTone } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';
import { changesOf, draftOf, type PolicyCriterion, type PolicyDraft } from './policy-draft.ts';

export interface EditedPolicy {
  /** In force; version 0 is the proposal. */
  policy: ScoringPolicy;
  criteria: readonly PolicyCriterion[];
  /** Stores the changes as the next version; `seen` is the version they were made from. */
  onSave: (changes: PolicyChanges, seen: number) => Promise<PolicyResult | { kind: 'failed' }>;
}

/** No difference from the proposal. */
export const PROPOSAL: PolicyChanges = { severities: {}, criteria: {} };

interface Told {
  tone: NoticeTone;
  text: string;
  undo?: PolicyChanges;
}

export interface PolicyEditing {
  draft: PolicyDraft;
  isEdited: boolean;
  isBusy: boolean;
  faults: readonly PolicyFault[];
  told: Told | null;
  onDraft: (draft: PolicyDraft) => void;
  /** Stores the draft. */
  save: () => void;
  /** Stores something else: an earlier version, or the proposal. */
  putInForce: (changes: PolicyChanges) => void;
  discard: () => void;
}

/** A draft of the policy, and what becomes of it when it is stored. */
export function usePolicyEditing({ policy, criteria, onSave }: EditedPolicy): PolicyEditing {
  const { t } = useLocale();
  const [edited, setEdited] = useState<{ draft: PolicyDraft; seen: number } | null>(null);
  const [faults, setFaults] = useState<readonly PolicyFault[]>([]);
  const [told, setTold] = useState<Told | null>(null);
  const [isBusy, setBusy] = useState(false);
  const draft = edited?.draft ?? draftOf(policy, criteria);
  const seen = edited?.seen ?? policy.version;

  const store = async (changes: PolicyChanges, from: number) => {
    if (isBusy) return;
    // Thousands of candidates take a while.
    setBusy(true);
    setTold({ tone: 'info', text: t('policy.saving') });
    const result = await onSave(changes, from);
    setBusy(false);
    setFaults(result.kind === 'invalid' ? result.faults : []);
    if (result.kind === 'saved' || result.kind === 'unchanged') setEdited(null);
    // Having been told of it, the person may save after it.
    if (result.kind === 'conflict') setEdited({ draft, seen: result.current.version });
    setTold(toldOf(result, { severities: policy.severities, criteria: policy.criteria }, t));
  };
  return {
    draft,
    isEdited: edited !== null,
    isBusy,
    faults,
    told,
    onDraft: (next) => setEdited({ draft: next, seen }),
    save: () => void store(changesOf(draft, criteria, policy), seen),
    putInForce: (changes) => void store(changes, policy.version),
    discard: () => {
      setEdited(null);
      setFaults([]);
      setTold(null);
    },
  };
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
