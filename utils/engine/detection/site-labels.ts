import { SITE_WORDS } from '../../languages/site-words.ts';
import { SITE_PARTS, SITE_TOPICS, type SitePart, type SiteTopic } from '../../languages/site-words-type.ts';
import type { PageObservation } from '../../model/observation.ts';
import { indexPhrases, type PhraseIndex, phrasesAt } from '../text/phrases.ts';
import { plainWords } from './document-name.ts';

/** What was found of each part or topic: the labels or words themselves, each once. */
export type Found<Key extends string> = Record<Key, string[]>;

const indexOf = <Key extends string>(keys: readonly Key[], lists: Record<Key, readonly string[]>[]): PhraseIndex<Key> =>
  indexPhrases(
    lists.flatMap((list) => keys.flatMap((value) => list[value].map((text) => ({ words: plainWords(text), value })))),
  );

const LANGUAGES = Object.values(SITE_WORDS);
const LABELS = indexOf(
  SITE_PARTS,
  LANGUAGES.map(({ labels }) => labels),
);
const TOPICS = indexOf(
  SITE_TOPICS,
  LANGUAGES.map(({ text }) => text),
);

const nothing = <Key extends string>(keys: readonly Key[]): Found<Key> =>
  Object.fromEntries(keys.map((key) => [key, []])) as unknown as Found<Key>;

/** Longer labels are sentences, and sentences are about anything. */
const LABEL_WORDS = 5;
/** Words that may stand beside a label's phrase ("14 Tage kostenlos testen"). */
const WORDS_BESIDE = 2;

function partsOf(words: readonly string[]): Set<SitePart> {
  const parts = new Set<SitePart>();
  for (let start = 0; start < words.length; start++)
    for (const { words: phrase, value } of phrasesAt(LABELS, words, start)) {
      const beside = words.length - phrase.length;
      if (beside === 0 || (phrase.length > 1 && beside <= WORDS_BESIDE)) parts.add(value);
    }
  return parts;
}

/** Labels of links and buttons by the part of a site they lead to; each label once. */
export function siteParts(page: PageObservation): Found<SitePart> {
  const found = nothing(SITE_PARTS);
  const seen = new Set<string>();
  for (const label of [...page.callsToAction, ...page.links.map((link) => link.text || link.label || '')]) {
    const words = plainWords(label);
    const key = words.join(' ');
    if (words.length === 0 || words.length > LABEL_WORDS || seen.has(key)) continue;
    seen.add(key);
    for (const part of partsOf(words)) found[part].push(label);
  }
  return found;
}

/** So that a long article does not speak of everything. */
const TOPIC_WORDS = 900;

/** Words of a text by topic; each word once. */
export function topicsIn(text: string): Found<SiteTopic> {
  const found = nothing(SITE_TOPICS);
  const words = plainWords(text).slice(0, TOPIC_WORDS);
  const seen = new Set<string>();
  for (let start = 0; start < words.length; start++)
    for (const { words: phrase, value } of phrasesAt(TOPICS, words, start)) {
      const key = `${value} ${phrase.join(' ')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found[value].push(phrase.join(' '));
    }
  return found;
}

const TITLE_SEPARATOR = /\s[|–—·•:-]\s/;

/** How a page introduces the site: title, description and main headings; an article speaks of its subject there. */
export function introductionOf(page: PageObservation): string {
  const site = [page.meta['og:site_name'] ?? '', ...page.title.split(TITLE_SEPARATOR).slice(1)];
  if (isArticle(page)) return site.join('\n');
  const main = page.headings.filter(({ level }) => level === 1).map(({ text }) => text);
  return [page.title, page.meta.description ?? '', ...main].join('\n');
}

/** Topics of the page as a whole: its introduction, headings and the beginning of its text. */
export const siteTopics = (page: PageObservation): Found<SiteTopic> =>
  topicsIn([introductionOf(page), ...page.headings.slice(0, 40).map(({ text }) => text), page.textSample].join('\n'));

/** True when the page says that it is a published piece of writing. */
export const isArticle = ({ meta, counts }: PageObservation): boolean =>
  meta['og:type'] === 'article' || meta['article:published_time'] !== undefined || counts.datelines >= 6;
