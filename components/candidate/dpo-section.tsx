import type { Candidate } from '../../utils/model/candidate.ts';
import type { Identity } from '../../utils/model/identity.ts';
import { Icon } from '../design/icon.tsx';
import { mailHref } from '../design/safe-href.ts';
import { sourcesOf } from '../findings/sources.ts';
import { useLocale } from '../locale.tsx';
import { ReadFrom } from '../profile/read-from.tsx';
import type { OnEdit } from './on-edit.ts';
import { SaveRow } from './save-row.tsx';
import { useEditing } from './use-editing.ts';

/** Id of the heading, for the way to it from the head of the page. */
export const DPO_HEADING = 'dpo-title';

interface DpoSectionProps {
  candidate: Candidate;
  onEdit: OnEdit;
}

/** Officer to officer: whom to ask at the vendor, and what our own DPO advises before anybody decides. */
export function DpoSection({ candidate, onEdit }: DpoSectionProps) {
  const { t } = useLocale();
  const editing = useEditing('dpo', candidate, onEdit);
  return (
    <section class="card card__body stack dpo" aria-labelledby={DPO_HEADING}>
      <h2 id={DPO_HEADING} tabIndex={-1}>
        {t('dpo.title')}
      </h2>
      <form class="stack stack--tight" onSubmit={editing.save}>
        <label class="field">
          <h3 class="field__label">{t('field.dpoAdvice')}</h3>
          <textarea
            class="input"
            rows={3}
            value={editing.draft.dpoAdvice}
            aria-describedby="dpo-hint"
            onInput={(event) => editing.change({ dpoAdvice: event.currentTarget.value })}
          />
        </label>
        <p id="dpo-hint" class="field__hint">
          {t('dpo.hint')}
        </p>
        <SaveRow editing={editing} label={t('dpo.save')} />
      </form>
      <VendorContact candidate={candidate} />
    </section>
  );
}

const CONTACTS = ['officer', 'privacyContact'] as const satisfies readonly (keyof Identity)[];

/** The vendor's officer, else its contact for privacy, each in the vendor's own words. */
function VendorContact({ candidate }: { candidate: Candidate }) {
  const locale = useLocale();
  const { t } = locale;
  const { assessment, documents } = candidate;
  const identity = assessment?.profile?.identity;
  const sources = assessment ? sourcesOf(assessment, documents, locale) : [];
  const found = CONTACTS.flatMap((field) => {
    const stated = identity?.[field];
    return stated ? [{ field, stated }] : [];
  });
  return (
    <div class="stack stack--tight dpo__vendor">
      <h3 class="field__label">{t('dpo.vendor', { name: candidate.name })}</h3>
      {found.length === 0 && <p class="soft">{t(identity ? 'dpo.no-contact' : 'dpo.not-read')}</p>}
      <dl class="stack stack--tight">
        {found.map(({ field, stated }) => (
          <div key={field}>
            <dt class="soft small">{t(`identity.${field}`)}</dt>
            <dd class="dpo__contact">
              <a href={mailHref(stated.value, t('dpo.subject', { name: candidate.name }))}>{stated.value}</a>
              <ReadFrom stated={stated} sources={sources} />
            </dd>
          </div>
        ))}
      </dl>
      {found.length > 0 && !identity?.officer && (
        <p class="soft small dpo__note">
          <Icon name="info" />
          {t('dpo.no-officer')}
        </p>
      )}
    </div>
  );
}
