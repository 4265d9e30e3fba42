import { type LinkWords, phrases } from '../document-words.ts';

export const documents: LinkWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        privaatsuspoliitika, privaatsustingimused, privaatsusteade, privaatsusreeglid, andmekaitse,
        andmekaitsetingimused, andmekaitsepõhimõtted, isikuandmete töötlemine, isikuandmete kaitse,
        isikuandmete töötlemise põhimõtted, isikuandmete töötlemise tingimused, privaatsuspõhimõtted
      `),
      words: phrases(`privaatsus`),
      short: phrases(`isikuandmed`),
    },
    dpa: {
      names: phrases(`andmetöötlusleping, andmetöötluse leping, isikuandmete töötlemise leping`),
      short: [],
    },
    subprocessors: {
      names: phrases(`alltöötlejad, alamtöötlejad, alltöötlejate loetelu, alamtöötlejate loetelu`),
      short: [],
    },
    terms: {
      names: phrases(`
        kasutustingimused, kasutajatingimused, üldtingimused, teenusetingimused, teenuse tingimused, müügitingimused,
        ostutingimused, lepingutingimused, kasutamise tingimused
      `),
      words: phrases(`tingimused`),
      short: phrases(`kasutusleping`),
    },
    security: {
      names: phrases(`infoturve, andmeturve, andmete turvalisus, infoturbepoliitika`),
      short: phrases(`turvalisus`),
    },
    'cookie-policy': {
      names: phrases(
        `küpsiste poliitika, küpsiste kasutamine, küpsiste kasutus, küpsisepoliitika, küpsiste tingimused`,
      ),
      short: phrases(`küpsised`),
    },
    imprint: {
      names: phrases(`ettevõtte andmed, õigusteave`),
      short: phrases(`rekvisiidid`),
    },
    'other-legal': {
      names: phrases(`tagastamistingimused, ligipääsetavuse teatis`),
      hubs: phrases(`õiguslik teave, juriidiline teave`),
      short: [],
    },
  },
  around: phrases(`ja, meie, meist, siin, rohkem, loe, veebilehe`),
  against: phrases(`seaded, nõustun, keeldun, uudised, kuidas, miks, juhend, näidis, sisene`),
};
