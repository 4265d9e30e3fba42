import type { ComponentChildren } from 'preact';
import { CandidateView } from '../../components/candidate/candidate-view.tsx';
import { StoredTextView } from '../../components/candidate/stored-text-view.tsx';
import { VersionsView } from '../../components/candidate/versions-view.tsx';
import { VettingView } from '../../components/candidate/vetting-view.tsx';
import { ComparisonView } from '../../components/comparison/comparison-view.tsx';
import { Toast } from '../../components/design/toast.tsx';
import { useLocale } from '../../components/locale.tsx';
import { OptionsView } from '../../components/options/options-view.tsx';
import { PageShell } from '../../components/page/page-shell.tsx';
import type { CandidateTab } from '../../components/register/route.ts';
import { StoredPage } from '../../entrypoints/register/stored-page.tsx';
import type { Stored } from '../../entrypoints/shared/use-stored.ts';
import { reviewsDue } from '../../utils/engine/reviews/reviews-due.ts';
import { effectiveFindings } from '../../utils/engine/scoring/effective-findings.ts';
import type { Assessment } from '../../utils/model/assessment.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import { reviewBasisOf } from '../../utils/model/review.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/model/settings.ts';
import type { VersionComparison } from '../../utils/model/version-comparison.ts';
import { BACKUP_VIEWS } from './backup-views.tsx';
import { HANDOVER_VIEWS } from './handover-views.tsx';
import {
  inventedCandidate,
  inventedHistory,
  inventedOverrules,
  inventedSnapshots,
  inventedVetting,
} from './invented-candidates.ts';
import { INVENTED_CRITERIA } from './invented-criteria.ts';
import { inventedKnowledge, inventedProfile, type ProfileKind } from './invented-profile.ts';
import { inventedComparison, inventedText } from './invented-text.ts';
import { ONBOARDING_VIEWS } from './onboarding-views.tsx';
import { POLICY_VIEWS } from './policy-views.tsx';
import { PRESSED } from './pressed-views.ts';
import { PUSH_VIEWS } from './push-views.tsx';
import { REGISTER_VIEWS } from './register-views.tsx';
import { REPORT_VIEWS } from './report-views.tsx';
import { SITE_VIEWS } from './site-views.tsx';
import { WATCHING_VIEWS } from './watching-views.tsx';

const nothing = () => {};
const saved = async () => ({ kind: 'saved' as const });
const query = new URLSearchParams(location.search);
const settings: Settings = {
  ...DEFAULT_SETTINGS,
  language: (query.get('language') ?? 'en') as Settings['language'],
  theme: (query.get('theme') ?? 'system') as Settings['theme'],
  userName: 'A. de Wit',
};

/** Every view, in every state that its data alone can bring it into. */
const DRAWN: Readonly<Record<string, () => ComponentChildren>> = {
  ...SITE_VIEWS,
  ...REGISTER_VIEWS,
  ...HANDOVER_VIEWS,
  ...POLICY_VIEWS,
  ...PUSH_VIEWS,
  ...REPORT_VIEWS,
  ...BACKUP_VIEWS,
  candidate: () => candidate(inventedCandidate(1), 'rich'),
  'candidate-profile': () => candidate(inventedCandidate(1), 'rich', 'profile'),
  'candidate-documents': () => candidate(inventedCandidate(1), 'rich', 'documents'),
  'candidate-history': () => candidate(inventedCandidate(1), 'rich', 'history'),
  'candidate-long-name': () => candidate(inventedCandidate(33), 'small', 'history'),
  'candidate-decided': () => candidate(inventedCandidate(3), 'empty'),
  'candidate-before-profiles': () => candidate(inventedCandidate(2)),
  'candidate-not-assessed': () => candidate(inventedCandidate(4)),
  comparison: () => comparison([1, 2]),
  'comparison-five': () => comparison([1, 3, 4, 5, 9]),
  vetting: () => vetting('done'),
  'vetting-running': () => vetting('running'),
  'stored-text': () => (
    <PageShell current="register" width="middle">
      <StoredTextView
        title="Data Processing Agreement"
        url="https://quillbird.example/legal/dpa"
        {...STORED_TEXT}
        language="en"
        fetchedAt={Date.UTC(2026, 8, 1, 9, 30)}
        sha256={'0a1b2c3d'.repeat(8)}
        start={STORED_TEXT.text.indexOf('Processor shall notify')}
        end={STORED_TEXT.text.indexOf('whose data')}
      />
    </PageShell>
  ),
  versions: () => versions({}),
  'versions-same': () => versions({ changes: [], same: 'words' }),
  'versions-unreadable': () => versions({ changes: [], unreadable: 'scanned-pdf' }),
  'page-loading': () => <NotShown stored={{ kind: 'loading' }} />,
  'page-failed': () => <NotShown stored={{ kind: 'failed' }} />,
  'page-gone': () => <NotShown stored={{ kind: 'ready', value: null }} />,
  ...WATCHING_VIEWS,
  ...ONBOARDING_VIEWS,
  options: () => (
    <PageShell current="options" width="narrow">
      <OptionsView
        settings={settings}
        countries={['NL', 'BE', 'DE', 'IE', 'NO']}
        notice={null}
        onChange={nothing}
        onNoticing={nothing}
        notifications={false}
        onNotifications={nothing}
        onExport={nothing}
        onWipe={nothing}
        policy={null}
        connection={null}
        keeping={null}
      />
    </PageShell>
  ),
};

