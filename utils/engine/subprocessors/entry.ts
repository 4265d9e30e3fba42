import type { WorldRegion } from '../../model/transfer.ts';
import { findLegalForms } from '../international/legal-form.ts';
import { countriesOf, findPlaces, type PlaceMention, placesInField, regionsOf } from '../international/places.ts';
import { foldText } from '../text/fold.ts';
import { labelled, splitAtLabels } from './columns.ts';
import { isOnlyKinds, namesKind } from './vocabulary.ts';

/** One sub-processor as read from a row, an item or a paragraph, before its place in the list is known. */
export interface Entry {
  name: string;
  purpose: string | null;
  countries: string[];
  regions: WorldRegion[];
  countryText: string | null;
  transferMechanism: string | null;
}

/** A company of which only the name is known yet. */
export const newEntry = (name: string): Entry => ({
  name,
  purpose: null,
  countries: [],
  regions: [],
  countryText: null,
  transferMechanism: null,
});

/** What speaks for an entry being a company, besides its name. */
export interface EntrySigns {
  hasLegalForm: boolean;
  hasPlace: boolean;
  hasPurpose: boolean;
  hasLabels: boolean;
}

const MECHANISM =
  /\bsccs?\b|standard contractual clauses|model clauses|\bdpf\b|data privacy framework|privacy shield|\bbcrs?\b|binding corporate rules|adequacy|(?:model|standaard)contract(?:bepalingen|ual)?|modelcontract|standardvertragsklauseln|standarddatenschutzklauseln|angemessenheitsbeschluss|adequaatheid|clauses contractuelles types|\bccts?\b|decision d'adequation|\b2021\/914\b|\bidta\b/;
const MAX_NAME_WORDS = 10;
const MAX_NAME_LENGTH = 110;
const SENTENCE_WORDS =
  /\b(?:we|our|you|your|they|them|their|it|this|these|must|shall|will|may|can|is|are|was|has|have|that|which|who|when|where|if|not|wij|we|ons|onze|u|uw|zij|deze|dit|dat|die|is|zijn|wordt|worden|moet|kan|kunnen|zal|niet|wir|unser|unsere|sie|ihre|dies|diese|dieser|wird|werden|muss|kann|ist|sind|nicht|nous|notre|nos|vous|votre|vos|ils|est|sont|doit|peut|qui|que|dont|ne|pas)\b/;
