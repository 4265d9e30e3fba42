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
import type { SiteView } from '../../components/site/site-view.ts';
import { reviewsDue } from '../../utils/engine/reviews/reviews-due.ts';
import { effectiveFindings } from '../../utils/engine/scoring/effective-findings.ts';
import type { Assessment } from '../../utils/model/assessment.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import { reviewBasisOf } from '../../utils/model/review.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/model/settings.ts';
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
import { inventedSite, PANEL_VIEWS, popup } from './panel-views.tsx';
import { POLICY_VIEWS } from './policy-views.tsx';
import { PUSH_VIEWS } from './push-views.tsx';
import { REGISTER_VIEWS } from './register-views.tsx';
import { REPORT_VIEWS } from './report-views.tsx';
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

/** Every view, in every state worth a look. */
export const VIEWS: Readonly<Record<string, () => ComponentChildren>> = {
  'popup-loading': () => popup({ kind: 'loading' }),
  'popup-not-allowed': () => popup({ kind: 'not-allowed' }),
  'popup-failed': () => popup({ kind: 'failed' }),
  'popup-found': () => popup(site({})),
  'popup-no-documents': () => popup(site({ detection: { ...DETECTION, links: [] } })),
  'popup-not-vendor': () => popup(site({ detection: NEWS_SITE, missingOrigins: [] })),
  'popup-running': () => popup(site({ job: inventedVetting(0, 'running') })),
  'popup-stopped': () => popup(site({ job: inventedVetting(0, 'cancelled') })),
  'popup-judged': () => popup(site({ job: inventedVetting(0, 'done') })),
  'popup-unread-in-tab': () =>
    popup(site({ job: inventedVetting(0, 'done'), tabUrl: 'https://quillbird.example/security' })),
  'popup-candidate': () => popup(site({ candidate: inventedCandidate(3) }, 3)),
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
  versions: () => (
    <PageShell current="register" width="middle">
      <VersionsView comparison={inventedComparison(INVENTED_CRITERIA[1]!.id)} />
    </PageShell>
  ),
  ...WATCHING_VIEWS,
  ...PANEL_VIEWS,
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

const STORED_TEXT = inventedText();

const DETECTION: SiteView['detection'] = {
  site: {
    kind: 'vendor',
    confidence: 0.93,
    signals: [
      { name: 'link-processing-agreement', weight: 2.2, quote: 'Data Processing Agreement' },
      { name: 'pricing', weight: 1.8, quote: 'Plans' },
      { name: 'article', weight: -0.7 },
    ],
  },
  page: { documentType: null, language: 'en' },
  links: inventedVetting(0, 'running').documents.map(({ url, linkText, documentType }) => ({
    url,
    text: linkText,
    documentType,
    confidence: 0.9,
  })),
};

const NEWS_SITE: SiteView['detection'] = {
  ...DETECTION,
  site: {
    kind: 'not-vendor',
    confidence: 0.97,
    signals: [{ name: 'news-sections', weight: -2.1, quote: 'Politics · Sport · Weather' }],
  },
  links: DETECTION.links.slice(0, 1),
};

const site = (part: Partial<SiteView>, seed = 0) => inventedSite({ detection: DETECTION, ...part }, seed);

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
