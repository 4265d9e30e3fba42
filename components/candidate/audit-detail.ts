import type { Locale } from '../../utils/i18n/translate.ts';
import { VERDICTS } from '../../utils/model/finding.ts';
import type { CriterionText } from '../findings/knowledge.tsx';

const COUNTED = /^(documents|findings|changes|questions): (\d+)$/;
/** Judged anew because our own rules became better. */
const RULES = /^rules (-?\d+) → (-?\d+)$/;
const LANGUAGE = /^language: ([a-z]{2})$/;
/** "dpa-duration: not-found → met (J. de Vries; by letter)": the reason is the person's own words. */
const OVERRULED = /^([\w-]+): ([a-z-]+) → ([a-z-]+)(.*)$/s;

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
export function auditDetailText(detail: string, locale: Locale, criteria: readonly CriterionText[] = []): string {
  const overruled = OVERRULED.exec(detail);
  if (overruled) return overruleText(overruled, locale, criteria);
  const parts = detail.split(', ').map((part) => {
    const [, counted, count] = COUNTED.exec(part) ?? [];
    if (counted)
      return locale.t(`audit.${counted as 'documents' | 'findings' | 'changes' | 'questions'}`, {
        count: Number(count),
      });
    const [, before, after] = RULES.exec(part) ?? [];
    if (before && after) return locale.t('audit.rules', { before, after });
    if (part === 'adequacy') return locale.t('audit.adequacy');
    const [, language] = LANGUAGE.exec(part) ?? [];
    if (language) return locale.languageName(language);
    const field = FIELDS.find((name) => name === part);
    return field ? locale.t(`field.${field}`) : part;
  });
  return locale.list(parts);
}

function overruleText(
  [, id, before, after, rest]: RegExpExecArray,
  locale: Locale,
  criteria: readonly CriterionText[],
) {
  const criterion = criteria.find((one) => one.id === id);
  const verdictText = (verdict: string | undefined) => {
    const known = VERDICTS.find((one) => one === verdict);
    return known ? locale.t(`verdict.${known}`) : (verdict ?? '');
  };
  return `${criterion ? locale.own(criterion.title) : id}: ${verdictText(before)} → ${verdictText(after)}${rest}`;
}
