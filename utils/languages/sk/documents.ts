import { type LinkWords, phrases } from '../document-words.ts';

export const documents: LinkWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        ochrana osobných údajov, zásady ochrany osobných údajov, zásady ochrany súkromia, ochrana súkromia,
        spracúvanie osobných údajov, spracovanie osobných údajov, podmienky ochrany osobných údajov,
        informácie o spracúvaní osobných údajov, vyhlásenie o ochrane osobných údajov
      `),
      words: phrases(`súkromie`),
      short: phrases(`osobné údaje`),
    },
    dpa: {
      names: phrases(`
        zmluva o spracúvaní osobných údajov, zmluva o spracovaní osobných údajov, sprostredkovateľská zmluva
      `),
      short: [],
    },
    subprocessors: {
      names: phrases(`zoznam sprostredkovateľov, ďalší sprostredkovatelia, subdodávatelia`),
      short: phrases(`sprostredkovatelia`),
    },
    terms: {
      names: phrases(`
        obchodné podmienky, všeobecné obchodné podmienky, všeobecné podmienky, podmienky používania, podmienky použitia,
        zmluvné podmienky, podmienky služby, licenčné podmienky
      `),
      words: phrases(`podmienky`),
      short: [],
    },
    security: {
      names: phrases(`bezpečnosť údajov, bezpečnosť dát, bezpečnosť informácií`),
      short: phrases(`bezpečnosť`),
    },
    'cookie-policy': {
      names: phrases(`
        zásady cookies, zásady používania cookies, zásady používania súborov cookie, súbory cookie, používanie cookies,
        informácie o cookies
      `),
      short: [],
    },
    'status-page': {
      names: phrases(`stav služieb, stav systému`),
      short: [],
    },
    'other-legal': {
      names: phrases(`vyhlásenie o prístupnosti`),
      hubs: phrases(`právne informácie, právne dokumenty`),
      short: [],
    },
  },
  around: phrases(`a, na, naše, pre, o, viac, tu`),
  against: phrases(`nastavenia, prijať, odmietnuť, novinky, ako, prečo, návod, vzor, školenie, prihlásenie`),
};
