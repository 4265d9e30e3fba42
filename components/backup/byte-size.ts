import type { Locale } from '../../utils/i18n/translate.ts';

const UNITS = ['kB', 'MB', 'GB', 'TB'] as const;

/** A number of bytes as people say it: "12.5 MB". Rounded up, so that something is never nought. */
export function byteSize(bytes: number, { number }: Pick<Locale, 'number'>): string {
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = value < 10 ? 10 : 1;
  return `${number(Math.ceil(value * digits) / digits)} ${UNITS[unit]}`;
}
