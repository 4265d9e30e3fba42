import { type LinkWords, phrases } from '../document-words.ts';

/** In addresses Bulgarian is mostly written in Latin letters. */
export const documents: LinkWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        политика за поверителност, декларация за поверителност, известие за поверителност, политика за лични данни,
        политика за защита на личните данни, защита на личните данни, защита на лични данни, обработка на лични данни,
        политика за защита на данните, политика на поверителност, politika za poveritelnost, politika za lichni danni,
        politika za zashtita na lichnite danni, zashtita na lichnite danni
      `),
      words: phrases(`поверителност, poveritelnost`),
      short: phrases(`лични данни, lichni danni`),
    },
    dpa: {
      names: phrases(`
        споразумение за обработка на лични данни, договор за обработка на лични данни, споразумение за обработка на данни,
        споразумение за обработване на лични данни, договор за обработване на лични данни
      `),
      short: [],
    },
    subprocessors: {
      names: phrases(`подобработващи, подобработващи лични данни, списък на подобработващите`),
      short: [],
    },
    terms: {
      names: phrases(`
        общи условия, условия за ползване, условия за използване, общи условия за ползване, условия на услугата,
        правила и условия, obshti usloviya, obshti uslovia, usloviya za polzvane, uslovia za polzvane
      `),
      words: phrases(`условия`),
      short: phrases(`usloviya, uslovia`),
    },
    security: {
      names: phrases(`информационна сигурност, сигурност на данните, сигурност на информацията, политика за сигурност`),
      short: phrases(`сигурност`),
    },
    'cookie-policy': {
      names: phrases(`
        политика за бисквитки, политика за бисквитките, политика относно бисквитките, използване на бисквитки,
        politika za biskvitki, politika za biskvitkite
      `),
      short: phrases(`бисквитки, biskvitki`),
    },
    imprint: {
      names: phrases(`правна информация за дружеството, данни за фирмата, данни за дружеството`),
      short: [],
    },
    'other-legal': {
      names: phrases(`декларация за достъпност`),
      hubs: phrases(`правна информация, правни документи`),
      short: [],
    },
  },
  around: phrases(`и, на, за, нашата, нашите, тук, още, прочетете, сайта`),
  against: phrases(`настройки, предпочитания, приемам, отказвам, новини, как, защо, ръководство, образец, вход`),
};
