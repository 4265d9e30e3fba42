import { type LinkWords, phrases } from '../document-words.ts';

export const documents: LinkWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        ochrana osobních údajů, zásady ochrany osobních údajů, zásady ochrany soukromí, ochrana soukromí,
        zpracování osobních údajů, zásady zpracování osobních údajů, podmínky ochrany osobních údajů,
        informace o zpracování osobních údajů, prohlášení o ochraně osobních údajů, prohlášení o ochraně soukromí
      `),
      words: phrases(`soukromí`),
      short: phrases(`osobní údaje, ochrana údajů, ochrana dat`),
    },
    dpa: {
      names: phrases(`
        zpracovatelská smlouva, smlouva o zpracování osobních údajů, dohoda o zpracování osobních údajů,
        smlouva o zpracování údajů
      `),
      short: [],
    },
    subprocessors: {
      names: phrases(`seznam zpracovatelů, další zpracovatelé, zpracovatelé osobních údajů, podzpracovatelé`),
      short: phrases(`zpracovatelé`),
    },
    terms: {
      names: phrases(`
        obchodní podmínky, všeobecné obchodní podmínky, všeobecné podmínky, podmínky použití, podmínky užití,
        podmínky používání, podmínky užívání, podmínky služby, smluvní podmínky, licenční podmínky, licenční smlouva,
        reklamační řád
      `),
      words: phrases(`podmínky`),
      short: phrases(`vop`),
    },
    security: {
      names: phrases(`bezpečnost dat, bezpečnost informací, bezpečnostní politika, zabezpečení dat`),
      short: phrases(`bezpečnost, zabezpečení`),
    },
    'cookie-policy': {
      names: phrases(`
        zásady cookies, zásady používání cookies, zásady používání souborů cookie, soubory cookie, používání cookies,
        informace o cookies
      `),
      short: [],
    },
    'status-page': {
      names: phrases(`stav služeb, stav systému, stav služby`),
      short: [],
    },
    'vulnerability-disclosure': {
      names: phrases(`nahlásit zranitelnost, hlášení zranitelností`),
      short: [],
    },
    'other-legal': {
      names: phrases(`prohlášení o přístupnosti`),
      hubs: phrases(`právní informace, právní dokumenty`),
      short: [],
    },
  },
  around: phrases(`a, na, naše, pro, o, více, zde, číst`),
  against: phrases(`nastavení, přijmout, odmítnout, novinky, jak, proč, návod, vzor, školení, přihlášení`),
};
