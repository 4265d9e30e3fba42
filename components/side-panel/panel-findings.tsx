import { FindingsList } from '../findings/findings-list.tsx';
import { type OverruleActions, OverruleProvider } from '../findings/overrule-actions.tsx';
import { sourcesOf } from '../findings/sources.ts';
import { useLocale } from '../locale.tsx';
import { hrefFor } from '../register/route.ts';
import { ResultFigures } from '../site/result-figures.tsx';
import { assessmentOf, hasUnsavedFindings, type SiteView } from '../site/site-view.ts';

interface PanelFindingsProps {
  view: SiteView;
  overruling: Pick<OverruleActions, 'onOverrule' | 'onWithdraw'>;
}

/** The figures together, and every finding. Only what is saved can be overruled: people's words belong to the candidate. */
export function PanelFindings({ view, overruling }: PanelFindingsProps) {
  const locale = useLocale();
  const { t } = locale;
  const assessment = assessmentOf(view);
  if (!assessment) return null;
  const { candidate, job } = view;
  const isSaved = candidate !== null && !hasUnsavedFindings(view);
  const sources = sourcesOf(assessment, (isSaved ? candidate : job)?.documents ?? [], locale);
  const findings = <FindingsList assessment={assessment} sources={sources} storedTextHref={storedTextHref} />;
  return (
    <>
      <ResultFigures assessment={assessment} />
      {isSaved ? (
        <OverruleProvider actions={{ ...overruling, overrules: candidate.overrules }}>{findings}</OverruleProvider>
      ) : (
        findings
      )}
      <p class="soft small">{t('result.your-decision')}</p>
    </>
  );
}

const storedTextHref = (snapshotId: string, start: number, end: number) =>
  `/register.html${hrefFor({ page: 'text', snapshotId, start, end })}`;
