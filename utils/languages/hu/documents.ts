import { type LinkWords, phrases } from '../document-words.ts';

export const documents: LinkWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        adatvédelmi tájékoztató, adatkezelési tájékoztató, adatvédelmi nyilatkozat, adatvédelmi szabályzat,
        adatvédelmi irányelvek, adatkezelési szabályzat, adatkezelési nyilatkozat, adatvédelmi politika,
        adatvédelmi és adatkezelési tájékoztató
      `),
      words: phrases(`adatvédelem, adatkezelés`),
      short: phrases(`személyes adatok`),
    },
    dpa: {
      names: phrases(`
        adatfeldolgozási szerződés, adatfeldolgozói szerződés, adatfeldolgozási megállapodás,
        adatfeldolgozói megállapodás
      `),
      short: [],
    },
    subprocessors: {
      names: phrases(`adatfeldolgozók listája, al adatfeldolgozók, további adatfeldolgozók`),
      short: phrases(`adatfeldolgozók`),
    },
    terms: {
      names: phrases(`
        általános szerződési feltételek, felhasználási feltételek, szerződési feltételek, szolgáltatási feltételek,
        használati feltételek, üzletszabályzat, aszf
      `),
      short: phrases(`feltételek`),
    },
    security: {
      names: phrases(`adatbiztonság, információbiztonság, biztonsági szabályzat`),
      short: phrases(`biztonság`),
    },
    'cookie-policy': {
      names: phrases(`
        cookie szabályzat, cookie tájékoztató, süti szabályzat, süti tájékoztató, sütik használata, sütikezelés,
        süti kezelés
      `),
      short: phrases(`sütik`),
    },
    imprint: {
      names: phrases(`impresszum, jogi nyilatkozat, cégadatok`),
      short: [],
    },
    'other-legal': {
      names: phrases(`akadálymentesítési nyilatkozat`),
      hubs: phrases(`jogi információk, jogi dokumentumok, jogi tudnivalók`),
      short: [],
    },
  },
  around: phrases(`és, az, a, egy, itt, tovább, olvassa, el`),
  against: phrases(`beállítások, elfogadom, elutasítom, hírek, hogyan, miért, útmutató, minta, képzés, bejelentkezés`),
};
