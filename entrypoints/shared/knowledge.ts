import type { Knowledge } from '../../components/findings/knowledge.tsx';
import { CATALOGUE } from '../../utils/engine/criteria/catalogue.ts';
import { VALUE_NAMES } from '../../utils/engine/criteria/value-names.ts';
import { WEAKNESSES } from '../../utils/engine/criteria/weaknesses.ts';

/** What the rules of this version say of themselves. */
export const KNOWLEDGE: Knowledge = { criteria: CATALOGUE, weaknesses: WEAKNESSES, names: VALUE_NAMES };
