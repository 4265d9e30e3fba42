import { documents as bg } from './bg/documents.ts';
import { documents as cs } from './cs/documents.ts';
import { documents as da } from './da/documents.ts';
import { documents as de } from './de/documents.ts';
import type { LinkWords } from './document-words.ts';
import { documents as el } from './el/documents.ts';
import { documents as en } from './en/documents.ts';
import { documents as es } from './es/documents.ts';
import { documents as et } from './et/documents.ts';
import { documents as fi } from './fi/documents.ts';
import { documents as fr } from './fr/documents.ts';
import { documents as hr } from './hr/documents.ts';
import { documents as hu } from './hu/documents.ts';
import { documents as it } from './it/documents.ts';
import { documents as lt } from './lt/documents.ts';
import { documents as lv } from './lv/documents.ts';
import { documents as nl } from './nl/documents.ts';
import { documents as no } from './no/documents.ts';
import { documents as pl } from './pl/documents.ts';
import { documents as pt } from './pt/documents.ts';
import { documents as ro } from './ro/documents.ts';
import { documents as sk } from './sk/documents.ts';
import { documents as sl } from './sl/documents.ts';
import { documents as sv } from './sv/documents.ts';
import { documents as tr } from './tr/documents.ts';

/** Titles and link words of every language in which documents are noticed. */
export const DOCUMENT_WORDS: Record<string, LinkWords> = {
  en,
  nl,
  de,
  fr,
  es,
  it,
  pt,
  pl,
  da,
  sv,
  no,
  fi,
  cs,
  sk,
  sl,
  hu,
  ro,
  tr,
  hr,
  bg,
  el,
  et,
  lv,
  lt,
};
