import { phrases } from '../document-words.ts';
import type { SiteWords } from '../site-words-type.ts';

export const siteWords: SiteWords = {
  labels: {
    pricing: phrases(`
      preise, preis, tarife, preise und pakete, preise ansehen, preisübersicht, pakete, preismodell, abos,
      kosten, preise und leistungen, unsere preise
    `),
    product: phrases(`
      funktionen, lösungen, plattform, produkt, software, module, integrationen, so funktioniert s, so
      funktioniert es, wie es funktioniert, anwendungsfälle, vorteile, schnittstellen, leistungsumfang,
      branchen, lösungen ansehen, features, funktionsumfang, unsere software, workflow, für unternehmen
    `),
    demo: phrases(`
      demo, demo buchen, demo anfordern, demo vereinbaren, demo anfragen, live demo, kostenlose demo, demo
      ansehen, demo termin, produktdemo, online demo, jetzt demo buchen
    `),
    trial: phrases(`
      kostenlos testen, jetzt kostenlos testen, jetzt testen, gratis testen, kostenlos starten, jetzt starten,
      jetzt loslegen, tage testen, tage kostenlos testen, jetzt kostenlos starten, trial starten, kostenlos
      registrieren, kostenlos ausprobieren, jetzt ausprobieren, testversion, testzugang, pilot werden, live
      testen, kostenlos loslegen, account erstellen
    `),
    sales: phrases(`
      vertrieb kontaktieren, beratungsgespräch, erstgespräch buchen, kostenloses erstgespräch buchen, angebot
      anfordern, angebot anfragen, termin vereinbaren, termin buchen, partner werden, partnerprogramm, partner,
      beratung anfragen, beratungstermin, gespräch vereinbaren
    `),
    account: phrases(`
      anmelden, login, einloggen, log in, kundenportal, kundenlogin, kunden login, zum login, mein konto,
      kundenbereich, dashboard
    `),
    developers: phrases(`
      dokumentation, api, entwickler, wissensdatenbank, hilfe center, hilfecenter, changelog, handbuch, api
      dokumentation, support, status, release notes, roadmap, anleitungen
    `),
    clients: phrases(`
      kunden, referenzen, unsere kunden, kundenstimmen, fallstudien, erfolgsgeschichten, case studies,
      kundenberichte, anwenderberichte, unsere arbeit, projekte
    `),
    services: phrases(`
      leistungen, dienstleistungen, beratung, unsere leistungen, consulting, hosting, implementierung, services,
      schulungen, schulung, premium support, entwicklung, individualsoftware, expertise, managed services
    `),
    shop: phrases(`
      warenkorb, zum warenkorb, in den warenkorb, kasse, zur kasse, wunschliste, wunschzettel, merkzettel,
      merkliste, versand, versandkosten, versand und zahlung, versandinformationen, zahlung und versand,
      rückgabe, retoure, retouren, marken, angebote, sale, neuheiten, gutscheine, gutschein, lieferung,
      bestellstatus, meine bestellungen, filialen, filialfinder, damen, herren, kinder, topseller, bestseller,
      sonderangebote, bewertungen, mindestbestellwert, lieferzeit, artikelnummer, widerrufsrecht, rückgabe
      umtausch
    `),
    news: phrases(`
      politik, sport, wirtschaft, kultur, panorama, wetter, meinung, feuilleton, wissen, lokales, regional,
      ausland, inland, gesellschaft, reise, e paper, epaper, abo, abonnement, rätsel, horoskop, leserbriefe,
      newsticker, schlagzeilen, meistgelesen, traueranzeigen, motor, digital, gesundheit, unterhaltung, promis,
      fußball, bundesliga, kolumnen, kommentare, video, videos, lifestyle, ratgeber, stellenmarkt, immobilien,
      börse, karriere, hamburg, vermischtes
    `),
    study: phrases(`
      studium, studierende, studieninteressierte, fakultäten, forschung, lehre, bibliothek, campus, alumni,
      bachelor, master, promotion, hochschule, universität, bewerbung, mensa, vorlesungsverzeichnis,
      lehrpersonen, schüler, schule, eltern, semester, studiengänge, experimente, lehrer
    `),
    government: phrases(`
      bürgerservice, leichte sprache, gebärdensprache, bundesamt, ministerium, presse, pressemitteilungen,
      pressemitteilung, bürger, behörde, bürgerinnen und bürger, gesetze, verordnungen, ausschreibungen,
      amtliche bekanntmachungen, formulare, rathaus, verwaltung, ministerin, publikationen, fachmeldungen,
      aufgaben, privatpersonen, barriere melden, benutzerhinweise, informationsfreiheit, e government,
      rechtsgrundlagen, stellenangebote, gemeinde
    `),
    donation: phrases(`
      spenden, jetzt spenden, spende, mitglied werden, ehrenamt, mitmachen, petition, petitionen,
      fördermitglied, spendenkonto, engagieren, mitgliedschaft, jahresbericht, patenschaft, testamentsspende,
      kampagnen, förderer werden, spenden und sponsoring
    `),
    forum: phrases(`
      forum, mitglieder, neue beiträge, antworten, themen, zitieren, registrieren, letzte änderungen,
      bearbeiten, versionsgeschichte, diskussion, foren, suchen
    `),
    openSource: phrases(`quellcode, mitwirken, beitragen, downloads, lizenz, wiki, mailingliste, fehler melden`),
    blog: phrases(`
      archiv, kategorien, ältere beiträge, neuere beiträge, kommentare, kommentar hinterlassen, schreibe einen
      kommentar, keine kommentare, über mich, weiterlesen, ähnliche beiträge, ähnliche artikel, autor,
      schlagwörter, kommentar melden
    `),
    branch: phrases(`
      standorte, öffnungszeiten, anfahrt, speisekarte, galerie, reservierung, tisch reservieren, filiale finden,
      bildergalerie, zimmer, objekte, zu verkaufen, händlersuche
    `),
  },
  text: {
    software: phrases(`
      software, saas, plattform, cloud, dashboard, workflow, workflows, api, schnittstelle, schnittstellen,
      integration, automatisierung, automatisieren, hosting, app, echtzeit, digitalisierung, ki, assistent,
      mandantenfähig, gehostet, open source
    `),
    services: phrases(`
      agentur, digitalagentur, softwareentwicklung, webentwicklung, it dienstleister, beratung,
      unternehmensberatung, managed services, softwarehaus, systemhaus, lohnbuchhaltung, dienstleister, it
      beratung, webagentur
    `),
    business: phrases(`
      für unternehmen, für teams, ihr team, ihr unternehmen, ihre kunden, ihren kunden, unsere kunden,
      unternehmen, betriebe, betrieb, organisationen, mittelstand, kmu, selbstständige, ihre mitarbeiter, dein
      team, deine kunden, dein unternehmen, deine arbeit, wir helfen, b2b, auftraggeber, kunden, ihr betrieb,
      ihren betrieb, sachverständige, agenturen
    `),
    subscription: phrases(`
      pro monat, monatlich, jährlich, pro nutzer, pro jahr, monatlich kündbar, keine kreditkarte, zzgl mwst,
      netto, tage kostenlos, kostenlos testen, jederzeit kündbar, im monat, einmalig
    `),
    assurance: phrases(`
      dsgvo, auftragsverarbeitung, avv, iso 27001, serverstandort deutschland, server in deutschland, hosting in
      deutschland, verschlüsselt, verschlüsselung, dsgvo konform, rechenzentrum, auftragsverarbeitungsvertrag,
      made in germany
    `),
  },
  roles: {
    controller: phrases(`
      verantwortlicher, verantwortliche stelle, verantwortlich für, angaben gemäß, diensteanbieter, betreiber,
      herausgeber, anbieter, betrieben von, vertreten durch, firmenname, medieninhaber
    `),
    officer: phrases(`
      datenschutzbeauftragter, datenschutzbeauftragte, datenschutzbeauftragten, dsb, data protection officer
    `),
    privacyTeam: phrases(`
      fragen zum datenschutz, datenschutzteam, datenschutzanfragen, ihre rechte ausüben, betroffenenrechte,
      anfragen zum datenschutz
    `),
  },
};
