import { type DocumentWords, phrases } from '../document-words.ts';

export const documents: DocumentWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        informativa sulla privacy, informativa privacy, informative privacy, politica sulla privacy,
        norme sulla privacy, informativa sul trattamento dei dati, informativa trattamento dati, trattamento dati personali, trattamento dei dati personali,
        protezione dei dati, protezione dei dati personali, dichiarazione sulla privacy, tutela della privacy,
        privacy e cookie, informativa ai sensi, informativa ex art, informativa clienti, informativa fornitori, informativa candidati, informativa utenti, informativa sulla protezione dei dati
      `),
      words: phrases(`privacy`),
      short: phrases(`dati personali, riservatezza, informativa`),
    },
    dpa: {
      names: phrases(`
        accordo sul trattamento dei dati, accordo per il trattamento dei dati, contratto di trattamento dei dati,
        nomina a responsabile, nomina responsabile del trattamento, nomina responsabile trattamento, accordo di nomina,
        addendum sul trattamento dei dati, atto di nomina
      `),
      short: phrases(`responsabile del trattamento`),
    },
    subprocessors: {
      names: phrases(`
        sub responsabili, subresponsabili, altri responsabili, sub responsabile, elenco dei responsabili, responsabili esterni
      `),
      short: phrases(`subfornitori`),
    },
    terms: {
      names: phrases(`
        termini e condizioni, termini di servizio, termini del servizio, termini d'uso, termini di utilizzo,
        condizioni d'uso, condizioni uso, condizioni di utilizzo, condizioni generali, condizioni di vendita, condizioni di servizio,
        condizioni del servizio, contratto di licenza, accordo con gli utenti, condizioni contrattuali, condizioni venditori, condizioni particolari, contratto di adesione,
        termini di vendita
      `),
      words: phrases(`termini`),
      short: phrases(`condizioni`),
    },
    security: {
      names: phrases(`
        sicurezza dei dati, sicurezza delle informazioni, politica di sicurezza, sicurezza e privacy,
        privacy e sicurezza, misure di sicurezza, misure tecniche e organizzative, sicurezza e conformità
      `),
      short: phrases(`sicurezza`),
    },
    'trust-center': {
      names: phrases(`centro fiducia, centro protezione, fiducia e sicurezza`),
      short: phrases(`conformità, certificazioni, fiducia`),
    },
    'cookie-policy': {
      names: phrases(`
        informativa sui cookie, informativa cookie, politica sui cookie, politica dei cookie, normativa sui cookie,
        utilizzo dei cookie, uso dei cookie, informativa cookies, dichiarazione sui cookie
      `),
      words: phrases(`cookies, cookie`),
      short: [],
    },
    sla: {
      names: phrases(`accordo sul livello di servizio, livello di servizio, livelli di servizio`),
      short: phrases(`sla`),
    },
    'status-page': {
      names: phrases(`stato del servizio, stato dei servizi, stato del sistema, pagina di stato`),
      short: phrases(`stato`),
    },
    'vulnerability-disclosure': {
      names: phrases(`
        segnalare una vulnerabilità, segnalazione vulnerabilità, segnalazione di vulnerabilità,
        divulgazione responsabile, divulgazione delle vulnerabilità
      `),
      short: [],
    },
    imprint: {
      names: phrases(`note legali, dati societari, informazioni societarie, avviso legale, nota legale`),
      short: phrases(`impressum, colophon, crediti legali`),
    },
    'acceptable-use': {
      names: phrases(`
        politica di utilizzo accettabile, uso accettabile, utilizzo accettabile, norme di utilizzo,
        contenuti vietati, norme di condotta, politica d'uso
      `),
      short: phrases(`regolamento`),
    },
    'other-legal': {
      names: phrases(`
        diritto di recesso, politica di rimborso, resi e rimborsi, dichiarazione di accessibilità, codice etico,
        codice di condotta, proprietà intellettuale, linee guida della community, amministrazione trasparente
      `),
      hubs: phrases(`informazioni legali, documenti legali`),
      short: phrases(`legale, gdpr, accessibilità`),
    },
  },
  around: phrases(`
    il, lo, la, i, gli, le, l, un, una, nostra, nostro, nostre, tua, tuoi, di, del, della, dei, e, in, per, su, sul,
    sulla, leggi, vedi, qui, più, scarica, sito
  `),
  against: phrases(`
    impostazioni, preferenze, accetta, rifiuta, gestisci, blog, notizie, come, perché, guida, modello, corso,
    consigli, accedi
  `),
};
