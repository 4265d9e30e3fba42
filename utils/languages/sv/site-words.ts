import { phrases } from '../document-words.ts';
import type { SiteWords } from '../site-words-type.ts';

export const siteWords: SiteWords = {
  labels: {
    pricing: phrases(`priser, pris, abonnemang, paket, prislista, se priser`),
    product: phrases(`
      funktioner, lösningar, plattform, produkt, programvara, mjukvara, integrationer, så fungerar det, moduler,
      fördelar, branscher, se lösningar
    `),
    demo: phrases(`demo, boka demo, boka en demo, se demo, gratis demo, begär demo, boka en visning`),
    trial: phrases(`
      prova gratis, testa gratis, kom igång, starta gratis, skapa konto, gratis provperiod, kom igång gratis,
      prova nu
    `),
    sales: phrases(`kontakta sälj, bli partner, partners, boka möte, begär offert, prata med oss`),
    account: phrases(`logga in, login, mina sidor, kundportal`),
    developers: phrases(`dokumentation, api, utvecklare, hjälpcenter, kunskapsbank, support, driftstatus`),
    clients: phrases(`kunder, kundcase, referenser, kundberättelser, våra kunder, case`),
    services: phrases(`tjänster, konsulter, rådgivning, implementation, hosting, utbildningar, våra tjänster`),
    shop: phrases(`
      varukorg, kundvagn, lägg i varukorg, till kassan, önskelista, leverans, frakt, retur, returer, butiker,
      hitta butik, erbjudanden, rea, varumärken, presentkort, mina ordrar, dam, herr, barn, köp
    `),
    news: phrases(`
      politik, sport, ekonomi, debatt, kultur, utrikes, inrikes, samhälle, vetenskap, hälsa, väder, horoskop,
      nöje, brott, kändisar, fotboll, senaste nytt, e tidning, prenumerera, ledare, resor, insändare, familj
    `),
    study: phrases(`
      studenter, alumner, utbildning, forskning, bibliotek, campus, antagning, fakulteter, universitet,
      medarbetare, doktorand, elever
    `),
    government: phrases(`
      kommun, medborgare, myndighet, myndigheten, lagstiftning, upphandling, pressmeddelanden, e tjänster,
      regeringen, minister, självservice, lättläst, teckenspråk, diarium
    `),
    donation: phrases(`
      skänk, ge en gåva, stöd oss, bli medlem, volontär, bli månadsgivare, medlemskap, årsredovisning
    `),
    forum: phrases(`
      forum, medlemmar, svara, nya inlägg, trådar, skapa en ny tråd, mina trådar, bli medlem, senaste inläggen,
      kategorier, glömt ditt lösenord
    `),
    openSource: phrases(`källkod, bidra, nedladdningar, licens, wiki`),
    blog: phrases(`
      arkiv, kategorier, kommentarer, lämna en kommentar, om mig, läs mer, dela, författare, bloggar
    `),
    branch: phrases(`kontor, öppettider, boka bord, galleri, hitta hit, till salu`),
  },
  text: {
    software: phrases(`
      programvara, mjukvara, saas, plattform, molnet, dashboard, arbetsflöde, api, integration, integrationer,
      automatisering, app, realtid
    `),
    services: phrases(`
      byrå, webbyrå, digitalbyrå, mjukvaruutveckling, webbutveckling, konsultbolag, it leverantör, outsourcing
    `),
    business: phrases(`
      för företag, ditt team, dina kunder, ditt företag, våra kunder, företag, organisationer, b2b, vi hjälper,
      ert företag, era kunder, er verksamhet, team
    `),
    subscription: phrases(`
      per månad, i månaden, per användare, årligen, månadsvis, exkl moms, gratis provperiod, utan bindningstid,
      kreditkort
    `),
    assurance: phrases(`
      gdpr, iso 27001, kryptering, personuppgiftsbiträdesavtal, personuppgiftsbiträde, data inom eu,
      dataskyddsförordningen
    `),
  },
  roles: {
    controller: phrases(`personuppgiftsansvarig, personuppgiftsansvariga, drivs av, ägs av, företagsnamn`),
    officer: phrases(`dataskyddsombud, dataskyddsombudet, dpo`),
    privacyTeam: phrases(`frågor om personuppgifter, utöva dina rättigheter, frågor om integritet`),
  },
};
