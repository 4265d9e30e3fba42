import { type LinkWords, phrases } from '../document-words.ts';

export const documents: LinkWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        tietosuojaseloste, tietosuojaselosteet, tietosuojakäytäntö, tietosuojakäytännöt, tietosuojailmoitus,
        tietosuojalauseke, tietosuojaperiaatteet, tietosuojalausunto, rekisteriseloste, rekisteri ja tietosuojaseloste,
        henkilötietojen käsittely, yksityisyydensuoja
      `),
      words: phrases(`tietosuoja`),
      short: phrases(`yksityisyys, henkilötiedot`),
    },
    dpa: {
      names: phrases(`
        tietojenkäsittelysopimus, tietojenkäsittelyliite, henkilötietojen käsittelysopimus,
        sopimus henkilötietojen käsittelystä, tietosuojaliite
      `),
      short: [],
    },
    subprocessors: {
      names: phrases(`alikäsittelijät, alihankkijaluettelo, luettelo alikäsittelijöistä`),
      short: phrases(`alihankkijat`),
    },
    terms: {
      names: phrases(`
        käyttöehdot, käyttöehto, yleiset ehdot, sopimusehdot, toimitusehdot, tilausehdot, palveluehdot, myyntiehdot,
        yleiset sopimusehdot, yleiset toimitusehdot, lisenssiehdot
      `),
      words: phrases(`ehdot`),
      short: [],
    },
    security: {
      names: phrases(`tietoturva, tietoturvallisuus, tietoturvapolitiikka, tietoturvakuvaus`),
      short: phrases(`turvallisuus`),
    },
    'trust-center': {
      names: phrases(`luottamuskeskus`),
      short: [],
    },
    'cookie-policy': {
      names: phrases(`
        evästekäytäntö, evästekäytännöt, evästeseloste, evästeilmoitus, tietoa evästeistä, evästeiden käyttö
      `),
      short: phrases(`evästeet`),
    },
    sla: {
      names: phrases(`palvelutasosopimus`),
      short: phrases(`palvelutaso`),
    },
    'status-page': {
      names: phrases(`palvelun tila, järjestelmän tila, palveluiden tila`),
      short: [],
    },
    'vulnerability-disclosure': {
      names: phrases(`ilmoita haavoittuvuudesta, haavoittuvuuksien ilmoittaminen, haavoittuvuusilmoitus`),
      short: [],
    },
    'other-legal': {
      names: phrases(`saavutettavuusseloste, oikeudellinen huomautus`),
      hubs: phrases(`oikeudelliset tiedot, oikeudelliset asiakirjat`),
      short: phrases(`saavutettavuus`),
    },
  },
  around: phrases(`ja, sekä, meidän, lue, tästä, katso, yleinen`),
  against: phrases(`asetukset, hallinnoi, hyväksy, blogi, uutiset, näin, opas, kirjaudu, koulutus`),
};
