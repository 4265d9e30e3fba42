/** Frequent short words per language; words shared by several count for each. ISO 639-1. */
const STOP_WORDS: Record<string, string> = {
  en: 'the of and to in is that for it as with you your we our this are be or by on not from have may will any which their these such if can us has other when use been its who they more all at an about',
  nl: 'de het een van en in is dat op te voor met zijn niet aan er door ook wij u uw ons onze deze dit of bij als om naar kunnen worden wordt heeft hebben kan geen uit over indien dan tot maar zoals welke wanneer waar jouw je',
  de: 'der die das und in zu den von mit ist des sich auf für nicht ein eine als auch es an werden aus er dass sie nach wird bei einer um am sind noch wie einem über einen so zum wir uns unsere ihre ihrer ihren oder durch kann können wenn haben diese dieser gemäß sowie',
  fr: 'le la les de des du et un une est en que qui dans pour par sur au aux ce cette ces ne pas plus nous vous votre vos notre nos ou avec sont être se son sa ses leur leurs il elle ils à peut si comme lorsque ainsi toute tout',
  es: 'el la los las de del y en que un una es por con para no se su sus al como más o este esta estos nosotros usted nuestro nuestra nuestros puede pueden son ser sobre cuando si le les lo han ha sin entre también cualquier sido',
  it: 'il lo la i gli le di del della dei delle e in che un una è per con non si su da al alla ai dal dalla nel nella come più o questo questa sono essere nostro nostra nostri suo sua suoi può anche se ci dati tale presente quando qualsiasi utente',
  pt: 'o a os as de do da dos das e em no na nos nas que um uma é por para com não se ao à como mais ou este esta seu sua seus suas nosso nossa nossos você pode podem são ser pelo pela também quando sobre qualquer foi sem entre isso',
  pl: 'i w z na do nie się o że to jest za od po przez jak oraz dla lub może być są które który która tym tego ich przy co nas państwa naszej naszych danych osobowych jako pod ze jeżeli także usług celu zgodnie tych',
  da: 'og i at det er en til af på for med den de ikke der som et vi os vores du din dine eller har kan fra om hvis ved skal også blive bliver være når dette disse denne vil efter sig hvor dit deres oplysninger',
  sv: 'och i att det som en på är av för med den till inte om ett vi oss vår våra du din dina eller har kan från vid ska även de när detta dessa denna inom efter sig hur där din deras uppgifter vara blir genom enligt',
  nb: 'og i å det er en til av på for med den de ikke som et vi oss vår våre du din dine eller har kan fra om hvis ved skal også bli blir være når dette disse denne vil etter seg hvor ditt deres opplysninger gjennom',
  fi: 'ja on ei se että oli hän mutta tai ovat voi joka kun niin jos myös sekä meidän sinun me sen ole tietoja käyttää voimme kuin mukaan henkilötietoja tämän nämä tässä jotka',
  cs: 'a v se na je že s z do o k i pro za by nebo které který která jsou být jako také tak po při podle vaše naše nás může osobních údajů od není ve byl pokud této tyto',
  ro: 'și în de la cu pe nu o un care este sunt din pentru că să sau al ale prin mai fi dumneavoastră noastre noastră date dacă acest această acestea poate precum',
  hu: 'a az és hogy nem is egy ez de van meg ha csak vagy mint már azt ezt által illetve valamint adatok személyes kell lehet szerint során annak más',
};

/** Letters that a language uses and its look-alikes do not. */
const OWN_LETTERS: Record<string, string> = {
  de: 'ßäöü',
  fr: 'çœêèàùâîôë',
  es: 'ñ',
  pt: 'ãõçâê',
  pl: 'łąęśżźćń',
  da: 'æø',
  nb: 'æø',
  sv: 'äö',
  fi: 'äö',
  cs: 'ěřůšžčý',
  ro: 'șțăşţ',
  hu: 'őű',
  it: 'ìò',
};

const LANGUAGES = Object.keys(STOP_WORDS);

/** A list per language to an index by entry: which languages have it, as positions in `LANGUAGES`. */
function indexOf(lists: Record<string, Iterable<string>>): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [position, language] of LANGUAGES.entries()) {
    for (const entry of new Set(lists[language] ?? [])) index.set(entry, [...(index.get(entry) ?? []), position]);
  }
  return index;
}

const WORD_INDEX = indexOf(
  Object.fromEntries(Object.entries(STOP_WORDS).map(([language, list]) => [language, list.split(' ')])),
);
const LETTER_INDEX = indexOf(OWN_LETTERS);

const SAMPLE = 30_000;
const MIN_WORDS = 6;
/** The best language must explain this share of the words and lead the second by this factor… */
const SURE = { share: 0.12, lead: 1.2 };
/** …or, in lists and tables that are mostly names, less of the words, but by far. */
const SURE_IN_LISTS = { share: 0.04, lead: 2, score: 8 };
/** Close relatives share most short words; between them a small lead decides. */
const RELATIVES = new Set(['da nb', 'nb da']);
const SURE_AMONG_RELATIVES = 1.04;

/** Language a text is written in (ISO 639-1), null when too short or not sure. */
export function detectLanguage(text: string): string | null {
  const sample = sampleOf(text);
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const ranked = scoresOf(words)
    .map((score, position) => ({ language: LANGUAGES[position] ?? '', score }))
    .sort((a, b) => b.score - a.score);
  const [best, second, third] = ranked;
  if (!best || !second || !third) return null;
  const isRelated = RELATIVES.has(`${best.language} ${second.language}`);
  const rival = isRelated ? third : second;
  if (isRelated && best.score < SURE_AMONG_RELATIVES * second.score) return null;
  return isSure(best.score, rival.score, words.length) ? best.language : null;
}

function isSure(best: number, rival: number, words: number): boolean {
  if (best >= SURE.share * words && best >= SURE.lead * rival) return true;
  return best >= SURE_IN_LISTS.score && best >= SURE_IN_LISTS.share * words && best >= SURE_IN_LISTS.lead * rival;
}

/** Per language: its stop words, those it shares with others for less, and a little for its own letters. */
function scoresOf(words: string[]): number[] {
  const scores = LANGUAGES.map(() => 0);
  const letters = LANGUAGES.map(() => 0);
  for (const word of words) {
    const speakers = WORD_INDEX.get(word);
    for (const position of speakers ?? []) scores[position]! += 1 / Math.sqrt(speakers?.length ?? 1);
    for (const letter of word) {
      if (letter > '\u007F') for (const position of LETTER_INDEX.get(letter) ?? []) letters[position]!++;
    }
  }
  return scores.map((score, position) => score + 0.3 * Math.min(letters[position] ?? 0, 0.3 * words.length));
}

/** Addresses are no words: "com" is Portuguese for "with". */
const ADDRESS = /(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]+(?:[.@/:]+[\p{L}\p{N}_-]+)+/gu;

/** Start, middle and end of long texts, so that a foreign preface does not decide. */
function sampleOf(text: string): string {
  const third = SAMPLE / 3;
  const parts =
    text.length <= SAMPLE ? [text] : [0, 0.5, 0.9].map((at) => text.slice(at * text.length, at * text.length + third));
  return parts.join(' ').toLowerCase().replace(ADDRESS, ' ');
}
