import { type DocumentWords, phrases } from '../document-words.ts';

export const documents: DocumentWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        privacybeleid, privacy beleid, privacyverklaring, privacy verklaring, privacystatement, privacyreglement,
        privacyvoorwaarden, privacyinformatie, privacybepalingen, gegevensbeschermingsbeleid,
        bescherming van persoonsgegevens, bescherming persoonsgegevens, verwerking van persoonsgegevens,
        privacy en cookieverklaring, privacy en cookiebeleid, privacy en cookies
      `),
      words: phrases(`privacy, gegevensbescherming, persoonsgegevens`),
      short: phrases(`uw privacy, jouw privacy, je privacy`),
    },
    dpa: {
      names: phrases(`
        verwerkersovereenkomst, verwerkingsovereenkomst, verwerkers overeenkomst, bewerkersovereenkomst,
        gegevensverwerkingsovereenkomst, verwerkersvoorwaarden, verwerkersbijlage
      `),
      short: phrases(`verwerkersafspraken`),
    },
    subprocessors: {
      names: phrases(`
        subverwerkers, sub verwerkers, subverwerker, sub verwerker, subbewerkers, onderaannemers lijst,
        lijst van verwerkers
      `),
      short: phrases(`verwerkers, onderaannemers`),
    },
    terms: {
      names: phrases(`
        algemene voorwaarden, gebruiksvoorwaarden, gebruikersvoorwaarden, verkoopvoorwaarden, verkopersvoorwaarden, leveranciersvoorwaarden, partnervoorwaarden, leveringsvoorwaarden,
        servicevoorwaarden, licentievoorwaarden, gebruikersovereenkomst, dienstverleningsovereenkomst,
        licentieovereenkomst, abonnementsvoorwaarden, bestelvoorwaarden, koopvoorwaarden
      `),
      words: phrases(`voorwaarden`),
      short: phrases(`av`),
    },
    security: {
      names: phrases(`
        beveiligingsbeleid, informatiebeveiliging, gegevensbeveiliging, databeveiliging, beveiligingsmaatregelen,
        technische en organisatorische maatregelen, veiligheid en privacy, privacy en veiligheid,
        security en privacy, privacy en security, beveiliging en privacy, privacy en beveiliging,
        informatiebeveiligingsbeleid
      `),
      short: phrases(`beveiliging, veiligheid, security`),
    },
    'trust-center': {
      names: phrases(`
        vertrouwenscentrum, vertrouwen en beveiliging, compliance center, security en compliance,
        beveiliging en compliance
      `),
      short: phrases(`certificeringen, vertrouwen`),
    },
    'cookie-policy': {
      names: phrases(`
        cookiebeleid, cookie beleid, cookieverklaring, cookie verklaring, cookiestatement, cookie statement,
        gebruik van cookies, cookieoverzicht, cookiereglement
      `),
      words: phrases(`cookies`),
      short: phrases(`cookie`),
    },
    sla: {
      names: phrases(`
        dienstverleningsniveau, service level overeenkomst, serviceniveauovereenkomst, beschikbaarheidsgarantie,
        service level agreement
      `),
      short: phrases(`sla`),
    },
    'status-page': {
      names: phrases(`
        statuspagina, systeemstatus, serverstatus, storingen en onderhoud, actuele status, netwerkstatus
      `),
      short: phrases(`storingen, status`),
    },
    'vulnerability-disclosure': {
      names: phrases(`
        kwetsbaarheid melden, kwetsbaarheden melden, meld een kwetsbaarheid, beveiligingslek melden,
        coordinated vulnerability disclosure, verantwoord melden, lek melden, beveiligingsprobleem melden,
        meldpunt kwetsbaarheden
      `),
      short: phrases(`cvd, responsible disclosure`),
    },
    imprint: {
      names: phrases(`
        colofon, bedrijfsgegevens, juridische kennisgeving, juridische vermelding, wettelijke vermeldingen
      `),
      short: phrases(`impressum`),
    },
    'acceptable-use': {
      names: phrases(`
        beleid voor aanvaardbaar gebruik, aanvaardbaar gebruik, acceptabel gebruik, fair use beleid, gebruiksbeleid,
        gedragsregels, gebruiksregels
      `),
      short: phrases(`huisregels, spelregels`),
    },
    'other-legal': {
      names: phrases(`
        retourbeleid, herroepingsrecht, annuleringsvoorwaarden, annuleringsbeleid, toegankelijkheidsverklaring,
        klachtenregeling, klachtenprocedure, auteursrecht, gedragscode, bewaartermijnen
      `),
      hubs: phrases(`
        juridische informatie, juridische documenten, juridische zaken, wettelijke informatie, voorwaarden en privacy,
        privacy en voorwaarden
      `),
      short: phrases(`juridisch, avg, disclaimer, toegankelijkheid, proclaimer, beleid, gdpr`),
    },
  },
  around: phrases(`
    de, het, een, onze, ons, uw, je, jouw, dit, deze, van, en, voor, op, in, lees, bekijk, hier, meer, over,
    volledige, download, model
  `),
  against: phrases(`
    instellingen, voorkeuren, accepteren, weigeren, beheren, blog, nieuws, hoe, waarom, wat, gids, voorbeeld,
    vacatures, cursus, tips, checklist, sjabloon, inloggen
  `),
};
