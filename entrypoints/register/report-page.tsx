import { useState } from 'preact/hooks';
import { useLocale } from '../../components/locale.tsx';
import { ComparisonReport } from '../../components/report/comparison-report.tsx';
import { ReportFrame } from '../../components/report/report-frame.tsx';
import { VendorReport } from '../../components/report/vendor-report.tsx';
import { effectiveFindingsOf } from '../../utils/engine/scoring/effective-findings.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import type { InterfaceLanguage } from '../../utils/model/language.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { getCandidate } from '../../utils/use-cases/candidates.ts';
import { type QuestionSet, questionsOf, questionText } from '../../utils/use-cases/questions.ts';
import { usePageTitle } from '../shared/mount.tsx';
import { useStored } from '../shared/use-stored.ts';
import { profileKnowledge } from './profile-knowledge.ts';
import { StoredPage } from './stored-page.tsx';

interface ReportPageProps {
  /** One candidate, or those of a shortlist. */
  ids: readonly string[];
  settings: Settings;
}

interface Reported {
  candidate: Candidate;
  asked: QuestionSet;
}

/** A report to print or to save as PDF: on one vendor, or comparing several. */
export function ReportPage({ ids, settings }: ReportPageProps) {
  const { t } = useLocale();
  const [language, setLanguage] = useState<InterfaceLanguage>(settings.language);
  const [made] = useState(() => ({ at: Date.now(), by: settings.userName }));
  const view = `report ${ids.join(' ')}`;
  const stored = useStored(view, () => load(ids));
  const only = stored.kind === 'ready' && stored.value?.length === 1 ? stored.value[0]?.candidate.name : null;
  // Becomes the name of the PDF.
  usePageTitle(only ? `${t('report.open')} ${only}` : t('report.open'));
  return (
    <StoredPage view={view} stored={stored} gone={{ title: t('report.gone.title'), text: t('report.gone.text') }}>
      {(vendors) => (
        <ReportFrame language={language} onLanguage={setLanguage} onPrint={() => print()}>
          {vendors.length === 1 ? (
            <VendorReport vendor={reportedIn(language, vendors[0]!, settings.country)} made={made} />
          ) : (
            <ComparisonReport vendors={vendors.map(compared)} made={made} />
          )}
        </ReportFrame>
      )}
    </StoredPage>
  );
}

/** Those that are still there; null when none is. */
async function load(ids: readonly string[]): Promise<Reported[] | null> {
  const found = (await Promise.all(ids.map(getCandidate))).filter((candidate) => candidate !== null);
  if (found.length === 0) return null;
  return Promise.all(found.map(async (candidate) => ({ candidate, asked: await questionsOf(candidate) })));
}

const reportedIn = (language: InterfaceLanguage, { candidate, asked }: Reported, country: string) => ({
  candidate,
  authorities: profileKnowledge(candidate.assessment, country).authorities,
  questions: asked.questions.filter(({ proposed }) => proposed).map((question) => questionText(question, language)),
});

const compared = ({ candidate }: Reported) => ({ candidate, findings: effectiveFindingsOf(candidate) });
