import type { CompanyNumber, Identity, StatedText } from '../../utils/model/identity.ts';
import { Icon, type IconName } from '../design/icon.tsx';
import { mailHref } from '../design/safe-href.ts';
import { useLocale } from '../locale.tsx';
import { useProfileKnowledge } from './profile-knowledge.tsx';
import { ReadFrom } from './read-from.tsx';
import { SectionCard } from './section-card.tsx';
import type { ProfileSources } from './vendor-words.tsx';

type StatedField = 'legalName' | 'address' | 'country' | 'officer' | 'privacyContact';
const FIELDS: readonly StatedField[] = ['legalName', 'address', 'country', 'officer', 'privacyContact'];
const MAIL: readonly StatedField[] = ['officer', 'privacyContact'];

interface IdentityProps {
  identity: Identity;
  sources: ProfileSources['sources'];
}

/** Who the vendor says it is, fact by fact, and what it does not say. */
export function IdentitySection({ identity, sources }: IdentityProps) {
  const { t, list } = useLocale();
  const missing = FIELDS.filter((field) => identity[field] === null).map((field) => t(`identity.${field}`));
  if (identity.numbers.length === 0) missing.push(t('identity.numbers'));
  const isEmpty = missing.length > FIELDS.length;
  return (
    <SectionCard section="identity">
      {isEmpty ? (
        <p class="soft">{t('identity.none')}</p>
      ) : (
        <dl class="facts">
          {FIELDS.slice(0, 3).map((field) => (
            <StatedFact key={field} field={field} stated={identity[field]} sources={sources} />
          ))}
          {identity.numbers.map((number) => (
            <NumberFact key={`${number.register} ${number.number}`} number={number} sources={sources} />
          ))}
          {FIELDS.slice(3).map((field) => (
            <StatedFact key={field} field={field} stated={identity[field]} sources={sources} />
          ))}
        </dl>
      )}
      {!isEmpty && missing.length > 0 && <p class="soft">{t('identity.missing', { facts: list(missing) })}</p>}
      {!isEmpty && identity.officer === null && <p class="soft small">{t('identity.no-officer')}</p>}
    </SectionCard>
  );
}

interface StatedFactProps {
  field: StatedField;
  stated: StatedText | null;
  sources: ProfileSources['sources'];
}

function StatedFact({ field, stated, sources }: StatedFactProps) {
  const { t, countryName } = useLocale();
  if (!stated) return null;
  const value = field === 'country' ? countryName(stated.value) : stated.value;
  return (
    <div class="fact">
      <dt>{t(`identity.${field}`)}</dt>
      <dd>
        <b class="fact__value">{MAIL.includes(field) ? <a href={mailHref(value)}>{value}</a> : value}</b>
        <ReadFrom stated={stated} sources={sources} />
      </dd>
    </div>
  );
}

const CHECK_ICONS: Record<CompanyNumber['check'], IconName> = {
  valid: 'met',
  'format-only': 'not-assessed',
  invalid: 'contradicted',
};

function NumberFact({ number, sources }: { number: CompanyNumber; sources: ProfileSources['sources'] }) {
  const { t, countryName } = useLocale();
  const { registerName } = useProfileKnowledge();
  const name = number.kind === 'vat' ? t('identity.vat') : registerName(number.register);
  return (
    <div class="fact">
      <dt>{number.country ? t('identity.number-in', { name, country: countryName(number.country) }) : name}</dt>
      <dd>
        <span class="fact__line">
          <b class="fact__value figures">{number.number}</b>
          <span class={`number-check number-check--${number.check}`}>
            <Icon name={CHECK_ICONS[number.check]} />
            {t(`number-check.${number.check}`)}
          </span>
        </span>
        <ReadFrom stated={number} sources={sources} />
      </dd>
    </div>
  );
}
