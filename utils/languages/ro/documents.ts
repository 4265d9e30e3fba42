import { type LinkWords, phrases } from '../document-words.ts';

export const documents: LinkWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        politica de confidențialitate, politica confidențialitate, politică de confidențialitate, protecția datelor,
        protecția datelor personale, protecția datelor cu caracter personal, prelucrarea datelor,
        prelucrarea datelor cu caracter personal, nota de informare, notă de informare, declarație de confidențialitate,
        politica de protecție a datelor
      `),
      words: phrases(`confidențialitate, confidențialitatea`),
      short: phrases(`date personale, datele personale`),
    },
    dpa: {
      names: phrases(`
        acord de prelucrare a datelor, acordul de prelucrare a datelor, contract de prelucrare a datelor,
        acord privind prelucrarea datelor
      `),
      short: [],
    },
    subprocessors: {
      names: phrases(`lista subîmputerniciților, subîmputerniciți, lista subprocesatorilor, subprocesatori`),
      short: [],
    },
    terms: {
      names: phrases(`
        termeni și condiții, termenii și condițiile, termeni de utilizare, condiții de utilizare, condiții generale,
        termeni condiții, termenii de utilizare, condiții generale de utilizare, termenii serviciului
      `),
      words: phrases(`termeni`),
      short: phrases(`condiții`),
    },
    security: {
      names: phrases(`securitatea datelor, securitatea informațiilor, politica de securitate`),
      short: phrases(`securitate`),
    },
    'cookie-policy': {
      names: phrases(`
        politica de cookies, politica cookies, politica de cookie uri, politica cookie, politica privind cookie urile,
        utilizarea cookie urilor, politica de utilizare cookies, fișiere cookie
      `),
      short: [],
    },
    imprint: {
      names: phrases(`mențiuni legale, date de identificare`),
      short: [],
    },
    'other-legal': {
      names: phrases(`aviz juridic, politica de retur, anpc`),
      hubs: phrases(`informații legale, documente legale`),
      short: [],
    },
  },
  around: phrases(`și, de, a, al, la, noastră, noastre, aici, mai, mult, citește, pentru`),
  against: phrases(`setări, acceptă, refuză, știri, cum, ghid, curs, autentificare`),
};
