import { type DocumentWords, phrases } from '../document-words.ts';

export const documents: DocumentWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        integritetspolicy, integritetspolicyn, sekretesspolicy, sekretesspolicyn, personuppgiftspolicy,
        personuppgiftspolicyn, dataskyddspolicy, dataskyddsinformation, integritetsmeddelande,
        behandling av personuppgifter, hantering av personuppgifter, policy för personuppgifter,
        integritet och cookies
      `),
      words: phrases(`integritet, personuppgifter, dataskydd`),
      short: phrases(`sekretess`),
    },
    dpa: {
      names: phrases(`
        personuppgiftsbiträdesavtal, biträdesavtal, databehandlingsavtal, personuppgiftsbiträdesavtalet,
        databehandlaravtal
      `),
      short: phrases(`pub avtal, puba`),
    },
    subprocessors: {
      names: phrases(`
        underbiträden, underbiträde, lista över underbiträden, personuppgiftsunderbiträden, underleverantörer lista, underbiträdesförteckning,
        förteckning över underbiträden
      `),
      short: phrases(`underleverantörer, personuppgiftsbiträden`),
    },
    terms: {
      names: phrases(`
        användarvillkor, användningsvillkor, allmänna villkor, köpvillkor, försäljningsvillkor, tjänstevillkor,
        villkor för användning, licensavtal, abonnemangsvillkor, prenumerationsvillkor, användaravtal, kundavtal,
        leveransvillkor, avtalsvillkor
      `),
      words: phrases(`villkor`),
      short: phrases(`avtal`),
    },
    security: {
      names: phrases(`
        informationssäkerhet, datasäkerhet, säkerhetspolicy, it säkerhet, säkerhet och integritet,
        integritet och säkerhet, säkerhetsåtgärder, informationssäkerhetspolicy
      `),
      short: phrases(`säkerhet`),
    },
    'trust-center': {
      names: phrases(`förtroendecenter, säkerhetscenter, säkerhet och efterlevnad`),
      short: phrases(`förtroende, certifieringar, efterlevnad`),
    },
    'cookie-policy': {
      names: phrases(`
        cookiepolicy, cookie policy, kakpolicy, cookiepolicyn, användning av cookies, cookieinformation,
        information om cookies, om kakor, om cookies, cookiemeddelande
      `),
      words: phrases(`cookies, kakor`),
      short: phrases(`cookie`),
    },
    sla: {
      names: phrases(`servicenivåavtal, tjänstenivåavtal, servicenivå`),
      short: phrases(`sla`),
    },
    'status-page': {
      names: phrases(`driftstatus, systemstatus, driftsstatus, statussida, driftinformation`),
      short: phrases(`status, driftinfo`),
    },
    'vulnerability-disclosure': {
      names: phrases(`
        rapportera sårbarhet, rapportera en sårbarhet, rapportera sårbarheter, ansvarsfullt avslöjande,
        sårbarhetsrapportering
      `),
      short: [],
    },
    imprint: {
      names: phrases(`företagsinformation, företagsuppgifter, juridiskt meddelande, rättsligt meddelande`),
      short: phrases(`impressum, redaktionsruta`),
    },
    'acceptable-use': {
      names: phrases(`
        policy för godtagbar användning, godtagbar användning, acceptabel användning, uppföranderegler,
        användningsregler, användningspolicy
      `),
      short: phrases(`forumregler`),
    },
    'other-legal': {
      names: phrases(`
        ångerrätt, returpolicy, tillgänglighetsredogörelse, uppförandekod, upphovsrätt, visselblåsning
      `),
      hubs: phrases(`juridisk information, juridiska dokument, rättslig information, juridiska villkor`),
      short: phrases(`juridik, juridiskt, gdpr, tillgänglighet, ansvarsfriskrivning`),
    },
  },
  around: phrases(`
    vår, våra, vårt, din, ditt, den, det, en, ett, och, för, av, om, i, på, till, läs, se, här, mer, ladda, ner,
    hela
  `),
  against: phrases(`
    inställningar, acceptera, avvisa, hantera, blogg, nyheter, hur, varför, guide, mall, kurs, jobb, tips, logga
  `),
};
