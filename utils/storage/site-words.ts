import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { SiteVerdict } from '../model/detection.ts';
import { clearKeys } from './local-keys.ts';

// What the user says of a site, one key for each registrable domain: it goes before what we make of its pages.
const PREFIX = 'said.';

const kindSchema = z.enum(['vendor', 'not-vendor']);

/** Null when the user said nothing of this site. */
export async function saidOf(domain: string): Promise<SiteVerdict['kind'] | null> {
  const key = PREFIX + domain;
  const said = kindSchema.safeParse((await browser.storage.local.get(key))[key]);
  return said.success ? said.data : null;
}

/** Null takes it back. */
export async function saySite(domain: string, kind: SiteVerdict['kind'] | null): Promise<void> {
  if (kind === null) await browser.storage.local.remove(PREFIX + domain);
  else await browser.storage.local.set({ [PREFIX + domain]: kind });
}

export const forgetSaid = (): Promise<void> => clearKeys(PREFIX);