const NUMBERING = /^(?:\(?\d{1,3}[.)]\s+|[-–—•*·]\s+|#\d+\s+)/;
const NOTE_MARKS = /\s*(?:\[\d{1,2}\]|[*†‡¹²³]+)$/;

/** Whether a text names what a transfer rests on: clauses, an adequacy decision. */
export const isMechanism = (text: string): boolean => MECHANISM.test(foldText(text));

/** A name as it should be shown: without numbering, footnote marks, addresses of sites and trailing punctuation. */
export function cleanName(text: string): string {
  return text
    .replace(NUMBERING, '')
    .replace(/\s*\(?https?:\/\/\S+\)?/g, '')
    .replace(NOTE_MARKS, '')
    .replace(/[\s:;,–—|-]+$/, '')
    .replace(/^["'“”„«»\s]+|["'“”„«»\s]+$/g, '')
    .trim();
}

/** Whether a text can be the name of a company or of its product. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > MAX_NAME_LENGTH || !/\p{L}{2}|\p{L}\d|\d\p{L}|\p{Lu}/u.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > MAX_NAME_WORDS || /[!?]$|\p{Ll}{4}[.;]\s\p{L}/u.test(text)) return false;
  const bare = text.replace(/\([^)]*\)/g, ' ').trim();
  if (bare === '' || isOnlyKinds(bare) || SENTENCE_WORDS.test(foldText(bare.replace(/\b(?:U\.S\.|IS|IT)\b/g, ''))))
    return false;
  if (!hasInitialCapital(bare)) return false;
  const places = placesInField(bare, null);
  return !(places.length > 0 && isPlaceField(bare, places));
}

/** A capital or a digit at the start, or a brand in small letters that shows itself by a capital, digit or dot inside. */
const hasInitialCapital = (text: string): boolean =>
  /^[^\p{L}\p{N}]{0,2}[\p{Lu}\p{Lo}\p{N}]/u.test(text) ||
  /^[\p{L}\p{N}]{1,20}(?:[\p{Lu}\p{N}]|\.[a-z]{2,4}\b)/u.test(text);

const AROUND_PLACES =
  /\b(?:the|and|or|in|of|hosted|located|location|data|stored|regions?|member|states?|only|servers?|primary|backup|de|het|binnen|gehost|und|oder|die|der|den|im|innerhalb|et|ou|la|le|les|aux?|en|dans|y|e|aws|azure|google|cloud|zone|central|west|east|north|south|city|inside|outside|within|company|registered|headquarters?|hq|multi-?region|based|customer|selected|country|countries|center|centre|centers)\b/g;

/** Whether a text is about places and little else: "Germany", "AWS eu-west-1 (Ireland)", "EU (Frankfurt)". */
export function isPlaceField(text: string, places: readonly PlaceMention[]): boolean {
  if (places.length === 0) return false;
  let rest = '';
  let from = 0;
  for (const place of places) {
    rest += text.slice(from, place.start);
    from = place.end;
  }
  const left =
    foldText(rest + text.slice(from))
      .replace(AROUND_PLACES, ' ')
      .match(/[\p{L}]{2,}/gu) ?? [];
  return left.length <= (places.length > 1 ? 2 : 1);
}

/** Reads the places of a field that should hold them, whatever else it says. */
export function readPlaceField(
  text: string,
  language: string | null,
): Pick<Entry, 'countries' | 'regions' | 'countryText'> {
  const places = placesInField(text, language);
  return { countries: countriesOf(places), regions: regionsOf(places), countryText: text === '' ? null : text };
}

/** Splits a name from an address that follows it: "Acme GmbH Hauptstr. 1, 10115 Berlin" → "Acme GmbH" and the rest. */
export function splitAddress(text: string): { name: string; address: string } {
  const lines = text.split('\n');
  const first = lines[0]!;
  const form = findLegalForms(first)[0];
  if (form) {
    const rest = first.slice(form.end).replace(/^[\s,–—-]+/, '');
    const isAddress = /\d/.test(rest) || (rest !== '' && isPlaceField(rest, findPlaces(rest, null)));
    if (isAddress && !rest.startsWith('(')) {
      return { name: cleanName(first.slice(0, form.end)), address: [rest, ...lines.slice(1)].join(', ') };
    }
  }
  const street = /,\s[^,]{0,60}\d[^,]{0,40}(?:,|$)/.exec(first);
  if (street && street.index > 2)
    return { name: cleanName(first.slice(0, street.index)), address: first.slice(street.index + 2) };
  return { name: cleanName(first), address: lines.slice(1).join(', ') };
}

/** Reads one item of a list, or one paragraph: "Acme Inc. (USA): e-mail", "Acme – e-mail – USA", "Acme. E-mail." */
export function readEntry(text: string, language: string | null): { entry: Entry; signs: EntrySigns } | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const pieces = lines.flatMap((line, index) => (index === 0 ? splitFirstLine(line) : [line]));
  const entry = newEntry('');
  const labels = pieces.filter((piece) => applyLabel(entry, piece, language));
  const unlabelled = pieces.filter((piece) => !labels.includes(piece));
  if (entry.name === '') {
    const { name, address } = splitAddress(unlabelled.shift() ?? '');
    entry.name = name;
    if (address !== '') applyPiece(entry, address, language);
  }
  for (const piece of unlabelled) applyPiece(entry, piece, language);
  if (!isName(entry.name)) return null;
  return {
    entry,
    signs: {
      hasLegalForm: findLegalForms(entry.name).length > 0,
      hasPlace: entry.countries.length > 0 || entry.regions.length > 0,
      hasPurpose: entry.purpose !== null && (namesKind(entry.purpose) || entry.purpose.split(' ').length > 1),
      hasLabels: labels.length > 0,
    },
  };
}

function applyLabel(entry: Entry, piece: string, language: string | null): boolean {
  const label = labelled(piece);
  if (!label || label.value === '') return false;
  if (label.kind === 'name') entry.name ||= splitAddress(label.value).name;
  else if (label.kind === 'purpose') entry.purpose = join(entry.purpose, label.value);
  else if (label.kind === 'country') Object.assign(entry, readPlaceField(label.value, language));
  else if (label.kind === 'seat' && entry.countryText === null)
    Object.assign(entry, readPlaceField(label.value, language));
  else if (label.kind === 'mechanism') entry.transferMechanism = label.value;
  return true;
}

/** A piece without a label is a place, a transfer mechanism, or part of the purpose. */
export function applyPiece(entry: Entry, piece: string, language: string | null): void {
  const text = piece.replace(/^[\s,;:.|–—-]+|[\s,;|–—-]+$/g, '').replace(/(?<=\p{L}{2})\.$/u, '');
  if (text === '' || /^https?:\/\//.test(text)) return;
  const places = placesInField(text, language);
  if (isPlaceField(text, places)) {
    entry.countries = [...new Set([...entry.countries, ...countriesOf(places)])];
    entry.regions = [...new Set([...entry.regions, ...regionsOf(places)])];
    entry.countryText = join(entry.countryText, text, ', ');
  } else if (entry.transferMechanism !== null && /^modul/i.test(text)) {
    entry.transferMechanism = `${entry.transferMechanism} (${text})`;
  } else if (isMechanism(text) && text.length < 160) {
    entry.transferMechanism = join(entry.transferMechanism, text, ', ');
    if (places.length > 0 && entry.countryText === null) addPlaces(entry, places, text);
  } else {
    if (!isAddress(text)) entry.purpose = join(entry.purpose, text);
    if (places.length > 0 && entry.countryText === null) addPlaces(entry, places, text);
  }
}

/** A house number and a street, and no word of any service. */
const isAddress = (text: string): boolean =>
  /(?:^|[\s,])\d{1,6}[a-z]?(?:[\s,]|$)/i.test(text) &&
  /,|stra(?:ß|ss)e|straat|weg\b|laan\b|\b(?:street|road|avenue|ave|rue|via|calle|square|blvd|suite)\b/i.test(text) &&
  !namesKind(text);

/** "…, hosted in Frankfurt": the place stands within another piece. */
function addPlaces(entry: Entry, places: readonly PlaceMention[], text: string): void {
  const named = places.filter((place) => place.region !== 'worldwide');
  if (named.length === 0) return;
  entry.countries = countriesOf(named);
  entry.regions = regionsOf(named);
  entry.countryText = text.slice(named[0]!.start, named.at(-1)!.end);
}

const join = (before: string | null, more: string, glue = ' – '): string => (before ? `${before}${glue}${more}` : more);

/** Cuts "Acme Inc. (USA): e-mail" into "Acme Inc.", "USA", "e-mail". */
function splitFirstLine(line: string): string[] {
  const text = line.replace(NUMBERING, '');
  const cut = splitAtLabels(text);
  if (cut.length > 2) return cut;
  if (labelled(text)) return text.split(/\s*[;|]\s+|\s+[–—-]\s+/).filter(Boolean);
  const end = endOfName(text);
  const name = text.slice(0, end);
  const rest = text.slice(end);
  return [name, ...splitRest(rest)].filter((piece) => piece.trim() !== '');
}

/** Bars, semicolons and spaced dashes part what follows the name; what has no label of its own is cut further. */
function splitRest(rest: string): string[] {
  return rest
    .replace(/^\s*[:,;|–—-]\s*/, '')
    .split(/\s+[–—|-]\s+|\s*[;|]\s+/)
    .flatMap((piece) => (labelled(piece) ? [piece] : splitPiece(piece)))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** Brackets and colons part as well, and so does a comma before a place. */
const splitPiece = (piece: string): string[] =>
  piece.split(/\s*[()[\]]\s*[:,.;–—-]*\s*|:\s+/).flatMap((part) => splitTrailingPlace(part.trim()));

/** "Payment services, Ireland" → "Payment services", "Ireland". */
function splitTrailingPlace(piece: string): string[] {
  const comma = piece.lastIndexOf(', ');
  if (comma < 0) return [piece];
  const last = piece.slice(comma + 2).replace(/\.$/, '');
  return isPlaceField(last, placesInField(last, null)) ? [piece.slice(0, comma), last] : [piece];
}

/** Where the name ends: behind its legal form, or at the first mark that parts it from the rest. */
function endOfName(text: string): number {
  const forms = findLegalForms(text.slice(0, 160));
  const mark = firstMark(text, 0);
  const form = forms.filter((hit) => hit.start <= mark + 2 || /^,?\s*$/.test(text.slice(mark, hit.start))).at(-1);
  if (!form) return mark;
  const next = firstMark(text, form.end);
  const between = text.slice(form.end, next);
  // "Beta (Acme Inc.)": the bracket belongs to the name.
  if (text[form.end] === ')' && text.slice(0, form.end).includes('(')) return form.end + 1;
  // "Acme Inc. d/b/a Beta – e-mail" goes on; "Acme Inc. sends e-mail" does not.
  return /^(?:\s[\p{Lu}&(/\d][^\s]*|\sd\/b\/a|\s&){0,4}\s?$/u.test(between) ? Math.max(form.end, next) : form.end;
}

const MARK = /\s[–—|-]\s|[:;|](?:\s|$)|\.\s+(?=\p{Lu})|\s\(|,\s|\s(?:for|voor|für|pour|para|per)\s(?=\p{L})/gu;

function firstMark(text: string, from: number): number {
  MARK.lastIndex = from;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    if (!isInsideName(text, match)) return match.index;
  }
  return text.length;
}

/** "Acme, Inc.", "Acme (AWS) – …", "Acme Co., Ltd." go on. */
function isInsideName(text: string, match: RegExpExecArray): boolean {
  const rest = text.slice(match.index + match[0].length);
  if (match[0].startsWith(',')) return findLegalForms(`X ${rest.slice(0, 12)}`)[0]?.start === 2;
  if (match[0] === ' (') {
    const inside = /^([^)]{1,40})\)/.exec(rest)?.[1];
    return inside !== undefined && isAlias(inside);
  }
  return match[0].startsWith('.') && /\b(?:Inc|Ltd|Co|Corp|St|Dr|vs|[A-Z])$/.test(text.slice(0, match.index));
}

/** "(AWS)", "(formerly Beta)", "(Acme Cloud)" belong to the name; "(USA)", "(hosting)" and "(SCC)" say something of it. */
function isAlias(text: string): boolean {
  if (isMechanism(text) || isOnlyKinds(text) || isPlaceField(text, placesInField(text, null))) return false;
  return (
    /^(?:formerly|previously|d\/b\/a|dba|voorheen|vormals|anciennement|now)\s/i.test(text) ||
    findLegalForms(text).at(-1)?.end === text.length ||
    /^\p{Lu}[\p{L}\p{N}.&-]*(?:\s\p{Lu}[\p{L}\p{N}.&-]*){0,2}$/u.test(text)
  );
}
