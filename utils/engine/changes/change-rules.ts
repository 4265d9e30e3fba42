import type { ChangeKind, ChangeLevel } from '../../model/vendor-change.ts';

/**
 * What each kind of change is worth, and whether it bears on the vetting at all; only what does ever alerts. Why stands in
 * the interface's texts, `change.why.<kind>`. After GDPR Art. 28(1) to (4), 32 and 33(2), and EDPB Opinion 22/2024: the
 * duty to choose and keep a sufficient processor goes on, so what weakens a guarantee that was relied on is material.
 */
export const CHANGE_RULES: Readonly<Record<ChangeKind, { level: ChangeLevel; material: boolean }>> = {
  'subprocessor-added': { level: 'high', material: true },
  'subprocessor-removed': { level: 'low', material: true },
  'new-country': { level: 'high', material: true },
  'transfer-mechanism-changed': { level: 'high', material: true },
  'dpf-claim-gone': { level: 'high', material: true },
  'dpf-claim-added': { level: 'low', material: true },
  'eu-only-promise-gone': { level: 'high', material: true },
  'breach-notice-weakened': { level: 'high', material: true },
  'breach-notice-improved': { level: 'low', material: true },
  'subprocessor-notice-shortened': { level: 'high', material: true },
  'subprocessor-notice-lengthened': { level: 'low', material: true },
  'deletion-term-lengthened': { level: 'medium', material: true },
  'deletion-term-shortened': { level: 'low', material: true },
  'audit-right-reduced': { level: 'high', material: true },
  'audit-right-extended': { level: 'low', material: true },
  'certificate-gone': { level: 'high', material: true },
  'certificate-added': { level: 'low', material: true },
  'own-purpose-added': { level: 'critical', material: true },
  'own-purpose-withdrawn': { level: 'low', material: true },
  'unilateral-amendment-added': { level: 'medium', material: true },
  'liability-lowered': { level: 'medium', material: true },
  'ownership-changed': { level: 'high', material: true },
  'contact-changed': { level: 'low', material: true },
  // The level of these three follows the criterion.
  'criterion-weakened': { level: 'medium', material: true },
  'criterion-improved': { level: 'low', material: true },
  'evidence-reworded': { level: 'low', material: true },
  'document-appeared': { level: 'medium', material: true },
  'document-vanished': { level: 'medium', material: true },
  'document-moved': { level: 'low', material: false },
  'language-changed': { level: 'medium', material: true },
  'date-moved': { level: 'low', material: false },
  'text-changed': { level: 'low', material: false },
};

/** Criteria whose finding, when it changes, has a name of its own. */
export interface CriterionRule {
  criteria: readonly string[];
  worse: ChangeKind;
  better: ChangeKind;
  /** For criteria with a figure: which way is worse for the customer. */
  worseWhen?: 'more' | 'less';
}

/** The first that fits names a sentence that bears on several. */
export const CRITERION_RULES: readonly CriterionRule[] = [
  {
    criteria: ['dpa-no-own-purposes', 'dpa-ai-training-restriction'],
    worse: 'own-purpose-added',
    better: 'own-purpose-withdrawn',
  },
  {
    criteria: ['dpa-breach-notification'],
    worse: 'breach-notice-weakened',
    better: 'breach-notice-improved',
    worseWhen: 'more',
  },
  {
    criteria: ['dpa-subprocessor-change-notice', 'dpa-subprocessor-objection-right'],
    worse: 'subprocessor-notice-shortened',
    better: 'subprocessor-notice-lengthened',
    worseWhen: 'less',
  },
  {
    criteria: ['dpa-deletion-period', 'dpa-deletion-or-return'],
    worse: 'deletion-term-lengthened',
    better: 'deletion-term-shortened',
    worseWhen: 'more',
  },
  {
    criteria: ['dpa-audit-inspection', 'dpa-audit-conditions', 'dpa-audit-information'],
    worse: 'audit-right-reduced',
    better: 'audit-right-extended',
  },
  { criteria: ['tr-eu-only-commitment'], worse: 'eu-only-promise-gone', better: 'criterion-improved' },
  { criteria: ['dpa-unilateral-amendment'], worse: 'unilateral-amendment-added', better: 'criterion-improved' },
  { criteria: ['dpa-liability'], worse: 'liability-lowered', better: 'criterion-improved' },
];

/** Of certificates, but of none in particular: a sentence that names one is about that one. */
export const ABOUT_ANY_CERTIFICATE: readonly string[] = ['sec-certificate-evidence', 'sec-iso27001-edition'];

/** Criteria of a date: a date that moves is named apart, and makes nothing better or worse. */
export const DATE_CRITERIA: readonly string[] = ['pp-last-updated', 'sub-list-last-updated'];
