import { phrases } from '../document-words.ts';
import type { SiteWords } from '../site-words-type.ts';

export const siteWords: SiteWords = {
  labels: {
    pricing: phrases(`prezzi, piani, tariffe, piani e prezzi, listino, scopri i prezzi`),
    product: phrases(`
      funzionalità, soluzioni, piattaforma, prodotto, software, integrazioni, come funziona, casi d uso, moduli,
      caratteristiche, settori
    `),
    demo: phrases(`
      demo, richiedi una demo, richiedi demo, prenota una demo, demo gratuita, guarda la demo, prenota demo,
      richiedi una dimostrazione
    `),
    trial: phrases(`
      prova gratis, prova gratuita, provalo gratis, inizia gratis, inizia ora, crea account, registrati gratis
    `),
    sales: phrases(`
      contatta le vendite, richiedi preventivo, prenota una chiamata, diventa partner, partner, parla con un
      esperto
    `),
    account: phrases(`accedi, login, area clienti, area riservata, entra`),
    developers: phrases(`
      documentazione, api, sviluppatori, centro assistenza, guida, supporto, novità di prodotto
    `),
    clients: phrases(`
      clienti, casi di successo, i nostri clienti, testimonianze, referenze, dicono di noi, case study
    `),
    services: phrases(`servizi, consulenza, i nostri servizi, formazione, hosting, assistenza`),
    shop: phrases(`
      carrello, aggiungi al carrello, cassa, lista dei desideri, spedizioni, spedizione, resi, resi e rimborsi,
      negozi, trova negozio, offerte, saldi, marchi, carta regalo, i miei ordini, donna, uomo, bambini, novità,
      acquista
    `),
    news: phrases(`
      politica, sport, economia, cronaca, cultura, esteri, spettacoli, opinioni, mondo, scienza, salute,
      tecnologia, calcio, meteo, oroscopo, motori, viaggi, moda, video, ultime notizie, abbonati, edicola,
      necrologi, rubriche, prima pagina, gossip
    `),
    study: phrases(`
      studenti, ateneo, didattica, ricerca, biblioteca, campus, alumni, immatricolazioni, iscrizioni, dottorato,
      corsi di laurea, facoltà, dipartimenti, università, tasse, orientamento, offerta formativa, docenti
    `),
    government: phrases(`
      ministero, cittadini, amministrazione trasparente, albo pretorio, albo online, bandi di gara, comune,
      normativa, gazzetta ufficiale, servizi online, urp, atti di notifica, ufficio stampa, concorsi, pagopa
    `),
    donation: phrases(`
      dona, dona ora, donazioni, sostienici, volontariato, volontari, diventa socio, 5 per mille, bilancio
      sociale
    `),
    forum: phrases(`forum, membri, rispondi, nuovi messaggi, discussioni, registrati`),
    openSource: phrases(`codice sorgente, contribuisci, download, licenza, wiki`),
    blog: phrases(`
      archivio, categorie, commenti, lascia un commento, chi sono, leggi tutto, condividi, articoli correlati,
      autore
    `),
    branch: phrases(`
      sedi, orari, orari di apertura, prenota un tavolo, galleria, dove siamo, come raggiungerci, in vendita
    `),
  },
  text: {
    software: phrases(`
      software, saas, piattaforma, cloud, dashboard, workflow, api, integrazione, integrazioni, automazione,
      automatizza, applicazione, tempo reale, gestionale
    `),
    services: phrases(`
      agenzia, agenzia digitale, sviluppo software, sviluppo web, consulenza, software house, servizi gestiti,
      web agency
    `),
    business: phrases(`
      per le aziende, il tuo team, i tuoi clienti, la tua azienda, il tuo business, i nostri clienti, aziende,
      organizzazioni, pmi, professionisti, b2b, aiutiamo, la vostra azienda, i vostri clienti
    `),
    subscription: phrases(`
      al mese, per utente, mensile, annuale, senza carta di credito, prova gratuita, giorni gratis, all anno,
      iva esclusa, disdici quando vuoi
    `),
    assurance: phrases(`
      gdpr, iso 27001, crittografia, agid, server in italia, responsabile del trattamento, conforme al gdpr
    `),
  },
  roles: {
    controller: phrases(`
      titolare del trattamento, titolare, ragione sociale, denominazione sociale, gestito da, di proprietà di
    `),
    officer: phrases(`responsabile della protezione dei dati, rpd, dpo`),
    privacyTeam: phrases(`esercitare i diritti, esercizio dei diritti, richieste sulla privacy`),
  },
};
