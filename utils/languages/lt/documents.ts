import { type LinkWords, phrases } from '../document-words.ts';

export const documents: LinkWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        privatumo politika, privatumo pranešimas, privatumo taisyklės, asmens duomenų apsauga, duomenų apsauga,
        asmens duomenų tvarkymas, asmens duomenų tvarkymo politika, asmens duomenų tvarkymo taisyklės,
        duomenų apsaugos politika
      `),
      words: phrases(`privatumas, privatumo`),
      short: phrases(`asmens duomenys`),
    },
    dpa: {
      names: phrases(`asmens duomenų tvarkymo sutartis, duomenų tvarkymo sutartis, duomenų tvarkymo susitarimas`),
      short: [],
    },
    subprocessors: {
      names: phrases(`pagalbiniai duomenų tvarkytojai, pagalbinių duomenų tvarkytojų sąrašas, pagalbiniai tvarkytojai`),
      short: [],
    },
    terms: {
      names: phrases(`
        naudojimo sąlygos, naudojimosi sąlygos, naudojimo taisyklės, naudojimosi taisyklės, bendrosios sąlygos,
        paslaugų teikimo sąlygos, paslaugų teikimo taisyklės, pirkimo taisyklės, pirkimo pardavimo taisyklės,
        taisyklės ir sąlygos, sąlygos ir taisyklės
      `),
      words: phrases(`sąlygos`),
      short: phrases(`taisyklės`),
    },
    security: {
      names: phrases(`informacijos saugumas, duomenų saugumas, saugumo politika`),
      short: phrases(`saugumas`),
    },
    'cookie-policy': {
      names: phrases(`slapukų politika, slapukų naudojimas, slapukų taisyklės, apie slapukus`),
      short: phrases(`slapukai`),
    },
    imprint: {
      names: phrases(`įmonės rekvizitai, teisinis pranešimas`),
      short: phrases(`rekvizitai`),
    },
    'other-legal': {
      names: phrases(`grąžinimo taisyklės, prieinamumo pareiškimas`),
      hubs: phrases(`teisinė informacija`),
      short: [],
    },
  },
  around: phrases(`ir, mūsų, apie, čia, daugiau, skaityti, svetainės`),
  against: phrases(`nustatymai, sutinku, atmesti, naujienos, kaip, kodėl, gidas, pavyzdys, prisijungti`),
};
