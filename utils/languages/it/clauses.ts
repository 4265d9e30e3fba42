import { type DocumentClauses, phrases } from '../document-words.ts';

export const clauses: DocumentClauses = {
  'privacy-policy': phrases(`
    i suoi dati personali, i tuoi dati personali, i suoi dati, i tuoi dati, dati che raccogliamo, raccogliamo,
    diritto di accesso, rettifica, cancellazione, opposizione, portabilità, legittimo interesse, base giuridica,
    titolare del trattamento, responsabile della protezione dei dati, reclamo, garante per la protezione dei dati,
    revocare il consenso, periodo di conservazione, finalità, indirizzo ip, destinatari
  `),
  dpa: phrases(`
    per conto del titolare, il responsabile, istruzioni documentate, sub responsabile, sub responsabili,
    articolo 28, art 28, violazione dei dati personali, categorie di interessati, misure tecniche e organizzative,
    ingiustificato ritardo, riservatezza, audit, ispezioni, restituire, responsabile del trattamento
  `),
  terms: phrases(`
    responsabilità, legge applicabile, foro competente, forza maggiore, proprietà intellettuale, recesso,
    risoluzione, il cliente, l'utente, corrispettivo, fatturazione, garanzie, garanzia, manleva, indennizzare,
    le presenti condizioni, presenti termini, licenza, abbonamento
  `),
  'cookie-policy': phrases(`
    cosa sono i cookie, cookie tecnici, cookie necessari, cookie analitici, cookie di profilazione,
    cookie di terze parti, cookie di sessione, cookie persistenti, disabilitare i cookie, cancellare i cookie,
    il tuo browser, suo browser, piccoli file di testo
  `),
  imprint: phrases(`
    sede legale, partita iva, p iva, codice fiscale, registro delle imprese, rea, capitale sociale, iscritta al,
    c f, pec
  `),
};
