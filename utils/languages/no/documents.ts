import { type LinkWords, phrases } from '../document-words.ts';

export const documents: LinkWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        personvernerklæring, personvernerklæringen, personvernpolicy, personvernregler, personverninformasjon,
        behandling av personopplysninger, personvern og informasjonskapsler
      `),
      words: phrases(`personvern`),
      short: phrases(`personopplysninger`),
    },
    dpa: {
      names: phrases(`databehandleravtale, databehandleravtalen, databehandleravtaler`),
      short: [],
    },
    subprocessors: {
      names: phrases(`underdatabehandlere, underleverandører, underdatabehandler, liste over underleverandører`),
      short: phrases(`databehandlere`),
    },
    terms: {
      names: phrases(`
        brukervilkår, bruksvilkår, tjenestevilkår, salgsvilkår, kjøpsvilkår, avtalevilkår, generelle vilkår,
        vilkår for bruk, vilkår og betingelser, alminnelige vilkår, abonnementsvilkår, lisensavtale, brukeravtale
      `),
      words: phrases(`vilkår`),
      short: phrases(`betingelser`),
    },
    security: {
      names: phrases(`informasjonssikkerhet, datasikkerhet, sikkerhetspolicy, sikkerhet og personvern`),
      short: phrases(`sikkerhet`),
    },
    'trust-center': {
      names: phrases(`tillitssenter`),
      short: [],
    },
    'cookie-policy': {
      names: phrases(`
        informasjonskapsler, bruk av informasjonskapsler, bruk av cookies, retningslinjer for informasjonskapsler,
        cookie erklæring
      `),
      short: [],
    },
    sla: {
      names: phrases(`tjenestenivåavtale`),
      short: [],
    },
    'status-page': {
      names: phrases(`driftsstatus, driftsmeldinger, systemstatus`),
      short: [],
    },
    'vulnerability-disclosure': {
      names: phrases(`rapporter en sårbarhet, rapporter sårbarhet, meld fra om sårbarhet`),
      short: [],
    },
    'acceptable-use': {
      names: phrases(`retningslinjer for akseptabel bruk, akseptabel bruk`),
      short: [],
    },
    'other-legal': {
      names: phrases(`tilgjengelighetserklæring, åpenhetsloven, angrerett`),
      hubs: phrases(`juridisk informasjon, juridiske dokumenter`),
      short: phrases(`juridisk, angrerettskjema`),
    },
  },
  around: phrases(`og, vår, våre, vårt, les, her, om, se`),
  against: phrases(`innstillinger, godta, avvis, blogg, nyheter, hvordan, hvorfor, veileder, mal, kurs, innlogging`),
};
