import type { AuthorityCard, CompetentAuthorities, TransferPicture } from '../../utils/model/transfer.ts';
import type { VendorProfile } from '../../utils/model/vendor-profile.ts';
import { useLocale } from '../locale.tsx';
import { placeName } from '../profile/place-marks.tsx';
import { placesOf, rolesAt } from '../profile/places.ts';
import { ReportPart } from './report-frame.tsx';
import { ReportTable } from './report-table.tsx';

/** Every place, the worst first. */
export function PlacesPart({ transfers }: { transfers: TransferPicture | null }) {
  const locale = useLocale();
  const { t, list } = locale;
  const places = transfers ? placesOf(transfers) : [];
  const tools = (transfers?.tools ?? []).filter(({ reliedOn }) => reliedOn).map(({ tool }) => t(`tool.${tool}`));
  return (
    <ReportPart title={t('report.places')}>
      {places.length === 0 ? (
        <p>{t('report.no-places')}</p>
      ) : (
        <ReportTable label={t('report.places')}>
          <thead>
            <tr>
              <th scope="col">{t('report.column.place')}</th>
              <th scope="col">{t('report.column.kind')}</th>
              <th scope="col">{t('report.column.safeguard')}</th>
              <th scope="col">{t('report.column.how')}</th>
            </tr>
          </thead>
          <tbody>
            {places.map((place) => (
              <tr key={place.key}>
                <th scope="row">{placeName(place, locale)}</th>
                <td>{t(`country-class.${place.class}`)}</td>
                <td>{t(`safeguard.${place.safeguard}`)}</td>
                <td>
                  {rolesAt(place).map(({ role, names, onlyPossible }) => (
                    <p key={role}>
                      {t(`role.${role}`)}
                      {names.length > 0 && `: ${list(names)}`}
                      {onlyPossible && ` ${t('place.possible')}`}
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </ReportTable>
      )}
      <p>
        <b>{t('transfers.tools')}:</b> {tools.length > 0 ? list([...new Set(tools)]) : t('transfers.no-tools')}
      </p>
    </ReportPart>
  );
}

/** The vendor's own list, whole. */
export function SubProcessorsPart({ profile }: { profile: VendorProfile | null }) {
  const { t, list, countryName } = useLocale();
  const rows = profile?.subProcessors ?? [];
  return (
    <ReportPart title={t('report.sub-processors', { count: rows.length })}>
      {rows.length === 0 ? (
        <p>{t('report.no-sub-processors')}</p>
      ) : (
        <ReportTable label={t('report.sub-processors', { count: rows.length })}>
          <thead>
            <tr>
              <th scope="col">{t('sub-processors.column.name')}</th>
              <th scope="col">{t('sub-processors.column.purpose')}</th>
              <th scope="col">{t('sub-processors.column.place')}</th>
              <th scope="col">{t('sub-processors.column.mechanism')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, purpose, countries, countryText, transferMechanism, evidence }) => (
              <tr key={`${name} ${evidence.start}`}>
                <th scope="row">{name}</th>
                <td>{purpose ?? t('profile.not-said')}</td>
                <td>
                  {countries.length > 0 ? list(countries.map(countryName)) : (countryText ?? t('profile.not-said'))}
                </td>
                <td>{transferMechanism ?? t('profile.not-said')}</td>
              </tr>
            ))}
          </tbody>
        </ReportTable>
      )}
    </ReportPart>
  );
}

/** Who supervises, with the reservations that belong to it. */
export function AuthorityPart({ authorities }: { authorities: CompetentAuthorities }) {
  const { t, own } = useLocale();
  const { vendor, own: ours, lead } = authorities;
  return (
    <ReportPart title={t('report.authority')}>
      <dl class="report__facts">
        <div>
          <dt>{t('report.authority-of-vendor')}</dt>
          <dd>
            <Cards cards={vendor} />
            <p class="soft">{t(`authority.lead.${lead}`)}</p>
          </dd>
        </div>
        <div>
          <dt>{t('report.authority-own')}</dt>
          <dd>
            <Cards cards={ours} />
          </dd>
        </div>
      </dl>
      {lead !== 'unknown' &&
        authorities.explanations.slice(0, 1).map(({ id, text }) => (
          <p key={id} class="soft">
            {own(text)}
          </p>
        ))}
    </ReportPart>
  );
}

function Cards({ cards }: { cards: readonly AuthorityCard[] }) {
  const { t, own } = useLocale();
  if (cards.length === 0) return <p>{t('report.authority-unknown')}</p>;
  return (
    <>
      {cards.map(({ id, title, acronym, website }) => (
        <p key={id}>
          {own(title)}
          {acronym && ` (${acronym})`} <span class="soft">{website}</span>
        </p>
      ))}
    </>
  );
}
