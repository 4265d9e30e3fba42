/**
 * A criterion is one file, utils/engine/criteria/<group>/<id>.ts, with everything about it: what it asks and why, how it
 * is recognised, and examples that prove it. Registering it is an import and an entry in catalogue/<group>.ts.
 *
 * How to write one
 * 1. Copy a neighbour. The default export is the `Criterion`; `examples` is exported beside it (kept out of the bundle).
 * 2. Recognition is data. A clue says which concepts must stand together in one sentence:
 *      { has: ['notify', 'breach'], duty: 'vendor' }              both concepts, and not as the customer's duty
 *      { has: ['delete', ['personal-data', 'copies']], within: 8 }  an inner list: any of these, at most 8 words away
 *      { has: ['describe-nature'], under: ['breach'] }           a heading above, or the sentence before the list, has it
 *    The first concept is the anchor: `within`, negation and duty are taken from where it stands. Put the most telling
 *    concept first, and the verb where `duty` counts: whose verb it is can be read, whose noun cannot.
 * 3. Concepts are named for what they mean; the words are in utils/languages/<xx>/concepts/<theme>.ts. A new concept is
 *    one line in utils/languages/concepts/<theme>.ts and one in each language; the compiler names what is missing. Ids are
 *    unique over all themes. Spanish and Italian have words only for what essential criteria ask for: a concept of theirs
 *    is also listed in utils/languages/concepts/essential.ts.
 *    Entries: `notif*`, `*verarbeiter`, `(the|such|) data`, `_` for any one word, `=US` exact spelling, `!sub-processor*`
 *    "not here". Case and accents do not count; hyphen and space are the same.
 * 4. `met` says it fully; `partial` says it weakly; `contradicted` says the opposite. Words of weakness near the anchor
 *    (`weakenedBy`) turn met into partial.
 * 5. Examples, in every language (of an essential criterion in Spanish and Italian too), are little documents: lines
 *    "# Heading", "- list item", "| cell | cell |", else a paragraph each. Write `met`, and `nearMisses` that share most
 *    words and must not be found (customer's duty, other subject, definition).
 *    `npx vitest run utils/engine/criteria/examples.test.ts -t <id>` runs one criterion's.
 */
import type { ConceptId } from '../../languages/concepts.ts';
import type { DocumentType } from '../../model/document-type.ts';
import type { BlockKind } from '../../model/extraction.ts';
import type { EssentialLanguage, LocalisedText, WholeLanguage } from '../../model/language.ts';
import type { Severity } from '../../model/scoring-policy.ts';
import type { ConditionId } from './conditions.ts';
import type { ReadingId } from './readings.ts';
import type { ValueReader } from './values.ts';
import type { WeaknessId } from './weaknesses.ts';

/** Stored in assessments: an id here is for ever. */
export const CRITERION_GROUPS = [
  'processor-contract',
  'subprocessor-list',
  'transparency',
  'certifications',
  'security-measures',
  'transfers',
  'supervision',
  'reputation',
] as const;
export type CriterionGroup = (typeof CRITERION_GROUPS)[number];

export type { Severity };

/** A concept, or any of several. */
export type Wanted = ConceptId | readonly ConceptId[];

/** Concepts that together in one sentence show something. */
export interface Clue {
  /** All of these; the first is the anchor. */
  has: readonly Wanted[];
  /** How close to the anchor the others must be: in its sentence (default), its clause, or at most so many words away. */
  within?: 'sentence' | 'clause' | number;
  /** The others must follow the anchor. */
  ordered?: boolean;
  /** A heading above the sentence, or the sentence that introduces its list, has one of these. */
  under?: readonly ConceptId[];
  /** No heading above, nor the sentence that introduces its list, has one of these. */
  notUnder?: readonly ConceptId[];
  /** The sentence has at most so many words: for names that stand alone (a badge, a card, a cell). */
  atMostWords?: number;
  /** None of these anywhere in the sentence. */
  without?: readonly ConceptId[];
  /** The anchor is no part of these: "notify" is none of "notify the Processor". */
  notIn?: readonly ConceptId[];
  /** Whose duty it must not contradict: "the Customer shall notify …" is no evidence for `vendor`. */
  duty?: 'vendor' | 'customer';
  /** Whether "not" may stand at the anchor: `never` (default), `always`, or it makes no difference. */
  negated?: 'never' | 'always' | 'either';
  /** Only in such blocks. */
  in?: readonly BlockKind[];
  /** Headings, and questions, count as evidence too; `titles`: headings, but no questions ("Do you …?" says nothing). */
  headings?: boolean | 'titles';
  /** Definitions count as evidence too: for what is only said by defining it ("SCCs" means the clauses of …). */
  definitions?: boolean;
  /** A length of time must be named in the sentence. */
  duration?: true;
  /** A calendar date must be named in the sentence. */
  date?: true;
  /** A country, city or cloud region must be named, as near as `within` says: anywhere, only in the EEA, or also outside it. */
  place?: 'anywhere' | 'eea' | 'outside-eea';
  /** The criterion's value must be read from the sentence; for words that alone say too little ("address"). */
  needsValue?: true;
  /** For a clue of `partial`: what is weak about it. */
  weakness?: WeaknessId;
}

export interface Recognition {
  met: readonly Clue[];
  partial?: readonly Clue[];
  contradicted?: readonly Clue[];
  /** Words near the anchor that turn met into partial. */
  weakenedBy?: readonly WeaknessId[];
  /** What another part of the engine reads in the document. */
  reading?: ReadingId;
  /** What speaks against it counts in whichever document it stands, and nothing makes up for it. */
  worstCounts?: true;
}

export interface Criterion {
  /** The file's name; stored, for ever. */
  id: string;
  /** Raised when the meaning of its verdicts changes. */
  version: number;
  group: CriterionGroup;
  title: LocalisedText;
  /** One sentence: what it asks and why it matters. */
  explanation: LocalisedText;
  legalBasis: readonly string[];
  severity: Severity;
  weight: 5 | 3 | 1;
  /** A must-have. */
  gate: boolean;
  /** Where it can be shown, the best-placed first. Nothing else is read for it. */
  documentTypes: readonly DocumentType[];
  /** `fail`: to leave it out of the right document is itself a shortcoming. `unknown`: silence proves nothing. */
  silence: 'fail' | 'unknown';
  appliesWhen: ConditionId;
  recognition: Recognition;
  value?: ValueReader;
  /** Documents may each say something of their own (retention of this and of that) and still agree. */
  severalValues?: true;
}

/** A little document; see "How to write one". With a value when the criterion reads one. */
export type Example = string | { text: string; value: number | string | readonly string[] };

export interface ExamplesInLanguage {
  met: readonly Example[];
  partial?: readonly Example[];
  contradicted?: readonly Example[];
  /** Alike, but no evidence. */
  nearMisses: readonly string[];
}

/** Of an essential criterion in every language that is judged, of others in those judged whole. */
export type Examples = Readonly<
  Record<WholeLanguage, ExamplesInLanguage> & Partial<Record<EssentialLanguage, ExamplesInLanguage>>
>;
