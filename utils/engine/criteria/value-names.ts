import { AUTHORITIES } from '../../facts/authorities/authorities.ts';
import { STALE_REFERENCES } from '../../facts/stale-references/stale-references.ts';
import type { LocalisedText } from '../../model/language.ts';

/** What to call the ids that values hold: by the unit of the value, then by id. */
export const VALUE_NAMES: Readonly<Record<string, Readonly<Record<string, LocalisedText>>>> = {
  authorities: Object.fromEntries(AUTHORITIES.map(({ id, title }) => [id, title])),
  'stale-references': Object.fromEntries(STALE_REFERENCES.map(({ id, title }) => [id, title])),
};
