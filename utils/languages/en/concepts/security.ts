import type { SECURITY_CONCEPTS } from '../../concepts/security.ts';
import type { Words } from '../../concepts.ts';

export const security: Words<(typeof SECURITY_CONCEPTS)[number]> = {
  encrypt: 'encrypt*, cryptographic protection, !encryption key*',
  'at-rest': `
    at rest, stored, storage, when storing, disk, disks, database*, data stores, hard drive*, volumes, in rest,
    resting data`,
  'aes-256': 'AES 256, AES256, 256 bit AES, AES 256 bit, AES _ 256, 256 bit (advanced|encryption)',
  'in-transit': `
    in transit, in transmission, during (_|) (transmission|transfer|transport),
    (over|across|via) (_|) (public|open|external) network*, over the internet, in motion, in flight,
    data transmission*, transmission of (_|) (_|) data, transport encryption,
    encrypted (connection*|transmission|channel*|transfer*), end to end encrypt*, when (transmitted|transmitting),
    transmitted, while (travelling|traveling)`,
  tls: '=TLS, =TLSv1, HTTPS, =HSTS, transport layer security, tlsv1',
  'tls-1-2': `
    TLS 1 2, TLS (v|version) 1 2, TLS v1 2, tlsv1 2, TLS1 2, TLS 1 2 _, transport layer security 1 2`,
  'tls-1-3': 'TLS 1 3, TLS (v|version) 1 3, TLS v1 3, tlsv1 3, TLS1 3',
  'tls-old': 'TLS 1 0, TLS 1 1, TLS v1 0, TLS v1 1, tlsv1 0, tlsv1 1, SSL 2, SSL 3, SSL 3 0, SSLv3, SSL v3',
  ssl: '=SSL, secure socket* layer',
  'switched-off': `
    disabled, disable, deprecat*, removed, blocked, rejected, not supported, no longer, phased out, obsolete,
    turned off, refuse*, older than, below`,
  'password-words': 'password*, passphrase*, credential*',
  'end-device': `
    laptop*, notebooks, workstation*, mobile device*, USB, removable media, endpoints, mobile phones`,
  'key-management': `
    key management,
    (encryption|cryptographic|data|master|root) keys (_|) (_|) (_|) (_|) (stored|managed|rotated|protected|generated|held|kept|secured),
    (manage|manages|managing|store|stores|rotate|rotates|protect|protects|safeguard*) (_|) (_|) (encryption|cryptographic|master) keys,
    key rotation, rotation of (_|) keys, key vault, =KMS, =HSM, =HSMs, hardware security module*, envelope encryption`,
  'customer-keys': `
    customer managed (_|) key*, bring your own (_|) key*, =BYOK, =HYOK, =CMEK, =CMK, hold your own key*,
    (customer|client) (controlled|held|owned) (_|) keys, your own (encryption|) keys`,
  'by-hosting-provider': `
    by (our|the|its|a|their) (_|) (hosting|cloud|infrastructure|data center) (provider|supplier|partner|platform),
    by (the|our) (host|hoster)`,
  'role-based': `
    role based, =RBAC, (by|on the basis of|based on|according to) (_|) (_|) (job|) (role*|function*), least privilege*,
    minimum (necessary|privilege*|access), minimal privilege*, authorisation concept, authorization concept,
    roles and (rights|permissions) (concept|model)`,
  'need-to-know-basis': `
    need to know, need to have, need to access, strictly necessary for (their|the) (work|job|role|task*),
    necessary (for|to perform) their (work|job|role|task*|dut*)`,
  'access-words': `
    access, accesses, accessing, accessed, access rights, authori*, permission*, privilege*, user rights`,
  'access-review': `
    (access|user|account|permission*|privilege*) (rights|) (_|) review*,
    review* (_|) (_|) (access|user|account|permissions|privileges|authori*) (rights|), recertif*,
    (access|rights|permissions|privileges) (_|) (_|) (_|) (reviewed|re evaluated|recertified|audited)`,
  'access-control': `
    access control*, access management, access restriction*, logical access, identity and access management, =IAM,
    authorization management, authorisation management, user access management, system access control`,
  'access-restricted': `
    access (_|) (_|) (_|) (_|) (_|) (_|) (restricted|limited|granted only|only granted|controlled|confined),
    (restrict*|limit*|control*) (_|) (_|) (_|) access,
    only authori* (personnel|persons|employees|staff|users|individuals|people),
    authori* (personnel|persons|employees|staff) only`,
  mfa: `
    multi factor*, multifactor*, two factor*, 2 factor*, second factor, strong authentication, =MFA, =2FA,
    two step (verification|authentication|login), 2 step verification, =TOTP, =FIDO, =FIDO2, =U2F, webauthn, passkey*,
    yubikey*, hardware security key*`,
  'optional-feature': `
    optional, optionally, as an option, add on, addon, at (an|) (extra|additional) (cost|charge|fee),
    (enterprise|business|premium|professional|higher|highest|advanced|ultimate|top|pro|paid) (_|) (plan*|tier*|subscription*|edition*|package*|customers),
    (plan|plans|tier|subscription) only, on request, upon request`,
  mandatory: `
    required, requires, require, mandatory, enforce*, compulsory, obligatory, must,
    (all|every|each) (_|) (employee*|staff|personnel|account*|user*|administrator*|engineer*)`,
  sso: 'single sign on, =SSO, federated (login|authentication|identity), identity federation',
  saml: '=SAML, =SAML2, saml',
  oidc: 'openid connect, =OIDC, openid',
  scim: '=SCIM',
  logged: `
    logged, logs, log, logging, log files, log entries, event logging, audit trail*, audit logs, access logs, traceab*,
    recorded in (a|the|) (log|logs), !logged (in|into|on|out|off), !log (in|into|on|out|off),
    !(user|you|customer) logs (in|into|on|out), !logs (in|into|on|out), !logging (in|into|on|out)`,
  'log-object': `
    access*, administrat*, admin, activit*, event*, action*, login*, log in*, sign in*, audit*, security, change*,
    transaction*, user*, attempt*, retention, operations, monitor*`,
  'input-control': 'input control*',
  'tenant-separation': `
    tenant (isolation|separation|segregation|partitioning),
    (separation|isolation|segregation) of (_|) (tenants|customers|clients), row level security,
    (separation|segregation|segregated) control*, multi tenan* (_|) (_|) (isolat*|separat*|segregat*),
    data (separation|segregation|isolation),
    (separation|segregation|isolation) of (_|) (customer|client|tenant|personal|the|) (_|) data,
    (single tenant|dedicated) (database*|instance*|environment*|infrastructure|tenant*),
    logical (separation|segregation|isolation), separate processing, (separate|own|dedicated) database*`,
  separated: `
    logically (_|) (separat*|segregat*|isolat*|partition*|divided), (separat*|segregat*|isolat*|partition*) logically,
    (physically|strictly) (separat*|segregat*|isolat*), (kept|stored|processed|held) (_|) separate*, segregat*, isolat*`,
  'of-customers': `
    customer*, client*, tenant*, different (purposes|customers|clients|controllers), each (organi*|account),
    other (organi*|accounts), purposes`,
  'shared-environment': `
    shared (_|) (environment*|infrastructure|database*|server*|platform|hosting),
    multi tenant (environment*|architecture|infrastructure|platform|system|cloud|application),
    multitenant (environment*|architecture|infrastructure|platform)`,
  'penetration-test': `
    penetration test*, pen test*, pentest*, penetration and vulnerability test*, red team*, ethical hack*,
    intrusion test*`,
  independent: `
    independent*, external*, third part*, outside (firm*|compan*|expert*|specialist*), accredited, =CREST,
    specialist (firm*|compan*), security (firm*|compan*), qualified (_|) (_|) (firm*|compan*|tester*|assessor*),
    specialised (firm*|compan*), specialized (firm*|compan*)`,
  daily: `
    daily, every day, each day, nightly, every night, every 24 hours, per day, hourly, every hour, continuous*,
    in real time`,
  weekly: 'weekly, every week, each week, per week, once a week',
  monthly: 'monthly, every month, each month, once a month, per month',
  quarterly: 'quarterly, every quarter, each quarter, every three months, every 3 months',
  'half-yearly': `
    half yearly, every six months, every 6 months, semi annual*, biannual*, twice a year, twice per year, bi annual*`,
  annual: `
    annual*, yearly, every year, each year, once a year, once per year, per year, per annum, every 12 months,
    every twelve months`,
  regularly: `
    regular*, periodic*, routine*, ongoing, at (planned|fixed|defined) intervals, at least once, recurring,
    every (two|2|18) _, frequently, repeatedly, systematic*`,
  'vulnerability-management': `
    vulnerability (scan*|management|assessment*|monitoring|remediation|patch*|test*|handling),
    (scan|scans|scanned|scanning|monitor*|patch*|remediat*) (_|) (_|) (_|) (_|) vulnerabilit*,
    vulnerabilities (_|) (_|) (_|) (_|) (patched|remediated|fixed|addressed|resolved|scanned|tracked|triaged|mitigated|corrected),
    (identify|detect|track) (_|) (_|) (_|) vulnerabilit*,
    (identification|detection|remediation|management|correction) of (_|) (_|) vulnerabilit*, patch management,
    patch (polic*|procedure*|process*), (security|critical) (patches|patch|updates|fixes),
    patches (_|) (_|) (_|) (applied|installed|deployed|rolled out),
    (apply|applies|install|installs|deploy|deploys) (_|) (_|) patches, patching, dependency (scan*|monitor*|check*),
    dependencies (_|) (_|) (scanned|monitored|checked)`,
  'software-updates': `
    software updates, updat* (_|) (_|) (software|systems|servers|components),
    (software|systems|servers) (_|) (_|) (_|) (updated|kept up to date|up to date),
    keep (_|) (_|) (software|systems|servers) (_|) up to date`,
  'bug-bounty': `
    bug bount*, bounty program*, bounties, hackerone, bugcrowd, intigriti, yeswehack, zerocopter,
    (reward*|compensat*) (_|) (_|) (_|) (security researchers|vulnerability report*|vulnerabilit*)`,
  'responsible-disclosure': `
    responsible (vulnerability |) disclosure, responsible disclosure, coordinated (vulnerability |) disclosure,
    coordinated vulnerability disclosure, vulnerability disclosure*, =CVD, =VDP,
    vulnerability reporting (program*|polic*|guideline*), responsibl* disclos*`,
  'report-vulnerability': `
    report* (_|) (_|) (_|) (_|) vulnerabilit*,
    report* (_|) (_|) (_|) security (issue*|flaw*|bug*|weakness*|problem*|concern*|hole*),
    (found|discovered|identified|find|discover) (_|) (_|) (_|) (vulnerabilit*|security (issue*|flaw*|bug*|weakness*)),
    vulnerability report*`,
  researcher: `
    security researcher*, researcher*, ethical hacker*, hackers, safe harbor, safe harbour, legal action,
    security community, good faith`,
  'security-txt': 'security txt, well known security, RFC 9116',
  'expires-field': 'expires (202*|203*)',
  'make-backups': `
    back up, !back up to, backs up, backed up, backing up,
    (make|makes|made|create|creates|created|perform*|take|takes|taken|run|runs|keep|keeps|maintain*|store*) (_|) (_|) (_|) (backup*|back ups|snapshots),
    (backup*|back ups|snapshots) (_|) (_|) (_|) (made|created|performed|taken|run|stored|kept|maintained|executed|carried out)`,
  'backup-words': `
    backup*, !back up to, back up, back ups, backed up, backing up, backs up, snapshots, point in time recovery, =PITR`,
  'backup-quality': `
    encrypt*, tested, test, tests, restor*, geo redundant*, geographic*, off site, offsite,
    another (location|region|data center|site), separate (location|region|data center|site),
    different (location|region|data center|site), multiple (locations|regions|zones|availability zones), redundan*,
    immutable, retention, rotation, automatic*, automated`,
  'customer-must': `
    (customer|customers|client|clients|subscriber|controller|exporter|you) (_|) (shall|must|should|agree|agrees|undertake*|warrants|is required),
    it is (your|customer s|the customer s) (_|) responsib*,
    (customer|customers|client|clients|subscriber|controller|you|user|users) (_|) (_|) (_|) (_|) (_|) (responsible|responsibility|obligation),
    (responsibility|obligation|duty) of (the|) (customer|client|user),
    (customer|client|your) (s|) (_|) (own|sole|) (responsibility|obligation)`,
  'its-own-backups': `
    (its|their|your|own|the customer s|customer s) (_|) (_|) (backup*|back ups), back up (its|their|your),
    backing up (its|their|your), backup (copies|) of (its|their|your|the customer s), make* (_|) (backup*|back ups)`,
  'business-continuity': `
    business continuity, disaster recovery, =BCP, =DRP, =BCM, =BCMS, =BCDR,
    (DR|continuity|contingency|emergency|recovery) (plan*|concept*|procedure*|exercise*|test*),
    recovery time objective*, recovery point objective*, =RTO, =RPO`,
  'restore-effort': `
    restor* (_|) (_|) (availab*|access|service*|system*|operation*),
    recover* (_|) (_|) (availab*|access|service*|system*|operation*)`,
  'repeats-article-32': `
    pseudonymi* and encryption, encryption and pseudonymi*, pseudonymi* and or encryption, pseudonymi* or encryption,
    (ability|able) to restore, (restore|restoring|restoration of) (_|) availability (of|and) (_|) (_|) (access|_)`,
  'incident-response': `
    incident (_|) (response|management|handling), (incident|breach|emergency) (response|management|handling),
    incident (plan*|procedure*|process*|polic*|protocol*|team*),
    (procedure*|process*|plan*|polic*) (_|) (_|) (_|) (_|) (security incident*|incidents|data breaches|security breaches|breaches),
    (respond*|react*) to (_|) (_|) (security |) incidents, =CSIRT, =CERT team, =SIRT, security operations cent*,
    24 7 (_|) (security |) monitoring, 24x7 (_|) monitoring, security (_|) monitored (24|around)`,
  investigate: 'investigat*, look into, examine*',
  'security-training': `
    (security|privacy|data protection|awareness|GDPR|compliance|information security|cybersecurity|confidentiality) (_|) (_|) (training*|education|instruction|course*),
    (trained|training*|educat*|instructed) (_|) (_|) (_|) (_|) (_|) (_|) (security|privacy|data protection|GDPR|confidentiality|protection of),
    (security|privacy|employee|staff) awareness (program*|campaign*|_), awareness (training|program*|campaign*),
    security awareness, phishing (simulation*|exercise*|test*), !training data, !train* (_|) (_|) model*`,
  'staff-aware': `
    (staff|employee*|personnel|team) (_|) (_|) (aware|conscious|sensitised|sensitized),
    aware of (_|) (privacy|security|confidential*)`,
  'background-check': `
    background (check*|screen*|verif*|investigation*|vetting), (pre|) employment (screening*|check*|vetting),
    (employee*|staff|personnel|candidate*|applicant*) (_|) (screening|vetting|screened|vetted),
    (screening|vetting) of (_|) (_|) (employee*|staff|personnel|candidate*|new), criminal (record*|background|history),
    certificate of (good conduct|conduct), police (clearance|check*|certificate*), reference check*`,
  'where-law-permits': `
    (where|as|to the extent|when|if|insofar as) (_|) (legally|lawfully) (permi*|allowed|possible),
    (where|as|to the extent|when|if) (_|) (permitted|allowed|permissible) (by|under) (_|) (_|) (law*|legislation|regulation*),
    (where|to the extent) (_|) (law*|legislation) (permits|allows)`,
  'physical-security': `
    physical (_|) (security|access|protection|entry|safeguards|controls), physical access,
    physically (_|) (secured|protected|guarded), (admittance|entry|entrance|premises access|building access) control*,
    physical and environmental (security|protection|controls), environmental (security|controls)`,
  'physical-measure': `
    guard, guards, guarded, security (personnel|staff|officer*|patrol*), video (surveillance|monitoring), surveillance,
    =CCTV, camera*, biometric*, badge*, key card*, keycard*, access card*, chip card*, alarm*, locked, locks,
    locking system*, visitor*, fence*, fencing, mantrap*, perimeter, reception, intrusion detection,
    24 7 (on site|onsite) security, on site security, physically`,
  'data-centre': `
    data cent*, datacent*, server room*, colocation, hosting facilit*, hosting location*, facilities, premises,
    server location*`,
  'office-words': 'office*',
  secured: 'secured, protected, locked, guarded, safeguarded, secure',
  'secure-development': `
    secure (_|) (development*|coding|programming), secure software*, =SDLC, =SSDLC, =SDL, code (review*|audit*),
    peer review*, security by design, static (_|) (code|application|) (analysis|testing|_), =SAST, =DAST, =OWASP,
    automated security test*, software composition analysis, threat model*, secure (_|) (_|) life cycle,
    secure (_|) (_|) lifecycle, development (_|) security (standards|guidelines|requirements),
    change management (_|) (_|) (development|software|code|review*), !secure development of`,
  'production-data': `
    production data, real (customer |personal |) data, live data, actual (customer |personal |) data, productive data`,
  'test-environment': `
    test, tests, testing, (test|testing|development|staging|non production) (environment*|system*|purpose*|and),
    development, staging, non production`,
  pseudonymise: 'pseudonymi*',
  'minimise-data': `
    data minimi*, minimi* (_|) (_|) (_|) (data|collection), minimi* of (_|) (_|) data,
    data (economy|avoidance|reduction), privacy by default`,
  'mask-data': `
    data masking, mask* (_|) (_|) data, tokeni*,
    (IP|IPs|IP address*) (_|) (_|) (_|) (truncat*|anonymi*|shorten*|mask*|pseudonymi*),
    (truncat*|anonymi*|shorten*|mask*) (_|) (_|) IP (address*|), anonymi* (_|) test data,
    test data (_|) (_|) (anonymi*|pseudonymi*), de identif*, deidentif*`,
  anonymise: 'anonymi*',
  'test-or-review': `
    test, tests, tested, testing, review*, assess*, evaluat*, audit, audits, audited, auditing, verif*, check, checks,
    checked, checking`,
  effectiveness: 'effectiv*, efficacy',
  'internal-audit': `
    internal (_|) audit*, internal (security|compliance|control) (audit*|review*|assessment*)`,
  'test-in-full': `
    test* assess* and evaluat*, test* (_|) assess* (_|) (_|) evaluat*,
    (review*|assess*|test*) (_|) assess* and evaluat*, review assessment and evaluation`,
  'security-controls': `
    security (controls|measures|practices|program*|posture|polic*|procedures|standards|safeguards|level|system*|infrastructure),
    measures, controls, safeguards, technical and organi* _`,
  'time-to-time': `
    from time to time, occasionally, when (needed|necessary), as needed, where necessary, now and then,
    if (needed|necessary)`,
  uptime: 'uptime, up time, availability, available, service level*',
  'ninety-nine': '99, 98, 97, 96, 95, 90, 100',
  'service-credits': `
    service credit*, SLA credit*, availability credit*,
    credit* (_|) (_|) (_|) (_|) (downtime|unavailab*|uptime|availability|service level*)`,
  sla: `
    service level agreement*, service level*, =SLA, =SLAs, uptime (guarantee*|commitment*),
    availability (guarantee*|commitment*|target*)`,
  'as-available': `
    as available,
    (uninterrupted|uninterruptedly|interruption*|error free|available at all times|continuously available|always (be|) available|constant availability)`,
  guarantee: 'guarantee*, warrant*, represent*, promise*, as is, assure*, ensure*, no liab*',
  'aim-for-availability': `
    (strive*|aim*|endeavo*|try|tries|seek*|efforts) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) availab*,
    (high|highest|maximum|best) (_|) availab*`,
  planned: `
    planned, planning, plan to, plans to, intend* to, roadmap, coming soon, upcoming,
    in (preparation|progress|the pipeline), working (towards|toward|on), in the (near |) future, aim* to, will soon,
    not yet`,
  'where-appropriate': `
    (where|as|if|when) (deemed |) (appropriate|applicable|relevant|suitable), as (appropriate|applicable),
    inter alia as appropriate, if necessary, as necessary, where necessary`,
  'no-legal-action': 'legal action, safe harbo*',
};
