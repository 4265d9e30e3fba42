import type { VendorReview } from '../../utils/model/review.ts';
import type { JudgedAnew, VendorChange } from '../../utils/model/vendor-change.ts';
import { EmptyState } from '../design/empty-state.tsx';
import { useLocale } from '../locale.tsx';
import { hrefFor } from '../register/route.ts';
import type { ChangeActions } from './change-item.tsx';
import { ChangeList } from './change-list.tsx';
import { JudgedAnewList } from './judged-anew-list.tsx';
import { ReviewsSection } from './reviews-section.tsx';
import './changes.css';

interface InboxProps {
  /** Newest first. */
  changes: readonly VendorChange[];
  judgedAnew: readonly JudgedAnew[];
  /** Names of the candidates by id. */
  names: ReadonlyMap<string, string>;
  /** What is due for review, or soon will be; the earliest first. */
  reviews?: readonly VendorReview[];
  actions: ChangeActions;
  now: number;
}

/** What all watched vendors changed, vendor by vendor; those with something open come first. */
export function InboxView({ changes, judgedAnew, names, reviews = [], actions, now }: InboxProps) {
  const { t } = useLocale();
  const nameOf = (id: string) => names.get(id) ?? id;
  const isOpen = ({ acknowledgedAt, material }: VendorChange) => acknowledgedAt === null && material;
  const vendors = [...Map.groupBy(changes, ({ vendorId }) => vendorId)].toSorted(
    ([, a], [, b]) => Number(b.some(isOpen)) - Number(a.some(isOpen)),
  );
  return (
    <>
      <div class="page__head">
        <h1 tabIndex={-1}>{t('changes.title')}</h1>
        <span class="soft" role="status">
          {t('changes.open', { count: changes.filter(isOpen).length })}
        </span>
      </div>
      <ReviewsSection reviews={reviews} />
      {vendors.length === 0 && (
        <div class="card">
          <EmptyState title={t('changes.none.title')}>
            <p>{t('changes.none.text')}</p>
          </EmptyState>
        </div>
      )}
      {vendors.map(([id, own]) => (
        <section key={id} class="card changes" aria-labelledby={`changes-${id}`}>
          <div class="changes__head">
            <h2 id={`changes-${id}`}>
              <a
                href={hrefFor({ page: 'candidate', id, tab: 'changes' })}
                aria-label={t('changes.open-candidate', { name: nameOf(id) })}
              >
                {nameOf(id)}
              </a>
            </h2>
            <span class="soft small">{id}</span>
          </div>
          <ChangeList vendor={{ id, name: nameOf(id) }} changes={own} actions={actions} now={now} />
        </section>
      ))}
      <JudgedAnewList records={judgedAnew} nameOf={nameOf} />
    </>
  );
}
