import type { candidate as original } from '../en/candidate.ts';
import type { TranslationOf } from '../message.ts';

export const candidate: TranslationOf<typeof original> = {
  'candidate.part.history': 'Verloop',
};
