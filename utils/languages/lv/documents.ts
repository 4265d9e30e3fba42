import { type LinkWords, phrases } from '../document-words.ts';

export const documents: LinkWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        privātuma politika, privātuma paziņojums, privātuma noteikumi, personas datu aizsardzība, datu aizsardzība,
        personas datu apstrāde, personas datu apstrādes politika, personas datu apstrādes noteikumi,
        datu aizsardzības politika, konfidencialitātes politika
      `),
      words: phrases(`privātums, privātuma`),
      short: phrases(`personas dati`),
    },
    dpa: {
      names: phrases(`personas datu apstrādes līgums, datu apstrādes līgums, datu apstrādes vienošanās`),
      short: [],
    },
    subprocessors: {
      names: phrases(`apakšapstrādātāji, apakšapstrādātāju saraksts`),
      short: [],
    },
    terms: {
      names: phrases(`
        lietošanas noteikumi, vispārīgie noteikumi, pakalpojuma noteikumi, pakalpojumu sniegšanas noteikumi,
        noteikumi un nosacījumi, izmantošanas noteikumi, distances līgums, pirkuma noteikumi
      `),
      words: phrases(`noteikumi`),
      short: phrases(`nosacījumi`),
    },
    security: {
      names: phrases(`informācijas drošība, datu drošība, drošības politika`),
      short: phrases(`drošība`),
    },
    'cookie-policy': {
      names: phrases(`
        sīkdatņu politika, sīkdatņu izmantošana, sīkdatņu lietošana, sīkdatņu noteikumi, par sīkdatnēm, sīkfailu politika
      `),
      short: phrases(`sīkdatnes, sīkfaili`),
    },
    imprint: {
      names: phrases(`uzņēmuma rekvizīti, juridiskais paziņojums`),
      short: phrases(`rekvizīti`),
    },
    'other-legal': {
      names: phrases(`piekļūstamības paziņojums, atgriešanas noteikumi`),
      hubs: phrases(`juridiskā informācija`),
      short: [],
    },
  },
  around: phrases(`un, mūsu, par, šeit, vairāk, lasīt, vietnes`),
  against: phrases(`iestatījumi, piekrītu, noraidīt, jaunumi, kāpēc, ceļvedis, paraugs, pieslēgties`),
};
