import type { plots as original } from '../en/plots.ts';
import type { TranslationOf } from '../message.ts';

export const plots: TranslationOf<typeof original> = {};
