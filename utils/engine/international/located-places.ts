import type { PlaceMention } from './places.ts';
import { NAMES_THE_LAW, OUTSIDE } from './transfer-words.ts';

/** A place that a sentence says something is at, or goes to. */
export interface LocatedPlace {
  place: PlaceMention;
  /** Offset in the sentence. */
  at: number;
  /** "Outside the EEA": everywhere but there. */
  isOutside: boolean;
  /** It opens the sentence, so that it may be a condition ("In Germany, you may…"). */
  isFirst: boolean;
  /** "From India", which tells where people are, but not where data goes. */
  isFrom: boolean;
}

const SMALL =
  '(?:of|the|de|het|een|der|des|den|dem|die|das|la|le|les|du|our|onze|unseren?|nos|its|their|a|an|any|one|other|andere|data|centers?|centres?|datacenters?|datacenter|datacentra|rechenzentrum|rechenzentren|servers?|region|regions|regio|member|states?|state|lidstaten|mitgliedstaaten|countries|country|landen|land|ländern|staat|pays|locations?|locaties|facilities|territory|grondgebied|gebiet|territoire|city|stad|such|as|like|zoals|wie|tels|que|AWS|Azure|GCP|Google|Cloud|Amazon|Microsoft|and|en|und|et|el|los|las|lo|il|gli|i|del|della|dei|degli|delle|otros?|altri|altro|país|países|paes[ei]|estados|stati|miembros?|membri|centros?|centro|datos|dati|servidores|como|come|terceros|terzi|regione?|región)';
const LOCATIVE = new RegExp(
  `(?:^|[\\s(])(?:in|within|into|(?<!according |pursuant |subject |respect |relation |regard |adhere |adheres |applicable |contrary |related |access )to|inside|throughout|across|binnen|naar|te|op|im|nach|innerhalb|auf|en|au|aux|dans|à|vers|sein|dentro de|dentro|hacia|nel|nell|nella|nelle|nei|negli|presso|verso|all['’]interno|(?:transferencias?|transferi\\p{L}+|transfier\\p{L}+|trasferi\\p{L}+) (?:\\p{L}+ ){0,3}(?:ai?|agli|alla|al))(?:\\s|(?<=nell)['’])(?:${SMALL}\\s|[ld]['’]){0,5}$`,
  'iu',
);
const FROM = new RegExp(
  `(?:^|[\\s(])(?:from|vanuit|vanaf|uit|aus|depuis|desde|dall?|dalla|dagli)(?:\\s|(?<=dall)['’])(?:${SMALL}\\s|[ld]['’]){0,4}$`,
  'iu',
);
/** Between two places of one row: "Ireland, Germany and the Netherlands", "Frankfurt (Germany)". */
const ROW =
  /^[\s,()/&–-]{0,4}(?:(?:and|or|en|of|und|oder|et|ou|y|e|as well as|alsmede|sowie|ainsi que|including|in particular|such as|waaronder|einschließlich|dont)\s)?(?:(?:in|the|de|het|la|le|les|l['’]|der|die|den|du|des|aux?|en|dans)\s?){0,3}$/iu;
/** "Location: ", "Hosting | ", "AWS region (". */
const LABELLED =
  /(?:locat\p{L}*|region\p{L}*|countr\p{L}*|host\p{L}*|cent(?:er|re)s?|server\p{L}*|storage|processing|locatie\p{L}*|regio\p{L}*|land|landen|opslag\p{L}*|verwerking\p{L}*|datacent\p{L}*|standort\p{L}*|rechenzentr\p{L}*|speicher\p{L}*|verarbeitung\p{L}*|ort|héberg\p{L}*|localisation|pays|lieu|stockage|serveurs?|ubicación|país|alojamiento|servidores|almacenamiento|ubicazione|paese|ospitato)\s{0,2}(?:[:|(]|[–-]\s)\s{0,2}(?:(?:the|de|la|les?|l['’])\s?)?$/iu;
const OPENS_SENTENCE = /^(?:in|en|aux?|im|dans)\s(?:(?:the|de|het|la|les?|l['’]|den|der)\s?)?$/i;
/** "…, including your own region, the United States". */
const INCLUDED =
  /(?:including|in particular|such as|namely|waaronder|inclusief|zoals|einschließlich|insbesondere|darunter|notamment|y compris|dont)\s(?:[^.;:]{0,50}[,\s])?(?:(?:in|the|de|la|les?|den|der|die|aux?|en)\s){0,2}$/iu;
const REACH = 90;

/**
 * The places of a sentence at which something is, or to which it goes: behind "in", "to" or "within", behind a label, or in
 * a row with such a place. "EU law", "the UK GDPR" and "California residents" are none.
 */
export function locatedPlaces(
  sentence: string,
  sentenceStart: number,
  places: readonly PlaceMention[],
): LocatedPlace[] {
  const located: LocatedPlace[] = [];
  let row: { located: LocatedPlace | null; end: number } = { located: null, end: -1 };
  for (const place of places) {
    const at = place.start - sentenceStart;
    const end = place.end - sentenceStart;
    const before = sentence.slice(Math.max(0, at - REACH), at);
    const inRow = row.end >= 0 && at - row.end <= 45 && ROW.test(sentence.slice(row.end, at));
    // "Outside the EEA, including in the United States": what is included is named itself.
    const isIncluded = row.located?.isOutside === true && INCLUDED.test(before);
    const found = inRow && !isIncluded ? fromRow(row.located, place, at) : fromWords(place, at, before);
    const isLaw = NAMES_THE_LAW.test(sentence.slice(end, end + 40));
    const isCondition = OPENS_SENTENCE.test(sentence.slice(0, at)) && sentence[end] === ',';
    if (found && !isLaw && !isCondition)
      located.push({ ...found, isFirst: OPENS_SENTENCE.test(sentence.slice(0, at)) });
    row = { located: isCondition ? null : found, end };
  }
  return located;
}

const fromRow = (first: LocatedPlace | null, place: PlaceMention, at: number): LocatedPlace | null =>
  first && { ...first, place, at };

function fromWords(place: PlaceMention, at: number, before: string): LocatedPlace | null {
  if (OUTSIDE.test(before)) return { place, at, isOutside: true, isFrom: false, isFirst: false };
  if (FROM.test(before)) return { place, at, isOutside: false, isFrom: true, isFirst: false };
  const isLocated =
    place.via === 'cloud-region' ||
    place.via === 'third-country' ||
    [LOCATIVE, LABELLED, INCLUDED].some((words) => words.test(before));
  return isLocated || isSaidWorldwide(place, before)
    ? { place, at, isOutside: false, isFrom: false, isFirst: false }
    : null;
}

/** "Processed worldwide" says where; "a worldwide licence" does not. */
const isSaidWorldwide = (place: PlaceMention, before: string): boolean =>
  place.region === 'worldwide' && SAID_OF_DATA.test(before);

const SAID_OF_DATA =
  /(?:process(?:ed)?|stored?|hosted|transferred|located|accessed|sent|shared|data|verwerkt|opgeslagen|gehost|doorgegeven|verarbeitet|gespeichert|gehostet|übermittelt|traitées?|stockées?|hébergées?|transférées?)\s(?:\p{L}+\s){0,2}$/iu;
