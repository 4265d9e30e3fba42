import type { Adequacy } from '../../utils/model/transfer.ts';
import { Icon } from '../design/icon.tsx';
import { safeHref } from '../design/safe-href.ts';
import { useLocale } from '../locale.tsx';
import { FactMark } from './fact-mark.tsx';
import { ClassMark, placeName, SafeguardMark, shortList } from './place-marks.tsx';
import { type Place, type RoleAtPlace, rolesAt } from './places.ts';
import { useProfileKnowledge } from './profile-knowledge.tsx';
import { type ProfileSources, VendorWords } from './vendor-words.tsx';

/** One place: what it is in law, how data comes there, what protects it, and whose words say so. */
export function PlaceItem({ place, isFolded, ...sources }: ProfileSources & { place: Place; isFolded: boolean }) {
  const locale = useLocale();
  const { own } = locale;
  const { adequacy, note } = place.destinations[0]!;
  return (
    <li class={isFolded ? 'place beyond-fold' : 'place'}>
      <div class="place__head">
        <h3 class="place__name">{placeName(place, locale)}</h3>
        <ClassMark of={place.class} />
        <SafeguardMark of={place.safeguard} />
      </div>
      <ul class="place__roles">
        {rolesAt(place).map((role) => (
          <li key={role.role}>
            <RoleText role={role} />
          </li>
        ))}
      </ul>
      <OwnTools place={place} />
      {note && <p class="soft small">{own(note)}</p>}
      {place.class === 'third' && place.country && <Convention108 country={place.country} />}
      {adequacy && <AdequacyText adequacy={adequacy} covers={place.class === 'adequate'} />}
      <VendorWords evidence={place.destinations.flatMap(({ evidence }) => evidence ?? [])} {...sources} />
    </li>
  );
}

/** Counts in the Commission's judgement of a country (recital 105 GDPR); told where there is no such judgement yet. */
function Convention108({ country }: { country: string }) {
  const { own } = useLocale();
  const parties = useProfileKnowledge().convention108(country);
  if (!parties) return null;
  return (
    <p class="soft small">
      {own(parties.note)} <FactMark fact={parties} quiet />
    </p>
  );
}

function RoleText({ role: { role, names, onlyPossible } }: { role: RoleAtPlace }) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <>
      {t(`role.${role}`)}
      {names.length > 0 && `: ${shortList(names, locale)}`}
      {onlyPossible && <span class="soft"> {t('place.possible')}</span>}
    </>
  );
}

/** Tools that the list names for this very place. */
function OwnTools({ place }: { place: Place }) {
  const { t, list } = useLocale();
  const tools = [...new Set(place.destinations.flatMap((destination) => destination.tools))];
  if (tools.length === 0) return null;
  return <p class="small">{t('place.tools', { tools: list(tools.map((tool) => t(`tool.${tool}`))) })}</p>;
}

/** The adequacy decision, its limits folded; one that does not cover this recipient says so first. */
function AdequacyText({ adequacy, covers }: { adequacy: Adequacy; covers: boolean }) {
  const { t, own, date } = useLocale();
  return (
    <details class="adequacy">
      <summary>
        <b>{t(covers ? `adequacy.${adequacy.scope}` : 'adequacy.not-covered')}</b>
        {adequacy.expires && ` ${t('adequacy.expires', { date: date(Date.parse(adequacy.expires)) })}`}{' '}
        <FactMark fact={adequacy} />
      </summary>
      <p>{own(adequacy.limits)}</p>
      {adequacy.check && (
        <p>
          {t('adequacy.check')} {own(adequacy.check)}{' '}
          {adequacy.url && (
            <a href={safeHref(adequacy.url)} target="_blank" rel="noreferrer">
              {t('adequacy.list')}
              <Icon name="external" />
            </a>
          )}
        </p>
      )}
      <p class="soft">{own(adequacy.outlook)}</p>
      <p class="soft">{adequacy.decision}</p>
    </details>
  );
}
