import { foldText } from '../text/fold.ts';
import { SUB_PROCESSOR } from './vocabulary.ts';

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

/** Where a term may stand; folding a whole document to look for it would cost more than all the rest. */
const CANDIDATES =
  /sub[-‑\s]?(?:pro|verw|contr|untern|auftr|dienst|encarg|respons|forn)|(?:further|other|party) (?:data )?processors|onder(?:aannemer|verwerker)|unter-?auftr|weiteren? auftr|sous-trait|altri resp/gi;
const BEFORE = 70;
const AFTER = 80;

/**
 * How many sub-processors the page says it has ("our 12 sub-processors", "Sub-processors (12)"); the largest when it names
 * several, null when it names none. Numbers of days, years and clauses do not count.
 */
export function statedCount(text: string): number | null {
  const counts = [...text.matchAll(CANDIDATES)].flatMap((candidate) => {
    const around = foldText(text.slice(Math.max(0, candidate.index - BEFORE), candidate.index + AFTER));
    return [...around.matchAll(TERM)].flatMap((match) => {
      const end = match.index + match[0].length;
      return [countBefore(around.slice(0, match.index)), countAfter(around.slice(end))].filter(
        (count) => count !== null,
      );
    });
  });
  return counts.length > 0 ? counts.reduce((most, count) => Math.max(most, count)) : null;
}

const TERM = new RegExp(SUB_PROCESSOR.source, 'g');

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
