import type { DocumentType } from '../../model/document-type.ts';
import { documentHost } from './document-host.ts';
import { AGAINST, AROUND, isGeneralName, type NameKind, type NameMatch, namesIn, plainWords } from './document-name.ts';
import { isSecurityTxtUrl } from './security-txt.ts';
import { type UrlParts, urlParts } from './url-parts.ts';

/** A document type and how strongly something speaks for it (log-odds). */
export interface Vote {
  documentType: DocumentType;
  weight: number;
}

/** Path segments under which sites publish writing about things rather than the things. */
const WRITING = new Set(
  (
    'blog blogs news newsroom press article articles post posts story stories magazine insights guides guide ' +
    'academy podcast webinar webinars events event jobs careers career forum forums ' +
    'users user profile member members author authors actualites nieuws artikel aktuelles noticias customers case-studies'
  ).split(' '),
);
/** Path segments under which sites keep guides and papers, but forms and documents as well. */
const MIXED = new Set(['resources', 'library', 'knowledge']);
/** Path segments behind which a word is what writing is sorted by. */
const SORTED = new Set('topic topics tag tags category categories kategorie categorie author authors'.split(' '));
/** Where help centres keep real documents under "articles". */
const HELP = new Set(['help', 'support', 'hc', 'kb', 'docs', 'legal', 'policies']);

const YEAR = /^20[0-3]\d$/;

/** Weights (log-odds) of a name in a row of words, measured on real link texts and URLs. */
const WEIGHT = {
  name: 2.6,
  alone: 2.4,
  wordAmongOthers: 1.1,
  /** "Status", "security" or "trust" beside other words mostly mean the everyday word. */
  shortAmongOthers: 0.4,
  perWordOfName: 0.15,
  perWordLeft: -0.25,
  atEnd: 0.2,
  against: -0.8,
  /** "Legal" or "policies" say less than any name of one document. */
  general: -0.9,
  /** A folder says less than what stands in it. */
  perFolder: -0.7,
  generalFolder: -0.9,
  /** What stands right in a folder of legal documents is one, whichever. */
  legalShelf: -0.5,
  /** What stands deep below a host is less and less what the host is named for. */
  perSegmentOfHost: -0.5,
  fragmentName: 0.9,
  writing: -2,
  mixed: -1,
  sorted: -3,
  textFirst: 0.6,
  /** A service that publishes nothing but such documents. */
  host: 2,
};
const MOST_LEFT = 4;
/** Of a URL that is asked about by itself. */
const ENOUGH = 0.5;

const isWeighty = (word: string): boolean => !AROUND.has(word) && !/^\d+$/.test(word);

/** Words of weight that stand outside every name of this type. */
function leftOver(words: readonly string[], matches: readonly NameMatch[]): number {
  const named = (i: number): boolean => matches.some(({ start, length }) => i >= start && i < start + length);
  return words.filter((word, i) => isWeighty(word) && !named(i)).length;
}

function baseWeight(kind: NameKind, left: number, amongLegal: boolean): number {
  if (kind === 'name') return WEIGHT.name;
  if (left === 0) return WEIGHT.alone;
  return kind === 'word' || amongLegal ? WEIGHT.wordAmongOthers : WEIGHT.shortAmongOthers;
}

/** The last name is what a compound is ("privacy terms"), the first what a list begins with ("imprint and terms"). */
function isHead(match: NameMatch, matches: readonly NameMatch[], words: readonly string[]): boolean {
  const [first, second] = matches.filter(({ kind }) => kind === 'name');
  const isList = first && second && second.start > first.start + first.length;
  return isList ? match === first : match.start + match.length === words.length;
}

/**
 * What a row of words (a link's text, a title, a part of a URL) says; null when it names no document. `amongLegal`: the
 * words stand among legal documents, where "data processing" is hardly about pipelines.
 */
export function wordsVote(words: readonly string[], amongLegal = false): Vote | null {
  const matches = namesIn(words);
  let best: Vote | null = null;
  for (const match of matches) {
    const left = leftOver(
      words,
      matches.filter(({ documentType }) => documentType === match.documentType),
    );
    const weight =
      baseWeight(match.kind, left, amongLegal) +
      WEIGHT.perWordOfName * match.length +
      WEIGHT.perWordLeft * Math.min(left, MOST_LEFT) +
      (isHead(match, matches, words) ? WEIGHT.atEnd : 0) +
      (match.documentType === 'other-legal' ? WEIGHT.general : 0);
    if (!best || weight > best.weight) best = { documentType: match.documentType, weight };
  }
  return best && { ...best, weight: best.weight + WEIGHT.against * wordsAgainst(words, matches) };
}

