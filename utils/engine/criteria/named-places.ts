import { findPlaces, type PlaceMention } from '../international/places.ts';
import { OUTSIDE } from '../international/transfer-words.ts';
import type { AnnotatedText } from '../text/annotate.ts';

/** Long enough for "outside of the territory of the". */
const LOOK_BACK = 40;
const LIST_GAP = 24;
const JOINS_LIST =
  /^[\s,/()"“”„«»]*(?:(?:and|or|en|of|und|oder|et|ou)\s)?(?:(?:the|de|het|der|den|dem|die|la|le|du)\s|l['’])?$/iu;

/** The places that a stretch of text says something is at: not "worldwide", nor those that it is outside of. */
export function namedPlaces({ text, language }: AnnotatedText, start: number, end: number): PlaceMention[] {
  const named: PlaceMention[] = [];
  let excludedUpTo = -1;
  for (const place of findPlaces(text, language.code, start, end)) {
    const between = excludedUpTo < 0 ? null : text.slice(excludedUpTo, place.start);
    const goesOn = between !== null && between.length <= LIST_GAP && JOINS_LIST.test(between);
    if (goesOn || OUTSIDE.test(text.slice(Math.max(start, place.start - LOOK_BACK), place.start))) {
      excludedUpTo = place.end;
    } else if (place.region !== 'worldwide') named.push(place);
  }
  return named;
}
