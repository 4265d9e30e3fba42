import { siteWords as da } from './da/site-words.ts';
import { siteWords as de } from './de/site-words.ts';
import { siteWords as en } from './en/site-words.ts';
import { siteWords as es } from './es/site-words.ts';
import { siteWords as fr } from './fr/site-words.ts';
import { siteWords as it } from './it/site-words.ts';
import { siteWords as nl } from './nl/site-words.ts';
import { siteWords as pl } from './pl/site-words.ts';
import { siteWords as pt } from './pt/site-words.ts';
import type { SiteWords } from './site-words-type.ts';
import { siteWords as sv } from './sv/site-words.ts';

/** What sites call their parts, in every language in which vendors are noticed. */
export const SITE_WORDS: Record<string, SiteWords> = { en, nl, de, fr, es, it, pt, pl, da, sv };
