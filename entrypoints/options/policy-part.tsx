import { useEffect } from 'preact/hooks';
import { Notice } from '../../components/design/notice.tsx';
import { useLocale } from '../../components/locale.tsx';
import { PolicySection } from '../../components/options/policy-section.tsx';
import { CATALOGUE } from '../../utils/engine/criteria/catalogue.ts';
import type { PolicyChanges } from '../../utils/model/scoring-policy.ts';
import { getPolicy, listPolicies, rescoreCandidates, savePolicy } from '../../utils/use-cases/scoring-policy.ts';
import { useStored } from '../shared/use-stored.ts';

/** The organisation's scoring policy, with its earlier versions. */
export function PolicyPart({ userName }: { userName: string }) {
  const { t } = useLocale();
  const stored = useStored('scoring policy', load);
  useEffect(() => {
    // A page that was closed while it scored left some candidates behind.
    void rescoreCandidates().catch(console.error);
  }, []);
  if (stored.kind === 'loading') {
    return (
      <p class="soft" role="status">
        {t('policy.loading')}
      </p>
    );
  }
  if (stored.kind === 'failed') {
    return (
      <Notice tone="problem" announce>
        {t('policy.not-read')}
      </Notice>
    );
  }
  const onSave = (changes: PolicyChanges, seen: number) =>
    savePolicy(changes, userName, seen).catch((error: unknown) => {
      console.error(error);
      return { kind: 'failed' as const };
    });
  return <PolicySection {...stored.value} criteria={CATALOGUE} onSave={onSave} />;
}

async function load() {
  const [policy, versions] = await Promise.all([getPolicy(), listPolicies()]);
  return { policy, versions };
}
