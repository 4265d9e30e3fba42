import type { Essential } from '../../concepts/essential.ts';
import type { TRANSFER_CONCEPTS } from '../../concepts/transfer.ts';
import type { Words } from '../../concepts.ts';

export const transfer: Words<Essential<(typeof TRANSFER_CONCEPTS)[number]>> = {
  transfer: `
    trasfer*, trasmett*, trasmes*, trasmission*, invi* (_|) (_|) (dati|informazioni), esport*, (ospitat*|trattat*) (in|fuori|al di fuori), !trasferte, !trasferta`,
  'third-country': `
    (paese|paesi|stato|stati) (terzo|terzi), (fuori|al di fuori|all esterno|esterni) (_|) (_|) (_|) (_|) (SEE|UE|unione|europ*|spazio|paese), organizzazion* internazional*, altri paesi, estero, extra (UE|SEE|europe*), extraeurope*, extraUE,
    trasferiment* internazional*, altro paese, paesi che non (offr*|garant*), non (appartenent*|apparten*) (_|) (UE|SEE|unione|spazio)`,
  adequacy: `
    adeguatezza, livello (_|) (_|) (adeguato|equivalente|appropriato) (di protezione|), livello di protezione (_|) (adeguato|equivalente), protezione adeguat*`,
  'standard-contractual-clauses': `
    clausole contrattuali (tipo|standard|modello), clausole (tipo|standard|modello), =SCC, =SCCs, =CCS, =CCT, contrattuali tipo`,
  'scc-2021': '2021 914, giugno 2021, modulo (uno|due|tre|quattro|1|2|3|4|i|ii|iii|iv), moduli (1|2|3|due|tre)',
  'scc-current': `
    nuove (clausole contrattuali|clausole|SCC) (tipo|standard|), (SCC) (UE|dell UE|europee), clausole contrattuali (tipo|standard) (_|) (_|) (_|) (_|) (_|) (commissione|unione europea|UE|europee),
    (clausole tipo|SCC) (_|) (_|) (_|) (_|) (_|) (commissione|unione europea|UE|europee)`,
  'scc-replaced': '2010 87, 2004 915, 2001 497, 2002 16, 5 febbraio 2010',
  replaces: 'sostitui*, abrog*, rimpiazz*, precedent*, vecchi*, non più',
  'relies-on': `
    applic*, disciplin*, regol*, base, basat*, basa, basano, in virtù, ai sensi, mediante, attraverso, tramite, utilizz*, garant*, protett*, stipul*, sottoscri*, conclu*, soggett*, adott*, fond*, copert*, in conformità, previa, avvien*, fondament*`,
  'model-clauses':
    'clausole modello, (clausole|garanzie) contrattuali (adeguat*|appropriat*|idone*|), contratt* di trasferimento',
  hosting: `
    ospitat*, ospita, ospitano, ospitare, hosting, archiviat*, archiviazione, conservat* (in|nel|nella|nell|presso|su), memorizzat*, data center, datacenter*, centr* dati, centr* (di|) elaborazione, server, localizzazione dei dati, residenza dei dati, banche dati,
    conservazione dei dati`,
  'hosting-place': `
    (luogo|localizzazione|ubicazione|paese|regione|sede) (di|del|dei|dell|della|delle) (_|) (hosting|archiviazione|conservazione|dati|server|trattamento), residenza dei dati`,
  'place-of-people': `
    se lei, se l utente, se si trova, quando lei, residenti, cittadini, (utenti|clienti|persone|visitatori|interessati) (situat*|ubicat*|residen*|che|) (_|) in, diritto (del|della|italiano|applicabile), legge (italiana|applicabile), tribunal*, foro, giurisdizion*, autorità,
    sede legale, iscritt*, registro delle imprese`,
  mainly:
    'principalmente, prevalentemente, per lo più, generalmente, in genere, in linea di principio, di norma, per impostazione predefinita, preferibilmente',
  'as-an-option': `
    opzione, opzioni, opzional*, disponibil* (_|) (_|) (in|per|con|nel) (_|) (_|) (_|) (piano|piani|clienti|abbonament*), enterprise, supplement*, costo aggiuntivo, scegliere, scelta, scelto, selezionare`,
  'only-in': `
    (esclusivamente|unicamente|solo|soltanto|solamente|interamente|integralmente) (_|) (_|) (_|) (in|nel|nella|nell|all interno|entro|su), (in|nel|nella|all interno) (_|) (_|) (_|) (_|) (_|) (esclusivamente|unicamente),
    (tutti|tutte) (_|) (_|) (_|) (_|) (conservat*|ospitat*|trattat*|server|archiviat*) (_|) (_|) (_|) (in|nel|nella|nell|all interno), (restano|resta|rimangono|rimane) (_|) (in|nel|nella|nell|all interno)`,
  'any-country': `
    (qualsiasi|qualunque|ogni|altri|altro|tutti) (_|) (_|) (paese|paesi|luogo|luoghi|territori*) (_|) (_|) (_|) (cui|dove) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (struttur*|stabiliment*|uffici|oper*|attività|presen*|fornitor*|filial*|sed*),
    in tutto il mondo, in qualsiasi (luogo|parte) del mondo`,
  'such-as': 'quali, come ad esempio, ad esempio, per esempio, tra cui, come le, come i, o norme vincolanti',
  'clauses-as-example':
    '(quali|ad esempio|per esempio|come) (ad esempio|per esempio|) (le|) (_|) (clausole contrattuali tipo|clausole contrattuali standard|clausole tipo|SCC)',
  dpf: 'data privacy framework, =DPF, quadro (_|) (_|) (_|) (privacy|dati) (_|) (UE|USA), quadro per la privacy',
  'uk-addendum': `
    addendum (_|) (regno unito|britannico|UK), UK addendum, international data transfer (addendum|agreement), =IDTA, (SCC|clausole contrattuali tipo) (britanniche|UK|del regno unito)`,
  'swiss-law':
    'legge federale (_|) (_|) (_|) (_|) (protezione|dati), legge svizzera (_|) (_|) protezione, =nLPD, =LPD, =FADP, addendum svizzero',
  'united-states': 'stati uniti, =USA, =US',
  'uk-or-swiss': 'regno unito, svizzera, britannic*, =UK',
  'web-analytics': 'analytics, indirizz* IP, server di google, file di log, siti di terzi',
  'open-ended-places': `
    (e|o|ed|od) (_|) (_|) (altri|altro|diversi|qualsiasi|ulteriori) (_|) (paese|paesi|luogo|luoghi|regioni|destinazioni|territori), tra gli altri, in tutto il mondo`,
};
