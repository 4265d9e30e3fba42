import { ComparisonView } from '../../components/comparison/comparison-view.tsx';
import type { ComparedVendor } from '../../components/comparison/rows.ts';
import { useLocale } from '../../components/locale.tsx';
import { COMPARABLE } from '../../components/register/route.ts';
import { effectiveFindingsOf } from '../../utils/engine/scoring/effective-findings.ts';
import { getCandidate } from '../../utils/use-cases/candidates.ts';
import { usePageTitle } from '../shared/mount.tsx';
import { useStored } from '../shared/use-stored.ts';
import { StoredPage } from './stored-page.tsx';

/** Two to five candidates side by side. */
export function ComparisonPage({ ids }: { ids: readonly string[] }) {
  const { t } = useLocale();
  const view = `compare ${ids.join(' ')}`;
  const stored = useStored(view, () => loadVendors(ids));
  usePageTitle(t('comparison.title'));
  return (
    <StoredPage
      view={view}
      stored={stored}
      gone={{ title: t('comparison.too-few.title'), text: t('comparison.too-few.text') }}
    >
      {(vendors) => <ComparisonView vendors={vendors} onPrint={() => print()} />}
    </StoredPage>
  );
}

/** Those that are still there, in the order asked for; null when too few are left to compare. */
async function loadVendors(ids: readonly string[]): Promise<ComparedVendor[] | null> {
  const found = await Promise.all(ids.map(getCandidate));
  const vendors = found.flatMap((candidate): ComparedVendor[] =>
    candidate ? [{ candidate, findings: effectiveFindingsOf(candidate) }] : [],
  );
  return vendors.length < COMPARABLE.min ? null : vendors;
}
