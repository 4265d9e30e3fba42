import type { comparison as original } from '../en/comparison.ts';
import type { TranslationOf } from '../message.ts';

export const comparison: TranslationOf<typeof original> = {};
