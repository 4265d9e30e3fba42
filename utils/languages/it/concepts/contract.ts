import type { CONTRACT_CONCEPTS } from '../../concepts/contract.ts';
import type { Essential } from '../../concepts/essential.ts';
import type { Words } from '../../concepts.ts';

export const contract: Words<Essential<(typeof CONTRACT_CONCEPTS)[number]>> = {
  dpa: `
    (accordo|contratto|addendum|allegato|atto|convenzione) (sul|sulla|di|del|per il|per la|relativo al|relativo alla|in materia di|concernente il) (trattamento|protezione|nomina) _,
    accordo di nomina, atto di nomina, nomina (a|quale|del) responsabile*, nomina del fornitore, =DPA, =DPAs,
    data processing (agreement|addendum), (presente|questo) (addendum|allegato|atto), accordo (sul|per il) trattamento,
    contratto di nomina, designazione (a|quale|del) responsabile,
    (nomina|designa) (_|) (_|) (_|) (_|) (quale|a|come) responsabile (del|di) trattamento`,
  'form-part-of': `
    (forma|formano|costituisce|costituiscono) (_|) (parte) (integrante|integrale|), parte (integrante|essenziale), (integra|integrano) (_|) (contratto|termini|condizioni|accordo),
    incorporat*, allegat* (al|alle), si intend* incorporat*, (addendum|allegato) (al|del) contratto, integrativo`,
  'enter-into': `
    firma*, sottoscri*, stipul*, conclu*, accett*, accettazione, convengono, concordano, perfezion*`,
  'article-28': '(art|articolo|articoli|artt) 28, 28 3, 28 del (GDPR|RGPD|Regolamento), 28 (par|paragrafo|comma) 3',
  'controller-role': '(titolare|titolari) (del|di) trattamento, (qualità|veste|ruolo) di (_|) titolare',
  'processor-role':
    'responsabile (del|di) trattamento, responsabile esterno, (qualità|veste|ruolo) di responsabile, responsabile',
  'act-as': `
    (agisce|agiscono|agirà|agiranno|agendo|agire|agiamo|opera|operano|operando) (_|) (_|) (come|in qualità|quale|in veste|nella qualità),
    in (qualità|veste) di, nella (sua|) qualità di, nominat* (_|) (_|) (responsabile|quale|come), nomina (_|) (_|) (_|) (quale|come|responsabile), designa* (_|) (_|) (_|) (quale|come|responsabile),
    (=è|sono|sarà|saranno|riveste|assume) (_|) (_|) (il|la|considerato|) (_|) (titolare|responsabile) (del|di) trattamento,
    riveste (il|la) (ruolo|qualità), ai sensi (dell|del) (art|articolo) (_|)`,
  'on-behalf-of': 'per conto (di|del|della|dei|degli|suo), in nome e per conto, per suo conto, per conto',
  instruction: 'istruzione, istruzioni, direttive, indicazioni',
  documented: 'documentata, documentate, documentato, per iscritto, scritta, scritte, scritto, document*',
  'in-accordance-with': `
    attener*, si attiene, si attengono, si atterrà, seguire, segue, seguirà, osserva, osservare, in conformità, conformemente, conforme, secondo, attenendosi, nel rispetto, in base, sulla base, ai sensi, in virtù, seguendo, sotto,
    in ottemperanza, nell ambito, in osservanza`,
  'infringe-law': `
    (viola|violi|violano|violino|violasse|violazione|contravviene|contravvenga|infrange|infranga|contrasta|contrasti) (_|) (_|) (_|) (_|) (_|) (GDPR|RGPD|regolamento|legge|leggi|legislazione|normativa|norme|disposizione|disposizioni|diritto),
    in (violazione|contrasto) (del|con|di|della), contrari* (a|al|alla|alle), illecit*, illegal*, (violi|violino|viola|violano|violasse)`,
  opinion: `
    a suo (parere|avviso|giudizio), a (proprio|suo) (parere|avviso|giudizio), ritiene, ritenga, ritenesse, reputi, consideri, considera, opinione, ravvisi, qualora ritenga`,
  'legal-requirement': `
    (obbligo|obblighi) (di legge|legal*|giuridic*|normativ*), (diritto|legislazione|normativa) (dell|degli|dello|di) (unione|stati|stato), diritto (nazionale|europeo|unionale),
    (tenuto|tenuta|obbligato|obbligata) (_|) (_|) (_|) (_|) (virtù|legge|diritto|forza), requisit* (legal*|giuridic*), richiest* (_|) (_|) (_|) (legge|diritto), diritto (_|) (_|) (_|) stat* membr*`,
  notify: `
    notific*, inform*, comunica, comunichiamo, comunicheremo, comunicherà, comunicare, comunichi, comunicarlo, comunicarla, comunicano, avvis*, avvert*, segnal*, dà avviso, dare avviso, darà avviso,
    dà comunicazione, dare comunicazione, darà comunicazione, dandone comunicazione, dandone avviso, rende noto, render* (edotto|noto), mette al corrente, allert*, darà notizia, dà notizia,
    !informazione, !informazioni, !informatic*, !informativ*, !segnaletica, !informale`,
  'notify-vendor': `
    (notific*|comunic*|inform*|avvis*|segnal*) (_|) (_|) (al|il|alla) (responsabile|fornitore|fornitrice|prestatore),
    ci (notifica|notificano|informa|informano|notificherà|informerà|notificheranno|informeranno)`,
  breach: `
    (violazione|violazioni|incidente|incidenti|compromissione) (_|) (dei|di|del|della|relativ*|che coinvol*) (_|) (_|) (dati|sicurezza|sistemi|informazioni),
    violazione, violazioni, data breach, incidente, incidenti, incidenti di sicurezza, accesso non autorizzato, accessi non autorizzati, fuga di (dati|informazioni),
    perdita di dati, !(violazione|violazioni) (di|della|delle|del) (_|) (legge|normativa|norme|contratto|obblighi|diritto|diritti|disposizioni)`,
  'becoming-aware': `
    conoscenza, venuto a conoscenza, venuta a conoscenza, a conoscenza, avuto conoscenza, scoperta, scoperto, rilev*, accert*, constat*, individuazione,
    avuto notizia, contezza, verificarsi, identific*, consapevol*`,
  'number-affected':
    'numero (approssimativo|indicativo|stimato|) (di|degli|dei) (_|) (interessati|registrazioni|persone), numero approssimativo',
  subprocessor: `
    sub responsabil*, subresponsabil*, subfornitor*, sub fornitor*, subappalt*, sub appalt*, sub processor*, subprocessor*, sub incaricat*,
    (altro|altri|ulteriore|ulteriori|nuovo|nuovi|eventuali|terzi) responsabil*, responsabil* (ulterior*|aggiuntiv*|successiv*)`,
  engage: `
    ricorr*, ricors*, avvaler*, avval*, avvarr*, nomin*, designa*, incaric*, impieg*, utilizz*, ingaggi*, affid*, coinvolg*, coinvolgimento, subappalt*, sceglie, scelta, selezion*, delega*,
    !nominativ*`,
  authorisation: `
    autorizz*, consenso, consent*, approv*, benestare, nulla osta, assenso, accett*, !non autorizzat*, !(persone|personale|soggetti|incaricati|utenti) autorizzat*`,
  'general-authorisation': `
    autorizzazione (_|) (_|) (_|) generale, autorizzazione generale, consenso generale, autorizza* (_|) (_|) (_|) (in via generale|in termini generali|genericamente),
    (autorizza|autorizzano|acconsente|acconsentono|accetta) (_|) (_|) (_|) (_|) (_|) (_|) (ricorr*|avval*|nomin*|sub|subresponsabil*|subappalt*|utilizz*),
    (=è|sarà|viene|si intende) (_|) (autorizzato|autorizzata) a (_|) (ricorrere|avvalersi|nominare|subappaltare|utilizzare), (può|potrà) (ricorrere|avvalersi|nominare|subappaltare)`,
  'asks-authorisation': `
    richiesta di (autorizzazione|consenso) (preventiva|scritta|) (specifica|preventiva|preventivo|scritta),
    (richied*|chied*|domand*) (_|) (_|) (_|) (l|) (autorizzazione|consenso) (preventiva|scritta|) (specifica|specifico|preventiva|preventivo|scritta)`,
  'specific-authorisation': `
    autorizzazione (_|) (_|) (_|) (specifica|espressa|scritta|preventiva|previa), (autorizzazione|consenso) (preventiva|preventivo|previa|espressa|espresso|scritto|scritta) _,
    senza (_|) (_|) (autorizzazione|consenso), con (_|) (autorizzazione|consenso) (preventiva|preventivo|espressa|espresso|scritta|scritto), previa autorizzazione, preventivamente autorizzat*, (preventiva|previa) (_|) autorizzazione, previo consenso`,
  'object-to': `
    opporsi, opporvi, opporti, opporre, opposizione, opponga, oppone, si opponga, obiezione, obiezioni, obiettare, sollevare (_|) (obiezion*|contestazion*), contestare, rifiutare`,
  'change-of-list': `
    (modifica|modifiche|cambiamento|cambiamenti|aggiunta|sostituzione|nuovo|nuovi|variazione|variazioni|inserimento) (_|) (_|) (_|) (_|) (_|) (sub|subresponsabil*|subfornitor*|responsabil*|elenco|lista),
    aggiunta o (la|) sostituzione, (qualsiasi|ogni|eventuali|tali|dette|delle) (modifica|modifiche|cambiamento|variazione|variazioni), (modifica|modifiche|cambiamento|cambiamenti|variazioni|variazione) (previst*|propost*|pianificat*|prospettat*),
    aggiungere o sostituire, nomina di (un|nuovi) (_|) (sub|responsabil*|subresponsabil*), aggiungere (nuovi|un)`,
  'same-obligations': `
    (stessi|medesimi|analoghi|identici|equivalenti|simili) (_|) (_|) (_|) (obblighi|garanzie|requisiti|condizioni|doveri|impegni),
    (stesse|medesime|analoghe|identiche|equivalenti|sufficienti) (_|) (_|) (_|) (garanzie|condizioni|misure|obbligazioni),
    (obblighi|garanzie|requisiti|condizioni) (_|) (_|) (_|) (_|) (_|) (_|) (equivalent*|analogh*|identic*|simili|non meno|almeno|previst*|contenut*|stabilit*|impost*|assunt*|di cui),
    (stesso|medesimo|analogo) livello (_|) (_|) (protezione|sicurezza)`,
  impose: `
    impon*, impost*, imporr*, (contratto|accordo) (_|) (scritto|vincolante|con), vincol*, stipul*, sottoscri*, obblig*, assicur*, garant*, rispett*, trasfer*, ribalt*,
    impegn*, pattui*, conclu*`,
  'liable-for': `
    responsabile (per|verso|nei confronti|solidale|solidalmente|diretto) _, (=è|sarà|rimane|resta|sono|saranno|sia|siamo|saremo) (_|) (responsabile|responsabili),
    responsabili (per|degli|delle|dell) _, !responsabili (del|dei) trattamento, responsabilità, risponde, risponderà, rispondono,
    rispondere, !responsabile (del|dei) trattamento`,
  'remain-liable': `
    (rimane|resta|rimarrà|resterà|=è|sarà|conserva|conserverà|rimanendo|restando) (_|) (pienamente|interamente|integralmente|totalmente|direttamente|l intera|la piena|) (responsabile|responsabilità) (per|verso|nei|di|dell|dei|del|della|degli|delle|e),
    (pienamente|interamente|integralmente|totalmente) responsabile, l intera responsabilità, (assume|mantiene|conserva) (_|) (piena|intera|ogni|tutta) (_|) responsabilità,
    (risponde|risponderà) (_|) (_|) (nei confronti|verso|pienamente|integralmente|dell operato|degli atti|dell inadempimento|dell adempimento),
    !(=è|sarà) responsabile (del|di) trattamento`,
  confidentiality: 'riservatezza, riservat*, segreto, segretezza, confidenzial*, confidenzialità',
  'bound-by': `
    impegn*, soggett*, obblig*, tenut*, vincol*, rispett*, garant*, assicur*, firmat*, sottoscri*, manten*, osserv*, assunt*, dovere, doveri`,
  personnel: `
    (personale) (autorizzato|addetto|incaricato|proprio|che|di|del|coinvolto|dipendente|interno|preposto), proprio personale, suo personale, il personale, dipendent*, collaborator*, addett*, incaricat*, lavorator*,
    (persone|soggetti|persona) (autorizzat*|incaricat*|che|addett*|abilitat*|preposte|coinvolt*), membri del personale, staff, autorizzati al trattamento`,
  assist: `
    assist*, aiut*, collabor*, cooper*, support*, coadiuv*, affianc*, !assistente, !assistenti, !collaborator*, !supporto tecnico, !supporto durevole, !supporti`,
  'data-subject-request': `
    (richiesta|richieste|istanza|istanze) (_|) (_|) (_|) (_|) (_|) (interessat*|esercizio|diritti), (esercizio|esercitare|esercita|eserciti|esercitino) (_|) (_|) (_|) (_|) diritti,
    (dare seguito|dar seguito|rispondere|riscontrare|riscontro|evadere) (_|) (_|) (_|) (_|) (richiest*|istanz*|diritti), diritti degli interessati (_|) (_|) (_|) (_|) richiest*`,
  'data-subject-rights': `
    diritti (dell|degli|delle|del|di) (_|) (interessat*|person*), loro diritti, propri diritti, capo III, diritti (_|) (_|) (_|) (_|) interessat*, diritti di cui (agli|al) (_|) (artt|articoli|capo), articoli (da|) (12|15) (a|al|e) (22|23)`,
  dpia: `
    (valutazione|valutazioni) (di|d|dell|sull) impatto, =DPIA, =PIA, =VIP, (articoli|artt|art) (_|) (32|33|34|35) (a|al|e) (35|36), articolo 35 del (GDPR|RGPD|regolamento)`,
  delete: 'cancell*, elimin*, distrugg*, distrutt*, distruzione, anonimizz*, rimoz*, rimuov*, !cancelleria',
  return: 'restitu*, riconsegn*, consegn*, rend* disponibili, esport*, portabilità, recupero, recuperare',
  copies: 'copia, copie, copie di (sicurezza|backup), backup*',
  'end-of-services': `
    (fine|termine|scadenza|cessazione|conclusione|risoluzione|estinzione|completamento) (del|della|dei|delle|dell|degli|di|d) (_|) (contratto|servizi|servizio|prestazione|prestazioni|accordo|rapporto|incarico|trattamento|fornitura),
    al termine, alla (cessazione|scadenza|conclusione|risoluzione), (cessat*|conclus*|terminat*) (_|) (_|) (prestazione|contratto|servizi|servizio|rapporto), cessazione, risoluzione, scioglimento, recesso, venir meno,
    all atto della (_|)`,
  audit: `
    audit, auditor, revisor*, revision*, verifica, verifiche, verificare, controllo, controlli, !(autorità|organo|organi) di controllo, !(rapporto|rapporti|relazion*|report) di (audit|revisione),
    !(controllo|controlli) degli accessi, !(controllo|controlli) (di|d) accesso, !controllo societario, !pannello di controllo,
    !controllo (di|della) qualità`,
  inspection: `
    ispezion*, ispettiv*, in loco, sul posto, presso (_|) (_|) (sedi|sede|locali|uffici|stabilimenti), sopralluog*, audit, audit (svolti|effettuat*|condott*|da parte), soggetto (da esso|da questi|) incaricato, ispezionare`,
  'in-place-of':
    'in luogo (di|del|della|dell), al posto (di|del|della|dell), in sostituzione (di|del|della|dell), anziché, invece (di|del|della)',
  allow: `
    consent*, permett*, permess*, contribu*, autorizz*, diritto, può, potrà, accett*, collabor*, cooper*, sottopo*, facoltà, accesso, svolgere, effettuare, agevol*, eseguire, realizzazione, realizzare, condurre`,
  'make-available': `
    (mette|mettere|metterà|mettono|messa|messe|messo|messi|metta) (_|) (_|) (_|) (_|) (_|) (a disposizione), a disposizione (del|della|dei|di), a disposizione, fornisc*, fornir*, fornit*, trasmett*, consegn*, disponibil*,
    rend* disponibil*, esib*, presenta, produce, rilasci*`,
  'demonstrate-compliance': `
    (dimostr*|comprov*|attest*|provare|verificare|prova|evidenza) (_|) (_|) (_|) (_|) (_|) (_|) (rispetto|conformità|obblighi|osservanza|adempimento|ottemperanza|conforme),
    (conformità|rispetto|osservanza|adempimento) (_|) (_|) (_|) (_|) (_|) (_|) (obblighi|articolo 28|art 28|contratto|accordo|GDPR|RGPD|regolamento|allegato|nomina)`,
  documentation: `
    documentazione, certificat*, certificazion*, report, rapporto, rapporti, relazion*, informazioni, prova, prove, evidenz*, document*, registri, attestazion*`,
  'technical-and-organisational-measures': `
    misure (_|) (_|) (tecniche|organizzative) (_|) (_|) (organizzative|tecniche), misure (di|) (_|) sicurezza, misure tecniche, tecniche e organizzative, tecniche ed organizzative, tecnico organizzative,
    misure (_|) (_|) (proteggere|garantire|assicurare)`,
  implement: `
    mett* (_|) (_|) in atto, metter* (_|) (_|) in atto, mettere in atto, messe in atto, in atto, attua*, implement*, adott*, appl*, manten*, mantien*, predispon*, garant*, assicur*, pone in essere, porre in essere, si impegna, stabilisc*`,
  appropriate: 'adeguat*, appropriat*, idone*, necessari*, opportun*, sufficient*, proporzionat*, ragionevol*, congru*',
  'article-32': `
    (art|articolo|articoli|artt) 32, livello (_|) (_|) sicurezza, sicurezza (del|dei|della|delle|di) (_|) (trattament*|dati|informazioni), adeguato al rischio, stato dell arte,
    proteggere (_|) (_|) (_|) dati, garantire (_|) (_|) (sicurezza|riservatezza), (contro|da) (_|) (_|) (_|) (distruzione|perdita|accesso|alterazione), protezione dei dati`,
  'security-annex': `
    (allegato|appendice) (_|) (_|) (_|) (_|) (_|) (_|) (sicurezza|misure|tecniche), (misure|sicurezza) (_|) (_|) (_|) (_|) (_|) (_|) (allegato|appendice), misure (_|) (_|) (seguenti|comprendono|includono), seguenti (_|) (_|) misure`,
  'security-measure': `
    cifra*, crittograf*, criptat*, pseudonim*, (controllo|controlli) (degli accessi|di accesso|d accesso|accessi), firewall*, (test|prov*) di (penetrazione|intrusione), penetration test*, doppio fattore, autenticazione, multifattor*, multi fattore,
    antivirus, antimalware, password, credenziali, copie di (sicurezza|backup), backup*, (log|registrazione) (degli|di) accessi, tracciamento, tracciabilità, vulnerabilit*, patch*, resilienza, ripristin*, disaster recovery, continuità operativa,
    TLS, SSL, videosorveglianza, badge, privilegi* minim*, minimo privilegio, rilevamento (delle|di) intrusion*, segregazione, segmentazione, monitoraggio, allarm*, SIEM, sicurezza fisica`,
  'subject-matter': `
    oggetto (del|della|dei|delle|dell|di) (_|) (trattament*|contratto|accordo|allegato|nomina|present*|clausol*|atto), ha per oggetto, hanno per oggetto, ha ad oggetto, hanno ad oggetto, oggetto e (la|) durata, oggetto, materia disciplinata,
    !(dati|personali|informazioni|essere|sono) oggetto (di|del) _`,
  duration:
    'durata, vigenza, validità, entra in vigore, entrerà in vigore, in vigore, fintanto, finché, fino a quando, indeterminata, efficacia',
  'term-of-agreement': `
    (durata|vigenza|validità) (_|) (del|della|dei|delle|dell) (_|) (_|) (contratto|servizi*|prestazion*|accordo|rapporto|trattament*|nomina|incarico),
    fino (_|) (_|) (_|) (fine|termine|cessazione|scadenza|risoluzione|cancellazione|restituzione), (fintanto|finché) (_|) (_|) (_|) (_|) (vigore|erogat*|prestat*|resta|rimane|fornit*), per tutta la durata, durata indeterminata, cessazione del contratto,
    risoluzione, medesima durata, stessa durata, durata pari, scadenza del contratto`,
  'nature-of-processing': `
    natura (del|dei|delle|della|e|di) (_|) (trattament*|operazion*|finalità|scopo), natura e (la|le|) finalità, natura, operazioni di trattamento, operazioni (svolte|eseguite|effettuate), tipo di trattamento, il trattamento consiste,
    il trattamento comprende`,
  'purpose-of-processing': `
    (finalità|scopo|scopi) (del|dei|della|delle|di|perseguit*) (_|) (trattament*), finalità, (tratt*) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (fini|finalità|scopo|scopi), al (solo|esclusivo|) fine di, allo scopo di, ai fini (di|del|dell|della), ai soli fini, per le finalità,
    obiettivo del trattamento`,
  purpose: `
    finalità, scopo, scopi, fine, fini, al fine, (erogazione|prestazione|fornitura|esecuzione) (_|) (_|) (_|) (servizi*|prestazion*|contratto), (erogare|prestare|fornire|eseguire) (_|) (_|) (servizi*|contratto), per la fornitura, per l erogazione,
    necessari* per, consiste (in|nella|nell)`,
  'own-purposes': `
    (finalità|fini|scopi|usi|interessi) (_|) propri*, propri* (finalità|fini|scopi|usi|interessi|beneficio), proprie finalità, (altra|altre|altri|altro) (finalità|fini|scopi|scopo), (finalità|fini|scopi) (divers*|ulterior*), a proprio (vantaggio|beneficio), per conto proprio, interesse proprio`,
  'types-of-personal-data': `
    (tipo|tipi|tipologia|tipologie|categoria|categorie|natura) (di|dei) (_|) dati, dati (oggetto di trattamento|oggetto del trattamento|trattati), dati personali trattati, dati (_|) (_|) seguenti, seguenti dati, seguenti categorie di dati`,
  'kind-of-personal-data': `
    nome, nomi, nominativ*, cognome, cognomi, e mail, email, posta elettronica, telefono, telefonic*, numero di telefono, numeri di telefono, indirizzo, indirizzi, codice fiscale, data di nascita, identificativ*, dati (anagrafici|di contatto|bancari|sanitari|professionali|di fatturazione|di accesso|di utilizzo|di navigazione|di traffico|particolari|sensibili|retributivi|relativi alla salute),
    immagini, voce, firma, qualifica, mansione, ruolo aziendale, retribuzion*, busta paga, buste paga, indirizzi IP, indirizzo IP, IBAN, coordinate bancarie, sesso, stato civile, categorie particolari, ubicazione, log, anagrafic*`,
  'categories-of-data-subjects': `
    (categoria|categorie|tipologia|tipologie|tipi) di (_|) (interessati|persone|soggetti), categorie degli interessati, persone i cui dati, interessati (sono|includono|comprendono), soggetti interessati, gli interessati sono`,
  'kind-of-data-subject': `
    dipendent*, lavorator*, cliente, clienti, utente, utenti, visitator*, candidat*, fornitori, pazient*, student*, alunn*, soci, contatti, collaborator*, abbonat*, consumator*, personale, cittadin*, rappresentant*, richiedent*, iscritt*, ospiti, familiari, membri, referenti`,
  decides: 'determina, determinano, determinare, determinati, decid*, definisc*, stabilisc*',
  annex: 'allegato, allegati, appendice, appendici',
  security: 'sicurezza, sicur*',
  'uploaded-content':
    '(caricati|inseriti|immessi|importati) (dal|dai|da) (_|) (cliente|utenti|lei|voi), che (il cliente|lei|l utente) (carica|inserisce|immette)',
  measures: 'misure',
  'article-32-named': '(art|articolo|articoli|artt) 32',
  'alone-responsible':
    '(unico|esclusivo|esclusivamente|solo|interamente|unicamente) responsabile, responsabile (unico|esclusivo)',
  'without-consent': 'senza (_|) (_|) (_|) (autorizzazione|consenso|approvazione|notifica|comunicazione|preavviso)',
  'audit-report': `
    SOC (1|2|3), (rapporto|rapporti|relazion*|report) di (audit|revisione), ISAE (3000|3402), (rapporti|report) di test, certificat* ISO, certificazion* ISO, certificazioni`,
  excluded: 'esclus*, non (_|) (consentit*|ammess*|permess*|autorizzat*|consente|ammette)',
  available: 'disponibil*, a disposizione',
};
