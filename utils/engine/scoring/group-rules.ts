import type { GroupRuleResult } from '../../model/assessment.ts';
import type { Finding, Verdict } from '../../model/finding.ts';
import type { CriterionGroup, Severity } from '../criteria/criterion.ts';

/** What several criteria say together. */
export type GroupRule = {
  /** Stored, for ever. */
  id: string;
  /** One of these is enough; the best-founded decides. */
  anyOf?: readonly string[];
  /** All of these are needed. */
  allOf?: readonly string[];
  /** How it counts in the score; without this it is only shown. */
  counts?: {
    group: CriterionGroup;
    severity: Severity;
    weight: number;
    /** Members beyond the one that decided can only lift the score, as a bonus does. */
    restAs: Severity;
  };
};

export const GROUP_RULES = [
  {
    // Art. 28(5) and 32(3) GDPR: adherence to a code or a certificate is an element, and no vendor needs them all.
    id: 'independent-assurance',
    anyOf: [
      'sec-iso27001',
      'sec-soc2',
      'sec-isae3000',
      'sec-bsi-c5',
      'sec-nen7510',
      'sec-hds',
      'sec-secnumcloud',
      'sec-eu-cloud-coc',
      'sec-cispe-coc',
      'sec-europrivacy',
      'sec-ens',
    ],
    counts: { group: 'certifications', severity: 'important', weight: 5, restAs: 'bonus' },
  },
  {
    // EDPB Opinion 22/2024: who, what for, where, for every sub-processor.
    id: 'subprocessor-transparency',
    allOf: ['sub-list-available', 'sub-list-entity-and-contact', 'sub-list-purpose', 'sub-list-location'],
  },
  { id: 'breach-chain', allOf: ['dpa-breach-notification', 'dpa-breach-notice-content', 'rep-privacy-contact'] },
  { id: 'legal-identity', allOf: ['rep-legal-entity', 'rep-registered-address', 'rep-company-registration-number'] },
] as const satisfies readonly GroupRule[];

/** Must-haves that another criterion fulfils as well: any tool of Art. 46 GDPR carries a transfer. */
export const GATE_ALTERNATIVES: Readonly<Record<string, readonly string[]>> = {
  'tr-scc-2021-914': ['tr-bcr-processor'],
};

/** The verdict on one rule, and which criteria decided it; null when none of its criteria was judged or applies. */
export function applyGroupRule(rule: GroupRule, findings: ReadonlyMap<string, Finding>): GroupRuleResult | null {
  const members = (rule.anyOf ?? rule.allOf ?? []).flatMap((id) => {
    const finding = findings.get(id);
    return finding && finding.reason !== 'not-applicable' ? [finding] : [];
  });
  if (members.length === 0) return null;
  return { rule: rule.id, ...(rule.anyOf ? bestOf(members) : allOf(members)) };
}

type Outcome = Pick<GroupRuleResult, 'verdict' | 'criteria'>;

/** No certificate shown proves nothing: then the rule is not assessed. */
function bestOf(members: readonly Finding[]): Outcome {
  for (const verdict of ['met', 'partial'] as const) {
    const criteria = idsWith(members, verdict);
    if (criteria.length > 0) return { verdict, criteria };
  }
  return { verdict: 'not-assessed', criteria: [] };
}

/** Only what is wholly shown is met; something shown and something missing is partial; what nobody knows stays unknown. */
function allOf(members: readonly Finding[]): Outcome {
  const contradicted = idsWith(members, 'contradicted');
  if (contradicted.length > 0) return { verdict: 'contradicted', criteria: contradicted };
  const short = [...idsWith(members, 'not-found'), ...idsWith(members, 'partial')];
  const unknown = idsWith(members, 'not-assessed');
  if (short.length > 0) {
    const isNothingShown = members.every(({ verdict }) => verdict === 'not-found' || verdict === 'not-assessed');
    return { verdict: isNothingShown ? 'not-found' : 'partial', criteria: short };
  }
  if (unknown.length > 0) return { verdict: 'not-assessed', criteria: unknown };
  return { verdict: 'met', criteria: idsWith(members, 'met') };
}

const idsWith = (members: readonly Finding[], verdict: Verdict): string[] =>
  members.filter((finding) => finding.verdict === verdict).map(({ criterion }) => criterion);
