import type { ComponentChildren } from 'preact';
import type { Candidate, Decision } from '../../utils/model/candidate.ts';
import type { ReviewDue } from '../../utils/model/review.ts';
import { Icon, type IconName } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { hrefFor } from '../register/route.ts';
import { StatusMark } from '../register/status-mark.tsx';
import { DPO_HEADING } from './dpo-section.tsx';
import { NextReview } from './next-review.tsx';
import { VendorHead } from './vendor-head.tsx';

const OUTCOME_ICONS: Record<Decision['outcome'], IconName> = {
  accepted: 'met',
  'accepted-with-conditions': 'partial',
  rejected: 'contradicted',
};

interface CandidateHeadProps {
  candidate: Candidate;
  /** The earliest first. */
  reviews: readonly ReviewDue[];
  onDelete: () => void;
}

/** Who it is, how far the organisation is with it, and what has been said and decided. */
export function CandidateHead({ candidate, reviews, onDelete }: CandidateHeadProps) {
  const { t, date } = useLocale();
  const { decision, dpoAdvice, owner, risk } = candidate;
  return (
    <VendorHead
      name={candidate.name}
      homepage={candidate.homepage}
      domain={candidate.id}
      detail={t('candidate.updated', { date: date(candidate.updatedAt) })}
      actions={
        <>
          <a class="button" href={hrefFor({ page: 'report', ids: [candidate.id] })}>
            <Icon name="document" />
            {t('report.open')}
          </a>
          <button type="button" class="button button--danger" onClick={onDelete}>
            <Icon name="trash" />
            {t('action.delete')}
          </button>
        </>
      }
    >
      <dl class="standing">
        <Fact label={t('field.status')}>
          <StatusMark status={candidate.status} />
        </Fact>
        <Fact label={t('field.decision')} leadsTo="decision-title">
          {decision ? (
            <span class={`outcome outcome--${decision.outcome}`}>
              <Icon name={OUTCOME_ICONS[decision.outcome]} />
              {t(`decision.${decision.outcome}`)}
            </span>
          ) : (
            t('head.undecided')
          )}
        </Fact>
        <Fact label={t('field.dpoAdvice')} leadsTo={DPO_HEADING}>
          {dpoAdvice.trim() ? t('head.advised') : t('head.not-advised')}
        </Fact>
        <Fact label={t('head.risk')}>{t(`risk.${risk}`)}</Fact>
        <Fact label={t('head.owner')}>{owner || t('head.no-owner')}</Fact>
      </dl>
      <NextReview reviews={reviews} />
    </VendorHead>
  );
}

/** One fact; when it is written elsewhere on the page, with the way there. The fragment is a route, so it is the focus. */
function Fact({ label, leadsTo, children }: { label: string; leadsTo?: string; children: ComponentChildren }) {
  return (
    <div class="standing__fact">
      <dt>{label}</dt>
      <dd>
        {leadsTo ? (
          <button type="button" class="link" onClick={() => goTo(leadsTo)}>
            {children}
          </button>
        ) : (
          children
        )}
      </dd>
    </div>
  );
}

function goTo(heading: string): void {
  const element = document.getElementById(heading);
  element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: true });
}