/** "How we use cookies" is a name; a "how" beside a name says that it is only written about. */
export function wordsAgainst(words: readonly string[], matches = namesIn(words)): number {
  const isNamed = (i: number): boolean =>
    matches.some(({ kind, start, length }) => kind === 'name' && i >= start && i < start + length);
  return words.filter((word, i) => AGAINST.has(word) && !isNamed(i)).length;
}

/** Domains may name only what whole domains are given to; a subdomain may name anything. */
const OWN_DOMAIN = new Set<DocumentType>(['status-page', 'privacy-policy', 'terms', 'imprint']);

/** "status" in a host's name is what the host is for; in a path it is an everyday word. */
const STATUS_HOST: Vote = { documentType: 'status-page', weight: WEIGHT.alone };

function hostVotes({ host, segments }: UrlParts): Vote[] {
  const below = segments.filter((words) => !isLegalFolder(words)).length;
  return host.flatMap((words, i) => {
    const vote = words.includes('status') ? STATUS_HOST : wordsVote(words);
    const isDomain = i === host.length - 1;
    if (!vote || (isDomain && !OWN_DOMAIN.has(vote.documentType))) return [];
    const documentType = vote.documentType === 'security' ? 'trust-center' : vote.documentType;
    return [{ documentType, weight: vote.weight + WEIGHT.perSegmentOfHost * below }];
  });
}

/** What stands under "blog", "news" or a year is writing about something; that much less believable. */
function writingPenalty({ host, segments, extension }: UrlParts): number {
  if (extension === 'pdf') return 0;
  const folders = [...host.slice(0, -1), ...segments.slice(0, -1)].map((words) => words.join('-'));
  if (SORTED.has(folders.at(-1) ?? '')) return WEIGHT.sorted;
  if (folders.some((folder) => HELP.has(folder))) return 0;
  if (folders.some((folder) => WRITING.has(folder) || YEAR.test(folder))) return WEIGHT.writing;
  return folders.some((folder) => MIXED.has(folder)) ? WEIGHT.mixed : 0;
}

/** Types whose word is also the name of a whole section of a site ("/security/…"). */
const SECTIONS = new Set<DocumentType>(['other-legal', 'security', 'trust-center', 'status-page']);

const isLegalFolder = (words: readonly string[]): boolean =>
  namesIn(words).some(({ documentType }) => documentType === 'other-legal');

/** "/legal/", "/policies/": a folder named for nothing but that what it holds is legal. */
function isLegalShelf(words: readonly string[]): boolean {
  const names = namesIn(words);
  return names.length > 0 && leftOver(words, names) === 0 && names.every((name) => isGeneralName(name, words));
}

/** How much less a folder's name says of what stands in it, `depth` folders further down. */
function folderDiscount(words: readonly string[], { documentType }: Vote, depth: number): number {
  const isSection = depth > 0 && SECTIONS.has(documentType);
  const general = depth === 1 && isLegalShelf(words) ? WEIGHT.legalShelf : WEIGHT.generalFolder;
  return WEIGHT.perFolder * depth + (isSection ? general : 0);
}

/** A name written over two folders: "data-processing/agreement", "advertisers/guidelines". */
function nameAcross(before: readonly string[], words: readonly string[]): Vote | null {
  const across = namesIn([...before, ...words]).find(
    ({ kind, start, length }) => kind === 'name' && start < before.length && start + length > before.length,
  );
  return across ? { documentType: across.documentType, weight: WEIGHT.name } : null;
}

function folderVotes({ segments }: UrlParts): Vote[] {
  return segments.flatMap((words, i) => {
    const alone = wordsVote(words, segments.slice(0, i).some(isLegalFolder));
    // "/privacy/security": what names something by itself is that.
    const isMute = alone === null || alone.documentType === 'other-legal';
    const vote = (isMute && nameAcross(segments[i - 1] ?? [], words)) || alone;
    if (!vote) return [];
    return [{ ...vote, weight: vote.weight + folderDiscount(words, vote, segments.length - 1 - i) }];
  });
}

/** Hosts that keep one kind of document: a "policy" there is of that kind. */
const KEEPERS = new Set<DocumentType>(['privacy-policy', 'cookie-policy', 'terms']);

/** A PDF that is kept with the contracts is one. */
const CONTRACTS = new Set('contract contracts contrat contrats vertrag vertraege contratos contratti umowy'.split(' '));

function contractVotes({ segments, extension }: UrlParts): Vote[] {
  const isContract = extension === 'pdf' && segments.slice(0, -1).some((words) => CONTRACTS.has(words.join('-')));
  return isContract ? [{ documentType: 'terms', weight: WEIGHT.wordAmongOthers }] : [];
}

