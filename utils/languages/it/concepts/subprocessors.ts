import type { Essential } from '../../concepts/essential.ts';
import type { SUBPROCESSOR_LIST_CONCEPTS } from '../../concepts/subprocessors.ts';
import type { Words } from '../../concepts.ts';

export const subprocessors: Words<Essential<(typeof SUBPROCESSOR_LIST_CONCEPTS)[number]>> = {
  'no-subprocessors': `
    non (_|) (ricorr*|utilizz*|avval*|impieg*|ha|abbiamo|nomin*|sono) (_|) (_|) (_|) (sub responsabil*|subresponsabil*|subfornitor*),
    (nessun|alcun) (sub responsabile|subresponsabile|subfornitore), senza (ricorrere|avvalersi) (_|) (_|) (sub responsabil*|subresponsabil*)`,
  'subprocessor-list': `
    (elenco|elenchi|lista|tabella|registro|inventario) (_|) (_|) (_|) (_|) (sub responsabil*|subresponsabil*|subfornitor*|sub fornitor*|altri responsabili|ulteriori responsabili|subprocessor*|sub processor*),
    (sub responsabili|subresponsabili) (autorizzati|attuali|) (seguenti|di seguito), (seguenti) (sub responsabili|subresponsabili)`,
  'listed-at': `
    (elencat*|indicat*|menzionat*|pubblicat*|identificat*|riportat*|disponibil*|accessibil*|consult*|dettagliat*|descritt*|figura*) (_|) (_|) (_|) (in|nell|nella|nel|all|al|alla|qui|di seguito|sul|sulla|su|presso),
    nell allegato, https, http, www, di seguito, questa pagina, seguente tabella, questo elenco, seguente link`,
  'following-third-parties': `
    (terzi|fornitori|società|prestatori|soggetti|imprese|aziende) (_|) (seguenti|di seguito|elencat*|indicat*), seguenti (terzi|fornitori|società|prestatori|soggetti|imprese|aziende)`,
  'following-subprocessors': `
    seguenti (sub responsabil*|subresponsabil*|subfornitor*|sub fornitor*), (sub responsabil*|subresponsabil*|subfornitor*) (_|) (_|) (seguenti|di seguito|sono i seguenti),
    (elenco|lista) dei (_|) (sub responsabil*|subresponsabil*) (_|) (_|) (_|) (_|) (=è il seguente|=è la seguente|di seguito|seguente)`,
  'company-form': `
    =Inc, =LLC, =Ltd, =Limited, =GmbH, =BV, =B =V, =SAS, =AG, =SE, =Oy, =AB, =ApS, =SARL, =Corp, =Corporation, =PBC, =LLP, =Pty,
    =PLC, =SpA, =S =p =A, =Srl, =S =r =l, =SRL, =S =r =l =s, =Srls, =SPA, =S =P =A, =S =R =L, =KG, =Incorporated`,
  'list-column': `
    finalità, ubicazione, luogo, paese, paesi, regione, servizio, servizi, ente, entità, funzione, attività, descrizione, hosting, sede, trattamento, denominazione, ragione sociale, nome`,
  'disclose-identity': 'divulg*, rivel*, comunic*, identità, pubblic*, rende not*',
  'provider-kind': `
    cloud, hosting, infrastruttur*, invio (di|delle) (e mail|email|posta), email, analisi, analytics, assistenza clienti, supporto, pagament*, archiviazione, conservazione, base* dati, database, CDN, messaggistica, data center, centro dati,
    monitoraggio, backup`,
  'located-in': `
    (situat*|ubicat*|stabilit*|localizzat*|collocat*|ospitat*) (in|nel|nella|nell|negli|all|nello), con sede (in|nel|nella|nell|negli), tratta* (_|) (_|) (in|nel|nella), si trova* (_|) (in|nel|nella|nell|negli), hanno sede (_|) (in|nel|nella)`,
};
