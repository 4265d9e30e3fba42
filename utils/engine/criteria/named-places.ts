import type { AssessedLanguage } from '../../model/language.ts';
import { findPlaces, type PlaceMention } from '../international/places.ts';
import { OUTSIDE } from '../international/transfer-words.ts';
import type { AnnotatedText } from '../text/annotate.ts';

/** Long enough for "outside of the territory of the". */
const LOOK_BACK = 40;
const LIST_GAP = 24;

/** What may stand between the places of one list: a comma, "and" or "or", an article. "En" joins in Dutch, and is "in" in Spanish. */
const joinsList = (words: string, articles: string): RegExp =>
  new RegExp(`^[\\s,/()"“”„«»]*(?:(?:${words})\\s)?(?:(?:${articles})\\s|(?:l|d?all|dell)['’])?$`, 'iu');

const JOINS_LIST: Readonly<Record<AssessedLanguage, RegExp>> = {
  en: joinsList('and|or', 'the'),
  nl: joinsList('en|of', 'de|het'),
  de: joinsList('und|oder', 'der|den|dem|die'),
  fr: joinsList('et|ou', 'la|le|les|du|de la|des'),
  es: joinsList('y|e|o|u', 'la|el|los|las|del|de la|de los|de'),
  it: joinsList('e|ed|o', 'la|il|lo|i|gli|le|del|della|dei|degli|dal|dalla|dagli'),
};

/** The places that a stretch of text says something is at: not "worldwide", nor those that it is outside of. */
export function namedPlaces({ text, language }: AnnotatedText, start: number, end: number): PlaceMention[] {
  const named: PlaceMention[] = [];
  let excludedUpTo = -1;
  for (const place of findPlaces(text, language.code, start, end)) {
    const between = excludedUpTo < 0 ? null : text.slice(excludedUpTo, place.start);
    const goesOn = between !== null && between.length <= LIST_GAP && JOINS_LIST[language.code].test(between);
    if (goesOn || OUTSIDE.test(text.slice(Math.max(start, place.start - LOOK_BACK), place.start))) {
      excludedUpTo = place.end;
    } else if (place.region !== 'worldwide') named.push(place);
  }
  return named;
}
