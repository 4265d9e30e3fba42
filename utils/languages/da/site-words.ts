import { phrases } from '../document-words.ts';
import type { SiteWords } from '../site-words-type.ts';

export const siteWords: SiteWords = {
  labels: {
    pricing: phrases(`priser, pris, abonnementer, pakker, se priser`),
    product: phrases(`
      funktioner, løsninger, platform, produkt, software, integrationer, sådan virker det, moduler, fordele,
      brancher, se løsninger
    `),
    demo: phrases(`
      demo, book en demo, book demo, bestil demo, få en demo, se demo, gratis demo, bestil en demo
    `),
    trial: phrases(`prøv gratis, start gratis, gratis prøveperiode, kom i gang, opret konto, prøv nu`),
    sales: phrases(`kontakt salg, bliv partner, partnere, book et møde, få et tilbud, tal med os`),
    account: phrases(`log ind, login, min side, kundeportal`),
    developers: phrases(`dokumentation, api, udviklere, hjælpecenter, vidensbase, support, driftsstatus`),
    clients: phrases(`kunder, kundecases, cases, referencer, kundehistorier, vores kunder`),
    services: phrases(`ydelser, services, rådgivning, konsulenter, implementering, hosting, kurser`),
    shop: phrases(`
      kurv, indkøbskurv, læg i kurv, til kassen, ønskeliste, levering, fragt, returnering, retur, butikker, find
      butik, tilbud, udsalg, mærker, gavekort, mine ordrer, dame, herre, børn, nyheder i shoppen
    `),
    news: phrases(`
      politik, sport, økonomi, debat, kultur, udland, indland, samfund, videnskab, sundhed, vejr, horoskop,
      underholdning, krimi, kendte, fodbold, seneste nyt, e avis, abonnement, leder, rejser, navne
    `),
    study: phrases(`
      studerende, alumner, uddannelser, forskning, bibliotek, campus, optagelse, fakulteter, universitet,
      medarbejdere, ph d
    `),
    government: phrases(`
      kommune, borger, borgere, ministeriet, lovgivning, udbud, pressemeddelelser, selvbetjening, styrelsen,
      folketinget, minister, politikker og planer
    `),
    donation: phrases(`støt os, donér, bliv medlem, frivillig, bliv frivillig, medlemskab, årsrapport`),
    forum: phrases(`forum, medlemmer, svar, nye indlæg, emner, tilmeld`),
    openSource: phrases(`kildekode, bidrag, downloads, licens, wiki`),
    blog: phrases(`arkiv, kategorier, kommentarer, skriv en kommentar, om mig, læs mere, del, forfatter`),
    branch: phrases(`afdelinger, åbningstider, menukort, bestil bord, galleri, find vej, til salg`),
  },
  text: {
    software: phrases(`
      software, saas, platform, cloud, skyen, dashboard, workflow, api, integration, integrationer,
      automatisering, app, realtid
    `),
    services: phrases(`
      bureau, webbureau, digitalt bureau, softwareudvikling, webudvikling, konsulenthus, it leverandør,
      outsourcing
    `),
    business: phrases(`
      til virksomheder, dit team, dine kunder, din virksomhed, vores kunder, virksomheder, organisationer, smv,
      b2b, vi hjælper, jeres virksomhed, teams
    `),
    subscription: phrases(`
      pr måned, om måneden, pr bruger, årligt, månedligt, ekskl moms, gratis prøveperiode, uden binding,
      kreditkort
    `),
    assurance: phrases(`
      gdpr, iso 27001, isae 3000, isae 3402, kryptering, databehandleraftale, databehandler, data i eu
    `),
  },
  roles: {
    controller: phrases(`dataansvarlig, dataansvarlige, den dataansvarlige, drives af, ejes af, virksomhedsnavn`),
    officer: phrases(`databeskyttelsesrådgiver, dpo`),
    privacyTeam: phrases(`spørgsmål om persondata, udøve dine rettigheder, spørgsmål om behandling`),
  },
};
