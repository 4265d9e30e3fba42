import type {
  AuthorityCard,
  AuthorityExplanation,
  CompetentAuthorities,
  CooperationCard,
} from '../../utils/model/transfer.ts';
import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { FactMark } from './fact-mark.tsx';
import { SectionCard } from './section-card.tsx';
import './authority.css';
import { safeHref } from '../design/safe-href.ts';

/** Who supervises the vendor, whom the user's organisation answers to, and how a complaint travels. */
export function AuthoritySection({ authorities }: { authorities: CompetentAuthorities }) {
  const { t, countryName } = useLocale();
  const { lead, vendor, own, explanations, complaint, cooperation } = authorities;
  const isSame = vendor.length === 1 && own.some(({ id }) => id === vendor[0]!.id);
  return (
    <SectionCard section="authority">
      <p>{t(`authority.lead.${lead}`)}</p>
      <div class="authorities">
        {vendor.length === 1 && (
          <Authority card={vendor[0]!} label={t(isSame ? 'authority.both' : 'authority.vendor')} />
        )}
        {vendor.length > 1 && <OneOfSeveral cards={vendor} />}
        {!isSame && own.map((card) => <Authority key={card.id} card={card} label={t('authority.own')} />)}
      </div>
      <p class="soft small">
        {own[0] ? t('authority.own-country', { country: countryName(own[0].country) }) : t('authority.own-unknown')}
      </p>
      <Complaint steps={complaint} />
      <details>
        <summary>{t('authority.why')}</summary>
        <ul class="explanations">
          {explanations.map((one) => (
            <Explanation key={one.id} explanation={one} />
          ))}
        </ul>
      </details>
      <Cooperation bodies={cooperation} />
    </SectionCard>
  );
}

function Complaint({ steps }: { steps: readonly AuthorityExplanation[] }) {
  const { t } = useLocale();
  if (steps.length === 0) return null;
  return (
    <div class="stack stack--tight">
      <h3>{t('authority.complaint')}</h3>
      <ol class="explanations explanations--steps">
        {steps.map((one) => (
          <Explanation key={one.id} explanation={one} />
        ))}
      </ol>
    </div>
  );
}

function Cooperation({ bodies }: { bodies: readonly CooperationCard[] }) {
  const { t, own } = useLocale();
  return (
    <details>
      <summary>{t('authority.cooperation')}</summary>
      <ul class="explanations">
        {bodies.map((body) => (
          <li key={body.id}>
            {body.website ? <OutwardLink href={body.website} text={own(body.title)} /> : own(body.title)}
            {': '}
            {own(body.note)} <FactMark fact={body} quiet />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Authority({ card, label }: { card: AuthorityCard; label: string }) {
  const { t, own, list, languageName, countryName } = useLocale();
  const officialNames = [...new Set(Object.values(card.officialNames))].filter((name) => name !== own(card.title));
  return (
    <article class="authority">
      <p class="soft small">{label}</p>
      <h3>
        {own(card.title)}
        {card.acronym && ` (${card.acronym})`}
      </h3>
      <p class="small">{[countryName(card.country), ...officialNames].join(' · ')}</p>
      {card.note && <p class="soft small">{own(card.note)}</p>}
      <p class="row small authority__links">
        <OutwardLink href={card.website} text={t('authority.website')} />
        <OutwardLink href={card.complaintPage} text={t('authority.complaint-page')} />
      </p>
      <p class="soft small">{t('authority.languages', { languages: list(card.languages.map(languageName)) })}</p>
      <FactMark fact={card} />
    </article>
  );
}

/** In some countries the place of the seat decides: the names to choose from, folded. */
function OneOfSeveral({ cards }: { cards: readonly AuthorityCard[] }) {
  const { t, own, countryName } = useLocale();
  return (
    <article class="authority">
      <p class="soft small">{t('authority.vendor')}</p>
      <h3>{t('authority.one-of', { count: cards.length, country: countryName(cards[0]!.country) })}</h3>
      <p class="small">{t('authority.one-of-why')}</p>
      <details>
        <summary>{t('authority.one-of-show')}</summary>
        <ul class="explanations">
          {cards.map((card) => (
            <li key={card.id}>
              <OutwardLink href={card.website} text={own(card.title)} /> <FactMark fact={card} quiet />
            </li>
          ))}
        </ul>
      </details>
    </article>
  );
}

function OutwardLink({ href, text }: { href: string; text: string }) {
  return (
    <a href={safeHref(href)} target="_blank" rel="noreferrer">
      {text}
      <Icon name="external" />
    </a>
  );
}

function Explanation({ explanation }: { explanation: AuthorityExplanation }) {
  const { own, law, list } = useLocale();
  return (
    <li>
      {own(explanation.text)} <span class="soft small">{list(explanation.legalBasis.map(law))}</span>{' '}
      <FactMark fact={explanation} quiet />
    </li>
  );
}
