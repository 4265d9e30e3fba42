import type { Essential } from '../../concepts/essential.ts';
import type { POLICY_CONCEPTS } from '../../concepts/policy.ts';
import type { Words } from '../../concepts.ts';

export const policy: Words<Essential<(typeof POLICY_CONCEPTS)[number]>> = {
  'right-to': `
    diritto (di|a|al|alla|all|d), diritto, diritti, (può|potrà|possono|potete|puoi|ha|avete), chieder*, richieder*, ottenere, possibilità, esigere, (desidera|vuole), esercit*`,
  'access-data': `
    accesso (ai|a) (_|) (_|) dati, diritto (di|d) accesso, (diritto|diritti) (_|) (_|) accesso, accedere (ai|a|alle) (_|) (_|) (dati|informazioni), copia (dei|di) (_|) (_|) dati, ottenere (_|) (_|) (_|) (copia|conferma|accesso), consultare (_|) (_|) dati,
    l accesso (_|) (_|) (dati|rettifica), (diritti|esercit*|chieder*|richieder*) (_|) (_|) (_|) accesso, accesso (_|) (_|) (_|) (rettifica|cancellazione)`,
  'rectify-data': `
    rettific*, correggere, corregg*, correzion*, aggiornare (_|) (_|) (dati|informazioni|profilo|account), aggiornamento (dei|delle) (_|) (dati|informazioni), modificare (_|) (_|) (dati|informazioni|profilo|account), inesatt*,
    integrazione (_|) (_|) dati, l integrazione`,
  'erase-data': `
    cancellazione, cancell* (_|) (_|) (_|) (dati|informazioni|account), elimin* (_|) (_|) (_|) (dati|informazioni|account), eliminazione, oblio, diritto all oblio, far cancellare, !(cancellare|eliminare) (_|) cookie`,
  complain: 'reclamo, reclami, reclamare, denuncia, ricorso, segnalazione',
  'supervisory-authority': `
    autorità (_|) (di controllo|di vigilanza|competente|competenti|nazionale|locale|garante), garante (_|) (_|) (protezione|privacy), =Garante, autorità (_|) (_|) protezione, autorità di (_|) controllo`,
  consent: 'consens*, consenso, acconsent*, sua autorizzazione',
  keep: `
    conserv*, archivi*, memorizz*, custodi* (_|) (_|) (dati|informazioni), manten* (_|) (_|) (_|) (dati|informazioni), detenut*, tratten*`,
  'as-long-as': `
    finché, fintanto, fino, per il tempo, periodo, periodi, durata, termine, termini, arco di tempo, non (_|) (_|) (più|oltre) necessar*, necessario (per|al|alle|a), tempo, per tutta, per la durata, una volta (trascors*|cessat*),
    !termini (di|d|del|e) (servizio|uso|utilizzo|condizioni)`,
  retention: `
    (periodo|periodi|tempi|tempo|termini|durata|criteri) (di|della) (_|) (conservazione|archiviazione), conservazione (dei|di) (_|) dati, conservazione, per quanto tempo`,
  contact: `
    contatt*, (e mail|email|posta|lettera|raccomandata) (_|) (_|) (a|all), scriver*, scriva, rivolger*, rivolgendosi, si rivolga, (via|per|tramite) (e mail|email|posta|telefono|PEC), indirizzo (di posta|e mail|email|PEC|postale), servizio clienti, all indirizzo`,
  'your-rights': `
    (suoi|tuoi|vostri) (_|) diritti, diritti (dell|degli|del) (_|) (interessat*|utent*), diritti che le, quali sono i diritti, esercizio dei (suoi|) diritti, seguenti diritti, diritti seguenti, diritti`,
  'restrict-processing': `
    limitazione (del|di|al|dell) (_|) (trattamento|uso|utilizzo), limitare (_|) (_|) (trattamento|uso|utilizzo), restrizione (_|) (_|) trattamento, limitazione`,
  'object-processing': 'opporsi, opporti, opporvi, opporre, opposizione, si opponga, diritto di opposizione',
  'opt-out': `
    disiscri*, cancellare l iscrizione, annullare l iscrizione, opt out, non ricevere più, smettere di ricevere, non (desidera|vuole) (_|) ricevere, opporsi, disattivare, revocare l iscrizione`,
  marketing: 'marketing, pubblicit*, newsletter*, promozional*, commerciali',
  'legitimate-interest':
    'interesse (_|) legittimo, interessi (_|) legittimi, legittimo interesse, legittimi interessi, (art|articolo) 6 (_|) (1|) (_|) f',
  'contract-basis': `
    esecuzione (_|) (_|) (_|) (contratt*|misure precontrattuali), adempimento (_|) (_|) (contratt*|obblighi contrattuali), obbligh* contrattual*, rapporto contrattuale, (art|articolo) 6 1 b, misure precontrattuali`,
  'legal-obligation': `
    (obbligo|obblighi) (di legge|legal*|giuridic*|normativ*), (richiest*|impost*|previst*) (dalla|da|dalle) (_|) (legge|leggi|normativa), (art|articolo) 6 1 c, adempi* (_|) (_|) (_|) (legge|leggi|obblig*)`,
  'legal-basis': `
    bas* (giuridic*|legal*|di legittimità|normativ*), base (giuridica|legale), fondament* (giuridic*|legal*), condizion* di liceità, liceità, (art|articolo) 6, con il (suo|tuo|vostro) consenso, (basat*|si basa|fondat*) (_|) (_|) consenso`,
  collect: `
    raccogli*, raccolt*, raccolta, acquisi*, ottien*, ottenut*, ricev*, (lei|ci|utente) (_|) (fornisc*|fornit*|comunic*), richiediamo, registr*, trattiamo, tratta`,
  'use-data': `
    (utilizz*|usiamo|usati|uso|impieg*) (_|) (_|) (_|) (dati|informazioni|per|al), (dati|informazioni) (_|) (_|) (_|) (_|) (utilizz*|usati|trattati|trattate|tratteremo|impieg*), finalità, trattiamo (_|) (_|) (_|) dati, tratt* (_|) (_|) (_|) dati, scopi, perché trattiamo`,
  'purpose-goal': `
    (per|al fine di|allo scopo di|per poter) (_|) (fornir*|miglior*|comunic*|contatt*|analizz*|gestir*|rispond*|trattar*|invi*|personalizz*|offrir*|permett*|garant*|adempi*|erogar*|eseguir*|consentir*|amministr*|elabor*|fattur*|dare|dar),
    per (la|il|l|le|i) (_|) (gestione|fornitura|erogazione|miglioramento|invio|esecuzione|manutenzione|fatturazione), seguenti (finalità|scopi), (finalità|scopi) seguenti, finalità, al fine di, allo scopo di`,
  'share-data': `
    condivid* (_|) (_|) (_|) (_|) (con|dati|informazioni), condividiamo, condivisi, comunic* (_|) (_|) (_|) (_|) (a|ad|ai|alle|agli|con), divulg*, ced* (_|) (_|) (_|) (_|) (a|ai|dati), cessione, trasmett* (_|) (_|) (_|) (a|ai|alle), trasmess* (_|) (a|ai|alle), destinatar*,
    vend* (_|) (_|) dati, fornit* (_|) (_|) a terzi, rivel*, accesso (_|) (_|) terzi, avranno accesso, hanno accesso`,
  recipient: `
    terzi, prestator*, fornitor*, partner, filial*, società del gruppo, (società|aziende|imprese|entità) (_|) (_|) (gruppo|collegat*|controllat*|affiliat*), autorità, destinatar*, inserzionist*, responsabili del trattamento, responsabili esterni, consulent*, banche, istituti (di credito|bancari), pubbliche amministrazioni,
    enti pubblici, !paesi terzi`,
  children:
    'bambin*, minore, minori, minorenn*, (14|13|16|18|quattordici|sedici|diciotto) anni, genitor*, tutor*, responsabilità genitoriale, adolescenti',
  'about-policy': `
    (domand*|dubbi*|comment*|richiest*|reclam*|chiariment*) (_|) (_|) (_|) (_|) (_|) (privacy|informativa|dati|protezione|trattamento), contattare, contattarci, contattateci, ci contatti, dati di contatto, recapiti, mettersi in contatto`,
  'self-naming': `
    di seguito, in seguito, noi, titolare (del|di) trattamento, (gestit*|editat*|offert*|fornit*|pubblicat*) da, (informativa|politica) (sulla|sul|in materia di|) (privacy|trattamento|protezione) di, sede legale, con sede in, con (P|partita) IVA,
    (=Srl|=SRL|=SpA|=SPA|=SNC) (_|) (_|) (via|viale|piazza|corso|largo), =S =r =l (_|) (_|) (via|viale|piazza|corso|largo),
    =S =p =A (_|) (_|) (via|viale|piazza|corso|largo), partita IVA, iscritta al, registro delle imprese, proprietario del (_|) sito,
    (informativa|presente) (_|) (_|) (si applica|descrive|illustra|spiega)`,
  'legal-form': `
    =SRL, =Srl, =S =r =l, =S =R =L, =SpA, =S =p =A, =S =P =A, =SPA, =Srls, =Ltd, =Inc, =LLC, =GmbH, =BV, =B =V, =SAS, =SNC, società, fondazione, associazione, azienda, impresa, cooperativa`,
  'transfer-place': `
    (situat*|ubicat*|stabilit*|localizzat*) (in|nel|nella|negli|fuori|al di fuori), server (_|) (_|) (in|nel|nella|negli|fuori), altri paesi, stati uniti, all interno (dell|della|dello) (UE|unione|SEE|spazio), altre giurisdizioni, trasferiment* internazional*, (ospitat*|archiviat*|conservat*) (_|) (_|) (in|nel|nella|negli|fuori)`,
  unsubscribe: 'disiscri*, cancellare l iscrizione, annullare l iscrizione, non ricevere più',
  cookies: 'cookie*, tracciator*',
  retain: 'conserv*',
  minors: 'bambin*, minori, minorenn*, (di|con) età inferiore',
};
