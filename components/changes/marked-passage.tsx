import type { Passage } from '../../utils/model/vendor-change.ts';
import type { MarkedPart } from '../../utils/model/version-comparison.ts';
import { useLocale } from '../locale.tsx';

/** Word by word what was taken out of a sentence and put into it. */
export type MarksOf = (before: string, after: string) => MarkedPart[];

/** A sentence before and now, with the words that differ marked; they are said as well, for who cannot see the marks. */
export function MarkedPassage({ passage: { before, after }, marksOf }: { passage: Passage; marksOf: MarksOf }) {
  const { t } = useLocale();
  const parts = before && after ? marksOf(before.quote, after.quote) : null;
  return (
    <div class="passage">
      {before && (
        <figure class="passage__side">
          <figcaption class="passage__label">{t('changes.before')}</figcaption>
          <blockquote class="passage__quote">
            {parts ? parts.map((part, place) => <Part key={place} part={part} side="removed" />) : before.quote}
          </blockquote>
        </figure>
      )}
      {after && (
        <figure class="passage__side passage__side--after">
          <figcaption class="passage__label">{t('changes.after')}</figcaption>
          <blockquote class="passage__quote">
            {parts ? parts.map((part, place) => <Part key={place} part={part} side="added" />) : after.quote}
          </blockquote>
        </figure>
      )}
    </div>
  );
}

/** Only words are marked, not the space behind them. */
function Part({ part: { kind, text }, side }: { part: MarkedPart; side: 'removed' | 'added' }) {
  const { t } = useLocale();
  const words = text.trimEnd();
  if (kind === 'same' || (kind === side && words === '')) return <>{text}</>;
  if (kind !== side) return null;
  const Mark = kind === 'removed' ? 'del' : 'ins';
  return (
    <>
      <Mark class={`passage__${kind}`}>
        <span class="hidden-visually">{t(`changes.${kind}-words`)} </span>
        {words}
      </Mark>
      {text.slice(words.length)}
    </>
  );
}
