import { type LinkWords, phrases } from '../document-words.ts';

export const documents: LinkWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        politika zasebnosti, pravilnik o zasebnosti, varstvo osebnih podatkov, politika varstva osebnih podatkov,
        varovanje osebnih podatkov, izjava o zasebnosti, obvestilo o zasebnosti, izjava o varstvu osebnih podatkov
      `),
      words: phrases(`zasebnost`),
      short: phrases(`osebni podatki`),
    },
    dpa: {
      names: phrases(`pogodba o obdelavi osebnih podatkov, pogodba o obdelavi podatkov`),
      short: [],
    },
    subprocessors: {
      names: phrases(`seznam podobdelovalcev, podobdelovalci, pogodbeni obdelovalci`),
      short: [],
    },
    terms: {
      names: phrases(`
        pogoji uporabe, splošni pogoji, splošni pogoji poslovanja, pogoji poslovanja, pogoji storitve, pogoji storitev,
        splošni pogoji uporabe
      `),
      words: phrases(`pogoji`),
      short: [],
    },
    security: {
      names: phrases(`informacijska varnost, varnost podatkov`),
      short: phrases(`varnost`),
    },
    'cookie-policy': {
      names: phrases(`
        politika piškotkov, uporaba piškotkov, o piškotkih, obvestilo o piškotkih, pravilnik o piškotkih
      `),
      short: phrases(`piškotki`),
    },
    imprint: {
      names: phrases(`pravno obvestilo, kolofon`),
      short: [],
    },
    'other-legal': {
      names: phrases(`izjava o dostopnosti`),
      hubs: phrases(`pravne informacije`),
      short: [],
    },
  },
  around: phrases(`in, naša, naši, za, o, več, tukaj, ter`),
  against: phrases(`nastavitve, sprejmi, zavrni, novice, kako, zakaj, vodič, vzorec, prijava`),
};
