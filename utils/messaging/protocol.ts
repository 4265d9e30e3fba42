import type { Candidate } from '../model/candidate.ts';
import type { PageSource } from '../model/page-source.ts';
import type { VettingJob } from '../model/vetting-job.ts';

/** Every message between our contexts: name → request, response. Who may send each is in `SENDERS`. */
export interface Protocol {
  /** The content script saw a page (also after in-page navigation). `isUnfinished`: more may come. */
  'page-observed': { request: PageSource; response: { isUnfinished: boolean } };
  /** Looks at the tab now if nothing was seen of it yet (needs activeTab or site permission). */
  'look-at-tab': { request: { tabId: number }; response: null };
  /** Starts, or goes on with, the vetting of the vendor in this tab. */
  'vet-tab': { request: { tabId: number }; response: VettingJob };
  /** Goes on with a stored vetting; failed documents are tried again. */
  'resume-vetting': { request: { vendorId: string }; response: VettingJob };
  'cancel-vetting': { request: { vendorId: string }; response: VettingJob };
  /** Reads the document that is open in this tab from the page itself ("open it and I'll read it there"). */
  'read-open-page': { request: { tabId: number; vendorId: string }; response: VettingJob };
  /** Saves the vendor from its finished vetting, or brings the candidate up to date; null when there is none to save. */
  'save-candidate': { request: { vendorId: string }; response: Candidate | null };
  /** Watches the vendor from now on, and checks it at once; where it is watched already, only that. */
  'watch-vendor': { request: { vendorId: string }; response: null };
  'stop-watching': { request: { vendorId: string }; response: null };
  /** Makes the findings anew that changed documents touch. */
  'assess-again': { request: { vendorId: string }; response: null };
  /** Works through the list of vendors to vet, from now on and after a restart. */
  'run-queue': { request: Record<string, never>; response: null };
  /** Stops after the vendor whose turn it is. */
  'pause-queue': { request: Record<string, never>; response: null };
  /** Sends what is in the outbox to the user's register. */
  'run-outbox': { request: Record<string, never>; response: null };
  /** Vets the vendor that comes with the extension, to practise on. */
  'vet-practice': { request: Record<string, never>; response: VettingJob };
  /** Looks at every page that the browser lets us see, or only where the toolbar button is clicked. */
  'notice-while-browsing': { request: { enabled: boolean }; response: null };
}

export type MessageName = keyof Protocol;

/** `page`: our content script in a website. `extension`: our own pages. Nobody else may send anything. */
export const SENDERS: Record<MessageName, 'page' | 'extension'> = {
  'page-observed': 'page',
  'look-at-tab': 'extension',
  'vet-tab': 'extension',
  'resume-vetting': 'extension',
  'cancel-vetting': 'extension',
  'read-open-page': 'extension',
  'save-candidate': 'extension',
  'watch-vendor': 'extension',
  'stop-watching': 'extension',
  'assess-again': 'extension',
  'run-queue': 'extension',
  'pause-queue': 'extension',
  'run-outbox': 'extension',
  'vet-practice': 'extension',
  'notice-while-browsing': 'extension',
};
