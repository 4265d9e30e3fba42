import type { BlockDraft } from './block-text.ts';

const NUMBERED = /^\d{1,2}[.)]\s+["“„«]?\p{Lu}/u;
const LETTERED = /^\(?[a-z][.)]\s/i;
const MAX_TITLE = 80;

/**
 * Text without marks shows a title and the item of a list alike: "3. Term". It is a title when a paragraph, or a list of
 * another kind, stands right below it, and it is no part of a run of such lines nor introduced by a colon.
 */
export const withNumberedTitles = (drafts: readonly BlockDraft[]): BlockDraft[] =>
  drafts.map((draft, index) =>
    isTitle(draft, drafts[index - 1], drafts[index + 1]) ? { kind: 'heading', level: 2, text: draft.text } : draft,
  );

function isTitle(draft: BlockDraft, before: BlockDraft | undefined, after: BlockDraft | undefined): boolean {
  if (!isShortItem(draft) || !after || isIntroduction(before) || (before && isShortItem(before))) return false;
  if (after.kind === 'list-item') return LETTERED.test(after.text);
  return after.kind === 'paragraph' && (after.text.length > MAX_TITLE || /[.:;]$/.test(after.text));
}

const isShortItem = ({ kind, text }: BlockDraft): boolean =>
  kind === 'list-item' && text.length <= MAX_TITLE && NUMBERED.test(text) && !/[.,;:!]$/.test(text);

const isIntroduction = (draft: BlockDraft | undefined): boolean => draft?.text.endsWith(':') ?? false;
