import type { Language } from '../language.ts';
import { concepts } from './concepts.ts';
import { numbers } from './numbers.ts';
import { sentences } from './sentences.ts';

export const it: Language = { code: 'it', concepts, numbers, sentences };
