import { localeFor } from '../../utils/i18n/translate.ts';
import { type HandOverChoice, type HandOverWatch, handOver } from '../../utils/use-cases/hand-over.ts';
import { NOW } from './records.ts';
import { textOf } from './shortlist.ts';

// What leaves the register, for unit tests.

export const choice = (changes: Partial<HandOverChoice> = {}): HandOverChoice => ({
  exporter: 'json',
  file: 'json',
  delimiter: ',',
  locale: localeFor('en'),
  answers: {},
  mapping: null,
  ids: null,
  ...changes,
});

/** The stored candidates as our own JSON, those with these ids or all. */
export async function exportedRegister(
  ids: readonly string[] | null = null,
  watch: HandOverWatch = { now: NOW },
): Promise<string> {
  return textOf((await handOver(choice({ ids }), watch)).pieces);
}
