import { type DocumentWords, phrases } from '../document-words.ts';

export const documents: DocumentWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        privatlivspolitik, privatlivspolitikken, persondatapolitik, persondatapolitikken, databeskyttelsespolitik,
        politik for databeskyttelse, databeskyttelseserklæring, behandling af personoplysninger,
        behandling af persondata, fortrolighedspolitik, politik om beskyttelse af personlige oplysninger,
        privatlivs og cookiepolitik, persondata og cookies
      `),
      words: phrases(`persondata, databeskyttelse`),
      short: phrases(`privatliv, personoplysninger`),
    },
    dpa: {
      names: phrases(`
        databehandleraftale, databehandleraftalen, databehandleraftaler, databehandlingsaftale, databehandlervilkår
      `),
      short: phrases(`databehandling`),
    },
    subprocessors: {
      names: phrases(`
        underdatabehandlere, underdatabehandler, under databehandlere, underbehandlere, liste over databehandlere
      `),
      short: phrases(`underleverandører, databehandlere`),
    },
    terms: {
      names: phrases(`
        vilkår og betingelser, handelsbetingelser, forretningsbetingelser, brugsbetingelser, brugervilkår,
        servicevilkår, salgsbetingelser, salgs og leveringsbetingelser, almindelige betingelser,
        abonnementsbetingelser, abonnementsvilkår, licensaftale, vilkår for brug, generelle vilkår,
        generelle betingelser, handelsvilkår, brugeraftale
      `),
      words: phrases(`vilkår`),
      short: phrases(`betingelser`),
    },
    security: {
      names: phrases(`
        informationssikkerhed, datasikkerhed, sikkerhedspolitik, it sikkerhed, sikkerhed og privatliv,
        sikkerhedsforanstaltninger, informationssikkerhedspolitik
      `),
      short: phrases(`sikkerhed`),
    },
    'trust-center': {
      names: phrases(`tillidscenter, sikkerhed og compliance`),
      short: phrases(`tillid, certificeringer`),
    },
    'cookie-policy': {
      names: phrases(`
        cookiepolitik, cookie politik, cookiepolitikken, cookieerklæring, brug af cookies, cookiedeklaration,
        cookie deklaration, cookie information
      `),
      words: phrases(`cookies`),
      short: phrases(`cookie`),
    },
    sla: {
      names: phrases(`serviceniveauaftale, service level aftale, serviceaftale`),
      short: phrases(`sla, oppetid`),
    },
    'status-page': {
      names: phrases(`driftsstatus, systemstatus, driftstatus, statusside, driftsinformation`),
      short: phrases(`status, drift`),
    },
    'vulnerability-disclosure': {
      names: phrases(`
        rapporter en sårbarhed, anmeld sårbarhed, rapportering af sårbarheder, offentliggørelse af sårbarheder
      `),
      short: [],
    },
    imprint: {
      names: phrases(`virksomhedsoplysninger, firmaoplysninger, juridisk meddelelse, kolofon`),
      short: phrases(`impressum`),
    },
    'acceptable-use': {
      names: phrases(`
        politik for acceptabel brug, acceptabel brug, brugsregler, adfærdsregler, brugspolitik
      `),
      short: [],
    },
    'other-legal': {
      names: phrases(`
        fortrydelsesret, returpolitik, tilgængelighedserklæring, adfærdskodeks, ophavsret, whistleblowerordning
      `),
      hubs: phrases(`juridiske oplysninger, juridiske dokumenter, juridisk information, juridiske vilkår`),
      short: phrases(`juridisk, gdpr, tilgængelighed, ansvarsfraskrivelse`),
    },
  },
  around: phrases(`
    vores, din, dit, den, det, en, et, og, for, af, om, i, på, til, læs, se, her, mere, hent, hele
  `),
  against: phrases(`
    indstillinger, præferencer, accepter, afvis, administrer, blog, nyheder, hvordan, hvorfor, guide, skabelon,
    kursus, job, råd
  `),
};
