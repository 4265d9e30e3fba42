import { useEffect, useState } from 'preact/hooks';
import type { SiteActions, SiteProblem, SiteState } from '../../components/site/site-props.ts';
import type { SiteView } from '../../components/site/site-view.ts';
import { send } from '../../utils/messaging/send.ts';
import { onStoreChange } from '../../utils/storage/store-change.ts';
import { onTabState } from '../../utils/storage/tab-state.ts';
import { siteAtAGlance, vendorAtAGlance } from '../../utils/use-cases/site-at-a-glance.ts';
import { siteActions } from './site-actions.ts';
import { addressOfTab } from './subject-tab.ts';
import { useStalled } from './use-stalled.ts';

/** Null where the browser does not let us look. */
type Seen = Omit<SiteView, 'stalled'> | null;
type Looking = { kind: 'loading' } | { kind: 'failed' } | { kind: 'looked'; view: Seen };

const LOADING: Looking = { kind: 'loading' };

interface Site {
  state: SiteState;
  problem: SiteProblem | null;
  actions: SiteActions;
}

/** The site in a tab, as it is and as it changes, and what can be done about it. Null: not known yet which tab. */
export function useSite(tabId: number | null): Site {
  const [looked, setLooked] = useState<{ tabId: number | null; looking: Looking }>({ tabId: null, looking: LOADING });
  const [problem, setProblem] = useState<SiteProblem | null>(null);
  // What was seen of another tab is not shown for this one, not even for a moment.
  const looking = looked.tabId === tabId ? looked.looking : LOADING;
  const view = looking.kind === 'looked' ? looking.view : null;
  const stalled = useStalled(view?.job ?? null);

  const lookAgain = () => {
    if (tabId === null) return;
    const show = (now: Looking) => setLooked((before) => newest(before, { tabId, looking: now }));
    look(tabId).then(
      (seen) => show({ kind: 'looked', view: seen }),
      (error: unknown) => {
        console.error('the tab could not be looked at', error);
        show({ kind: 'failed' });
      },
    );
  };
  useEffect(() => {
    setLooked({ tabId, looking: LOADING });
    setProblem(null);
    lookAgain();
    return onTabState((changed) => changed === tabId && lookAgain());
  }, [tabId]);
  useVendor(view?.vendor.id ?? null, (parts) => setLooked((before) => withParts(before, parts)));

  const subject = { tabId: tabId ?? 0, vendorId: view?.vendor.id ?? '', missingOrigins: view?.missingOrigins ?? [] };
  return { state: stateOf(looking, stalled), problem, actions: siteActions(subject, { lookAgain, setProblem }) };
}

/** An answer that comes after the user went on to another tab is of no use. */
const newest = <Looked extends { tabId: number | null }>(before: Looked, now: Looked): Looked =>
  before.tabId === now.tabId ? now : before;

/** From what is stored, at once; only when nothing was seen in the tab yet is the background asked to look at it. */
async function look(tabId: number): Promise<Seen> {
  const [stored, tabUrl] = await Promise.all([siteAtAGlance(tabId), addressOfTab(tabId)]);
  if (stored !== null) return { ...stored, tabUrl };
  await send('look-at-tab', { tabId });
  const seen = await siteAtAGlance(tabId);
  return seen && { ...seen, tabUrl };
}

function stateOf(looking: Looking, stalled: boolean): SiteState {
  if (looking.kind !== 'looked') return looking;
  return looking.view ? { kind: 'site', view: { ...looking.view, stalled } } : { kind: 'not-allowed' };
}

type Parts = Pick<SiteView, 'job' | 'candidate' | 'openChanges'>;

function withParts<Looked extends { looking: Looking }>(before: Looked, parts: Parts): Looked {
  const { looking } = before;
  if (looking.kind !== 'looked' || !looking.view) return before;
  return { ...before, looking: { kind: 'looked', view: { ...looking.view, ...parts } } };
}

/** Vetting, candidate and changes as they change, whoever changes them. */
function useVendor(vendorId: string | null, show: (parts: Parts) => void): void {
  useEffect(() => {
    if (vendorId === null) return;
    return onStoreChange(async ({ vendorIds }) => {
      if (vendorIds.length > 0 && !vendorIds.includes(vendorId)) return;
      show(await vendorAtAGlance(vendorId));
    });
  }, [vendorId]);
}
