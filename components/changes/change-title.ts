import type { Locale } from '../../utils/i18n/translate.ts';
import type { FindingValue } from '../../utils/model/finding.ts';
import type { LocalisedText } from '../../utils/model/language.ts';
import type { TransferTool } from '../../utils/model/transfer.ts';
import type { NamedChange } from '../../utils/model/vendor-change.ts';
import { valueText } from '../findings/value-text.ts';

/** The criterion's own title; null when this version does not know it. */
type CriterionTitle = (id: string) => LocalisedText | null;

/** What changed as people would say it: "Breach notice: 48 hours → 72 hours", "Sub-processor added: X (United States)". */
export function changeTitle(change: NamedChange, locale: Locale, titleOf: CriterionTitle): string {
  const { t } = locale;
  const { kind, subject } = change;
  const countries = locale.list(change.countries.map(locale.countryName));
  const own = subject === null ? null : titleOf(subject);
  const criterion = own ? locale.own(own) : (subject ?? '');
  const document = t(`document.${change.documentType}`);
  switch (kind) {
    case 'subprocessor-added':
      if (countries === '') return t('change.subprocessor-added', { name: subject ?? '' });
      return t('change.subprocessor-added-in', { name: subject ?? '', countries });
    case 'subprocessor-removed':
      return t('change.subprocessor-removed', { name: subject ?? '' });
    case 'new-country':
      return subject === null
        ? t('change.new-country', { countries })
        : t('change.new-country-of', { name: subject, countries });
    case 'criterion-weakened':
    case 'criterion-improved':
      if (subject === null) return t(`change.many.${kind}`, { count: change.reopened.length, document });
      return t(`change.${kind}`, { criterion });
    case 'certificate-gone':
    case 'certificate-added':
      return t(`change.${kind}`, { criterion });
    case 'document-appeared':
    case 'document-vanished':
    case 'document-moved':
    case 'language-changed':
      return t(`change.${kind}`, { document });
    default:
      return withValues(t(`change.${kind}`), change, locale);
  }
}

/** With the figures, where they are what changed. */
function withValues(what: string, { valueBefore, valueAfter }: NamedChange, locale: Locale): string {
  const before = shown(valueBefore, locale);
  const after = shown(valueAfter, locale);
  return before === after ? what : locale.t('change.values', { what, before, after });
}

function shown(value: FindingValue | null, locale: Locale): string {
  const isEmpty = value === null || (Array.isArray(value.amount) && value.amount.length === 0);
  if (isEmpty) return locale.t('change.value-none');
  if (value.unit !== 'transfer-tool') return valueText(value, locale);
  return locale.list([value.amount].flat().map((tool) => locale.t(`tool.${tool as TransferTool}`)));
}
