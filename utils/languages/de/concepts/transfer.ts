import type { TRANSFER_CONCEPTS } from '../../concepts/transfer.ts';
import type { Words } from '../../concepts.ts';

export const transfer: Words<(typeof TRANSFER_CONCEPTS)[number]> = {
  transfer: `
    übermitt*, übertrag*, transfer*, weitergab*, weitergegeben, weiterleit*, verarbeitet in, verlagerung*, export*,
    datentransfer*, drittlandtransfer*, drittlandübermittlung*`,
  'third-country': `
    drittland*, drittländer*, drittstaat*, außerhalb (_|) (_|) (_|) (EWR|EU|europäischen|schweiz|union|europas),
    internationale organisation*, ausland, andere länder, anderen ländern, drittlandtransfer*, anderen staat*,
    (länder|land|staaten) (ohne|die kein*)`,
  adequacy: `
    angemessenheitsbeschl*, angemessen* (datenschutzniveau|schutzniveau), angemessene* schutzniveau,
    angemessene* datenschutzniveau`,
  'standard-contractual-clauses': `
    standardvertragsklausel*, standarddatenschutzklausel*, SCC*, EU standardvertrag*, modellklausel*,
    standardschutzklausel*`,
  'scc-2021': `2021 914, juni 2021, modul (eins|zwei|drei|vier|1|2|3|4|i|ii|iii|iv), module (1|2|3|eins|zwei|drei)`,
  'scc-current': `
    (neue|neuen|2021) (EU|) (standardvertragsklausel*|SCC*), EU (SCC*|standardvertragsklausel*|standarddatenschutzklausel*|modellklausel*), (standardvertragsklausel*|standarddatenschutzklausel*|SCC*) (_|) (_|) (_|) (_|) (_|) (EU|europäischen kommission|europäische kommission|kommission|europäischen union)`,
  'scc-replaced': `
    2010 87, 2004 915, 2001 497, 2002 16, 5 februar 2010`,
  replaces: `
    ersetz*, abgelöst*, aufgehoben*, vorherig*, früher*, ehemalig*, alte, alten, bisherig*, nicht mehr`,
  'relies-on': `
    gelten, gilt, anwendung, anwendbar, grundlage, basis, gestützt, stützt, stützen, aufgrund, gemäß, nach, unter, im rahmen, mittels, durch, nutz*, verwend*, abschluss, geschützt, gewährleist*, sicherg*, getroffen, eingesetzt, entsprech*`,
  'model-clauses': `
    modellklausel*, EU modell*, mustervertrag*, mustervertragsklausel*, (angemessene|geeignete|entsprechende) (vertragliche|vertragliche*) (klauseln|garantien|regelungen|vereinbarungen), vertragliche garantien, datenübermittlungsvertr*`,
  hosting: `
    host, hosten, gehostet*, hosting, hostingstandort*, gespeichert*, speicher*, aufbewahrt in, rechenzentr*,
    server, servern, servers, serverstandort*, datenhaltung, datenstandort*, datenresidenz, datenbanken`,
  'hosting-place': `
    hostingstandort*, speicherort*, serverstandort*, datenstandort*, verarbeitungsort*,
    standort (der|des|) (daten|server|speicherung|verarbeitung|hostings|rechenzentr*), datenresidenz,
    (ort|land) der (speicherung|verarbeitung|datenverarbeitung)`,
  'place-of-people': `
    wenn sie, falls sie, sofern sie, einwohner*, bürger*,
    (nutzer*|kunden|personen|besucher*) (mit sitz|wohnhaft|die|) (_|) (in|aus), recht der, gericht*,
    zuständigkeit*, behörde*, aufsichtsbehörde*, eingetragen*, handelsregister*`,
  mainly: `
    in erster linie, vorwiegend, hauptsächlich, überwiegend, vornehmlich, grundsätzlich, in der regel,
    standardmäßig`,
  'as-an-option': `
    option, optionen, optional*, wahlweise,
    verfügbar (_|) (_|) (in|für|bei|mit) (_|) (_|) (_|) (tarif*|kunden|plan|plänen|abonnement*), enterprise,
    aufpreis, auf wunsch, wählen, wahl, auswählen, auswahl`,
  'only-in': `
    (ausschließlich|nur|vollständig|lediglich) (_|) (_|) (_|) (in|innerhalb|im),
    (ausschließlich|nur) auf dem (gebiet|territorium), (in|innerhalb|im) (_|) (_|) (_|) (_|) (_|) (ausschließlich),
    (alle|sämtliche) (_|) (_|) (_|) (server|rechenzentren|gespeichert|gehostet|verarbeitet) (_|) (_|) (_|) (in|innerhalb|im),
    (bleiben|bleibt|verbleiben|verbleibt) (in|innerhalb|im)`,
  'no-transfer-outside': `
    kein* (_|) (_|) (übermittlung*|übertragung*|verarbeitung*|weitergabe*|datenübermittlung*|datentransfer*|speicherung) (_|) (_|) (_|) (_|) (_|) (drittland*|drittländer*|drittstaat*|außerhalb),
    (übermittlung*|übertragung*|verarbeitung*|weitergabe*|datenübermittlung*|datenübertragung*) (_|) (_|) (_|) (drittland*|drittländer*|drittstaat*|außerhalb) (_|) (_|) (_|) (_|) (_|) (nicht statt|findet nicht|erfolgt nicht|nicht vorgesehen|nicht geplant),
    (nicht|niemals|nie) (_|) (_|) (_|) (_|) (drittland*|drittländer*|drittstaat*|außerhalb) (_|) (_|) (_|) (_|) (_|) (übermittelt|verarbeitet|übertragen|gespeichert|weitergegeben),
    verlassen (_|) (_|) (_|) (EU|EWR|europäische*|europäischen|europa|deutschland) (_|) (_|) (nicht|nie|niemals),
    (drittlandtransfer*|drittlandübermittlung*) (_|) (_|) (_|) (nicht|keine|nein),
    kein* (drittlandtransfer*|drittlandübermittlung*)`,
  'any-country': `
    (jedem|jedes|anderen|andere) (_|) (_|) (land|länder|ländern|ort|orten) (_|) (_|) (_|) (wo|in dem|in denen|in welchem) (_|) (_|) (_|) (_|) (_|) (_|) (tätig|niederlassung*|einrichtung*|standort*|büros|anlagen|betreiben|dienstleister*),
    überall auf der welt, weltweit (gespeichert|verarbeitet)`,
  'remote-access': `
    fernzugriff*, fernwartung*, remote (zugriff*|access|support|wartung), remotezugriff*,
    (zugriff*|zugreif*|zugegriffen) (_|) (_|) (_|) (_|) (_|) (aus drittländern|aus drittstaaten|aus einem drittland|von außerhalb|aus anderen ländern|aus der ferne|aus ländern),
    follow the sun`,
  'support-staff': `
    (supportteam*|supportmitarbeiter*|kundensupport|kundenservice|kundendienst|helpdesk),
    support (team*|mitarbeiter*|personal), technische* support,
    (mitarbeiter*|personal|beschäftigte*|teams|techniker*) (_|) (ansässig|außerhalb|in|aus|mit sitz)`,
  'global-teams': `
    globale* (team*|support), weltweite* (team*|support|mitarbeiter*), teams auf der ganzen welt,
    weltweit tätige* (team*|mitarbeiter*), internationale* teams`,
  'european-commission': 'europäische* kommission, EU kommission, =Kommission, (artikel|art) 45',
  'absence-of': `
    ohne (einen|angemessen*), kein angemessen*, keinen angemessen*, keine angemessen*, fehlen*,
    nicht (unter|anerkannt|abgedeckt|als), mangels, kein (_|) angemessen*`,
  'module-one': 'modul (eins|1|i), module (_|) (und|oder) (eins|1), moduls (eins|1)',
  'module-two': 'modul (zwei|2|ii), module (_|) (und|oder) (zwei|2), moduls (zwei|2)',
  'module-three': 'modul (drei|3|iii), module (_|) (und|oder) (drei|3), moduls (drei|3)',
  'module-four': 'modul (vier|4|iv), module (_|) (und|oder) (vier|4), moduls (vier|4)',
  'scc-roles': `
    verantwortlich* (an|zu) (auftragsverarbeiter*|verantwortlich*),
    auftragsverarbeiter* (an|zu) (auftragsverarbeiter*|unterauftragsverarbeiter*), kopplungsklausel,
    klausel (7|11|13|17|18),
    (anhang|anlage) (i|1|ii|2|iii|3) (a|b|c|) (_|) (_|) (_|) (SCC*|standardvertragsklausel*), anhang i c,
    anhang 1 c,
    (anhang|anhänge|anlagen|anlage) (der|zu den) (SCC*|standardvertragsklausel*|EU standardvertragsklausel*)`,
  'applicable-module': '(einschlägige*|anwendbare*|jeweilige*|zutreffende*|entsprechende*) modul*',
  bcr: `
    verbindliche* (interne* datenschutzvorschriften|interne* vorschriften|unternehmensregeln|unternehmensinterne* vorschriften|interne* datenschutzregelungen),
    binding corporate rules, =BCR, =BCRs, BCR P`,
  approved: `
    genehmigt*, genehmigung, verfügt über, verfügen über, eingeführt*, anerkannt*,
    unsere* (bcr*|verbindliche*|binding)`,
  'such-as': 'wie, z b, zum beispiel, beispielsweise, einschließlich, etwa, insbesondere, oder verbindliche*',
  'clauses-as-example':
    '(wie|z b|zum beispiel|beispielsweise|etwa) (z b|zum beispiel|beispielsweise|etwa|) (durch|mit|) (die|den|der|) (EU|) (_|) (standardvertragsklauseln|standarddatenschutzklauseln|SCC|SCCs)',
  dpf: `
    data privacy framework*, =DPF, datenschutzrahmen (_|) (EU|USA|zwischen),
    (EU US|EU USA|transatlantische*) (datenschutzrahmen*|datenschutzabkommen)`,
  'privacy-shield': 'privacy shield, datenschutzschild',
  certified: `
    zertifizier*, selbstzertifizier*, nimmt teil, nehmen teil, nimmt am, nehmen am, teilnehmer*, teilnahme,
    teilnimmt, erfüllt, einhalt*, hält sich, beigetreten`,
  'principles-only': `
    (orientier*|befolg*|beacht*|halten|hält|handeln|im sinne|im einklang) (_|) (_|) (_|) (_|) (grundsätze*|prinzipien),
    (beabsichtig*|planen|plant) (_|) (_|) (_|) (_|) (zertifizier*|teilzunehmen|teilnahme)`,
  'falls-away': `
    ungültig*, unwirksam*, nicht mehr (gültig|anwendbar|gilt|verfügbar|anerkannt|wirksam|besteht),
    (wegfall*|wegfällt|entfällt|entfallen), ausgesetzt, widerrufen*, aufgehoben*, für nichtig, nichtig*,
    nicht anwendbar, keine anwendung, außer kraft, nicht gilt, nicht greift`,
  'fall-back': `
    hilfsweise, subsidiär, ersatzweise, rückfall*, alternativ, automatisch (gelten|anwendung), andernfalls,
    stattdessen, zusätzlich, ergänzend`,
  'alternative-mechanism': `
    (alternative*|andere*|geeignete*|neue*) (_|) (_|) (_|) (mechanismus*|übermittlungsmechanismus*|garantie*|grundlage*|instrument*|lösung),
    nach treu und glauben, eine alternative`,
  'transfer-impact-assessment': `
    transfer impact assessment*, =TIA, =TIAs, transfer folgenabschätzung*, transferfolgenabschätzung*,
    datentransfer folgenabschätzung*, transfer risiko*,
    (folgenabschätzung*|prüfung|bewertung*|risikobewertung*) (der|des|zur|von|für) (_|) (_|) (datenübermittlung*|übermittlung*|datentransfer*|drittland*)`,
  'carried-out': `
    durchgeführt*, durchführ*, führt (_|) (_|) (_|) durch, führen (_|) (_|) (_|) durch, vorgenommen, erstellt*,
    abgeschlossen, verfügbar, dokumentier*, bewertet, geprüft, stellt (_|) (_|) (_|) (_|) bereit,
    stellen (_|) (_|) (_|) (_|) bereit, zur verfügung`,
  'no-reason-to-believe': 'kein* (grund|anlass) (zu|zur) (_|) (annahme|anzunehmen), kein* grund anzunehmen',
  'supplementary-measures': `
    (zusätzliche*|ergänzende*|weitere) (_|) (_|) (_|) (maßnahmen|garantien|schutzmaßnahmen|sicherheitsmaßnahmen|schutzvorkehrungen)`,
  'measure-example': `
    verschlüssel*, pseudonymisier*, anonymisier*, schlüsselverwaltung, eigene* schlüssel*, anfecht*, ficht*,
    datenminimierung, zero knowledge`,
  'article-46': '(artikel|art) 46, geeignete* garantien, angemessene* garantien',
  'article-49': '(artikel|art) 49, ausnahme* für bestimmte fälle, ausnahmetatbest*',
  'by-using': `
    durch (die|ihre) (nutzung|verwendung|registrierung|anmeldung|angabe|übermittlung),
    mit (der|ihrer) (nutzung|verwendung|registrierung|anmeldung), indem sie,
    (stimmen sie|willigen sie|sie stimmen|sie willigen|erklären sie sich)`,
  'consents-to': 'stimmen, zustimm*, einwillig*, willigen, einverstanden, erkennen (_|) an',
  'contract-necessity': `
    (erforderlich|notwendig|nötig) (für|zur|um) (_|) (_|) (_|) (erfüllung|vertragserfüllung|durchführung|vertrag*|erbringung),
    zur (vertragserfüllung|erfüllung)`,
  'onward-transfer': `
    weiterübermittl*, weitertransfer*, weitere übermittlung*, onward transfer*, weiterübertrag*,
    weiterleitung* (_|) (_|) (_|) drittland*, folgeübermittlung*`,
  'travels-with-safeguards': `
    nur, ausschließlich, gleiche*, gleichwertig*, garantie*, weisung*, zustimmung, genehmigung, klauseln,
    standardvertragsklausel*, SCC*, gebunden, gemäß, einhalt*, sofern, sicher*, vertrag*, kapitel v, art 46,
    beschränk*, angemessen*`,
  'uk-addendum': `
    UK addendum, britische* (addendum|zusatz), UK zusatz*, international data transfer (addendum|agreement), =IDTA,
    UK (SCC*|standardvertragsklausel*), zusatz* (für das|des) vereinigte* königreich*`,
  'swiss-law': `
    (schweizer*|schweizerische*) (_|) (datenschutz*|DSG|bundesgesetz), =revDSG, =nDSG, =FADP,
    bundesgesetz* über den datenschutz, =DSG`,
  'authority-request': `
    (behördenanfrage*|behördliche* (anfrage*|anordnung*|auskunft*|offenlegung*|ersuchen*|verfügung*|zugriff*)),
    (anfrage*|anordnung*|ersuchen|auskunftsersuchen|offenlegungsersuchen|verfügung*|aufforderung*) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (von|durch|einer|eines|seitens) (_|) (_|) (_|) (_|) (_|) (_|) (behörde*|staatlich*|strafverfolgung*|gericht*|polizei*|öffentlicher stellen|regierung*|geheimdienst*|nachrichtendienst*|sicherheitsbehörde*),
    rechtlich bindende* (anfrage*|ersuchen|anordnung*|aufforderung*),
    (gerichtliche*|richterliche*) (anordnung*|verfügung*|beschlüsse|vorladung*), vorladung*,
    (rechtliche*|gerichtliche*) (verfahren|prozess*),
    (behörde*|gericht) (_|) (_|) (_|) (_|) (_|) (_|) (verlangt|verlangen|fordert|anfordert|ersucht|anordnet)`,
  challenge: `
    anfecht*, angefochten, ficht (_|) (_|) (_|) (_|) an, widersprech*, widerspruch, rechtsmittel, bestreit*,
    rechtmäßigkeit (des|der|eines|einer) (ersuchens|anfrage*|anordnung*), prüf* (die|) (rechtmäßigkeit|anfrage*)`,
  'redirect-to-customer': `
    verweis* (_|) (_|) (_|) (_|) (_|) an, umleit*, weiterverweis*, leitet (_|) (_|) (_|) (_|) um,
    direkt (an|beim|vom) (den|) (kunden|auftraggeber|verantwortlichen|sie)`,
  'minimum-disclosure': `
    mindestmaß, minimum an, nur (_|) (_|) (_|) (_|) (mindestmaß|notwendig*|erforderlich*),
    so wenig (_|) wie möglich, unbedingt (erforderlich*|notwendig*), zwingend erforderlich*, geringstmöglich*`,
  'request-policy': `
    (richtlinie*|verfahren*|prozess*|leitlinie*|regeln) (_|) (_|) (_|) (behördenanfragen|behördliche*|anfragen von behörden|ersuchen von behörden)`,
  'comply-with-process': `
    guten glaubens, in gutem glauben,
    (gerichtliche*|behördliche*|rechtliche*) (anordnung*|verfahren|anfrage*|verfügung*|prozess*), vorladung*,
    gesetzlich (verpflichtet|vorgeschrieben|erforderlich), behörden, strafverfolgungsbehörden`,
  disclose: `
    offenleg*, offengelegt*, weitergeb*, weitergegeben*, weitergabe*, übermitteln, herausgeb*, herausgegeben,
    mitteilen, teilen, bekanntgeb*, bekannt geben`,
  'transparency-report': `
    transparenzbericht*, transparency report*, warrant canar*,
    bericht* (über|zu) (_|) (behördenanfragen|behördliche* anfragen),
    (zahl|anzahl|statistik*) (_|) (_|) (behördenanfragen|anfragen von behörden)`,
  'never-received': `
    noch nie (_|) (_|) (_|) (_|) (_|) (_|) erhalten, keine* (_|) (_|) (_|) (_|) (_|) (_|) (_|) erhalten,
    niemals (_|) (_|) (_|) (_|) (_|) (_|) erhalten, nie (_|) (_|) (_|) (_|) (_|) (_|) erhalten`,
  'surveillance-law': `
    =FISA, foreign intelligence surveillance, cloud act, executive order 12333, =EO 12333,
    electronic communication* service provider*, extraterritoriale* (gesetz*|recht*|zugriff*|wirkung), patriot act`,
  'not-foreign-owned': `
    kein* (US|amerikanische*|ausländische*|nicht europäische*) (_|) (mutter*|muttergesellschaft*|gesellschafter*|eigentümer*|anteilseigner*),
    kein* muttergesellschaft (_|) (außerhalb|in den),
    nicht (_|) (_|) (_|) (US|amerikanische*|außereuropäische*|ausländische*) (_|) (recht*|gesetz*|kontrolle)`,
  'no-backdoor': 'keine (hintertür*|backdoor*), keine (_|) (_|) (behördliche* zugriffe|zugriffe) (_|) bekannt',
  'parent-company': `
    (tochtergesellschaft|tochterunternehmen|tochter) (der|des|von|einer),
    (ihre|seine|unsere|deren|die|oberste) (oberste|) (muttergesellschaft|konzernmutter|holding) (_|) (_|) (ist|hat|in|mit),
    (mutterunternehmen|muttergesellschaft) (ist|mit sitz|der),
    teil (der|des) (_|) (_|) (gruppe|konzerns|unternehmensgruppe)`,
  gdpr: 'DSGVO, DS GVO, GDPR, 2016 679, datenschutz grundverordnung, datenschutzgrundverordnung',
  'main-establishment': `
    hauptniederlassung*, europäische* (hauptsitz*|zentrale|hauptniederlassung),
    (hauptsitz|zentrale|hauptverwaltung) (_|) (_|) (EU|europa|union), europazentrale, hauptverwaltung,
    niederlassung in der (EU|union|europäischen union)`,
  'lead-authority': 'federführende* (_|) (aufsichtsbehörde*|behörde*|datenschutz*)',
  'competent-authority-is': `
    (zuständige*|zuständig) (_|) (_|) (datenschutz|) (aufsichtsbehörde*|datenschutzbehörde|datenschutzaufsichtsbehörde) (_|) (_|) (_|) (_|) (ist|lautet),
    zuständige* (aufsichtsbehörde|datenschutzaufsichtsbehörde|datenschutzbehörde), anhang i c`,
  'united-states': 'vereinigte* staaten, =USA, =US',
  'uk-or-swiss': 'vereinigte* königreich*, großbritannien, schweiz*, =UK',
  'such-transfer': `
    (diese*|solche*|die|der) (_|) (übermittlung*|übertragung*|datenübermittlung*|weitergabe*),
    (übermittlung*|übertragung*) (ihrer|solcher|dieser|der) (_|) (daten|informationen)`,
  'web-analytics': `
    analytics, ip adresse*, google server*, server von google, server* (_|) (_|) google, logfiles, logdateien,
    websites dritter`,
  elsewhere: `
    drittland*, drittländer*, drittstaat*, (andere*|jedes|jedem|diese*|alle*) (_|) (land|länder|ländern|staaten),
    außerhalb (_|) (_|) (_|) (_|) (landes|EWR|EU|europäischen|europas), vereinigte* staaten, =USA, ausland,
    überall auf der welt, internationale* (übermittlung*|datenübermittlung*), grenzüberschreitend*`,
  'receiving-party': 'empfänger*',
  'open-ended-places': `
    (und|oder|sowie) (_|) (_|) (andere*|jedem|weitere*|verschiedene*) (_|) (land|ländern|länder|standorte*|regionen|orte*|staaten),
    oder in (ländern|gebieten), unter anderem, auf der ganzen welt, weltweit`,
};
