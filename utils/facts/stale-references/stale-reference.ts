import type { DocumentType } from '../../model/document-type.ts';
import type { LocalisedText } from '../../model/language.ts';
import type { Fact } from '../fact.ts';

/**
 * `error`: wrong in law, or a safeguard that has lapsed. `warning`: outdated, ask the vendor. `info`: a note, without
 * effect on any score.
 */
export type StaleSeverity = 'error' | 'warning' | 'info';

/** A law, safeguard, authority, standard or term that has had its day. */
export interface StaleReferenceFact extends Fact {
  id: string;
  category: 'transfer' | 'law' | 'terminology' | 'authority' | 'standard' | 'date';
  severity: StaleSeverity;
  title: LocalisedText;
  replacedBy: LocalisedText;
  /** ISO date since which it is out of date; null when no single day can be named. */
  since: string | null;
  explanation: LocalisedText;
  /** Where it is looked for; everywhere when absent. */
  documentTypes?: readonly DocumentType[];
  wordings: readonly Wording[];
  /** A sentence (or one beside it) with these words means something else, or does it right: no finding. */
  otherMeaning?: RegExp;
  /** False for what stays wrong even when the text speaks of the past ("declared to … under number"). */
  canBeHistory?: false;
  /** Only in documents that nowhere match this. */
  unlessDocumentSays?: RegExp;
  examples: { hits: readonly string[]; misses: readonly string[] };
}

/**
 * One way in which a document writes it. Matching takes linear time: the text is walked word by word, `words` are
 * looked up in a map, and only where one of them stands is `pattern` tried, at that very place, over a bounded length.
 */
export interface Wording {
  /** Words the pattern can start with; lower case, without accents. */
  words: readonly string[];
  /** Sticky. */
  readonly pattern: RegExp;
  /** What the sentence has to say besides. */
  sentence?: RegExp;
}

/**
 * Writes a wording. In `source` a `~` stands for a space, a hyphen, both or nothing; the match may not end inside a
 * word. `words` are separated by spaces. Most patterns are never needed, and making one takes longer than a lookup.
 */
export function wording(words: string, source: string, sentence?: RegExp): Wording {
  const spelled = source
    .replaceAll('~', '[\\s\\u2010-\\u2015-]{0,3}')
    .replaceAll(' ?', '\\s?')
    .replaceAll(' ', '\\s{1,3}');
  let made: RegExp | null = null;
  return {
    words: words.split(' '),
    get pattern() {
      made ??= new RegExp(`(?:${spelled})(?![\\p{L}\\p{N}])`, 'iuy');
      return made;
    },
    ...(sentence && { sentence }),
  };
}

/** Confirmed while reading policies for outdated references. */
export const SEEN = { source: 'policy-corpus', asOf: '2026-11-22', verified: true } as const;

/** Written from general knowledge. */
export const REMEMBERED = { source: 'memory', asOf: '2026-11-22', verified: false } as const;

/** Words by which a text speaks of the past, or of what came in the place of something. From the start of a word. */
export const SPEAKS_OF_THE_PAST =
  /(?<!\p{L})(?:repeal|replac|invalid|annulled|struck down|former|no longer|previous|supersed|successor|ceased|originally|ingetrokken|vervang|vervallen|voormalig|voorheen|ongeldig|opvolger|opgevolgd|niet langer|niet meer|aufgehoben|ersetz|ehemalig|ungültig|für nichtig|nicht mehr|früher|vormals|abrog|remplac|ancien|annulé|n['’]est plus|antérieur|derogad|sustitu|sostitu)/iu;
