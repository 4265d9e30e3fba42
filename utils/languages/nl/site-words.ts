import { phrases } from '../document-words.ts';
import type { SiteWords } from '../site-words-type.ts';

export const siteWords: SiteWords = {
  labels: {
    pricing: phrases(`
      prijzen, tarieven, prijs, abonnementen, pakketten, wat kost het, bekijk prijzen, prijzen bekijken, onze
      tarieven, prijslijst
    `),
    product: phrases(`
      functies, functionaliteiten, oplossingen, platform, software, modules, koppelingen, integraties, hoe werkt
      het, zo werkt het, toepassingen, mogelijkheden, product, voor wie, onze software, onze oplossing,
      branches, sectoren, maatwerk, demo bekijken
    `),
    demo: phrases(`
      demo, demo aanvragen, vraag een demo aan, vraag demo aan, demo inplannen, plan een demo, plan demo, gratis
      demo, online demo, live demo, boek een demo, bekijk de demo, demo bekijken
    `),
    trial: phrases(`
      gratis proberen, probeer gratis, probeer nu gratis, gratis uitproberen, start gratis, gratis proefperiode,
      gratis starten, aan de slag, nu starten, start je build, start nu, proefaccount, account aanmaken, gratis
      account, direct beginnen
    `),
    sales: phrases(`
      neem contact op met sales, offerte aanvragen, plan een gesprek, plan een afspraak, afspraak inplannen,
      partner worden, word partner, partners, vrijblijvend gesprek, adviesgesprek, bel me terug, vraag offerte
      aan, partnerprogramma, wederverkoper worden
    `),
    account: phrases(`
      inloggen, log in, login, aanmelden, mijn dashboard, mijn omgeving, klantportaal, klantenportaal, mijn
      account, klantlogin
    `),
    developers: phrases(`
      documentatie, api, ontwikkelaars, kennisbank, helpcentrum, handleidingen, api documentatie, releasenotes,
      support, helpdesk, veelgestelde vragen, roadmap
    `),
    clients: phrases(`
      klanten, onze klanten, klantcases, cases, referenties, klantverhalen, succesverhalen, ervaringen,
      portfolio, ons werk, praktijkverhalen
    `),
    services: phrases(`
      diensten, onze diensten, dienstverlening, advies, consultancy, implementatie, hosting, expertise,
      trainingen, training, beheer, werkwijze, aanpak, detachering
    `),
    shop: phrases(`
      winkelwagen, winkelmand, winkelmandje, afrekenen, verlanglijst, verlanglijstje, bestellen, bezorging,
      verzending, verzenden en retourneren, retourneren, retour, aanbiedingen, uitverkoop, sale, merken, alle
      merken, cadeaubon, cadeaukaart, winkels, onze winkels, bestelling volgen, in winkelwagen, dames, heren,
      kinderen, nieuw binnen, klantenservice, bezorgen
    `),
    news: phrases(`
      binnenland, buitenland, politiek, sport, economie, opinie, cultuur, media, weer, het weer, uitgelicht,
      nieuws, net binnen, meest gelezen, regio, columns, video, podcast, wetenschap, tech, lifestyle,
      entertainment, voetbal, achterklap, abonneren, puzzels, krant, dossiers, redactie, achtergrond, koken,
      reizen, gezondheid
    `),
    study: phrases(`
      studenten, medewerkers, alumni, opleidingen, bachelor, master, onderzoek, bibliotheek, faculteiten,
      campus, inschrijven, open dag, rooster, studiekiezers, promoveren, onderwijs, ouders, collegegeld,
      leerlingen
    `),
    government: phrases(`
      gemeente, inwoners, burgerzaken, bestuur, raad, gemeenteraad, ministerie, wetten en regels, wetgeving,
      bekendmakingen, woo, wob, rijksoverheid, aanvragen, paspoort, vergunningen, persberichten, melding doen,
      belastingen, subsidies, toezicht, minister, college van b en w
    `),
    donation: phrases(`
      doneer, doneren, doneer nu, steun ons, word donateur, vrijwilliger, vrijwilligers, word lid, lid worden,
      lidmaatschap, missie, jaarverslag, kom in actie, anbi, nalaten, schenken
    `),
    forum: phrases(`
      forum, leden, ledenlijst, nieuwe berichten, reageer, reageren, onderwerpen, topics, citeer, recente
      wijzigingen, bewerken, overleg, registreren
    `),
    openSource: phrases(`broncode, bijdragen, downloads, releases, licentie, wiki, mailinglijst`),
    blog: phrases(`
      archief, categorieën, oudere berichten, nieuwere berichten, reacties, plaats een reactie, geen reacties,
      over mij, lees verder, deel dit, gerelateerde berichten, auteur
    `),
    branch: phrases(`
      vestigingen, openingstijden, menukaart, reserveren, route, fotogalerij, galerij, locaties, projecten,
      arrangementen, tafel reserveren, makelaar, te koop, behandelingen
    `),
  },
  text: {
    software: phrases(`
      software, saas, platform, cloud, dashboard, workflow, workflows, api, koppeling, koppelingen, koppelen,
      integratie, automatisering, automatiseren, hosting, applicatie, app, realtime, rapportages, agents, ai
    `),
    services: phrases(`
      bureau, webbureau, digital agency, softwareontwikkeling, webdevelopment, appontwikkeling, adviesbureau, it
      diensten, ict diensten, beheerde hosting, salarisadministratie, softwarebedrijf, maatwerksoftware,
      dienstverlener, ict dienstverlener
    `),
    business: phrases(`
      voor bedrijven, voor teams, uw team, je team, uw klanten, je klanten, uw bedrijf, je bedrijf, onze
      klanten, bedrijven, organisaties, mkb, zzp, ondernemers, ondernemingen, uw organisatie, je organisatie,
      wij helpen, b2b, opdrachtgevers, uw medewerkers, je werk
    `),
    subscription: phrases(`
      per maand, per gebruiker, per jaar, maandelijks, jaarlijks, gratis proefperiode, maandelijks opzegbaar,
      excl btw, exclusief btw, geen creditcard nodig, eenmalige setup, per medewerker, p m
    `),
    assurance: phrases(`
      avg, verwerkersovereenkomst, iso 27001, nen 7510, servers in nederland, data in de eu, versleuteld,
      versleuteling, in nederland gehost, datacenter, verwerker
    `),
  },
  roles: {
    controller: phrases(`
      verwerkingsverantwoordelijke, verantwoordelijke, wordt aangeboden door, eigendom van, statutaire naam,
      handelsnaam, onderneming, bedrijfsnaam, gevestigd te, uitgegeven door, exploitatie
    `),
    officer: phrases(`
      functionaris gegevensbescherming, functionaris voor gegevensbescherming, functionaris voor de
      gegevensbescherming, fg, data protection officer, dpo, privacy officer
    `),
    privacyTeam: phrases(`
      privacyvragen, vragen over privacy, vragen over uw privacy, vragen over deze privacyverklaring,
      privacyteam, verzoek tot inzage, uw rechten uitoefenen, klacht over privacy
    `),
  },
};
