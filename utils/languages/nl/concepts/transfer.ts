import type { TRANSFER_CONCEPTS } from '../../concepts/transfer.ts';
import type { Words } from '../../concepts.ts';

export const transfer: Words<(typeof TRANSFER_CONCEPTS)[number]> = {
  transfer: `
    doorgifte*, doorgeven, doorgegeven, overdrag*, overgedragen, verzend*, verstrekt, doorgifte, verwerkt in,
    opgeslagen in, exporter*, doorgeeft, (geven|geeft) (_|) (_|) (_|) (_|) door, overdracht*, overgebracht`,
  'third-country': `
    derde land*, buiten (_|) (_|) (_|) (EER|EU|europese|europa|verenigd|unie|land), internationale organisatie*,
    andere landen, landen daarbuiten, buitenland, ander land, internationale doorgifte*, landen buiten, buiten europa, landen zonder`,
  adequacy: `
    adequaatheid*, passend (beschermingsniveau|niveau), adequaat (beschermingsniveau|niveau),
    passend* beschermingsniveau`,
  'standard-contractual-clauses': `
    standaardcontractbepaling*, standaard contractbepaling*, modelcontract*, standaardclausule*, modelclausule*,
    SCC*, standaardbepalingen, standaard contractuele (clausules|bepalingen), standard contractual clauses,
    contractuele standaardclausules, contractuele standaardbepalingen`,
  'scc-2021': `2021 914, juni 2021, module (een|één|twee|drie|vier|1|2|3|4|i|ii|iii|iv), modules (een|twee|drie|1|2|3)`,
  'scc-current': `
    (nieuwe|2021) (EU|) (standaardcontractbepaling*|modelcontractbepaling*|SCC*), EU (SCC*|standaardcontractbepaling*|modelcontract*|standaardcontractclausule*|modelclausule*), (standaardcontractbepaling*|modelcontract*|standaardclausule*|modelclausule*|standaardbepalingen|SCC*) (_|) (_|) (_|) (_|) (_|) (EU|europese commissie|europese unie|commissie), standaard (contractuele|contract) (clausules|bepalingen) (_|) (_|) (_|) (_|) (_|) (EU|europese commissie|europese unie|commissie)`,
  'scc-replaced': `
    2010 87, 2004 915, 2001 497, 2002 16, 5 februari 2010`,
  replaces: `
    vervang*, vervangen, ingetrokken, intrekking, voorheen, vorige, oude, eerdere, niet langer, niet meer`,
  'relies-on': `
    van toepassing, toepas*, toegepast, gelden, geldt, op basis van, op grond van, gebaseerd, basis, onder, gebruik*, conform, overeenkomstig, volgens, met behulp van, door middel van, getroffen, waarborg*, gewaarborgd, beschermd, middels, via, gesloten, hanteer*, voldoe*`,
  'model-clauses': `
    modelclausule*, modelcontracten, (passende|geschikte|adequate) contractuele (bepalingen|waarborgen|clausules|afspraken), contractuele waarborgen, doorgifteovereenkomst*`,
  hosting: `
    host, hosten, gehost, hosting, hostinglocatie*, opgeslagen, opslag, opslaat, opslaan, opslaglocatie*,
    bewaard in, datacenter*, datacentr*, server, servers, serverlocatie*, datalocatie*, dataresidentie, databases`,
  'hosting-place': `
    (hosting|opslag|server) (locatie*|regio*), hostinglocatie*, opslaglocatie*, serverlocatie*, datalocatie*,
    locatie van (de|) (data|gegevens|servers|opslag|verwerking|hosting), dataresidentie,
    (plaats|land) van (opslag|verwerking|hosting)`,
  'place-of-people': `
    als u, indien u, wanneer u, inwoners, burgers,
    (gebruikers|klanten|personen|betrokkenen|bezoekers) (gevestigd|woonachtig|die|) (_|) in, recht van, rechtbank*,
    rechter*, jurisdictie*, autoriteit*, toezichthoud*, statutair*, ingeschreven`,
  mainly: `
    primair, voornamelijk, hoofdzakelijk, grotendeels, overwegend, in beginsel, in principe, standaard`,
  'as-an-option': `
    optie, opties, optioneel, optionele,
    beschikbaar (_|) (_|) (in|voor|bij|met) (_|) (_|) (_|) (abonnement*|klanten|pakket*), enterprise, meerprijs,
    meerkosten, kiezen, keuze, kiest, selecteren`,
  'only-in': `
    (uitsluitend|alleen|enkel|volledig|slechts) (_|) (_|) (_|) (in|binnen),
    (uitsluitend|alleen) op het (grondgebied|territorium), (in|binnen) (_|) (_|) (_|) (_|) (_|) (uitsluitend),
    (alle|iedere) (_|) (_|) (_|) (opgeslagen|gehost|verwerkt|servers|datacenters) (_|) (_|) (_|) (in|binnen),
    (blijven|blijft) (in|binnen)`,
  'no-transfer-outside': `
    (niet|nooit|geen|nimmer) (_|) (_|) (_|) (_|) (_|) (_|) (doorgegeven|doorgifte*|doorgeven|verwerkt|opgeslagen|overgedragen|gedeeld) (_|) (_|) (_|) (_|) (buiten|derde land*),
    (niet|nooit|geen|nimmer) (_|) (_|) (_|) (_|) (buiten|derde land*) (_|) (_|) (_|) (_|) (_|) (_|) (doorgegeven|verwerkt|opgeslagen|overgedragen|gebracht|gedeeld),
    geen (_|) (_|) (_|) verla* (_|) (EU|EER|europese|europa),
    (verlaten|verlaat) (_|) (EU|EER|europese unie|europese economische ruimte|europa) (niet|nooit|nimmer),
    geen (_|) (_|) (doorgifte*|verwerking|opslag) (_|) (_|) (_|) (_|) (buiten|derde land*),
    doorgifte* (_|) (_|) (buiten|derde land*) (_|) (_|) (_|) (nee|vindt niet|niet plaats)`,
  'any-country': `
    (elk|ieder|elke|andere) (_|) (_|) (land|landen|locatie*) (_|) (_|) (_|) (waar|waarin) (_|) (_|) (_|) (_|) (_|) (_|) (actief|vestiging*|faciliteit*|kantoren|gevestigd|opereren|leverancier*),
    overal ter wereld, waar ook ter wereld`,
  'remote-access': `
    (toegang|ondersteuning|beheer|support) (_|) (_|) (_|) (op afstand|vanuit derde|vanuit landen|vanuit andere landen|van buiten|vanuit locaties|van buitenaf),
    op afstand (_|) (_|) (_|) toegang, toegang (_|) (_|) (_|) (_|) buiten, remote (toegang|access|support),
    follow the sun`,
  'support-staff': `
    (supportteam*|supportmedewerker*|ondersteuningsteam*|helpdesk*|klantenservice|supportafdeling*),
    support (team*|medewerker*), technische ondersteuning,
    (medewerkers|personeel|werknemers|teams|engineers) (_|) (die|gevestigd|buiten|in)`,
  'global-teams': `
    wereldwijde (team*|ondersteuning|support), wereldwijd (team*|personeel), teams over de hele wereld,
    medewerkers over de hele wereld, internationale teams`,
  'european-commission': 'europese commissie, EU commissie, =Commissie, (artikel|art) 45',
  'absence-of': `
    bij gebreke, bij ontbreken, ontbreken van, zonder (een|passend*|adequa*), geen (passend*|adequa*),
    niet (onder|erkend|beschouwd|gedekt), ontbreekt, geen sprake`,
  'module-one': 'module (een|één|1|i), modules (_|) (en|of) (een|één|1|i)',
  'module-two': 'module (twee|2|ii), modules (_|) (en|of) (twee|2|ii)',
  'module-three': 'module (drie|3|iii), modules (_|) (en|of) (drie|3|iii)',
  'module-four': 'module (vier|4|iv), modules (_|) (en|of) (vier|4|iv)',
  'scc-roles': `
    verwerkingsverantwoordelijke naar (verwerker|verwerkingsverantwoordelijke),
    verwerker naar (sub|) (verwerker|subverwerker), docking clausule, clausule (7|11|13|17|18),
    bijlage* (i|1|ii|2|iii|3) (a|b|c|) (_|) (_|) (_|) (SCC*|modelcontract*|standaardcontract*), bijlage i c,
    bijlage 1 c, bijlage* bij de (SCC*|modelcontract*|standaardcontract*)`,
  'applicable-module': '(toepasselijke|relevante|juiste|desbetreffende) module*',
  bcr: `
    bindende (bedrijfsvoorschriften|ondernemingsregels|bedrijfsregels), binding corporate rules, =BCR, =BCRs,
    =BCR's, BCR P`,
  approved: `
    goedgekeurd*, goedkeuring, beschikt over, vastgesteld*, ingevoerd*, hanteert, hanteren, onze (bcr*|bindende)`,
  'such-as': 'zoals, bijvoorbeeld, bijv, waaronder, een van, of bindende',
  'clauses-as-example':
    '(zoals|bijvoorbeeld|bijv) (via|door|met|) (de|) (EU|europese|) (_|) (modelcontractbepalingen|standaardcontractbepalingen|modelclausules|standaardcontractclausules|modelcontracten|SCC|SCCs|SCC s)',
  dpf: `
    data privacy framework*, =DPF, (gegevensbeschermingskader|privacykader|gegevensprivacykader) (_|) (_|) (EU|VS),
    (EU|EU VS) (gegevensbeschermingskader|privacykader)`,
  'privacy-shield': 'privacy shield, privacyschild',
  certified: `
    gecertificeerd*, certificering, zelfcertificering, neemt deel, nemen deel, deelnemer, deelname, voldoet aan,
    voldoen aan, houdt zich aan, aangesloten, deelneemt, deelnemen`,
  'principles-only': `
    (volgen|volgt|handelen|handelt|houden|respecteren|in lijn|in de geest) (_|) (_|) (_|) (_|) beginselen,
    (van plan|voornemens|voornemen) (_|) (_|) (_|) (certific*|deel te nemen|te certificeren)`,
  'falls-away': `
    ongeldig*, niet (langer|meer) (_|) (_|) (geldig|van toepassing|geldt|beschikbaar|erkend|van kracht), wegval*,
    vervalt, vervallen, komt te vervallen, opgeschort*, ingetrokken, nietig*, vernietigd, niet van toepassing,
    niet geldt, wordt geschorst, buiten werking`,
  'fall-back': `
    subsidiair*, terugval*, bij gebreke*, als alternatief, automatisch van toepassing, anders, in plaats daarvan,
    aanvullend, terugvaloptie`,
  'alternative-mechanism': `
    (alternatief|alternatieve|ander|andere|passend|passende|vervangend*|nieuw) (_|) (_|) (_|) (mechanisme*|doorgiftemechanisme*|waarborg*|grondslag|instrument*|oplossing),
    te goeder trouw, een alternatief`,
  'transfer-impact-assessment': `
    transfer impact assessment*, =TIA, =TIAs, =TIA s, doorgiftebeoordeling*, doorgifte effectbeoordeling*,
    doorgifterisico*, effectbeoordeling (van|voor|over) (de|) (_|) doorgifte*,
    beoordeling van (de|) (_|) (doorgifte*)`,
  'carried-out': `
    uitgevoerd*, uitvoeren, voert (_|) (_|) (_|) uit, voeren (_|) (_|) (_|) uit, verricht*, gedaan, opgesteld,
    gemaakt, beschikbaar*, beoordeeld*, beoordelen, beoordeelt, documenteer*, gedocumenteerd, verstrekt*,
    stelt (_|) op, afgerond`,
  'no-reason-to-believe': `
    geen reden (om|hebben|heeft) (_|) (_|) aan te nemen, geen reden om te (geloven|veronderstellen)`,
  'supplementary-measures':
    '(aanvullende|extra|bijkomende) (_|) (_|) (_|) (maatregelen|waarborgen|beschermingsmaatregelen)',
  'measure-example': `
    versleutel*, encryptie, pseudonimiser*, gepseudonimiseerd*, anonimiser*, sleutelbeheer, eigen sleutels,
    aanvecht*, bezwaar, dataminimalisatie, zero knowledge`,
  'article-46': '(artikel|art) 46, 46 (lid|2), passende waarborgen, geschikte waarborgen',
  'article-49': '(artikel|art) 49, afwijking* voor specifieke, uitzondering* van artikel 49, derogatie*',
  'by-using': `
    door (gebruik|het gebruik|te gebruiken|onze|deze|de) (_|) (_|) (_|) (_|) (_|) (_|) (stemt|gaat|geeft|accepteert),
    door (gebruik|het gebruik),
    (stemt u|u stemt|gaat u akkoord|u gaat akkoord|geeft u toestemming|u geeft toestemming)`,
  'consents-to': 'stemt, stemmen, instemm*, toestemming, akkoord, accepteert, erkent',
  'contract-necessity': `
    (noodzakelijk|nodig|vereist) (voor|om) (_|) (_|) (_|) (uitvoer*|uit te voeren|verlen*|leveren|overeenkomst),
    uitvoering van (een|de|onze|deze) overeenkomst`,
  'onward-transfer': `
    verdere doorgifte*, doorgifte verder, verder (doorgegeven|doorgeven|overgedragen), verdere overdracht*,
    vervolgdoorgifte*, doorgifte aan verdere`,
  'travels-with-safeguards': `
    alleen, uitsluitend, slechts, dezelfde, gelijkwaardig*, waarborg*, instructie*, toestemming, bepalingen, SCC*,
    gebonden, overeenkomstig, conform, voldoe*, mits, zorgt, overeenkomst*, hoofdstuk v, artikel 46, beperk*,
    passend*`,
  'uk-addendum': `
    UK addendum, brits* addendum, international data transfer (addendum|agreement), =IDTA,
    UK (SCC*|modelcontract*|standaardcontract*), addendum (van het|voor het) (verenigd koninkrijk|VK)`,
  'swiss-law': `
    zwitserse (_|) (wet|gegevensbescherming*|privacy*|AVG), =FADP, =nFADP,
    federale wet (inzake|op de|betreffende) (_|) gegevensbescherming, zwitserse (addendum|SCC*)`,
  'authority-request': `
    (overheidsverzoek*|informatieverzoek* van (de|) overhe*),
    (verzoek*|bevel*|vordering*|order*|dagvaarding*) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (van|door) (_|) (_|) (_|) (_|) (_|) (_|) (overheid*|overheden|overheidsinstantie*|overheidsinstelling*|rechtshandhaving*|opsporing*|politie|justitie|inlichtingen*|rechter*|rechtbank*|gerechtelijk*),
    juridisch bindend* (verzoek*|bevel*), wettelijk bindend* (verzoek*|bevel*),
    (gerechtelijk*|rechterlijk*) (bevel*|vordering*|procedure*), dagvaarding*,
    (overheid*|autoriteit*|opsporing*|rechtshandhaving*) (_|) (_|) (_|) (_|) (_|) (verzoekt|verzoeken|vordert|vorderen|eist|beveelt)`,
  challenge: `
    aanvecht*, aan te vechten, vecht (_|) (_|) (_|) (_|) aan, betwist*, bezwaar maken, verzet*, beroep,
    rechtmatigheid van (het|een|elk) (verzoek|bevel), beoordel* (de|) (rechtmatigheid|het verzoek)`,
  'redirect-to-customer': `
    doorverwijz*, verwijst (_|) (_|) (_|) (_|) (_|) (_|) (door|naar), verwijzen (_|) (_|) (_|) (_|) (door|naar),
    rechtstreeks (aan|bij|tot|van) (de|) (klant|opdrachtgever|verwerkingsverantwoordelijke|u)`,
  'minimum-disclosure': `
    minimaal (vereiste|noodzakelijke|benodigde), zo min mogelijk, minimum (aan|hoeveelheid), strikt noodzakelijk*,
    alleen (_|) (_|) (_|) (strikt|noodzakelijk*), niet meer dan (_|) (noodzakelijk|nodig|vereist)`,
  'request-policy': `
    (beleid|procedure*|richtlijn*|protocol) (_|) (_|) (verzoek*|vordering*|informatieverzoek*) (_|) (_|) (_|) (overheid*|overheden|autoriteiten|opsporing*)`,
  'comply-with-process': `
    te goeder trouw,
    (gerechtelijk*|rechterlijk*|juridisch*|wettelijk*) (bevel*|proces*|procedure*|verzoek*|verplicht*),
    dagvaarding*, overheidsverzoek*, wettelijk (verplicht|vereist), overheidsinstantie*, opsporingsinstantie*,
    rechtshandhaving*`,
  disclose: `
    verstrek*, delen, gedeeld, deelt, openbaar maken, openbaarmak*, bekendmak*, vrijgeven, vrijgegeven, doorgeven,
    bekend (_|) maken`,
  'transparency-report': `
    transparantierapport*, transparantieverslag*, transparency report*, warrant canar*,
    rapport* (over|van) (_|) overheidsverzoeken, (aantal|aantallen|cijfers) (_|) (_|) overheidsverzoeken`,
  'never-received': `
    nooit (_|) (_|) (_|) (_|) (_|) (_|) (_|) ontvangen, geen (_|) (_|) (_|) (_|) (_|) (_|) (_|) ontvangen,
    nog niet ontvangen`,
  'surveillance-law': `
    =FISA, foreign intelligence surveillance, cloud act, executive order 12333, =EO 12333,
    electronic communication* service provider*, extraterritoriale (wet*|werking|toegang|regelgeving), patriot act`,
  'not-foreign-owned': `
    geen (amerikaanse|buitenlandse|niet europese) (_|) (moeder*|aandeelhouder*|eigenaar*),
    geen moeder* (_|) (buiten|in de),
    niet (_|) (_|) (eigendom|onderworpen) (_|) (_|) (_|) (amerikaanse|buitenlandse|niet europese|VS)`,
  'no-backdoor': 'geen (achterdeur*|backdoor*), niet op de hoogte van (_|) (_|) (overheid*|toegang)',
  'parent-company': `
    (dochteronderneming|dochtermaatschappij|dochterbedrijf|volle dochter|dochter) van,
    (haar|zijn|onze|de|uiteindelijke) (uiteindelijke|) (moedermaatschappij|moederbedrijf|moederonderneming|holding) (_|) (_|) (is|gevestigd|in|met),
    onderdeel van (de|) (_|) (_|) (groep|groepering|concern)`,
  gdpr: 'AVG, GDPR, 2016 679, algemene verordening gegevensbescherming, uitvoeringswet AVG',
  'main-establishment': `
    (hoofdvestiging|hoofdkantoor) (_|) (_|) (EU|unie|europa|europese|EER), europees hoofdkantoor,
    europese (hoofdvestiging|hoofdzetel), hoofdvestiging, centrale administratie,
    vestiging in de (EU|unie|europese unie|EER)`,
  'lead-authority': 'leidende (toezichthoud*|autoriteit*|toezichthouder), leidend (toezichthouder)',
  'competent-authority-is': `
    bevoegde (toezichthoud*|autoriteit) (_|) (_|) (_|) (_|) is, (toezichthoudende autoriteit|toezichthouder) is,
    bijlage i c`,
  'united-states': 'verenigde staten, =VS, =USA, =US',
  'uk-or-swiss': 'verenigd koninkrijk, =VK, =UK, zwitserland, zwitserse',
  'such-transfer': `
    (deze|dergelijke|die|de) (_|) (doorgifte*|overdracht*),
    (doorgifte*|overdracht*) van (uw|dergelijke|deze|de) (_|) (gegevens|persoonsgegevens|informatie)`,
  'web-analytics': 'analytics, ip adres*, google server*, servers van google, logbestanden, websites van derden',
  elsewhere: `
    derde land*, (andere|elk|alle|deze|dergelijke|ander) (_|) (land|landen),
    buiten (_|) (_|) (_|) (_|) (land|EER|EU|europese|europa), verenigde staten, =VS, =USA, buitenland,
    overal ter wereld, internationale (doorgifte*|overdracht*), grensoverschrijdend*`,
  'receiving-party': 'ontvanger*, ontvangende partij*',
  'open-ended-places': `
    (en|of) (_|) (_|) (andere|elk|diverse) (_|) (land|landen|locaties|regio*|bestemmingen|plaatsen),
    of in (landen|gebieden), onder andere, over de hele wereld, wereldwijd`,
};
