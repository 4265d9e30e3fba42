import { type LinkWords, phrases } from '../document-words.ts';

export const documents: LinkWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        politika privatnosti, pravila privatnosti, pravila o privatnosti, izjava o privatnosti, obavijest o privatnosti,
        zaštita osobnih podataka, zaštita privatnosti, politika zaštite osobnih podataka, obrada osobnih podataka,
        pravilnik o zaštiti osobnih podataka, izjava o zaštiti osobnih podataka
      `),
      words: phrases(`privatnost`),
      short: phrases(`osobni podaci`),
    },
    dpa: {
      names: phrases(`ugovor o obradi osobnih podataka, ugovor o obradi podataka, sporazum o obradi osobnih podataka`),
      short: [],
    },
    subprocessors: {
      names: phrases(`popis podizvršitelja, podizvršitelji obrade, podizvršitelji`),
      short: [],
    },
    terms: {
      names: phrases(`
        uvjeti korištenja, opći uvjeti, opći uvjeti poslovanja, uvjeti poslovanja, opći uvjeti korištenja,
        uvjeti pružanja usluge, uvjeti pružanja usluga, uvjeti kupnje, uvjeti prodaje
      `),
      words: phrases(`uvjeti`),
      short: [],
    },
    security: {
      names: phrases(`informacijska sigurnost, sigurnost podataka, sigurnosna politika`),
      short: phrases(`sigurnost`),
    },
    'cookie-policy': {
      names: phrases(`
        politika kolačića, pravila o kolačićima, politika o kolačićima, upotreba kolačića, korištenje kolačića,
        o kolačićima, izjava o kolačićima
      `),
      short: phrases(`kolačići`),
    },
    imprint: {
      names: phrases(`pravna napomena, pravna obavijest, podaci o društvu`),
      short: [],
    },
    'other-legal': {
      names: phrases(`izjava o pristupačnosti`),
      hubs: phrases(`pravne informacije, pravni dokumenti`),
      short: [],
    },
  },
  around: phrases(`i, naša, naši, naše, za, o, u, više, ovdje, pročitajte`),
  against: phrases(`postavke, prihvati, odbij, vijesti, kako, zašto, vodič, primjer, prijava`),
};
