import { detect } from '../engine/detection/detect.ts';
import { identitySources } from '../engine/detection/identity/read-identity.ts';
import { vendorOf } from '../engine/detection/vendor.ts';
import { observeHtml } from '../engine/observation/observe-html.ts';
import type { DocumentType } from '../model/document-type.ts';
import type { IdentitySource } from '../model/identity.ts';
import type { PageObservation } from '../model/observation.ts';
import type { PageSource } from '../model/page-source.ts';
import { showBadge } from '../platform/badge.ts';
import { observeAgain, registerObserveScript, unregisterObserveScript } from '../platform/observe-script.ts';
import { hasAccessTo, noticeableSites } from '../platform/site-access.ts';
import { readSettings, writeSettings } from '../storage/settings.ts';
import { saidOf } from '../storage/site-words.ts';
import { forgetTab, rememberTab, tabState } from '../storage/tab-state.ts';
import { documentsOnPage } from './vetting/choose-documents.ts';

const LONGEST_IDENTITY = 20_000;
/** A page that is drawn by script shows fewer when it has only just been loaded. */
const FEWEST_WORDS = 30;

/** Judges what the content script sent, remembers it for the popup, and shows the number of documents on the badge. */
export async function noticePage(
  source: PageSource,
  from: { tabId: number; url: string },
): Promise<{ isUnfinished: boolean }> {
  // The page's own renderer could claim to be any site; the browser's word for where a message comes from it cannot change.
  const isItsOwn = URL.parse(source.url)?.origin === URL.parse(from.url)?.origin;
  const seen = observeHtml(source.html, isItsOwn ? source.url : from.url);
  const url = withoutFragment(seen.url);
  const detected = detect(seen);
  const links = documentsOnPage(url, detected);
  const vendor = vendorOf(seen);
  await rememberTab(from.tabId, {
    url,
    vendor,
    detection: { ...detected, links },
    identitySources: sourcesOf(seen, detected.page.documentType),
  });
  // The user's word goes before ours.
  const kind = (await saidOf(vendor.id)) ?? detected.site.kind;
  await showBadge(from.tabId, kind === 'vendor' ? links.length : 0);
  // Scripts draw the footer last, and there is hardly a vendor without one that leads to its documents.
  return { isUnfinished: seen.counts.words < FEWEST_WORDS || (kind === 'vendor' && links.length === 0) };
}

/** The tab went elsewhere, loading or not: what was seen there is of the past. */
export async function onTabUpdated(tabId: number, change: { url?: string; status?: string }): Promise<void> {
  // Without permission for the new address the browser does not tell it, only that something loads.
  if (change.url === undefined && change.status !== 'loading') return;
  const seen = await tabState(tabId);
  if (seen !== null && change.url !== undefined && withoutFragment(change.url) === seen.url) return;
  await forgetTab(tabId);
  await showBadge(tabId, 0);
  // A page that navigates by script is not loaded again, so nobody else would tell our script in it to look.
  await observeAgain(tabId);
}

export async function switchNoticing(enabled: boolean): Promise<null> {
  await writeSettings({ noticeWhileBrowsing: enabled });
  await applyNoticing();
  return null;
}

let applied: Promise<void> = Promise.resolve();

/**
 * Brings the registered content script in line with the setting, and the setting with the permission. To be called when
 * either may have changed, and after an update, which forgets registered scripts.
 */
export function applyNoticing(): Promise<void> {
  applied = applied.then(apply, apply);
  return applied;
}

async function apply(): Promise<void> {
  const { noticeWhileBrowsing } = await readSettings();
  const sites = noticeableSites();
  const isAllowed = await hasAccessTo(sites);
  if (noticeWhileBrowsing && isAllowed) await registerObserveScript(sites);
  else await unregisterObserveScript();
  if (noticeWhileBrowsing && !isAllowed) await writeSettings({ noticeWhileBrowsing: false });
}

/** Kept with the tab and the vetting: without the page's text, which is read as a document, and nothing of great length. */
export function sourcesOf(page: PageObservation, documentType: DocumentType | null): IdentitySource[] {
  return identitySources(page, documentType).filter(
    ({ origin, text }) => (origin === 'footer' || origin === 'json-ld') && text.length <= LONGEST_IDENTITY,
  );
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
