import type { Locale } from '../../utils/i18n/translate.ts';

const LINE_AND_COLUMN = /^(\d+):(\d+)$/;

/** Where in a file something is wrong, in the reader's language; the path of a value is the same in all. */
export function faultPlaceText(place: string, { t }: Locale): string {
  const [, line, column] = LINE_AND_COLUMN.exec(place) ?? [];
  return line && column ? t('import.line', { line, column }) : place;
}
