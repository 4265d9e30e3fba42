import { useEffect, useState } from 'preact/hooks';
import type { PopupActions, PopupProblem, PopupProps, PopupState } from '../../components/popup/popup-view.tsx';
import type { SiteView } from '../../components/popup/site-view.ts';
import { send } from '../../utils/messaging/send.ts';
import { rememberAwaited } from '../../utils/storage/awaited-permission.ts';
import { onStoreChange } from '../../utils/storage/store-change.ts';
import { getCandidate, saveCandidate } from '../../utils/use-cases/candidates.ts';
import { getVetting } from '../../utils/use-cases/vetting/get-vetting.ts';
import { askForSites } from '../shared/site-permission.ts';
import { addressOfTab, subjectTab } from './tab.ts';
import { useStalled } from './use-stalled.ts';

interface Looked {
  tabId: number;
  view: Omit<SiteView, 'stalled'> | null;
}

type Looking = { kind: 'loading' } | { kind: 'failed' } | { kind: 'looked'; looked: Looked };

/** The popup's state and what its buttons do. */
export function usePopup(): PopupProps {
  const [looking, setLooking] = useState<Looking>({ kind: 'loading' });
  const [problem, setProblem] = useState<PopupProblem | null>(null);
  const view = looking.kind === 'looked' ? looking.looked.view : null;
  const stalled = useStalled(view?.job ?? null);

  const lookAgain = () => {
    look().then(
      (looked) => setLooking({ kind: 'looked', looked }),
      (error: unknown) => {
        console.error('the tab could not be looked at', error);
        setLooking({ kind: 'failed' });
      },
    );
  };
  useEffect(lookAgain, []);
  useStoredParts(view?.vendor.id ?? null, (parts) => setLooking((before) => withParts(before, parts)));

  return { state: stateOf(looking, stalled), problem, actions: actionsFor(looking, lookAgain, setProblem) };
}

async function look(): Promise<Looked> {
  const tabId = await subjectTab();
  if (tabId === null) throw new Error('there is no tab to look at');
  const [{ vendor, detection, ...rest }, tabUrl] = await Promise.all([
    send('look-at-tab', { tabId }),
    addressOfTab(tabId),
  ]);
  return { tabId, view: vendor && detection && { vendor, detection, ...rest, tabUrl } };
}

function stateOf(looking: Looking, stalled: boolean): PopupState {
  if (looking.kind !== 'looked') return looking;
  const { view } = looking.looked;
  return view ? { kind: 'site', view: { ...view, stalled } } : { kind: 'not-allowed' };
}

type StoredParts = Pick<SiteView, 'job' | 'candidate'>;

function withParts(looking: Looking, parts: StoredParts): Looking {
  if (looking.kind !== 'looked' || !looking.looked.view) return looking;
  return { kind: 'looked', looked: { ...looking.looked, view: { ...looking.looked.view, ...parts } } };
}

/** Vetting and candidate as they change, whoever changes them. */
function useStoredParts(vendorId: string | null, show: (parts: StoredParts) => void): void {
  useEffect(() => {
    if (vendorId === null) return;
    return onStoreChange(async ({ vendorIds }) => {
      if (vendorIds.length > 0 && !vendorIds.includes(vendorId)) return;
      const [job, candidate] = await Promise.all([getVetting(vendorId), getCandidate(vendorId)]);
      show({ job, candidate });
    });
  }, [vendorId]);
}

function actionsFor(
  looking: Looking,
  lookAgain: () => void,
  setProblem: (problem: PopupProblem | null) => void,
): PopupActions {
  const looked = looking.kind === 'looked' ? looking.looked : null;
  const vendorId = looked?.view?.vendor.id ?? '';
  const tabId = looked?.tabId ?? 0;
  const attempt = (doing: Promise<unknown>) => {
    setProblem(null);
    doing.then(lookAgain, (error: unknown) => {
      console.error(error);
      setProblem('action-failed');
    });
  };
  const withPermission = (act: () => Promise<unknown>) =>
    attempt(
      permissionToVet(tabId, looked?.view?.missingOrigins ?? []).then((granted) =>
        granted ? act() : setProblem('permission-refused'),
      ),
    );
  return {
    retry: lookAgain,
    vet: () => withPermission(() => send('vet-tab', { tabId })),
    resume: () => withPermission(() => send('resume-vetting', { vendorId })),
    cancel: () => attempt(send('cancel-vetting', { vendorId })),
    readOpenPage: () => attempt(send('read-open-page', { tabId, vendorId })),
    save: () => attempt(saveCandidate(vendorId)),
  };
}

/** The browser's question comes first: a permission is asked for in the click or not at all. */
async function permissionToVet(tabId: number, missing: readonly string[]): Promise<boolean> {
  const answer = askForSites(missing);
  // If the question closes this popup, nobody here hears the answer; the background does.
  if (missing.length > 0) await rememberAwaited({ tabId, origins: [...missing] });
  const granted = await answer;
  if (!granted) await rememberAwaited(null);
  return granted;
}