/** Every view, in every state worth a look; what must be pressed before a picture is taken is in `PRESSED`. */
export const VIEWS: Readonly<Record<string, () => ComponentChildren>> = {
  ...DRAWN,
  ...Object.fromEntries(Object.entries(PRESSED).map(([name, { view }]) => [name, () => DRAWN[view]!()])),
};

const STORED_TEXT = inventedText();

function candidate(bare: Candidate, kind?: ProfileKind, tab?: CandidateTab) {
  const one = { ...bare, assessment: bare.assessment && withProfile(bare.assessment, kind) };
  return (
    <PageShell current="register">
      <CandidateView
        candidate={one}
        snapshots={one.id === inventedCandidate(1).id ? inventedSnapshots(1) : []}
        history={one.assessment ? inventedHistory(one.assessment) : []}
        reviews={reviewsDue(reviewBasisOf(one), one.updatedAt)}
        tab={tab}
        userName={settings.userName}
        knowledge={inventedKnowledge(one.assessment?.profile)}
        onEdit={saved}
        changes={null}
        onDelete={nothing}
        overruling={{ onOverrule: async () => true, onWithdraw: async () => true }}
        questions={null}
      />
      {one.decision && <Back name={one.name} />}
    </PageShell>
  );
}

/** A page of something stored, while it cannot be shown. */
function NotShown({ stored }: { stored: Stored<null> }) {
  const { t } = useLocale();
  return (
    <PageShell current="register">
      <StoredPage
        view="preview"
        stored={stored}
        gone={{ title: t('candidate.gone.title'), text: t('candidate.gone.text') }}
      >
        {() => null}
      </StoredPage>
    </PageShell>
  );
}

function versions(part: Partial<VersionComparison>) {
  return (
    <PageShell current="register" width="middle">
      <VersionsView comparison={{ ...inventedComparison(INVENTED_CRITERIA[1]!.id), ...part }} />
    </PageShell>
  );
}

function Back({ name }: { name: string }) {
  const { t } = useLocale();
  const text = t('candidate.restored', { name });
  return <Toast message={{ text, action: { label: t('action.undo'), run: nothing } }} onDismiss={nothing} />;
}

function comparison(seeds: number[]) {
  const vendors = seeds.map((seed, place) => {
    const bare = inventedCandidate(seed);
    const assessment = bare.assessment && withProfile(bare.assessment, (['rich', 'small', 'empty'] as const)[place]);
    const overrules = inventedOverrules(assessment?.findings ?? [], place);
    return {
      candidate: { ...bare, assessment, overrules },
      findings: effectiveFindings(assessment?.findings ?? [], overrules),
    };
  });
  return (
    <PageShell current="register">
      <ComparisonView vendors={vendors} onPrint={nothing} />
    </PageShell>
  );
}

const withProfile = (assessment: Assessment, kind?: ProfileKind): Assessment =>
  kind ? { ...assessment, profile: inventedProfile(kind, assessment) } : assessment;

function vetting(state: 'done' | 'running') {
  const bare = inventedVetting(2, state);
  const job = { ...bare, assessment: bare.assessment && withProfile(bare.assessment, 'small') };
  return (
    <PageShell current="register">
      <VettingView
        job={job}
        isCandidate={false}
        knowledge={inventedKnowledge(job.assessment?.profile, Date.UTC(2026, 8, 1))}
        onSave={nothing}
        onResume={nothing}
        onCancel={nothing}
      />
    </PageShell>
  );
}
