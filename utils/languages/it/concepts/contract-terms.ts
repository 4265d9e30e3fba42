import type { CONTRACT_CLOSING_CONCEPTS } from '../../concepts/contract-closing.ts';
import type { CONTRACT_TERMS_CONCEPTS } from '../../concepts/contract-terms.ts';
import type { Essential } from '../../concepts/essential.ts';
import type { Words } from '../../concepts.ts';

type Terms = (typeof CONTRACT_TERMS_CONCEPTS)[number] | (typeof CONTRACT_CLOSING_CONCEPTS)[number];

export const contractTerms: Words<Essential<Terms>> = {
  'handle-data': `
    utilizz*, usa, usare, userà, uso, tratta, trattare, tratterà, trattano, trattamento, trattati, sfrutt*, conserv*, divulg*, condivid*, comunic*, cede*, ceder*, destin*, impieg*`,
  'vendor-purposes': `
    (proprie|propri|sue|suoi|nostre|nostri) (_|) (finalità|fini|scopi|interessi|usi|esigenze|attività), (finalità|fini|scopi|usi|interesse|interessi) (_|) (propri|proprie|proprio), a (proprio|suo) (vantaggio|beneficio|profitto), per conto proprio,
    fini (commerciali|pubblicitari) propri`,
  'other-purpose': `
    (altra|altre|altri|altro|nessun altro|nessun altra|qualsiasi altra|qualsiasi altro) (_|) (finalità|fine|fini|scopo|scopi|uso|usi|utilizzo), (finalità|fine|fini|scopo|scopi|uso|usi) (_|) (divers*|ulterior*|estrane*|diverso),
    (divers*|ulterior*) (da|dal|dalla|dai|dalle|rispetto|a) (_|) (_|) (_|) (previst*|indicat*|stabilit*|erogazione|fornitura|descritt*)`,
  'service-only': `
    (unicamente|esclusivamente|solo|soltanto|solamente|strettamente) (_|) (per|al fine|allo scopo|ai fini|a fini|nella misura|nei limiti) (_|) (_|) (_|) (_|) (_|) (_|) (erog*|prest*|forni*|esecu*|esegu*|servizi*|contratto|finalità|adempi*|accordo|nomina),
    (al|con il|per il) (solo|unico|esclusivo) (fine|scopo) (di|dell|della) (_|) (_|) (_|) (_|) (erog*|prest*|forni*|esecu*|esegu*|servizi*|contratto|adempi*), ai soli fini (_|) (_|) (_|) (_|) (erog*|prest*|forni*|esecu*|servizi*|contratto|accordo),
    per (la|le) (sola|sole|unica|esclusiva|esclusive) finalità _, (strettamente|esclusivamente) necessar* (per|a|all|alla) (_|) (_|) (_|) (erog*|prest*|forni*|esecu*|servizi*)`,
  'customer-data': `
    dati (_|) (cliente|clienti|del cliente|dei clienti|del titolare), dati (personali) (del|dei) (cliente|clienti|titolare), contenut* (del|dei|degli|dell) (cliente|clienti|utent*), =Dati =Cliente,
    dati (inseriti|caricati|conservati|forniti|ospitati) (dal|dai) (cliente|clienti|titolare)`,
  'product-improvement': `
    (miglior*|svilupp*|ottimizz*|perfezion*) (_|) (_|) (_|) (_|) (servizi*|prodott*|funzionalità|piattaforma|software|modell*|algoritm*|soluzion*|offert*), sviluppo di prodotti, miglioramento dei (propri|nostri|) prodotti, ricerche di mercato, benchmarking, ricerca e sviluppo`,
  anonymised: 'aggregat*, aggregare, anonimizz*, anonim*, deidentificat*, statistic*',
  'broad-licence': `
    (licenza|licenze|diritto) (_|) (_|) (_|) (_|) (_|) (_|) (mondiale|perpetu*|irrevocabil*|gratuit*|trasferibil*|sublicenziabil*|illimitat*|non esclusiv*)`,
  'as-controller': `
    (quale|come) titolar* (_|) (del|di) trattamento, in (qualità|veste) di (_|) titolar* (_|) (del|di) trattamento, titolare (autonomo|indipendente), autonomo titolare`,
  'train-ai':
    '(addestr*) (_|) (_|) (_|) (_|) (_|) (modell*|IA|AI|intelligenza artificiale|algoritm*|LLM*), apprendimento (_|) (_|) (modell*|algoritm*)',
  'matter-of-processing': `
    oggetto (del|della|dei|delle|dell|di) (_|) (trattament*|nomina|contratto|accordo|present*|allegato|atto|prestazion*), ha per oggetto, hanno per oggetto, ha ad oggetto, oggetto e (_|) (durata|natura|finalità),
    !(dati|personali|informazioni|essere|sono) oggetto (di|del) _,
    (descrizione|caratteristiche|dettagli) (del|dei|delle|della) (_|) (trattament*|operazioni di trattamento|nomina)`,
  'described-in': 'descritt*, definit*, dettagliat*, specificat*, stabilit*, previst*, indicat*, riportat*, precisat*',
  'by-updating-list': `
    (mediante|tramite|attraverso|con) (l|la) (aggiornamento|pubblicazione) (_|) (_|) (_|) (lista|elenco|pagina|sito), (aggiornando|aggiornerà|aggiornare|pubblicando|pubblicherà) (_|) (_|) (_|) (lista|elenco|pagina|sito),
    consultare (_|) (_|) (_|) (lista|elenco|pagina)`,
  'without-notice': `
    senza (_|) (_|) (preavviso|avviso|notifica|comunicazione|informare|comunicarlo|avvisare|darne), !(non|nessun|alcun) (_|) (_|) (_|) (_|) (_|) (_|) senza (_|) (_|) (preavviso|avviso|notifica|comunicazione|informare)`,
  'subscribe-to-updates': 'iscriver*, iscrizione a, RSS, mailing list, abbonarsi, ricevere (_|) (avvisi|notifiche)',
  'no-right-to-object': `
    senza diritto (di|ad) (opposizione|opporsi), (nessun|alcun) diritto (di|ad) (opposizione|opporsi|obiezione), non (_|) (può|potrà|ha|avrà|dispone) (_|) (_|) (_|) (opporsi|opporre|opposizione|obiettare), rinuncia (_|) (_|) (opporsi|opposizione)`,
  terminate: 'recedere, recesso, recede, risolvere, risoluzione, disdetta, disdire, porre fine, cessare (il|l)',
  'on-its-own': `
    autonomamente, direttamente, in autonomia, di propria iniziativa, esso stesso, di sua iniziativa, in proprio, a proprio nome`,
  'articles-32-36':
    '(articoli|articolo|artt|art) (da|) 32 (a|al) 36, 32 (a|al) 36, (articoli|artt|art) 32 36, 32 36 (del|GDPR)',
  'articles-33-34': '33 (e|a|al|o|ed|) 34, (articoli|articolo|artt|art) (32|33) (_|) (_|) (34|36)',
  supervisor: `
    autorità (di controllo|di vigilanza|competente|competenti|garante), garante (per la|della) protezione, il garante, al garante, garante privacy`,
  'other-recipients': 'prestatori, fornitori terzi, partner, destinatari, inserzionisti',
  deletion: 'cancell*, elimin*, distrugg*, distrutt*, distruzione',
  'this-dpa': `
    (presente|questo|questa|il|la) (accordo|addendum|allegato|nomina|atto di nomina|atto|DPA|accordo sul trattamento),
    (presenti|queste) clausole, atto di nomina`,
  'advance-notice': `
    preavviso, in anticipo, con anticipo, anticipo, (notifica|comunicazione|informazione|avviso|richiesta) (preventiva|scritta preventiva|previa), (previa|preventiva) (_|) (notifica|comunicazione|informazione|richiesta),
    (orario|orari) (di lavoro|lavorativo|d ufficio|lavorativi)`,
};
