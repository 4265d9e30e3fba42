import type { Locale } from '../../utils/i18n/translate.ts';

const COUNTED = /^(documents|findings|changes): (\d+)$/;

const FIELDS = [
  'name',
  'status',
  'risk',
  'purpose',
  'dataCategories',
  'owner',
  'dpoAdvice',
  'notes',
  'tags',
  'decision',
] as const;

/** The audit log's field names and counts in the reader's language; what is neither stays as it was written. */
export function auditDetailText(detail: string, locale: Locale): string {
  const parts = detail.split(', ').map((part) => {
    const [, counted, count] = COUNTED.exec(part) ?? [];
    if (counted) return locale.t(`audit.${counted as 'documents' | 'findings' | 'changes'}`, { count: Number(count) });
    const field = FIELDS.find((name) => name === part);
    return field ? locale.t(`field.${field}`) : part;
  });
  return locale.list(parts);
}
