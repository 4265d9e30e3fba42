import type { ComponentChildren } from 'preact';
import { CandidateView } from '../../components/candidate/candidate-view.tsx';
import { KnowledgeProvider } from '../../components/findings/knowledge.tsx';
import { useLocale } from '../../components/locale.tsx';
import { PolicySection } from '../../components/options/policy-section.tsx';
import { PageShell } from '../../components/page/page-shell.tsx';
import { QuestionsPanel } from '../../components/questions/questions-panel.tsx';
import type { CandidateTab } from '../../components/register/route.ts';
import { CATALOGUE } from '../../utils/engine/criteria/catalogue.ts';
import { WEAKNESSES } from '../../utils/engine/criteria/weaknesses.ts';
import { seenOf } from '../../utils/engine/scoring/effective-findings.ts';
import type { Candidate, Overrule } from '../../utils/model/candidate.ts';
import { BUILT_IN_POLICY } from '../../utils/model/scoring-policy.ts';
import { questionMail, questionSet } from '../../utils/use-cases/questions.ts';
import { scoredAssessment } from '../../utils/use-cases/scoring-policy.ts';
import { inventedCandidate } from './invented-candidates.ts';
import { inventedKnowledge, inventedProfile } from './invented-profile.ts';

const nothing = () => {};
const POLICY = { ...BUILT_IN_POLICY, version: 3, criteria: { 'dpa-duration': { gate: true } } };

/** People's verdicts, the organisation's weights and the questions, with the rules' own criteria. */
export const POLICY_VIEWS: Readonly<Record<string, () => ComponentChildren>> = {
  'candidate-overruled': () => candidate('findings'),
  'candidate-questions': () => candidate('questions'),
  'options-policy': () => <Policy />,
};

function Policy() {
  const { t } = useLocale();
  const older = { ...BUILT_IN_POLICY, version: 2, createdAt: Date.UTC(2026, 8, 1, 9), createdBy: 'A. de Wit' };
  const versions = [
    { ...POLICY, createdAt: Date.UTC(2026, 8, 4, 9) },
    older,
    { ...older, version: 1, severities: { bonus: 2 } },
  ];
  return (
    <PageShell current="options" width="narrow">
      <h1>{t('options.title')}</h1>
      <PolicySection
        policy={versions[0]!}
        versions={versions}
        criteria={CATALOGUE}
        onSave={async () => ({ kind: 'invalid', faults: [{ fault: 'weight', criterion: 'dpa-duration' }] })}
      />
    </PageShell>
  );
}

function candidate(tab: CandidateTab) {
  const one = overruled(inventedCandidate(1, CATALOGUE));
  const set = questionSet(one, POLICY);
  return (
    <KnowledgeProvider knowledge={{ criteria: CATALOGUE, weaknesses: WEAKNESSES, names: {} }}>
      <PageShell current="register">
        <CandidateView
          candidate={one}
          snapshots={[]}
          history={[]}
          tab={tab}
          userName="A. de Wit"
          knowledge={inventedKnowledge(one.assessment?.profile)}
          onEdit={async () => ({ kind: 'saved' })}
          onDelete={nothing}
          overruling={{ onOverrule: async () => true, onWithdraw: async () => true }}
          changes={null}
          questions={
            <QuestionsPanel
              questions={set.questions}
              languages={['nl', 'de', 'fr', 'en']}
              mailWith={(chosen, language) => questionMail(one, set, { chosen, language, sender: 'A. de Wit' })}
              onCopy={async () => true}
              onAsked={nothing}
            />
          }
        />
      </PageShell>
    </KnowledgeProvider>
  );
}

/** The first finding overruled, the second as well but for evidence that has changed since. */
function overruled(bare: Candidate): Candidate {
  const findings = bare.assessment?.findings ?? [];
  const [first, second] = CATALOGUE.filter(({ gate }) => gate).map(({ id }) => id);
  const overrules = findings
    .filter(({ criterion }) => criterion === first || criterion === second)
    .map(
      (finding, place): Overrule => ({
        criterion: finding.criterion,
        verdict: place === 0 ? 'met' : 'not-assessed',
        reason: 'Stands in the signed contract of 3 March, annex 2.',
        decidedBy: place === 0 ? 'Maximiliaan van den Broek-Hoogendoorn' : '',
        decidedAt: Date.UTC(2026, 8, 2, 9),
        seen: place === 0 ? seenOf(finding) : { verdict: 'met', quotes: [] },
      }),
    );
  const assessment = bare.assessment && scoredAssessment(bare.assessment, overrules, POLICY);
  return {
    ...bare,
    overrules,
    assessment: assessment && { ...assessment, profile: inventedProfile('rich', assessment) },
  };
}
