import type { SiteActions, SiteProblem } from '../../components/site/site-props.ts';
import { send } from '../../utils/messaging/send.ts';
import { rememberAwaited } from '../../utils/storage/awaited-permission.ts';
import { removePractice } from '../../utils/use-cases/practice-removal.ts';
import { say } from '../../utils/use-cases/site-at-a-glance.ts';
import { askForSites } from './site-permission.ts';

interface Subject {
  tabId: number;
  vendorId: string;
  missingOrigins: readonly string[];
}

interface After {
  lookAgain: () => void;
  setProblem: (problem: SiteProblem | null) => void;
}

/** What the buttons of the popup and of the panel do. */
export function siteActions(
  { tabId, vendorId, missingOrigins }: Subject,
  { lookAgain, setProblem }: After,
): SiteActions {
  const attempt = (doing: Promise<unknown>) => {
    setProblem(null);
    doing.then(lookAgain, (error: unknown) => {
      console.error(error);
      setProblem('action-failed');
    });
  };
  const withPermission = (act: () => Promise<unknown>) =>
    attempt(
      permissionToVet(tabId, missingOrigins).then((granted) => (granted ? act() : setProblem('permission-refused'))),
    );
  return {
    retry: lookAgain,
    vet: () => withPermission(() => send('vet-tab', { tabId })),
    resume: () => withPermission(() => send('resume-vetting', { vendorId })),
    cancel: () => attempt(send('cancel-vetting', { vendorId })),
    readOpenPage: () => attempt(send('read-open-page', { tabId, vendorId })),
    save: () => attempt(send('save-candidate', { vendorId })),
    say: (kind) => attempt(say(tabId, kind)),
    removePractice: () => attempt(removePractice()),
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
