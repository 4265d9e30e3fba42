import { Icon, type IconName } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';
import { FactMark } from './fact-mark.tsx';
import { SectionCard } from './section-card.tsx';
import { type StaleGroup, type StaleMention, staleGroups } from './stale-groups.ts';
import { type ProfileSources, VendorWords } from './vendor-words.tsx';

const SEVERITY_ICONS: Record<StaleMention['severity'], IconName> = {
  error: 'contradicted',
  warning: 'alert',
  info: 'info',
};

interface StaleProps extends ProfileSources {
  references: readonly StaleMention[];
}

/** Laws, safeguards, authorities and terms in the documents that have had their day, and what came in their place. */
export function StaleSection({ references, ...sources }: StaleProps) {
  const { t } = useLocale();
  const groups = staleGroups(references);
  return (
    <SectionCard section="stale">
      {groups.length === 0 ? (
        <p class="soft">{t('stale.none')}</p>
      ) : (
        <ul class="stale-list">
          {groups.map((group) => (
            <StaleItem key={group.key} group={group} {...sources} />
          ))}
        </ul>
      )}
    </SectionCard>
  );
}

function StaleItem({ group, ...sources }: ProfileSources & { group: StaleGroup }) {
  const { t, own, date } = useLocale();
  const { reference, mentions } = group;
  const weight = reference.historical ? 'info' : reference.severity;
  return (
    <li class="stale">
      <div class="place__head">
        <h3 class="place__name">{own(reference.title)}</h3>
        <span class={`severity severity--${weight}`}>
          <Icon name={SEVERITY_ICONS[weight]} />
          {t(reference.historical ? 'stale.historical' : `stale.${reference.severity}`)}
        </span>
        <span class="soft small">{t('stale.mentions', { count: mentions.length })}</span>
      </div>
      <p>
        <span class="soft">{t('stale.now')}</span> <b>{own(reference.replacedBy)}</b>
      </p>
      <p class="soft">
        {reference.since && `${t('stale.since', { date: date(Date.parse(reference.since)) })} `}
        {own(reference.explanation)} <FactMark fact={reference} quiet />
      </p>
      <VendorWords evidence={mentions.map(({ evidence, document }) => ({ ...evidence, document }))} {...sources} />
    </li>
  );
}
