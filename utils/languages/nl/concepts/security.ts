import type { SECURITY_CONCEPTS } from '../../concepts/security.ts';
import type { Words } from '../../concepts.ts';

export const security: Words<(typeof SECURITY_CONCEPTS)[number]> = {
  encrypt: 'versleutel*, encrypt*, geëncrypt*, encryptie, gecodeerd, !encryptiesleutel*, !encryption key*',
  'at-rest': `
    in rust, at rest, opgeslagen, opslag, opslaan, in opslag, schijf, schijven, schijfversleuteling, database*,
    databank*, harde (schijf|schijven), volumes, data opslag, rustende, dataopslag`,
  'aes-256': `
    AES 256, AES256, 256 bit* AES, AES 256 bit*, AES _ 256, 256 bit* (versleuteling|encryptie|encryption)`,
  'in-transit': `
    in transit, tijdens (_|) (_|) (transport|overdracht|verzending|verzenden|transmissie|transit|doorgifte),
    bij (_|) (verzending|overdracht|transport|transmissie), over (_|) (openbare|publieke|externe) netwerk*,
    over (het|) internet, onderweg, datatransmissie, gegevensoverdracht, datatransport, versleuteld transport,
    transportversleuteling, versleutelde (verbinding*|overdracht|kanalen|verzending), beveiligde (https |) verbinding*,
    end to end (versleutel*|encrypt*), verzonden, verstuurd, overgedragen, getransporteerd`,
  tls: '=TLS, =TLSv1, HTTPS, =HSTS, transport layer security, tlsv1, tls (versleuteling|verbinding*)',
  'tls-1-2': 'TLS 1 2, TLS (v|versie) 1 2, TLS v1 2, tlsv1 2, TLS1 2, TLS 1 2 _',
  'tls-1-3': 'TLS 1 3, TLS (v|versie) 1 3, TLS v1 3, tlsv1 3, TLS1 3',
  'tls-old': 'TLS 1 0, TLS 1 1, TLS v1 0, TLS v1 1, tlsv1 0, tlsv1 1, SSL 2, SSL 3, SSL 3 0, SSLv3, SSL v3',
  ssl: '=SSL, secure socket* layer',
  'switched-off': `
    uitgeschakeld*, uitgezet, verwijderd, geblokkeerd, geweigerd, niet ondersteund, niet meer, niet langer,
    uitgefaseerd, verouderd*, weiger*, ouder dan, lager dan, worden niet`,
  'password-words': 'wachtwoord*, wachtzin*, inloggegevens, passwords',
  'end-device': `
    laptop*, notebooks, werkstation*, werkplek*, mobiele apparat*, USB, verwisselbare media, endpoints,
    mobiele telefoons, gegevensdragers`,
  'key-management': `
    sleutelbeheer, key management, beheer van (_|) (_|) (encryptiesleutel*|sleutel*|versleutelingssleutel*),
    (encryptiesleutel*|versleutelingssleutel*|cryptografische sleutel*) (_|) (_|) (_|) (_|) (_|) (opgeslagen|beheerd|geroteerd|beveiligd|bewaard|gegenereerd),
    (beheert|beheren|bewaart|bewaren|roteren|roteert) (_|) (_|) (_|) (encryptiesleutel*|versleutelingssleutel*|sleutels),
    sleutelrotatie, rotatie van (_|) (encryptiesleutel*|sleutel*|sleutels), key vault, =KMS, =HSM, =HSMs,
    hardware security module*, hardwarebeveiligingsmodule*`,
  'customer-keys': `
    (klantbeheerde|door de klant beheerde|door klanten beheerde) (_|) sleutel*,
    door (de|) klant* beheerde (_|) (sleutel|sleutels), klantbeheerde (sleutels|encryptiesleutels|sleutel),
    bring your own (_|) key*, =BYOK, =HYOK, =CMEK, =CMK, eigen (encryptiesleutel*|versleutelingssleutel*|sleutels),
    customer managed key*`,
  'by-hosting-provider': `
    door (onze|de|haar|zijn|een) (_|) (hostingpartij|hostingprovider|hostingpartner|hostingleverancier|cloudprovider|cloudleverancier|hoster|datacenter)`,
  'role-based': `
    rolgebaseerd*, role based, =RBAC, op basis van (_|) (_|) (rol|rollen|functie|functies|functieprofiel), rolgebonden,
    least privilege*, (minimale|minst mogelijke|zo min mogelijk) (rechten|toegang|privileges),
    minimale (toegangs|) rechten, autorisatiematri*, autorisatieconcept, rollen en (rechten|autorisaties),
    autorisatiemodel, functiegebonden`,
  'need-to-know-basis': `
    need to know, need to have, noodzakelijk (_|) (_|) (_|) (werk|functie|taak|taken|werkzaamheden),
    nodig (hebben|heeft|) (_|) (_|) (_|) (_|) (werk|functie|taak|taken|werkzaamheden),
    uit hoofde van (_|) (functie|werk*)`,
  'access-words': `
    toegang*, toegangsrecht*, autorisatie*, geautoriseerd*, rechten, bevoegdhe*, bevoegd*, inzage, privileges, access`,
  'access-review': `
    (beoordel*|controle*|review|evaluatie|herbeoordel*|toetsing) (_|) (_|) (toegangsrecht*|autorisatie*|toegang|rechten|accounts|gebruikersrechten),
    (toegangsrecht*|autorisatie*|rechten|accounts) (_|) (_|) (_|) (_|) (beoordeeld|gecontroleerd|herzien|geëvalueerd|gereviewd|getoetst),
    toegangsreview*, access review*, hercertific*`,
  'access-control': `
    toegangscontrole*, toegangsbeheer*, toegangsbeveiliging, toegangsbeperking*, logische toegang*, autorisatiebeheer,
    identiteits en toegangsbeheer, identity and access management, =IAM, access control*, rechtenbeheer`,
  'access-restricted': `
    (alleen|uitsluitend|enkel|slechts) (_|) (_|) (bevoegde*|bevoegden|geautoriseerde*|gemachtigde*),
    toegang (_|) (_|) (_|) (_|) (_|) (_|) (beperkt|begrensd|afgeschermd), (beperk*|begrenz*) (_|) (_|) (_|) toegang,
    toegang (_|) (voorbehouden|alleen|uitsluitend)`,
  mfa: `
    multi factor*, multifactor*, meerfactor*, meer factor*, multifactorauthenticatie, two factor*, twee factor*,
    tweefactor*, tweede factor, 2 factor*, 2 staps*, sterke authenticatie, =MFA, =2FA, twee staps*, tweestaps*, =TOTP,
    =FIDO, =FIDO2, =U2F, webauthn, passkey*, yubikey*`,
  'optional-feature': `
    optioneel, optionele, als optie, facultatief, add on, addon, tegen (extra|aanvullende|meer) (kosten|betaling),
    meerprijs, (in|vanaf|bij|met) (_|) (_|) (enterprise|business|premium|professional|pro),
    (enterprise|business|premium|professional|hoger|hogere|betaald|betaalde) (_|) (abonnement*|pakket*|plan|plannen|versie|klanten),
    enterpriseabonnement*, op (aanvraag|verzoek)`,
  mandatory: `
    verplicht*, vereist*, afgedwongen, dwing*, moet, moeten, noodzakelijk,
    (alle|elke|iedere) (_|) (medewerker*|personeel|account*|gebruiker*|beheerder*|werknemer*)`,
  sso: `
    single sign on, =SSO, eenmalig* aanmeld*, eenmalig* inlog*, federatieve (login|authenticatie|identiteit),
    identiteitsfederatie, federatief inloggen`,
  saml: '=SAML, =SAML2, saml',
  oidc: 'openid connect, =OIDC, openid',
  scim: '=SCIM',
  logged: `
    gelogd*, logt, loggen, logs, log, logging*, *logging, logbestand*, logboek*, audit trail*, audittrail*, audit logs,
    auditlog*, toegangslog*, geregistreerd in (een|het|de) log*, traceerba*, herleidba*, !log (in|je|uzelf)`,
  'log-object': `
    toegang*, beheer*, admin*, activiteit*, gebeurtenis*, handeling*, actie*, login*, inlog*, aanmeld*, audit*,
    beveilig*, security, wijziging*, mutatie*, transactie*, gebruiker*, poging*, bewaar*, monitor*, raadpleg*, inzage,
    access`,
  'input-control': 'invoercontrole*',
  'tenant-separation': `
    tenant (isolatie|scheiding), tenantisolatie, tenantscheiding, klantscheiding,
    (scheiding|isolatie) van (_|) (tenants|klanten|klantdata|klantgegevens|klantomgevingen), row level security,
    (datascheiding|gegevensscheiding), scheiding van (_|) (_|) (gegevens|data),
    logische (_|) (scheiding|isolatie|datascheiding|gegevensscheiding),
    (eigen|aparte|afzonderlijke|gescheiden) (database*|instantie*|omgeving*|klantomgeving*|databank*),
    multi tenan* (_|) (_|) (scheiding|isolatie|gescheiden|geïsoleerd), single tenant (database*|omgeving*|instantie*)`,
  separated: `
    logisch (_|) (_|) (_|) gescheiden, gescheiden (_|) logisch, (fysiek|strikt) gescheiden,
    gescheiden (_|) (opgeslagen|verwerkt|bewaard|gehouden), gescheiden, geïsoleerd, gesegmenteerd, gesegregeerd`,
  'of-customers': `
    klant*, cliënt*, tenant*, opdrachtgever*, verschillende (doel*|klanten), andere (organisatie*|accounts),
    elke organisatie, klantgegevens, doeleinden`,
  'shared-environment': `
    gedeelde (_|) (omgeving*|infrastructuur|database*|server*|platform|hosting),
    multi tenant (omgeving*|architectuur|infrastructuur|platform|systeem|applicatie),
    multitenant (omgeving*|architectuur|infrastructuur|platform)`,
  'penetration-test': `
    penetratietest*, penetratie test*, pen test*, pentest*, penetration test*, red team*, ethical hack*, ethisch hack*,
    indringingstest*`,
  independent: `
    onafhankelijk*, extern*, derde part*, derden, gespecialiseerd* (_|) (bedrijf|bedrijven|partij*|bureau*),
    geaccrediteerd*, =CREST, beveiligingsbedrij*, securitybedrij*, security (bedrij*|partij*),
    gekwalificeerd* (_|) (bedrij*|partij*|tester*)`,
  daily: `
    dagelijks*, elke dag, iedere dag, per dag, elke nacht, iedere nacht, nachtelijk*, elke 24 uur, elk uur, ieder uur,
    doorlopend, continu, continue, realtime, real time, 24 7`,
  weekly: 'wekelijks*, elke week, iedere week, per week',
  monthly: 'maandelijks*, elke maand, iedere maand, per maand',
  quarterly: `
    elk kwartaal, ieder kwartaal, per kwartaal, driemaandelijks*, elke drie maanden, elke 3 maanden, kwartaal`,
  'half-yearly': `
    halfjaarlijks*, half jaarlijks*, elke zes maanden, elk half jaar, ieder half jaar, twee keer per jaar,
    tweemaal per jaar`,
  annual: 'jaarlijks*, elk jaar, ieder jaar, per jaar, eenmaal per jaar, één keer per jaar, eens per jaar',
  regularly: `
    regelmatig*, periodiek*, geregeld, op vaste (momenten|tijdstippen), ten minste eenmaal, minimaal eenmaal,
    minstens eenmaal, terugkerend*, elke (twee|2|18) _, routinematig*, stelselmatig*, systematisch*, structureel`,
  'vulnerability-management': `
    kwetsbaarhedenscan*, kwetsbaarheidsscan*, kwetsbaarhedenbeheer, kwetsbaarheidsbeheer,
    kwetsbaarheden (scan*|beheer|management|analyse*), vulnerability (scan*|management|assessment*),
    (scan|scans|scannen|scant|gescand|monitor*|patch*|verhelp*|detecteer*|opspor*) (_|) (_|) (_|) (_|) kwetsbaarhe*,
    kwetsbaarhe* (_|) (_|) (_|) (_|) (gepatcht|verholpen|opgelost|gescand|gevolgd|aangepakt|gedicht), patchmanagement,
    patch management, patchbeheer, patchbeleid, beveiligingsupdates, (beveiligings|security) (update*|patch*),
    beveiligingspatch*, kritieke (patch*|updates),
    patches (_|) (_|) (_|) (geïnstalleerd|toegepast|doorgevoerd|uitgevoerd|uitgerold), patchen,
    (afhankelijkheden|dependencies) (_|) (_|) (gescand|gemonitord|gecontroleerd)`,
  'software-updates': `
    software updates,
    (werken|werkt|houden|houdt) (_|) (_|) (software|systemen|servers) (_|) (_|) (bij|up to date|actueel),
    (software|systemen|servers) (_|) (_|) (_|) (bijgewerkt|geüpdatet|up to date|actueel), software bij`,
  'bug-bounty': `
    bugbount*, bug bount*, bounty programma*, bounties, hackerone, bugcrowd, intigriti, yeswehack, zerocopter,
    (belon*|vergoed*) (_|) (_|) (_|) (beveiligingsonderzoekers|kwetsbaarheidsmelding*|kwetsbaarhe*)`,
  'responsible-disclosure': `
    responsible disclosure*, coordinated (vulnerability |) disclosure, coordinated vulnerability disclosure,
    vulnerability disclosure*, =CVD, =VDP, verantwoorde (openbaarmaking|onthulling|melding),
    gecoördineerde (openbaarmaking|bekendmaking|kwetsbaarheidsmelding), kwetsbaarheden meldbeleid`,
  'report-vulnerability': `
    (meld|melden|meldt|gemeld|rapporteer|rapporteren) (_|) (_|) (_|) (_|) (kwetsbaarhe*|beveiligingslek*|beveiligingsprobl*|zwakke plek*),
    (kwetsbaarhe*|beveiligingslek*|beveiligingsprobl*|zwakke plek*) (_|) (_|) (_|) (gevonden|ontdekt|vindt|ontdek*|melden|meld|meldt|aantreft),
    kwetsbaarheidsmelding*`,
  researcher: `
    beveiligingsonderzoeker*, onderzoeker*, ethisch* hacker*, hackers, safe harbor, juridische stappen, aangifte,
    te goeder trouw`,
  'security-txt': 'security txt, well known security, RFC 9116',
  'expires-field': 'expires (202*|203*)',
  'make-backups': `
    (maak|maakt|maken|gemaakt|maakte) (_|) (_|) (_|) (_|) (back up*|backup*|reservekopie*|reservekopieën|snapshots),
    (back up*|backup*|reservekopie*|reservekopieën|snapshots) (_|) (_|) (_|) (_|) (gemaakt|uitgevoerd|opgeslagen|bewaard|aangemaakt),
    geback upt, gebackupt, backuppen, back uppen`,
  'backup-words': `
    back up, back ups, backup*, reservekopie*, reservekopieën, veiligheidskopie*, snapshots, point in time recovery,
    =PITR, gebackupt`,
  'backup-quality': `
    versleuteld*, encrypt*, getest, test, testen, tests, herstel*, terugzet*, teruggezet, restore*, geo redundant*,
    geografisch*, andere (locatie|regio|datacenter), aparte (locatie|regio|datacenter), afzonderlijke (locatie|regio),
    externe locatie, meerdere (locaties|regio s|zones), redundant*, onveranderbaar, bewaartermijn, bewaard, rotatie,
    automatisch*, geautomatiseerd*, opslaglocatie`,
  'customer-must': `
    (klant|klanten|afnemer|opdrachtgever|verwerkingsverantwoordelijke|u) (_|) (zal|dient|moet|moeten|behoort),
    (dient|moet|zal) (de|) (klant|afnemer|opdrachtgever|u|verwerkingsverantwoordelijke),
    (klant|klanten|afnemer|opdrachtgever|gebruiker|u|cliënt) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (verantwoordelijk|verplicht),
    (verantwoordelijkheid|verplichting) van (de|) (klant|afnemer|opdrachtgever|gebruiker),
    verantwoordelijk* (_|) (_|) (klant|afnemer|opdrachtgever|u), (uw|eigen) verantwoordelijkheid`,
  'its-own-backups': `
    (eigen|zijn|haar|uw|diens) (_|) (_|) (back up*|backup*|reservekopie*),
    (maken|maakt) van (_|) (back ups|backups|reservekopieën), back ups van (zijn|haar|uw|de eigen),
    zelf (_|) (_|) (back up*|backup*|reservekopie*), voor (_|) (back up*|backup*|reservekopie*)`,
  'business-continuity': `
    bedrijfscontinuïteit*, business continuity*, disaster recovery*, continuïteitsplan*, continuïteitsbeheer,
    calamiteitenplan*, rampenplan*, noodplan*, uitwijkplan*, herstelplan*, uitwijktest*, =BCP, =DRP, =BCM, =BCMS,
    =BCDR, hersteltijd*, herstelpunt*, recovery time objective*, recovery point objective*, =RTO, =RPO`,
  'restore-effort': `
    (herstel*|herstellen) (_|) (_|) (_|) (beschikbaar*|toegang|dienst*|systemen),
    (beschikbaarheid|toegang|dienst*) (_|) (_|) (_|) (te herstellen|hersteld|herstellen)`,
  'repeats-article-32': `
    pseudonimisering en (versleuteling|encryptie), (versleuteling|encryptie) en pseudonimisering,
    pseudonimisering (en of|of) (versleuteling|encryptie),
    (vermogen|in staat|mogelijkheid) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) herstellen,
    beschikbaarheid van en (de |) toegang`,
  'incident-response': `
    incidentrespons*, incident response*, incidentmanagement, incident management, incidentbeheer, incidentafhandeling,
    incidentprocedure*, incidentenprocedure*, incident (procedure*|plan*|proces*|protocol*), incidentplan*,
    incidentproces*,
    (procedure*|proces|processen|plan|protocol*|beleid) (_|) (_|) (_|) (_|) (_|) (beveiligingsincident*|incidenten|datalekken|datalek),
    datalekprocedure*, datalekprotocol*, datalekkenprocedure,
    (reageren|reageert) op (_|) (beveiligingsincidenten|incidenten), =CSIRT, =SIRT, security operations cent*,
    24 7 (_|) (beveiligings |security |) (monitoring|bewaking), 24x7 (_|) monitoring`,
  investigate: 'onderzoek*, onderzocht',
  'security-training': `
    bewustwordingstraining*, bewustzijnstraining*, bewustwordings*, bewustzijnsprogramma*,
    awareness (training*|programma*|campagne*), awarenesstraining*, security awareness,
    (training*|cursus*|opleiding*|scholing) (_|) (_|) (_|) (_|) (informatiebeveiliging|beveiliging|privacy|gegevensbescherming|AVG|security|vertrouwelijkheid),
    (getraind|opgeleid|geschoold|geïnstrueerd) (_|) (_|) (_|) (_|) (_|) (informatiebeveiliging|beveiliging|privacy|gegevensbescherming|AVG|security|vertrouwelijkheid),
    (beveiligings|security|privacy|AVG) (training*|cursus*|opleiding*), beveiligingstraining*, privacytraining*,
    securitytraining*,
    (informatiebeveiliging|beveiliging|privacy|gegevensbescherming|AVG) (_|) (_|) (_|) (getraind|opgeleid|geschoold|training*),
    phishing (simulatie*|test*|oefening*), phishingsimulatie*, phishingtest*`,
  'staff-aware': `
    privacybewust, (medewerker*|personeel|team) (_|) (_|) (bewust|doordrongen),
    bewust van (_|) (privacy|beveiliging|vertrouwelijk*)`,
  'background-check': `
    verklaring omtrent (het|) gedrag, =VOG, =VOG's, vog, antecedentenonderzoek*, achtergrondonderzoek*,
    achtergrondcontrole*, achtergrond (check*|onderzoek*|controle*), background (check*|screening*),
    (screening|screenen) van (_|) (_|) (medewerker*|personeel|werknemer*|kandidaten|nieuwe),
    (medewerker*|personeel|werknemer*|kandidaten) (_|) (_|) (_|) (gescreend|screening), personeelsscreening,
    pre employment screening*, indiensttredingsscreening, referentiecheck*, referentieonderzoek*, strafblad*`,
  'where-law-permits': `
    (waar|indien|voor zover|als|wanneer) (_|) (_|) wettelijk (toegestaan|mogelijk|geoorloofd),
    (waar|indien|voor zover) (_|) (_|) (wet|wetgeving|recht) (_|) (toestaat|toelaat|toegestaan), wettelijk toegestaan`,
  'physical-security': `
    fysieke (_|) (beveiliging*|toegang*|bescherming|maatregelen|beveiligingsmaatregelen|controle*), fysieke toegang,
    fysieke toegangsbeveiliging, fysiek (_|) (beveiligd|beschermd|bewaakt),
    toegangsbeveiliging (_|) (gebouw*|pand*|terrein*|datacenter*),
    toegangscontrole (tot|van|voor) (_|) (_|) (gebouw*|pand*|terrein*|datacenter*|serverruimte*)`,
  'physical-measure': `
    bewaking, bewaakt, bewakers, beveiligers, beveiligingspersoneel, bewakingspersoneel, camera*, cameratoezicht,
    camerabewaking, videobewaking, =CCTV, biometri*, badge*, toegangspas*, pasjes, sleutelkaart*, alarm*, afgesloten,
    vergrendeld*, sloten, bezoeker*, hek, hekken, omheining, sluis, perimeter, receptie, inbraakdetectie,
    inbraakbeveiliging, 24 7 beveilig*, fysiek`,
  'data-centre': `
    datacent*, data cent*, rekencentr*, serverruimte*, serverlocatie*, hostinglocatie*, colocatie, faciliteit*, pand,
    panden, gebouw*`,
  'office-words': 'kantoor, kantoren, kantoorpand*',
  secured: 'beveiligd, beschermd, afgesloten, bewaakt',
  'secure-development': `
    veilig* (_|) (ontwikkel*|programmeren|coderen|softwareontwikkel*|software),
    secure (_|) (development*|coding|software*), =SDLC, =SSDLC, =SDL, code review*, codereview*, code audit*,
    peer review*, security by design, (statische|dynamische) (_|) (analyse|codeanalyse|scan*|tests), =SAST, =DAST,
    =OWASP, (geautomatiseerde|automatische) (beveiligingstest*|security test*), dreigingsmodel*, threat model*,
    ontwikkel* (_|) (beveiligingsrichtlijnen|beveiligingseisen)`,
  'production-data': `
    productiegegevens, productiedata, echte (klant|persoons|) (gegevens|data), echte gegevens, echte data, live data,
    werkelijke (gegevens|data)`,
  'test-environment': `
    test, tests, testen, testomgeving*, testdoel*, testsystemen, ontwikkelomgeving*, ontwikkeling, acceptatieomgeving*,
    staging, ontwikkel en testomgeving*`,
  pseudonymise: 'pseudonimis*, gepseudonimiseerd*, pseudonymis*, gepseudonymiseerd*',
  'minimise-data': `
    dataminimalisatie, data minimalisatie, minimale gegevensverwerking, gegevensminimalisatie,
    minimalis* van (_|) (_|) (gegevens|data|persoonsgegevens), privacy by default`,
  'mask-data': `
    datamasking, data masking, maskeren, gemaskeerd*, maskering, tokeni*, getokeniseerd*,
    (IP adres*|IP) (_|) (_|) (_|) (geanonimiseerd*|afgekort|ingekort|gemaskeerd|gepseudonimiseerd*),
    (anonimiser*|maskeren|inkorten|afkappen) (_|) (_|) IP (adres*|), geanonimiseerde testdata,
    geanonimiseerde testgegevens, testgegevens (_|) (_|) geanonimiseerd, testdata (_|) (_|) geanonimiseerd`,
  anonymise: 'anonimis*, geanonimiseerd*',
  'test-or-review': `
    test, tests, testen, testt, getest, toets*, getoetst, beoordel*, beoordeeld, evalu*, geëvalueerd, audit, audits,
    geaudit, controle*, controleren, controleert, gecontroleerd, verifi*, geverifieerd, herzien, review*`,
  effectiveness: 'doeltreffend*, effectiv*, werking',
  'internal-audit': `
    interne (_|) audit*, interne (security|beveiligings|compliance) (audit*|review*|controle*), interne controles`,
  'test-in-full': `
    testen beoordelen en evalueren, test* (_|) beoordel* (_|) (_|) evalu*, toets* (_|) beoordel* (_|) (_|) evalu*,
    test beoordeelt en evalueert, toetst en evalueert`,
  'security-controls': `
    beveiligingsmaatregelen, beveiligingsprocedures, beveiligingsbeleid, beveiligingsniveau, maatregelen,
    controlemaatregelen, beveiliging, technische en organisatorische _`,
  'time-to-time': `
    van tijd tot tijd, af en toe, zo nu en dan, waar nodig, indien nodig, incidenteel, wanneer nodig`,
  uptime: 'uptime*, beschikbaarhe*, beschikbaar, service level*, servicelevel*, uptimegarantie',
  'ninety-nine': '99, 98, 97, 96, 95, 90, 100',
  'service-credits': `
    service credit*, servicecredit*, SLA credit*,
    (tegoed*|korting*|vergoed*|restitutie|compensatie) (_|) (_|) (_|) (_|) (_|) (downtime|onbeschikbaarheid|uptime|beschikbaarheid|service level*)`,
  sla: `
    service level agreement*, service level*, servicelevel*, =SLA, =SLAs, =SLA's, dienstverleningsniveau*,
    uptime (garantie*|_), uptimegarantie*, beschikbaarheidsgarantie*`,
  'as-available': `
    as available, zoals beschikbaar, ononderbroken, zonder onderbreking*, onderbreking*, foutloos, foutvrij,
    altijd beschikbaar, te allen tijde beschikbaar, (op elk moment|continu|steeds) beschikbaar`,
  guarantee: 'garand*, garantie*, staat (_|) (_|) in, beloo*, as is, zorg* ervoor, zorgt, instaan',
  'aim-for-availability': `
    (streeft|streven|spant|spannen|trachten|tracht|proberen|inspann*) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) beschikbaar*,
    (hoge|hoogst*|maximale|optimale|hoog mogelijke) (_|) beschikbaar*`,
  planned: `
    gepland*, plannen om, van plan, voornemens, roadmap, binnenkort, in (voorbereiding|ontwikkeling),
    werken (_|) (_|) aan, toekomst*, nog niet, op termijn`,
  'where-appropriate': `
    (waar|indien|wanneer|als) (passend|toepasselijk|van toepassing|relevant|nodig), waar passend,
    onder meer waar passend, in voorkomend geval, zo nodig`,
  'no-legal-action': 'juridische stappen, aangifte, safe harbor',
};
