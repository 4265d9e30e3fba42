import { browser } from 'wxt/browser';
import { PRACTICE_FOLDER, PRACTICE_VENDOR } from '../model/practice.ts';
import type { FetchResult } from './fetch-document.ts';

const ORIGIN = `https://${PRACTICE_VENDOR.id}`;
const HOME = 'index.html';

const root = (): string => `${location.origin}${PRACTICE_FOLDER}`;

/** Where the extension has a page of the practice vendor: "https://…/legal/dpa.html" is "practice/legal/dpa.html". */
export function practicePage(url: string): string {
  const { pathname, hash } = new URL(url);
  return `${root()}${pathname.slice(1) || HOME}${hash}`;
}

/** The vendor's own address of a page of ours that plays it; null when it is none. */
function practiceUrlOf(pageUrl: string): string | null {
  if (!pageUrl.startsWith(root())) return null;
  const path = pageUrl.slice(root().length).split(/[?#]/, 1)[0] ?? '';
  return `${ORIGIN}/${path === HOME ? '' : path}`;
}

/** The address of the page in a tab, where it is one of the practice vendor's. */
export async function practiceUrlInTab(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url === undefined ? null : practiceUrlOf(tab.url);
}

/** Reads a page of the practice vendor out of the extension: no network is asked. */
export async function fetchPracticePage(url: string): Promise<FetchResult> {
  try {
    const response = await fetch(practicePage(url));
    if (!response.ok) return { ok: false, problem: 'not-found' };
    const body = new Uint8Array(await response.arrayBuffer());
    const contentType = response.headers.get('content-type') ?? 'text/html';
    const document = { finalUrl: url, status: 200, headers: {}, contentType, body };
    return { ok: true, document };
  } catch {
    // Files that are not in the extension answer in no other way.
    return { ok: false, problem: 'not-found' };
  }
}
