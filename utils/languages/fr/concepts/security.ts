import type { SECURITY_CONCEPTS } from '../../concepts/security.ts';
import type { Words } from '../../concepts.ts';

export const security: Words<(typeof SECURITY_CONCEPTS)[number]> = {
  encrypt: 'chiffr*, crypt*, encrypt*, !clé* de chiffrement, !gestion des clés de chiffrement',
  'at-rest': `
    au repos, at rest, stocké, stockée, stockés, stockées, stockage, lors du stockage, disque, disques,
    base* de données, enregistrées, volumes, repos, supports de stockage`,
  'aes-256': 'AES 256, AES256, 256 bits AES, AES 256 bits, AES _ 256, (chiffrement|cryptage) (_|) 256 bits',
  'in-transit': `
    en transit, en cours de (transit|transmission|transfert),
    (lors|pendant|durant|au cours) (_|) (_|) (_|) (transmission*|transfert*|transport|transit|acheminement|échanges),
    (sur|via) (_|) (_|) (réseaux|réseau) (public*|ouvert*), sur internet, en mouvement,
    transmission (de|des) (_|) (_|) données, transfert (de|des) (_|) données, transmissions,
    chiffrement (des flux|des communications|des échanges|de transport|du transport),
    (connexion*|flux|canaux|échanges|communications) (_|) (chiffré*|sécurisé*|crypté*), bout en bout, transmis,
    transmises, transmise, transitent`,
  tls: '=TLS, =TLSv1, HTTPS, =HSTS, transport layer security, tlsv1',
  'tls-1-2': 'TLS 1 2, TLS (v|version) 1 2, TLS v1 2, tlsv1 2, TLS1 2, TLS 1 2 _',
  'tls-1-3': 'TLS 1 3, TLS (v|version) 1 3, TLS v1 3, tlsv1 3, TLS1 3',
  'tls-old': 'TLS 1 0, TLS 1 1, TLS v1 0, TLS v1 1, tlsv1 0, tlsv1 1, SSL 2, SSL 3, SSL 3 0, SSLv3, SSL v3',
  ssl: '=SSL, secure socket* layer',
  'switched-off': `
    désactivé*, supprimé*, bloqué*, rejeté*, refusé*, non pris* en charge, plus pris* en charge, n est plus,
    ne sont plus, obsolète*, abandonné*, antérieur*, inférieur*`,
  'password-words': 'mot* de passe, identifiants de connexion, phrase* secrète*, passphrase*',
  'end-device': `
    ordinateur* portable*, portables, poste* de travail, appareils mobiles, terminaux, USB, supports amovibles,
    téléphones mobiles, smartphones`,
  'key-management': `
    gestion des (_|) clés, gestion de clés, key management,
    (clés de chiffrement|clés cryptographiques|clefs de chiffrement) (_|) (_|) (_|) (_|) (_|) (stockées|gérées|renouvelées|protégées|conservées|générées),
    (gère|gérons|stocke|stockons|conserve|conservons|renouvelons) (_|) (_|) (_|) (clés|clefs),
    rotation (des|de) (_|) (clés|clefs), coffre* (_|) (_|) clés, key vault, =KMS, =HSM, =HSMs,
    module* (_|) (matériel*|matériels|de sécurité) (_|) (sécurité|matériel*), gestion des clefs`,
  'customer-keys': `
    clé* (_|) (_|) gérée* par (le|les|vos|nos) (client*|_),
    clés (_|) (_|) (détenues|contrôlées|maîtrisées) par (le|les) client*, bring your own (_|) key*, =BYOK, =HYOK,
    =CMEK, =CMK, (vos|leurs|ses) propres clés, customer managed key*`,
  'by-hosting-provider': `
    par (notre|l|un|le|son) (_|) (hébergeur|fournisseur d hébergement|prestataire d hébergement|fournisseur cloud|hébergeur cloud|fournisseur de cloud),
    par hébergeur`,
  'role-based': `
    (basé*|fondé*|reposant) sur (les|des|le) (rôle*|rôles|fonctions), role based, =RBAC, par (rôle|rôles|profil*),
    (selon|en fonction) (_|) (_|) (rôle*|fonction*|profil*), moindre* privilège*, (privilège*|droits) minim*,
    matrice d habilitation*, gestion des habilitations, politique d habilitation*, profils d habilitation*,
    principe de minimisation des (accès|droits)`,
  'need-to-know-basis': `
    besoin d en connaître, besoin d en connaitre, besoin de connaître, besoin d accéder, besoin d y accéder,
    need to know, nécessaire* (_|) (_|) (_|) (_|) (fonction*|mission*|tâche*|travail),
    dans le cadre de leurs (fonctions|missions)`,
  'access-words': `
    accès, accède*, accéder, habilitation*, habilité*, autorisé*, autorisation*, droits, privilège*, access`,
  'access-review': `
    (revue*|révision*|examen*|contrôle|recertification|vérification) (_|) (_|) (_|) (habilitation*|accès|droits d accès|comptes|droits|autorisations),
    (habilitation*|accès|droits|autorisations|comptes) (_|) (_|) (_|) (_|) (revus|revues|révisés|révisées|réexaminés|vérifiés|contrôlés|audités|recertifiés),
    recertification*`,
  'access-control': `
    contrôle* (d|des|de l) accès (logique*|), gestion (des|de l) accès, gestion des identités (_|) (_|) accès,
    restriction* d accès, accès logique*, =IAM, access control*, gestion des autorisations`,
  'access-restricted': `
    (accès|consultation) (_|) (_|) (_|) (_|) (_|) (_|) (limité*|restreint*|réservé*|strictement contrôlé),
    (limit*|restreint*|restreindre) (_|) (_|) (_|) (_|) accès,
    (seul*|seules|uniquement|exclusivement) (_|) (_|) (_|) (personne*|personnel*|collaborateur*|employé*|salarié*|utilisateur*) (_|) (_|) (autorisé*|habilité*),
    réservé* aux (personnes|personnels|collaborateurs|employés|salariés), uniquement (_|) (_|) (autorisé*|habilité*)`,
  mfa: `
    multi facteur*, multifacteur*, multifactoriel*, plusieurs facteurs, double (authentification|facteur*),
    deux facteurs, 2 facteurs, second facteur, deuxième facteur, authentification (forte|renforcée), multi factor*,
    two factor*, =MFA, =2FA, =A2F, deux étapes, 2 étapes, =TOTP, =FIDO, =FIDO2, =U2F, webauthn, passkey*, yubikey*,
    clé* de sécurité physique*`,
  'optional-feature': `
    optionnel*, en option, facultati*, add on, module complémentaire,
    (moyennant|contre|avec) (_|) (supplément|surcoût|frais supplémentaires),
    (offre*|forfait*|formule*|plan*|abonnement*|édition*) (_|) (entreprise|enterprise|business|premium|professionnel*|supérieur*|pro|payant*),
    clients entreprise, sur demande, à la demande`,
  mandatory: `
    obligatoire*, requis*, requise*, exigé*, impos*, doit, doivent, systématique*,
    (tous|toutes|chaque|ensemble) (_|) (_|) (employé*|collaborateur*|salarié*|personnel*|compte*|utilisateur*|administrateur*)`,
  sso: `
    authentification unique, single sign on, =SSO, connexion unique, authentification fédérée, fédération d identité*,
    identité fédérée`,
  saml: '=SAML, =SAML2, saml',
  oidc: 'openid connect, =OIDC, openid',
  scim: '=SCIM',
  logged: `
    journalis*, journaux, journal d audit, journal des (accès|événements|connexions), journal d événements, logs, log,
    loggé*, loggué*, logging, fichiers journaux, traçabilité, tracé*, tracées, piste* d audit, audit trail*,
    enregistrés dans (un|des|les) (journal|journaux|logs), !log in`,
  'log-object': `
    accès, accéd*, administrat*, admin, activité*, événement*, évènement*, action*, connexion*, audit*, sécurité,
    modification*, opération*, transaction*, utilisateur*, tentative*, conserv*, rétention, surveill*, monitor*,
    consultation*`,
  'input-control': 'contrôle* (de|des) (la |) saisie*',
  'tenant-separation': `
    isolation (_|) (_|) (tenant*|client*|locataire*), isolation multi (tenant|locataire*),
    cloisonnement (_|) (_|) (_|) (données|client*|environnement*|tenant*|logique), cloisonnement,
    (séparation|ségrégation|isolation|isolement) (des|de|entre) (_|) (_|) (clients|tenants|client), row level security,
    (séparation|ségrégation|isolation|isolement) (des|de) (_|) (_|) données,
    (séparation|isolation|ségrégation|isolement) logique,
    (base*|instance*|environnement*) (_|) (_|) (dédié*|distincte*|séparé*|propre*), sécurité au niveau des lignes,
    contrôle de (la |) séparation`,
  separated: `
    (séparé*|isolé*|cloisonné*|ségrégué*|partitionné*) (_|) logiquement,
    logiquement (_|) (séparé*|isolé*|cloisonné*|ségrégué*), (physiquement|strictement) (séparé*|isolé*|cloisonné*),
    (stocké*|conservé*|traité*) (_|) séparément, cloisonné*, isolé*, ségrégué*, séparé*`,
  'of-customers': `
    client*, clients, tenant*, locataire*, finalités (différentes|distinctes), autre* (organisation*|compte*),
    chaque organisation, finalités`,
  'shared-environment': `
    (environnement*|infrastructure*|base* de données|serveur*|plateforme*|hébergement) (_|) (partagé*|mutualisé*),
    (environnement*|architecture*|infrastructure*|plateforme|système|application) (multi tenant*|multitenant*|multi locataire*)`,
  'penetration-test': `
    test* d intrusion*, test* de pénétration, test* de penetration, pen test*, pentest*, penetration test*, red team*,
    hack* éthique*, ethical hack*`,
  independent: `
    indépendant*, externe*, tiers, tierce*, spécialisé*, accrédité*, =CREST, =PASSI, société* de sécurité,
    entreprise* de sécurité, cabinet*, prestataire* (_|) (qualifié*|externe*|spécialisé*), qualifié*`,
  daily: `
    quotidien*, chaque jour, tous les jours, par jour, chaque nuit, toutes les 24 heures, toutes les heures,
    en continu, continu*, journalier*, journalière*, temps réel`,
  weekly: 'hebdomadaire*, chaque semaine, par semaine, toutes les semaines',
  monthly: 'mensuel*, chaque mois, par mois, tous les mois',
  quarterly: 'trimestriel*, chaque trimestre, par trimestre, tous les trois mois, tous les 3 mois',
  'half-yearly': 'semestriel*, tous les six mois, tous les 6 mois, deux fois par an, chaque semestre',
  annual: `
    annuel*, chaque année, tous les ans, par an, une fois (par an|l an), tous les douze mois, tous les 12 mois`,
  regularly: `
    régulier*, régulière*, régulièrement, périodique*, périodiquement, à intervalles (réguliers|planifiés),
    au moins une fois, récurrent*, tous les (deux|2|18) _, systématiquement, routine`,
  'vulnerability-management': `
    gestion (des|de) (_|) vulnérabilité*,
    (scan*|analyse*|détection|recherche|évaluation*|veille|suivi|correction|remédiation|surveillance|balayage*) (_|) (_|) (_|) vulnérabilité*,
    vulnerability (scan*|management|assessment*),
    (corrig*|remédi*|patch*|détect*|surveill*|identifi*) (_|) (_|) (_|) (_|) vulnérabilité*,
    vulnérabilités (_|) (_|) (_|) (_|) (corrigées|patchées|traitées|suivies|scannées|résolues|remédiées),
    gestion des (correctifs|patchs|patches|mises à jour), patch management,
    (correctif*|patch*|mise* à jour) (_|) (_|) sécurité, correctifs (_|) (_|) (_|) (appliqués|installés|déployés),
    (correctifs|mises à jour) (critiques|de sécurité), application (_|) (correctifs|patchs),
    (dépendances) (_|) (_|) (analysées|surveillées|contrôlées)`,
  'software-updates': `
    mises à jour (_|) (logicielles|logiciel*|des logiciels),
    (mettons|met|mettre) (_|) (_|) à jour (_|) (_|) (logiciel*|système*|serveur*),
    (logiciel*|système*|serveur*) (_|) (_|) (_|) (à jour)`,
  'bug-bounty': `
    bug bount*, bugbount*, programme* bounty, bounties, hackerone, bugcrowd, intigriti, yeswehack, zerocopter,
    prime* aux bogues, prime* (aux|à la) (_|) (failles|vulnérabilités),
    (récompens*|rémunér*) (_|) (_|) (_|) (chercheurs|vulnérabilité*|failles)`,
  'responsible-disclosure': `
    divulgation (responsable|coordonnée), divulgation (des|de|de la) vulnérabilité*, responsible disclosure*,
    coordinated (vulnerability |) disclosure, coordinated vulnerability disclosure, vulnerability disclosure*, =CVD,
    =VDP, divulgation (_|) (_|) vulnérabilités`,
  'report-vulnerability': `
    (signal*|rapport*|remont*|déclar*) (_|) (_|) (_|) (_|) (vulnérabilité*|faille*|problème* de sécurité),
    (vulnérabilité*|faille*|problème* de sécurité) (_|) (_|) (_|) (trouvé*|découvert*|identifié*|signaler|signalée*),
    (découvr*|trouv*|identifi*) (_|) (_|) (_|) (vulnérabilité*|faille*), signalement* (_|) (_|) vulnérabilité*`,
  researcher: `
    chercheur*, chercheurs en sécurité, hackers éthiques, hackers, safe harbor, poursuites, action en justice,
    actions en justice, bonne foi`,
  'security-txt': 'security txt, well known security, RFC 9116',
  'expires-field': 'expires (202*|203*)',
  'make-backups': `
    (effectu*|réalis*|fai*|créé*|crée*|exécut*|assur*) (_|) (_|) (_|) (_|) (sauvegarde*|backup*|copie* de sécurité|snapshots|instantanés),
    (sauvegarde*|backup*|copie* de sécurité|snapshots|instantanés) (_|) (_|) (_|) (_|) (effectué*|réalisé*|créé*|stocké*|conservé*|exécuté*),
    sauvegardé, sauvegardée, sauvegardés, sauvegardées, sauvegardons`,
  'backup-words': `
    sauvegarde, sauvegardes, sauvegardé*, sauvegardons, sauvegarder, backup*, back up*, copie* de (sécurité|secours),
    snapshots, instantanés, point in time recovery, =PITR`,
  'backup-quality': `
    chiffré*, encrypt*, testé*, test, tests, tester, restaur*, géo redondant*, géoredondant*, géographique*,
    autre* (site*|région*|centre*|localisation),
    (site*|région*|centre*|localisation|lieu) (_|) (distinct*|séparé*|distant*|différent*),
    plusieurs (sites|régions|zones), hors site, externalis*, redondan*, immuable*, rétention, conservé*, rotation,
    automatique*, automatisé*`,
  'customer-must': `
    (client|clients|responsable|abonné|vous) (_|) (doit|doivent|devez|devra|engage), il appartient (au|à) (client|_),
    (client|clients|abonné|utilisateur|vous) (_|) (_|) (_|) (_|) (_|) (responsable*|tenu|tenus|chargé),
    (responsabilité|charge|obligation) (du|des|de l) (_|) (client|clients|utilisateur|abonné),
    (appartient|incombe|revient) (au|aux|à l) (client|clients|utilisateur|abonné),
    responsabilité (du|de l) (client|utilisateur)`,
  'its-own-backups': `
    (ses|vos|leurs|propres|sa|votre) (_|) (_|) (sauvegarde*|backup*), sauvegarder (ses|vos|leurs),
    sauvegarde (de ses|de vos|de leurs|des) (_|) (données|_),
    (effectuer|réaliser|procéder|faire) (_|) (_|) (sauvegarde*|backup*)`,
  'business-continuity': `
    continuité d activité*, continuité des activités, continuité (des|de) (_|) (service*|opérations),
    plan de (continuité|reprise|secours), reprise (d activité*|après sinistre|des activités), disaster recovery,
    business continuity, plan d urgence, =PCA, =PRA, =PSI, =BCP, =DRP, =BCM, =BCMS, durée maximale d interruption,
    perte de données maximale, temps de (reprise|rétablissement), recovery time objective*, recovery point objective*,
    =RTO, =RPO`,
  'restore-effort': `
    (rétabl*|restaur*) (_|) (_|) (_|) (disponib*|accès|service*|systèmes),
    (disponibilité|accès|service*) (_|) (_|) (_|) (rétabli*|restauré*)`,
  'repeats-article-32': `
    pseudonymisation et (le |) chiffrement, chiffrement et (la |) pseudonymisation,
    pseudonymisation (et ou|ou|et ou le) (le |) chiffrement,
    (moyens|capacité|moyen) (_|) (_|) (_|) (_|) rétablir (_|) (_|) (disponibilité|_),
    rétablir la disponibilité des données (_|) (_|) (_|) (_|) (_|) (_|) (_|) accès`,
  'incident-response': `
    réponse* aux incidents, réponse* (à|sur) incident*, gestion (des|d) incident*, gestion des (crises|violations),
    traitement des incidents, incident response*,
    (procédure*|processus|plan|politique|protocole) (_|) (_|) (_|) (_|) (_|) (incident*|violations de données|failles de sécurité),
    (réagir|réagissons|répondre) (_|) (_|) incidents, =CSIRT, =SIRT, =CERT interne, security operations cent*,
    centre opérationnel de sécurité, =SOC 24, supervision (_|) (_|) (24|continue),
    surveillance (_|) (_|) (24|continue|permanente)`,
  investigate: 'enquêt*, examin*, investig*, analysé*',
  'security-training': `
    (formation*|formé*|sensibilis*) (_|) (_|) (_|) (_|) (_|) (sécurité|RGPD|protection des données|confidentialité|cybersécurité|vie privée),
    (sécurité|RGPD|protection des données|cybersécurité) (_|) (_|) (_|) (formation*|formé*),
    sensibilisation (du|des|de nos|de ses) (_|) (personnel*|employé*|salarié*|collaborateur*|équipes),
    programme* de sensibilisation, campagne* de sensibilisation,
    (personnel|employés|salariés|collaborateurs|équipes) (_|) (_|) (formé*|sensibilisé*),
    formation* (du|des|de nos) (_|) (personnel*|employé*|salarié*|collaborateur*), security awareness,
    (simulation*|test*|campagne*|exercice*) (de |d |) (phishing|hameçonnage), !données de formation`,
  'staff-aware': '(équipe*|personnel|collaborateurs|employés) (_|) (_|) (sensibles|conscient*)',
  'background-check': `
    vérification* (_|) (_|) antécédents, contrôle* (_|) (_|) antécédents, antécédents, casier* judiciaire*,
    enquête* (de sécurité|préalable*), vérification* (_|) (_|) (embauche|candidat*|références),
    (vérification*|contrôle*|criblage|filtrage) (du|des) (_|) (personnel*|candidat*|employé*|salarié*|collaborateur*),
    background (check*|screening*)`,
  'where-law-permits': `
    (lorsque|si|quand|dans la mesure où|là où) (_|) (_|) (_|) (permet*|permis|autorise*|autorisé*),
    (légalement|juridiquement) (possible|permis*|autorisé*), dans les limites de la loi, permis par la loi,
    autorisé par la loi`,
  'physical-security': `
    sécurité physique*, accès physique*, (contrôle*|protection*|mesures|sécurisation) (_|) (_|) physique*,
    protection physique, sécurité (des|du) (_|) (locaux|bâtiment*|site*),
    contrôle* (d|des|de l) accès (_|) (_|) (_|) (locaux|bâtiment*|site*|centre* de données|datacenter*),
    (physiquement) (sécurisé*|protégé*), sécurité (physique|environnementale)`,
  'physical-measure': `
    gardien*, gardiennage, gardé*, agents de sécurité, personnel de sécurité, vidéosurveillance, vidéo surveillance,
    vidéoprotection, caméra*, =CCTV, biométri*, badge*, carte* d accès, alarme*, verrouillé*, serrure*, fermé* à clé,
    visiteur*, clôture*, sas, périmètre, réception, accueil, détection d intrusion, anti intrusion, physiquement`,
  'data-centre': `
    centre* de données, centre* de donnée, data cent*, datacent*, salle* (de |des |) (serveur*|machine*|informatique*),
    centre* d hébergement, colocation, locaux, bâtiment*, installations, site* d hébergement`,
  'office-words': 'bureau, bureaux',
  secured: 'sécurisé*, protégé*, fermés, gardés',
  'secure-development': `
    développement* (_|) sécurisé*, (codage|programmation|logiciel*) sécurisé*, sécurité (_|) (_|) développement*,
    secure (_|) (development*|coding|software*), =SDLC, =SSDLC, =SDL, revue* (de|du) code*, relecture* (de|du) code*,
    audit* de code*, revue* par les pairs, security by design, sécurité dès la conception,
    analyse* (statique*|dynamique*), =SAST, =DAST, =OWASP, tests (automatisés|automatiques) de sécurité,
    tests de sécurité (automatisés|automatiques), modélisation des menaces, threat model*, cycle de développement`,
  'production-data': 'données de production, données réelles, données client* réelles, données (_|) réelles',
  'test-environment': `
    test, tests, environnement* de (test*|développement|recette|préproduction|pré production), développement, recette,
    préproduction, staging, fins de test*`,
  pseudonymise: 'pseudonymis*',
  'minimise-data': `
    minimisation, minimis* (_|) (_|) (_|) (données|collecte), protection des données par défaut, privacy by default`,
  'mask-data': `
    masquage, masqué*, masquées, data masking, tokeni*, tokenis*,
    (adresse* IP|IP) (_|) (_|) (_|) (anonymisé*|tronqué*|masqué*|pseudonymisé*),
    (anonymisation|troncature|masquage|anonymiser|tronquer) (_|) (_|) (_|) adresse* IP,
    données de test (_|) anonymisé*, jeux de (test|données) (_|) anonymisé*`,
  anonymise: 'anonymis*',
  'test-or-review': `
    test, tests, tester, testons, testé*, revue*, revu*, évalu*, évaluation*, audit, audits, audité*, auditons, vérif*,
    vérifi*, contrôl*, examin*, examen*, analys*, réexamin*, révis*`,
  effectiveness: 'efficacité, efficace*',
  'internal-audit': 'audit* interne*, (contrôle*|revue*|évaluation*) interne*',
  'test-in-full': `
    tester analyser et évaluer, tester (_|) (_|) analyser (_|) (_|) évaluer, tests (_|) évaluations (_|) (_|) examens,
    test* (_|) analys* (_|) (_|) évalu*`,
  'security-controls': `
    mesures de (sécurité|protection), mesures, contrôles de sécurité, politique* de sécurité, dispositif* de sécurité,
    niveau de sécurité, sécurité, pratiques de sécurité, techniques et organisationnelles`,
  'time-to-time': `
    de temps à autre, de temps en temps, occasionnellement, si nécessaire, si besoin, au besoin, en cas de besoin,
    lorsque nécessaire`,
  uptime: 'uptime, disponibilité*, disponible*, taux de service, niveau* de service*',
  'ninety-nine': '99, 98, 97, 96, 95, 90, 100',
  'service-credits': `
    crédit* de service*, service credit*, avoirs (_|) (_|) (_|) (_|) (disponibilité|indisponibilité),
    (avoir*|crédit*|rembours*|compens*|pénalité*) (_|) (_|) (_|) (_|) (_|) (indisponibilité*|uptime|disponibilité|niveau* de service*)`,
  sla: `
    service level agreement*, niveau* de service*, engagement* de (service*|disponibilité|niveau*), =SLA, =SLAs,
    accord de niveau de service, garantie* de (disponibilité|temps), taux de disponibilité`,
  'as-available': `
    as available, selon disponibilité, selon (la |sa |leur |) disponibilité, tel que disponible, ininterrompu*,
    sans interruption*, interruption*, sans erreur*, exempt* d erreur*, toujours disponible*,
    disponible* (_|) (en permanence|à tout moment), disponibilité (permanente|continue|constante)`,
  guarantee: 'garant*, assur*, promet*, en l état, tel quel, as is, engage*, tenu responsable',
  'aim-for-availability': `
    (efforce*|efforts|efforçons|tente|tentons|cherche|visons) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) disponib*,
    (haute|meilleure|maximale|grande) (_|) disponib*`,
  planned: `
    prévu*, planifié*, envisag*, feuille de route, roadmap, prochainement, bientôt,
    en (cours|préparation) de (_|) (déploiement|mise|préparation|certification), travaillons (à|sur), à venir,
    pas encore, à l avenir`,
  'where-appropriate': `
    (le|lorsque|si|selon) (cas échéant|approprié|opportun|applicable|pertinent|besoin|nécessaire), le cas échéant,
    selon les besoins, selon le cas, entre autres selon, s il y a lieu`,
  'no-legal-action': 'poursuites, action* en justice, safe harbor',
};
