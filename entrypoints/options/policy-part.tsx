import { useEffect } from 'preact/hooks';
import { useLocale } from '../../components/locale.tsx';
import { PolicySection } from '../../components/options/policy-section.tsx';
import { CATALOGUE } from '../../utils/engine/criteria/catalogue.ts';
import type { PolicyChanges } from '../../utils/model/scoring-policy.ts';
import { getPolicy, listPolicies, rescoreCandidates, savePolicy } from '../../utils/use-cases/scoring-policy.ts';
import { StoredPart } from '../shared/stored-part.tsx';
import { useStored } from '../shared/use-stored.ts';

/** The organisation's scoring policy, with its earlier versions. */
export function PolicyPart({ userName }: { userName: string }) {
  const { t } = useLocale();
  const stored = useStored('scoring policy', load);
  useEffect(() => {
    // A page that was closed while it scored left some candidates behind.
    void rescoreCandidates().catch(console.error);
  }, []);
  const onSave = (changes: PolicyChanges, seen: number) =>
    savePolicy(changes, userName, seen).catch((error: unknown) => {
      console.error(error);
      return { kind: 'failed' as const };
    });
  return (
    <StoredPart stored={stored} loading={t('policy.loading')} failed={t('policy.not-read')}>
      {(value) => <PolicySection {...value} criteria={CATALOGUE} onSave={onSave} />}
    </StoredPart>
  );
}

async function load() {
  const [policy, versions] = await Promise.all([getPolicy(), listPolicies()]);
  return { policy, versions };
}