const strongest = (votes: readonly Vote[]): Vote | null =>
  votes.reduce<Vote | null>((a, b) => (a && a.weight >= b.weight ? a : b), null);

const isKeeper = ({ documentType }: Vote): boolean => KEEPERS.has(documentType);

/** Where the path says no more than "legal" or "policy", the query or the host may say which. */
function moreThanLegal(best: Vote | null, others: readonly Vote[]): Vote | null {
  const which = others.find(({ documentType, weight }) => documentType !== 'other-legal' && weight >= ENOUGH);
  return best?.documentType === 'other-legal' && which ? { ...best, documentType: which.documentType } : best;
}

/** What a URL says about the document behind it. */
export interface UrlReading {
  /** Null when it names none. */
  vote: Vote | null;
  /** How much less believable any name becomes where the URL stands among writing; 0 or less, part of the vote. */
  writing: number;
  /** It stands in, or is, a folder of legal documents. */
  isLegalPlace: boolean;
}

/** Reads a URL as a person would: its folders, its host, its query and its fragment. */
export function readUrl(address: string): UrlReading {
  const parts = urlParts(address);
  if (!parts) return { vote: null, writing: 0, isLegalPlace: false };
  if (isSecurityTxtUrl(address))
    return {
      vote: { documentType: 'vulnerability-disclosure', weight: WEIGHT.name },
      writing: 0,
      isLegalPlace: false,
    };
  const fragment = wordsVote(parts.fragment);
  const host = documentHost(address);
  const byHost = hostVotes(parts);
  const amongLegal = parts.segments.some(isLegalFolder);
  const byQuery = parts.query.flatMap((words) => wordsVote(words, amongLegal) ?? []);
  const votes = [
    ...(host ? [{ documentType: host, weight: WEIGHT.host }] : []),
    ...folderVotes(parts),
    ...byHost,
    ...byQuery,
    ...(fragment ? [{ ...fragment, weight: fragment.weight + WEIGHT.fragmentName }] : []),
    ...contractVotes(parts),
  ];
  const best = moreThanLegal(strongest(votes), [...byQuery, ...byHost.filter(isKeeper)]);
  const writing = writingPenalty(parts);
  const isSetting = (parts.segments.at(-1) ?? []).some((word) => AGAINST.has(word));
  const discount = writing + (isSetting ? WEIGHT.against : 0);
  return { vote: best && { ...best, weight: best.weight + discount }, writing, isLegalPlace: amongLegal };
}

/** Pages that vendors give either name. */
const ALIKE = new Set<DocumentType>(['security', 'trust-center']);

/** What a link's words and its URL say together. Words win over the URL unless they say much less. */
export function mergeVotes(byText: Vote, byUrl: Vote): Vote {
  const agree = byText.documentType === byUrl.documentType;
  if (agree)
    return {
      ...byText,
      weight: Math.max(byText.weight, byUrl.weight) + 0.25 * Math.max(0, Math.min(byText.weight, byUrl.weight)),
    };
  if (ALIKE.has(byText.documentType) && ALIKE.has(byUrl.documentType))
    return { ...byText, weight: Math.max(byText.weight, byUrl.weight) };
  return byText.weight + WEIGHT.textFirst >= byUrl.weight ? byText : { ...byUrl, weight: byUrl.weight - 0.3 };
}

const isNumber = (word: string): boolean => /^\d+$/.test(word);

/** "/legal/doc-1234", "/legal-document?id=1234": known by a number only. Most documents so kept are terms. */
function isNumberedDocument(url: string): boolean {
  const { segments, query } = urlParts(url) ?? { segments: [], query: [] };
  const last = segments.at(-1) ?? [];
  if (/\blegal (?:document|agreement)s?\b/.test(last.join(' '))) return query.some((words) => words.every(isNumber));
  const folders = segments.slice(0, -1).flat();
  return folders.includes('legal') && last.some(isNumber) && !last.some((word) => /^\p{L}{5,}/u.test(word));
}

/**
 * The type of legal or trust document a URL leads to, judged by the URL and, when given, the link's text; null when
 * neither names one.
 */
export function classifyUrl(url: string, text?: string): DocumentType | null {
  const byUrl = readUrl(url).vote;
  const byText = text ? wordsVote(plainWords(text)) : null;
  const vote = byText && byUrl ? mergeVotes(byText, byUrl) : (byText ?? byUrl);
  const known = vote !== null && vote.weight >= ENOUGH;
  if ((!known || vote.documentType === 'other-legal') && isNumberedDocument(url)) return 'terms';
  return known ? vote.documentType : null;
}
