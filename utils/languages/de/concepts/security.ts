import type { SECURITY_CONCEPTS } from '../../concepts/security.ts';
import type { Words } from '../../concepts.ts';

export const security: Words<(typeof SECURITY_CONCEPTS)[number]> = {
  encrypt: 'verschlüssel*, *verschlüsselung, *verschlüsselt, encrypt*, !verschlüsselungsschlüssel*',
  'at-rest': `
    im ruhezustand, ruhend*, at rest, gespeichert*, speicherung, bei der speicherung, festplatte*,
    festplattenverschlüsselung, datenträgerverschlüsselung, speicherverschlüsselung, datenbank*, abgelegt*, volumes,
    data at rest, in ruhe, datenspeicher*`,
  'aes-256': 'AES 256, AES256, 256 bit AES, AES 256 bit, AES _ 256, 256 bit verschlüsselung',
  'in-transit': `
    in transit, (bei|während) (_|) (_|) (übertragung|übermittlung|transport|datenübertragung|datenübermittlung),
    übertragung (_|) (_|) daten, datenübertragung*, datenübermittlung*, transportverschlüsselung*,
    leitungsverschlüsselung*, (über|durch) (_|) (öffentliche*|offene*) netz*, über das internet, auf dem transportweg,
    transportweg*, verschlüsselte* (verbindung*|übertragung|kanäle|übermittlung|datenübertragung),
    ende zu ende (verschlüssel*), übertragen, übermittelt, end to end`,
  tls: '=TLS, =TLSv1, HTTPS, =HSTS, transport layer security, tlsv1',
  'tls-1-2': 'TLS 1 2, TLS (v|version) 1 2, TLS v1 2, tlsv1 2, TLS1 2, TLS 1 2 _',
  'tls-1-3': 'TLS 1 3, TLS (v|version) 1 3, TLS v1 3, tlsv1 3, TLS1 3',
  'tls-old': 'TLS 1 0, TLS 1 1, TLS v1 0, TLS v1 1, tlsv1 0, tlsv1 1, SSL 2, SSL 3, SSL 3 0, SSLv3, SSL v3',
  ssl: '=SSL, secure socket* layer',
  'switched-off': `
    deaktiviert*, abgeschaltet*, entfernt, blockiert, abgelehnt, nicht unterstützt, nicht mehr, abgekündigt, veraltet*,
    abgewiesen, älter als, unterhalb`,
  'password-words': 'passwort*, passwört*, kennwort*, kennwört*, zugangsdaten, passphrase*',
  'end-device': `
    laptop*, notebook*, arbeitsplatz*, mobile* (gerät*|endgerät*|datenträger*), endgerät*, USB, wechseldatenträger*,
    smartphones, mobiltelefone`,
  'key-management': `
    schlüsselverwaltung, schlüsselmanagement, key management,
    verwaltung (_|) (_|) (schlüssel|verschlüsselungsschlüssel),
    (verschlüsselungsschlüssel|schlüssel) (_|) (_|) (_|) (_|) (_|) (gespeichert|verwaltet|rotiert|geschützt|aufbewahrt|erzeugt),
    (verwalten|verwaltet|speichern|rotieren) (_|) (_|) (_|) (verschlüsselungsschlüssel|schlüssel), schlüsselrotation,
    rotation der (_|) (schlüssel|verschlüsselungsschlüssel), key vault, =KMS, =HSM, =HSMs,
    hardware (security|sicherheits) (module|modul|moduls|modulen), hardware sicherheitsmodul*`,
  'customer-keys': `
    kundenseitig* (_|) (verwaltete*|kontrollierte*) (_|) (schlüssel|verschlüsselungsschlüssel),
    vom kunden (verwaltete*|kontrollierte*) (_|) (schlüssel|verschlüsselungsschlüssel),
    kundenverwaltete* (schlüssel|verschlüsselungsschlüssel), bring your own (_|) key*, =BYOK, =HYOK, =CMEK, =CMK,
    (eigene|eigenen) (verschlüsselungsschlüssel|schlüssel), customer managed key*`,
  'by-hosting-provider': `
    (vom|durch den|durch unseren|von unserem|durch einen) (_|) (hosting anbieter|hostinganbieter|hoster|hostingdienstleister|hosting dienstleister|cloud anbieter|cloudanbieter|hosting provider|rechenzentrumsbetreiber)`,
  'role-based': `
    rollenbasiert*, role based, =RBAC, auf basis (_|) (_|) (rolle|rollen|funktion), (nach|anhand) (_|) (_|) rollen,
    least privilege*, (minimalen|geringsten|minimale|geringste|minimaler) (rechte|rechten|berechtigung*|privilegien),
    minimalprinzip, berechtigungskonzept*, rollen und (rechte|berechtigung*) _, rollenkonzept*,
    rollen und rechtekonzept, berechtigungsmatrix, aufgabenbezogen*`,
  'need-to-know-basis': `
    need to know, need to have, erforderlich (_|) (_|) (_|) (aufgabe*|tätigkeit*|arbeit),
    (für|zur) (_|) (aufgabe*|tätigkeit|aufgabenerfüllung|arbeit) (_|) (benötig*|erforderlich*|notwendig*),
    kenntnis nur wenn nötig, benötigen (_|) (_|) (_|) (aufgabe*|arbeit)`,
  'access-words': `
    zugriff*, zugang*, zugangs*, berechtigung*, berechtigt*, rechte, benutzerrechte, zugriffsrechte*, privilegien,
    access`,
  'access-review': `
    (überprüfung|prüfung|review|kontrolle|rezertifizierung) (_|) (_|) (zugriffsrechte*|berechtigung*|zugriffe|zugänge|benutzerrechte|zugriffsberechtigung*),
    (zugriffsrechte*|berechtigung*|zugriffsberechtigung*|zugänge|rechte) (_|) (_|) (_|) (_|) (überprüft|geprüft|kontrolliert|rezertifiziert),
    rezertifizierung*, berechtigungsprüfung*, access review*`,
  'access-control': `
    zugriffskontroll*, zugangskontroll*, zugriffssteuerung*, zugriffsverwaltung, zugriffsbeschränkung*,
    zugriffsmanagement, berechtigungsmanagement, berechtigungsverwaltung, identitäts und zugriffs*,
    identity and access management, =IAM, access control*, benutzerverwaltung`,
  'access-restricted': `
    (nur|ausschließlich|lediglich) (_|) (befugte*|berechtigte*|autorisierte*|ermächtigte*),
    zugriff* (_|) (_|) (_|) (_|) (_|) (_|) (beschränkt|begrenzt|eingeschränkt),
    (beschränk*|begrenz*) (_|) (_|) (_|) zugriff*,
    zugriff (_|) (_|) (_|) nur (_|) (befugte*|berechtigte*|autorisierte*), zugriff nur für`,
  mfa: `
    multi faktor*, multifaktor*, mehr faktor*, mehrfaktor*, two factor*, multi factor*, zwei faktor*, zweifaktor*,
    zweiter faktor, zweiten faktor, 2 faktor*, starke authentifizierung, =MFA, =2FA, zwei schritt*, zwei stufen*,
    zweistufige (_|) (anmeldung|authentifizierung|verifizierung), =TOTP, =FIDO, =FIDO2, =U2F, webauthn, passkey*,
    yubikey*`,
  'optional-feature': `
    optional*, als option, wahlweise, zusatzoption, add on, addon, gegen (aufpreis|zusatzkosten|zusätzliche*),
    (im|in|ab|mit) (_|) (enterprise|business|premium|professional|pro),
    (enterprise|business|premium|professional|höheren|höherer|kostenpflichtigen) (_|) (tarif*|paket*|plan|plänen|version|edition|kunden),
    auf anfrage, auf wunsch`,
  mandatory: `
    verpflichtend*, vorgeschrieben, erforderlich*, erzwungen*, erzwingen, obligatorisch, pflicht, muss, müssen,
    zwingend, (alle|jede*|sämtliche) (_|) (mitarbeit*|beschäftigt*|konten|benutzer*|nutzer*|administrator*|personal)`,
  sso: `
    single sign on, =SSO, einmalanmeldung, einmalige* anmeldung, föderierte (anmeldung|authentifizierung|identität*),
    identitätsföderation`,
  saml: '=SAML, =SAML2, saml',
  oidc: 'openid connect, =OIDC, openid',
  scim: '=SCIM',
  logged: `
    protokollier*, *protokollierung, protokolle, protokolldaten, zugriffsprotokoll*, logs, log, geloggt*, loggt,
    logging, logdatei*, logfile*, log dateien, log files, auditlog*, audit log*, audit trail*, nachvollziehbar*,
    !log in, !log in _`,
  'log-object': `
    zugriff*, zugang*, administrat*, admin, aktivität*, ereignis*, aktion*, login*, anmeld*, audit*, sicherheit*,
    änderung*, eingabe*, transaktion*, benutzer*, nutzer*, versuch*, aufbewahr*, monitor*, überwach*, access, vorgäng*`,
  'input-control': 'eingabekontrolle*',
  'tenant-separation': `
    mandantentrennung, mandantenfähig*, trennungskontrolle, trennungsgebot, mandantenisolation,
    tenant (isolation|trennung), (trennung|isolation|isolierung) (der|von|einzelner) (_|) (mandanten|kunden|tenants),
    row level security, datentrennung, trennung (der|von) (_|) (_|) (daten|kundendaten),
    logische (_|) (trennung|isolation|isolierung|datentrennung),
    (eigene*|separate*|getrennte*|dedizierte*|gesonderte*) (datenbank*|instanz*|umgebung*),
    multi tenan* (_|) (_|) (trennung|isolation|isoliert|getrennt), getrennte (_|) verarbeitung`,
  separated: `
    logisch (_|) (_|) (_|) (getrennt*|isoliert*|separiert*), getrennt* (_|) logisch,
    (physisch|physikalisch|strikt|streng) (getrennt*|isoliert*),
    getrennt (_|) (gespeichert|verarbeitet|gehalten|aufbewahrt), getrennt*, isoliert*, segmentiert, separiert*`,
  'of-customers': `
    kunde*, kunden, kundendaten, mandant*, tenant*, auftraggeber*, unterschiedliche* (zweck*|kunden|auftraggeber),
    andere* (organisation*|konten), jede* organisation, zwecken, zwecke`,
  'shared-environment': `
    (gemeinsame*|geteilte*|gemeinsam genutzte*) (_|) (umgebung*|infrastruktur|datenbank*|server*|plattform|hosting),
    multi tenant (umgebung*|architektur|infrastruktur|plattform|system|anwendung),
    multitenant (umgebung*|architektur|infrastruktur|plattform), mandanten umgebung*`,
  'penetration-test': `
    penetrationstest*, penetrations test*, pen test*, pentest*, penetration test*, red team*, ethical hack*,
    ethisch* hack*, eindringtest*`,
  independent: `
    unabhängig*, extern*, dritte, dritter, dritten, drittanbieter*,
    spezialisiert* (_|) (unternehmen|firma|firmen|dienstleister), akkreditiert*, =CREST, sicherheitsunternehmen,
    sicherheitsfirma, sicherheitsfirmen, security (unternehmen|firma|dienstleister),
    qualifiziert* (_|) (unternehmen|firma|prüfer|tester|dienstleister)`,
  daily: `
    täglich*, jeden tag, pro tag, jede nacht, nächtlich*, alle 24 stunden, stündlich*, kontinuierlich*, fortlaufend*,
    laufend*, in echtzeit`,
  weekly: 'wöchentlich*, jede woche, pro woche',
  monthly: 'monatlich*, jeden monat, pro monat',
  quarterly: 'quartalsweise*, vierteljährlich*, jedes quartal, pro quartal, alle drei monate, alle 3 monate',
  'half-yearly': 'halbjährlich*, alle sechs monate, jedes halbe jahr, zweimal (jährlich|im jahr|pro jahr)',
  annual: `
    jährlich*, jedes jahr, pro jahr, einmal (jährlich|im jahr|pro jahr), alle zwölf monate, alle 12 monate`,
  regularly: `
    regelmäßig*, periodisch*, turnusmäßig*, in (festen|regelmäßigen|geplanten) (abständen|intervallen),
    mindestens einmal, wiederkehrend*, alle (zwei|2|18) _, routinemäßig*, systematisch*, wiederholt`,
  'vulnerability-management': `
    schwachstellenmanagement*, schwachstellenscan*, schwachstellenanalyse*, schwachstellenbewertung*,
    schwachstellen (management|scan*|analyse*), vulnerability (scan*|management|assessment*),
    (scannen|scan|scans|gescannt|überwach*|patch*|beheb*|erkenn*|identifizier*) (_|) (_|) (_|) (_|) (schwachstelle*|sicherheitslücke*),
    (schwachstelle*|sicherheitslücke*) (_|) (_|) (_|) (_|) (gepatcht|behoben|geschlossen|gescannt|verfolgt|beseitigt),
    patchmanagement, patch (management|prozess*|richtlinie*),
    patches (_|) (_|) (_|) (eingespielt|installiert|angewendet|ausgerollt),
    (sicherheits|security) (update*|updates|patches|patch), sicherheitsupdate*, sicherheitspatch*,
    sicherheitsaktualisierung*, kritische (patches|updates), einspiel* (_|) (_|) (patches|updates|sicherheitsupdates),
    (abhängigkeiten|dependencies) (_|) (_|) (gescannt|überwacht|geprüft)`,
  'software-updates': `
    software updates, softwareupdates, (aktualisieren|aktualisiert) (_|) (_|) (software|systeme|server),
    (software|systeme|server) (_|) (_|) (_|) (aktualisiert|aktuell gehalten|auf dem neuesten stand|auf aktuellem stand)`,
  'bug-bounty': `
    bug bount*, bugbount*, bounty programm*, bounties, hackerone, bugcrowd, intigriti, yeswehack, zerocopter,
    (belohn*|vergüt*) (_|) (_|) (_|) (sicherheitsforscher*|schwachstellenmeldung*|schwachstelle*|sicherheitslücke*)`,
  'responsible-disclosure': `
    responsible disclosure*, coordinated (vulnerability |) disclosure, coordinated vulnerability disclosure,
    vulnerability disclosure*, =CVD, =VDP,
    (verantwortungsvolle*|verantwortliche|koordinierte*) (offenlegung|veröffentlichung),
    offenlegung von (schwachstellen|sicherheitslücken)`,
  'report-vulnerability': `
    (melden|meldung|meldet|gemeldet|melde) (_|) (_|) (_|) (_|) (schwachstelle*|sicherheitslücke*|sicherheitsproblem*),
    (schwachstelle*|sicherheitslücke*|sicherheitsproblem*) (_|) (_|) (_|) (gefunden|entdeckt|finden|entdecken|melden|meldung*|meldet),
    schwachstellenmeldung*`,
  researcher: `
    sicherheitsforscher*, forscher*, ethisch* hacker*, hacker, safe harbor, rechtliche* schritte, strafanzeige,
    gutem glauben`,
  'security-txt': 'security txt, well known security, RFC 9116',
  'expires-field': 'expires (202*|203*)',
  'make-backups': `
    (erstell*|durchgeführt|durchführen|führen|angelegt|anlegen|anfertig*|angefertigt|gesichert) (_|) (_|) (_|) (_|) (backup*|datensicherung*|sicherungskopie*|sicherungen|snapshots),
    (backup*|datensicherung*|sicherungskopie*|sicherungen|snapshots) (_|) (_|) (_|) (_|) (erstellt|durchgeführt|gespeichert|aufbewahrt|angelegt|angefertigt),
    (daten|datenbank*|systeme|kundendaten) (_|) (_|) gesichert`,
  'backup-words': `
    backup, backups, back up, back ups, backup*, datensicherung*, sicherungskopie*, sicherheitskopie*, snapshots,
    point in time recovery, =PITR`,
  'backup-quality': `
    verschlüsselt*, encrypt*, getestet, test, tests, testen, wiederherstell*, wiederhergestellt, restore*,
    rücksicherung*, georedundant*, geo redundant*, geografisch*, geographisch*,
    andere* (standort*|region*|rechenzentrum), getrennte* (standort*|region*|rechenzentrum),
    separate* (standort*|region*), ausgelagert*, mehrere* (standorte*|regionen|zonen), redundant*, unveränderbar*,
    unveränderlich*, aufbewahrungsfrist, aufbewahrt, rotation, automatisch*, automatisiert*`,
  'customer-must': `
    (kunde|auftraggeber|verantwortliche|nutzer) (_|) (muss|hat|soll|sollte|verpflichtet),
    (muss|hat|soll) (der|) (kunde|auftraggeber),
    (kunde|kunden|auftraggeber|nutzer|sie) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (verantwortlich|zuständig|verpflichtet),
    (verantwortung|verpflichtung|pflicht|sache) (des|der) (_|) (kunden|auftraggebers|nutzers),
    (verantwortlich|zuständig|obliegt) (_|) (_|) (_|) (kunde|kunden|auftraggeber*),
    obliegt (dem|es dem) (kunden|auftraggeber)`,
  'its-own-backups': `
    (eigene*|seine*|ihre*) (_|) (_|) (backup*|datensicherung*|sicherungskopie*),
    (sicherung|datensicherung) (seiner|ihrer|der eigenen), für (_|) (_|) (datensicherung*|backup*),
    selbst (_|) (_|) (_|) (datensicherung*|backup*), (datensicherung*|backup*) (_|) (_|) (selbst|eigenverantwortlich)`,
  'business-continuity': `
    business continuity*, geschäftskontinuität*, betriebskontinuität*, disaster recovery*, notfallplan*,
    notfallkonzept*, notfallmanagement*, notfallvorsorge*, notfallhandbuch, notfallübung*, notfallwiederherstellung*,
    katastrophenplan*, kontinuitätsplan*, kontinuitätsmanagement, wiederanlaufplan*, wiederanlaufzeit*,
    wiederherstellungsplan*, wiederherstellungszeit*, =BCP, =DRP, =BCM, =BCMS, =BCDR, recovery time objective*,
    recovery point objective*, =RTO, =RPO`,
  'restore-effort': `
    (wiederherstell*|wiederherzustellen) (_|) (_|) (_|) (verfügbar*|zugang*|dienst*|systeme),
    (verfügbarkeit|zugang|dienst*) (_|) (_|) (_|) (wiederherstell*|wiederherzustellen),
    wiederherstellung (der|des|von) (_|) (verfügbarkeit|zugangs|dienst*|systeme)`,
  'repeats-article-32': `
    pseudonymisierung und verschlüsselung, verschlüsselung und pseudonymisierung,
    pseudonymisierung (und oder|oder|sowie) verschlüsselung,
    (fähigkeit|lage) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (wiederherzustellen|wiederherstellen),
    verfügbarkeit (_|) (_|) (_|) und den zugang, rasche wiederherstellbarkeit, rasch wiederherzustellen`,
  'incident-response': `
    incident response*, incident management, vorfallmanagement, vorfallsmanagement, vorfallbehandlung,
    vorfallreaktion*, notfallreaktion*, incident (plan*|prozess*|team*),
    (prozess*|verfahren|plan|richtlinie*|meldeprozess*) (_|) (_|) (_|) (_|) (_|) (sicherheitsvorfäll*|sicherheitsvorfall*|vorfällen|datenpannen|datenschutzverletzung*|datenschutzvorfäll*),
    sicherheitsvorfallmanagement, (reaktion|reagieren|reagiert) auf (_|) (sicherheitsvorfälle*|vorfälle*), =CSIRT,
    =SIRT, security operations cent*, 24 7 (_|) (security |) (monitoring|überwachung|sicherheitsüberwachung),
    24x7 (_|) monitoring, rund um die uhr (_|) (überwach*|monitor*)`,
  investigate: 'untersuch*, geprüft, prüfen',
  'security-training': `
    (sicherheits|datenschutz|awareness|security|compliance) (schulung*|training*|unterweisung*), datenschutzschulung*,
    sicherheitsschulung*, awareness schulung*, security awareness*,
    awareness (programm*|kampagne*|maßnahme*|training*), sensibilisierungsschulung*, sensibilisierungsmaßnahme*,
    mitarbeiterschulung*,
    (schulung*|schult|schulen|geschult*|unterweis*|unterwiesen|sensibilisierung|fortbildung*) (_|) (_|) (_|) (_|) (_|) (datenschutz*|informationssicherheit|sicherheit*|DSGVO|it sicherheit|vertraulichkeit*),
    (datenschutz*|informationssicherheit|it sicherheit|DSGVO|sicherheit) (_|) (_|) (_|) (geschult*|schulung*|unterwiesen|unterweisung*),
    (geschult*|schulung*|unterweisung*) (_|) (_|) mitarbeit*, schulung (_|) (_|) (mitarbeit*|beschäftigt*|personal*),
    phishing (simulation*|test*|übung*), phishingsimulation*`,
  'staff-aware': '(mitarbeit*|personal|team) (_|) (_|) (_|) (sensibilisiert|bewusst), datenschutzbewusst',
  'background-check': `
    führungszeugnis*, zuverlässigkeitsüberprüfung*, zuverlässigkeitsprüfung*, sicherheitsüberprüfung*,
    hintergrundüberprüfung*, hintergrundprüfung*, hintergrund check*, background (check*|screening*),
    (überprüfung|screening) (_|) (_|) (mitarbeit*|beschäftigt*|personal*|bewerber*|kandidaten),
    (mitarbeit*|personal|beschäftigte|bewerber*) (_|) (_|) (_|) (überprüft|gescreent), personalüberprüfung*,
    pre employment screening*, bewerberprüfung, referenzprüfung*, vorstrafen*, strafregister*`,
  'where-law-permits': `
    (soweit|sofern|wenn|wo|falls) (_|) (_|) (gesetzlich|rechtlich) (zulässig|erlaubt|möglich|gestattet),
    gesetzlich zulässig, rechtlich zulässig, (soweit|sofern) (_|) (_|) (_|) (zulässig|erlaubt)`,
  'physical-security': `
    zutrittskontroll*, zutrittssteuerung, zutrittsschutz, zutrittsbeschränkung*,
    (physische*|physikalische*|bauliche*) (_|) (sicherheit*|zugang*|zutritt*|schutz*|sicherung|zugangskontroll*|zutrittskontroll*|sicherheitsmaßnahmen|maßnahmen),
    (physisch|physikalisch) (_|) (gesichert|geschützt|abgesichert|bewacht), gebäudesicherheit, gebäudeschutz,
    objektschutz, gebäudesicherung`,
  'physical-measure': `
    wachschutz, wachdienst, wachpersonal, sicherheitsdienst, sicherheitspersonal, bewacht, bewachung, videoüberwach*,
    kamera*, =CCTV, biometri*, badge*, ausweis*, chipkarte*, schlüsselkarte*, zutrittskarte*, transponder*,
    alarmanlage*, alarm*, verschlossen*, verriegelt*, schließanlage*, schließsystem*, besucher*, zaun, zäune,
    umzäunung, vereinzelungsanlage*, perimeter*, empfang, pförtner*, einbruchmelde*, einbruchschutz, werkschutz,
    physisch`,
  'data-centre': `
    rechenzent*, datencent*, datacenter*, data cent*, serverraum*, serverräum*, serverstandort*, colocation,
    einrichtung*, gebäude*, räumlichkeit*`,
  'office-words': 'büro, büros, büroräum*, bürogebäude',
  secured: 'gesichert, geschützt, abgeschlossen, bewacht, abgesichert',
  'secure-development': `
    sichere* (_|) (softwareentwicklung|entwicklung*|programmier*|codier*|software),
    secure (_|) (development*|coding|software*), =SDLC, =SSDLC, =SDL, code review*, codereview*, code audit*,
    peer review*, vier augen prinzip (_|) (_|) (code|entwicklung), security by design,
    (statische*|dynamische*) (_|) (analyse*|codeanalyse*|tests), =SAST, =DAST, =OWASP,
    (automatisierte*|automatische*) (sicherheitstest*|security test*), bedrohungsmodell*, bedrohungsanalyse*,
    threat model*, entwicklungsrichtlinie*, sicherheitsrichtlinien (_|) (_|) entwicklung`,
  'production-data': `
    produktionsdaten, produktivdaten, echtdaten, echte* (kunden|personen|) daten, live daten, tatsächliche* daten`,
  'test-environment': `
    test, tests, testen, testumgebung*, testzweck*, testsystem*, entwicklungsumgebung*, entwicklung, staging,
    entwicklungs und testumgebung*, testbetrieb, testdaten`,
  pseudonymise: 'pseudonymis*',
  'minimise-data': `
    datenminimierung, datensparsamkeit, datenvermeidung, minimier* (_|) (_|) (daten|datenerhebung|datenverarbeitung),
    minimierung (_|) (_|) (daten|kundendaten), privacy by default`,
  'mask-data': `
    datenmaskierung, data masking, maskier*, tokeni*,
    (IP adresse*|IP) (_|) (_|) (_|) (anonymisiert*|gekürzt*|verkürzt*|maskiert*|pseudonymisiert*),
    (anonymisierung|kürzung|maskierung|anonymisieren|kürzen) (_|) (_|) IP (adresse*|), anonymisierte* testdaten,
    testdaten (_|) (_|) anonymisiert*`,
  anonymise: 'anonymis*',
  'test-or-review': `
    test, tests, testen, testet, getestet, überprüf*, prüf*, geprüft, bewert*, evaluier*, evaluation, audit, audits,
    auditiert, kontroll*, kontrolliert, verifizier*, *überprüfung`,
  effectiveness: 'wirksamkeit*, effektivität, wirksam',
  'internal-audit': `
    interne* (_|) audit*, interne* (security|sicherheits|compliance) (audit*|review*|prüfung*),
    interne* (prüfungen|revision|kontrollen)`,
  'test-in-full': `
    überprüfung bewertung und evaluierung, (überprüf*|test*|prüf*) (_|) bewert* (_|) (_|) evaluier*`,
  'security-controls': `
    sicherheitsmaßnahmen, schutzmaßnahmen, sicherheits (_|) maßnahmen, maßnahmen, sicherheitskonzept*,
    sicherheitsniveau, sicherheitsrichtlinie*, kontrollmaßnahmen, sicherheit, technische* und organisatorische* _, TOM,
    TOMs`,
  'time-to-time': `
    von zeit zu zeit, gelegentlich, ab und zu, bei bedarf, soweit erforderlich, falls erforderlich, wenn nötig,
    hin und wieder`,
  uptime: 'uptime*, verfügbarkeit*, verfügbar, service level*, servicelevel*, betriebszeit*',
  'ninety-nine': '99, 98, 97, 96, 95, 90, 100',
  'service-credits': `
    service credit*, servicegutschrift*, service gutschrift*, SLA credit*, SLA gutschrift*,
    (gutschrift*|vergüt*|erstatt*|minderung) (_|) (_|) (_|) (_|) (_|) (ausfall*|nichtverfügbarkeit|uptime|verfügbarkeit|service level*)`,
  sla: `
    service level agreement*, service level*, servicelevel*, =SLA, =SLAs, dienstgütevereinbarung*,
    verfügbarkeitsgarantie*, verfügbarkeitszusage*, uptime (garantie*|_)`,
  'as-available': `
    as available, wie verfügbar, ununterbrochen*, unterbrechungsfrei*, unterbrechungslos*, ohne unterbrechung*,
    fehlerfrei*, jederzeit (_|) verfügbar, (ständig*|stets|permanent*|immer) (_|) verfügbar,
    jederzeitige verfügbarkeit, ständige verfügbarkeit`,
  guarantee: 'garant*, gewähr*, zusicher*, zugesichert, versprech*, wie besehen, as is, sicherstellen, haftet',
  'aim-for-availability': `
    (bemüht|bemühen|bestrebt|anstreben|angestrebt|versuchen) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) verfügbar*,
    (hohe|hohen|höchste|höchstmögliche|bestmögliche|größtmögliche) (_|) verfügbar*`,
  planned: `
    geplant*, planen, plant, beabsichtig*, roadmap, demnächst, in (vorbereitung|planung|arbeit), arbeiten (_|) (_|) an,
    zukünftig*, künftig*, noch nicht`,
  'where-appropriate': `
    (soweit|sofern|falls|wo|gegebenenfalls) (angemessen|zutreffend|anwendbar|relevant|passend|sinnvoll|angezeigt),
    gegebenenfalls, ggf, unter anderem (gegebenenfalls|_), bei bedarf`,
  'no-legal-action': 'rechtliche* schritte, strafanzeige, safe harbor',
};
