import { fold, SUB_PROCESSOR } from './vocabulary.ts';

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  vijftien: 15,
  twintig: 20,
  zwei: 2,
  drei: 3,
  funf: 5,
  sechs: 6,
  sieben: 7,
  neun: 9,
  zehn: 10,
  zwolf: 12,
  funfzehn: 15,
  zwanzig: 20,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  quinze: 15,
  vingt: 20,
};

/** Words that may stand between the number and "sub-processors". */
const BETWEEN =
  /^(?:current|active|third-party|third|party|authori[sz]ed|approved|external|different|following|of|our|the|these|such|key|total|actieve|huidige|externe|volgende|verschillende|van|onze|de|goedgekeurde|aktuelle|aktuellen|externe|externen|genehmigte|genehmigten|weitere|weiteren|folgende|folgenden|unserer|der|autorises|externes|actuels|suivants|de|nos|differents)$/;
const MAX_BETWEEN = 3;
const MAX_COUNT = 999;
const REACH = 400;

/**
 * How many sub-processors the page says it has ("our 12 sub-processors", "Total: 12"); the largest when it names several,
 * null when it names none. Numbers of days, years and clauses do not count.
 */
export function statedCount(text: string): number | null {
  const folded = fold(text);
  const terms = new RegExp(SUB_PROCESSOR.source, 'g');
  const counts: number[] = [];
  for (const match of folded.matchAll(terms)) {
    const before = countBefore(folded.slice(Math.max(0, match.index - 60), match.index));
    if (before !== null) counts.push(before);
    const after = countAfter(folded.slice(match.index + match[0].length, match.index + match[0].length + 40));
    if (after !== null) counts.push(after);
  }
  const total =
    /(?:^|[\s(])(?:total|totaal|gesamt|insgesamt)\s?:?\s(\d{1,3})(?:\s(?:sub|entries|items|partijen|eintrage))?/.exec(
      folded.slice(0, REACH * 10),
    );
  if (counts.length === 0 && total && terms.test(folded.slice(0, REACH))) counts.push(Number(total[1]));
  return counts.length > 0 ? Math.max(...counts) : null;
}

/** "we use 12 active" sub-processors. */
function countBefore(before: string): number | null {
  const words = before
    .trimEnd()
    .split(/[\s(]+/)
    .slice(-(MAX_BETWEEN + 1));
  if (/[.;:)]$/.test(before.trimEnd())) return null;
  for (let at = words.length - 1; at >= 0; at--) {
    const number = toNumber(words[at]!);
    if (number !== null) return isPlainNumber(words[at - 1]) ? number : null;
    if (!BETWEEN.test(words[at]!)) return null;
  }
  return null;
}

/** Sub-processors "(12)" or ": 12 in total". */
function countAfter(after: string): number | null {
  const match =
    /^s?\s?(?:\((\d{1,3})(?:\s(?:in total|total|totaal|insgesamt|au total))?\)|:\s(\d{1,3})(?:$|\s(?:in total|total|totaal|insgesamt|au total)))/.exec(
      after,
    );
  const number = Number(match?.[1] ?? match?.[2] ?? Number.NaN);
  return number > 0 && number <= MAX_COUNT ? number : null;
}

/** "clause 5 sub-processors" and "annex 3 sub-processors" count nothing. */
const isPlainNumber = (before: string | undefined): boolean =>
  before === undefined ||
  !/^(?:added|adding|removed|removing|new|replaced|toegevoegd|verwijderd|nieuwe|hinzugefugt|neue|entfernt|ajoute|supprime|nouveaux|clause|section|article|annex|appendix|schedule|exhibit|artikel|bijlage|paragraaf|anlage|ziffer|abschnitt|annexe|version|v|no|nr|part|step|table|§)\.?$/.test(
    before,
  );

function toNumber(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word) > 0 ? Number(word) : null;
  return NUMBER_WORDS[word] ?? null;
}
