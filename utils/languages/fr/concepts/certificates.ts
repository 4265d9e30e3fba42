import { CERTIFICATE_NAMES } from '../../concepts/certificate-names.ts';
import type { CERTIFICATE_CONCEPTS } from '../../concepts/certificates.ts';
import type { Words } from '../../concepts.ts';

export const certificates: Words<(typeof CERTIFICATE_CONCEPTS)[number]> = {
  ...CERTIFICATE_NAMES,
  ens: `
    esquema nacional de seguridad,
    =ENS (high|medium|alto|alta|media|medio|certif*|gecertific*|zertifi*|category|niveau|haut|moyen|élevé|hoch|hoog),
    (certif*|gecertific*|zertifi*) (_|) =ENS, schéma national de sécurité espagnol`,
  europrivacy: `
    europrivacy, european data protection seal, label européen de protection des données,
    sceau européen de protection des données, europrise (label|certif*)`,
  dora: `
    =DORA, digital operational resilience act, 2022 2554, (avenant|annexe|règlement|clauses) DORA,
    prestataire* tiers de services TIC`,
  'nis-2': `
    NIS2, NIS 2, 2022 2555, NIS II, directive NIS, sécurité des réseaux et des systèmes d information directive`,
  'bsi-c5': `
    BSI C5, C5 (type|typ|2020|2016|2026|attest*|rapport|testat*|critères|catalogue|audit|certif*),
    cloud computing compliance (criteria|controls), référentiel C5, (attestation|rapport|audit) C5,
    BSI cloud computing (_|) (_|) C5`,
  hds: '=HDS, (hébergeur*|hébergement) (de|des) données de santé, health data host*',
  'pci-dss': `
    PCI DSS, PCIDSS, payment card industry data security, PCI (level|niveau|conforme*|compliance|compliant|certifi*),
    (conforme*|certifié*) PCI, PCI data security`,
  'eu-cloud-code': `
    EU cloud (code of conduct|CoC|code), code de conduite (_|) (européen|UE|EU) (pour|sur|du|relatif) (_|) (_|) cloud,
    code de conduite (_|) cloud (européen|de l UE|EU), EU cloud CoC, EU data protection code of conduct for cloud`,
  'is-certified': `
    certifié, certifiée, certifiés, certifiées, recertifié*, accrédité*, attesté*,
    (détient|détenons|détiennent|possède|possédons|dispose|disposons|obtenu|obtenue|maintient|maintenons|a|avons|titulaire|titulaires|reçu) (_|) (_|) (_|) (_|) (_|) (certification*|certificat*|accréditation*|attestation*),
    (certification|certificat) (_|) (_|) (_|) (obtenue|obtenu)`,
  certificate: 'certification*, certificat*, accréditation*, attestation*, certifié*',
  'we-hold': `
    (nous|sous traitant|prestataire|fournisseur|éditeur|société|entreprise|plateforme|organisation) (sommes|est|avons|a|avons été|a été|détenons|détient|disposons|dispose|maintenons|maintient) (_|) (_|) (_|) (_|) (_|) (certifié*|certification*|certificat*|accrédité*|attesté*),
    (notre|nos) (_|) (_|) (SMSI|système de management|société|entreprise|équipe) (est|sont|a été) (_|) (_|) certifié*`,
  'certification-planned': `
    en cours (de|d|), travaillons (_|) (_|) (_|) (_|) (à|pour|vers), travaille (à|pour), en préparation, préparons,
    se prépare, prévoyons, prévoit, (est|sont) (_|) prévu*, planifié*, vise (_|) à, visons (_|) (_|) (_|), pas encore,
    prochainement, bientôt, (sera|serons|seront) (_|) (_|) certifié*, feuille de route, en voie de, a l intention,
    avons l intention, engagé* dans (une|la|le|un) (_|) (démarche|processus|parcours), démarche de certification,
    objectif de certification, ambitionn*, projet de certification, en attente`,
  'merely-aligned': `
    align*, conforme*, conformité, conformément, conformer, respect*, basé* sur, fondé* sur, repos* sur, s appui*,
    inspir*, selon (les|la|le) (principes|norme|exigences|référentiel), suit, suivons, suivent, suivant, cadre*,
    principes, référentiel*, exigences de, norme, normes, standard*, bonnes pratiques, compliant, adhér*`,
  'certified-elsewhere': `
    hébergeur*, hébergement* (de|chez|par|assuré),
    (fournisseur*|prestataire*|partenaire*) (_|) (_|) (d hébergement|cloud|d infrastructure|de cloud|d infonuagique),
    centre* (_|) (de|des) (données|calcul), data center*, datacenter*, datacentre*, centre* d hébergement,
    infrastructure* cloud, hébergé* (chez|par|dans|sur|en|au), (nos|ses|leurs) (fournisseur*|prestataire*|partenaire*),
    (prestataire*|fournisseur*) (tiers|externe*),
    (par|chez|via) (un|une) (_|) (_|) (_|) (_|) (prestataire|fournisseur|partenaire|tiers|société|entreprise),
    prestataires, notre hébergement, !hébergeur* (de|des) données de santé, !hébergement* (de|des) données de santé`,
  'possible-proof': `
    (peut|peuvent|pourra|pourront) (_|) (_|) (_|) (être démontré*|démontrer|être apporté*|prouver|être prouvé*|être remplacé*|remplacer|être fourni*|être satisfait*|être utilisé*|consister|justifier),
    (peut|peuvent) (également|) (être|démontrer), par exemple, p ex, notamment par,
    ou (_|) (_|) (équivalent*|similaire*|comparable*|autre*|analogue*), en lieu et place, au lieu de,
    (le cas échéant|s il y a lieu|si disponible*|lorsque disponible*), sans s y limiter`,
  asks: `
    êtes vous, est ce que, avez vous, disposez vous, qu est ce, quelle est, quelles sont, quels sont,
    pourquoi (une|la|obtenir|choisir|est), comment (puis|pouvez|fonctionne|obtenir), es tu`,
  'helps-customers': `
    (aid*|accompagn*|permet*|assist*|soutien*|guid*|prépar*) (_|) (_|) (vous|votre|vos|client*|entreprise*|organisation*|équipe*),
    vous (aid*|accompagn*|permet*|guid*|prépar*), (votre|vos) (propre*|) (_|) certifi*,
    (soutenir|favoris*|facilit*) (_|) (_|) (conformité|certification), clients (_|) (_|) (_|) doivent,
    (automatis*|simplifi*|accélér*) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (conformité|certifi*|audit*),
    (votre|vos) (SOC|ISO|HIPAA|PCI),
    (vous|client) (êtes|est|devez|doit) (_|) (_|) (_|) (_|) (responsable|certifié|conforme|respecter)`,
  'certified-persons': `
    lead (auditor*|implementer*),
    (auditeur*|professionnel*|spécialiste*|expert*|consultant*|collaborateur*|employé*|personnel) (_|) (_|) certifié*,
    (auditeur*|consultant*|collaborateur*) (sont|est) (_|) certifié*`,
  'assurance-report': `
    rapport*, audit*, audité*, examen*, examin*, attest*, assurance*, certifi*, accrédit*, évalu*, disponible*,
    obtenu*, disposons, dispose, maintenons, maintient, vérifi*`,
  conformant: `
    conforme*, conformité, compliant, respect*, certifi*, validé*, attest*, évalu*, niveau 1, level 1, =SAQ, =AOC`,
  'payment-handler': `
    (prestataire*|fournisseur*|partenaire*|plateforme*|processeur*|service*|solution*) (_|) (de paiement*|de traitement des paiements|de services de paiement|bancaire*),
    passerelle* de paiement, (traité*|effectué*|géré*|assuré*) par (notre|nos|un|le|la|des),
    tiers (prestataire*|de paiement), prestataire* (tiers|externe*),
    (par|via) (notre|nos|un|le) (_|) (prestataire*|partenaire*|fournisseur*), payment (provider*|service*|processor*)`,
  'adheres-to': `
    adhér*, signataire*, déclar*, vérifi*, certifi*, engag*, inscrit*, enregistr*, registre, respect*, conforme*,
    conformité, membre*, approuvé*, level (1|2|3), niveau (1|2|3)`,
  'adherence-verified': `
    vérifi*, certifi*, adhésion, adhér*, inscrit*, enregistr*, registre, signataire*, verified, certified, level (2|3),
    niveau (2|3)`,
  'gdpr-badge': `
    certifi* (au|conforme au|conformes au|) RGPD, RGPD certifi*, (label|badge|certificat|sceau) (_|) RGPD,
    certifi* GDPR, GDPR certifi*`,
  'gdpr-article-42': 'article 42, art 42, articles 42, mécanisme de certification',
  qualified: `
    qualifi*, certifi*, labell*, label, label*, autoris*, accrédit*, approuvé*, agréé*, attest*, évalu*, assessment*,
    moderate, high, enregistr*, obtenu*, ready, référencé*`,
  'business-associate-agreement': `
    business associate (agreement*|contract*|addendum), =BAA, =BAAs, accord* de partenaire commercial,
    accord* d associé`,
  offers: `
    offr*, propos*, sign*, conclu*, conclur*, fourni*, disponible*, conven*, demand*, accept*, mettr*,
    mise à disposition, prêt*, peut, pouvons, sera`,
  'complies-with': `
    respect*, conforme*, conformité, conformément, satisf*, met en œuvre, mettons en œuvre, mis en œuvre,
    mise en œuvre, relev*, soumis*, enregistr*, entité* essentielle*, entité* importante*, classé*, obligation*,
    exigence*, en application, align*, au sens de, au titre de`,
  'law-entity': `
    entité* essentielle*, entité* importante*, enregistr*, relevons, relève, soumis*, classé*,
    (dans|sous) (les|) 24 heures, alerte précoce,
    (nous|sous traitant|prestataire|fournisseur) (nous|) (_|) (respect*|conform*|mettons|met|avons|satisf*),
    conforme* à, respecte les exigences, respectons les exigences, (article|art) 21,
    conformité (à|avec) (la|) (directive|) NIS*`,
  'ready-for': `
    ready, prêt* pour, prépar*, se prépare, analyse d écart*, feuille de route, align*, conforme*, conformité, suivons`,
  'contract-addendum': `
    avenant*, addendum, annexe*, appendice, (clause*|disposition*|stipulation*|exigence*) contractuelle*,
    (article|art|articles) (28|30), dispositions, clauses, conditions, prestataire* tiers de services TIC,
    services TIC`,
  'certificate-number': `
    numéro (du|de|de notre) certificat*, certificat* (n|no|numéro|nr|id), n (du|de) certificat*,
    numéro (d|de la|de) (enregistrement de |) certification, référence du certificat`,
  'certificate-facts': `
    (délivré*|émis*|accordé*|décerné*|octroyé*) par, certifié* par,
    (organisme*|auditeur*|cabinet) (_|) (accrédité*|certificateur*|indépendant*|de certification),
    (audité*|contrôlé*|vérifié*) (_|) (_|) par (_|) (_|) (_|) (indépendant*|externe*|accrédité*),
    (valable*|valide*) jusqu, expire*, date d expiration, validité du certificat,
    périmètre (du|de notre|de la|de ce) (_|) certifi*, champ d application (du|de notre|de la|de ce) (_|) certifi*,
    déclaration d applicabilité, statement of applicability, le périmètre (_|) (_|) couvre,
    (auditeur*|certification|tiers) indépendant*, (=TÜV|=BSI|=DNV|=DEKRA|=SGS|=LRQA|=AFNOR) (_|) (_|) certifi*`,
  'valid-until': `
    (valable*|valide*) jusqu (au|à|en|) (fin|), (valable*|valide*) du (_|) (_|) (_|) (_|) au, (expire|expirent|expirera) (le|en|fin|),
    date d expiration (est le|), date de fin de validité (est le|), (échéance|expiration) (le|en|), validité jusqu (au|à|en|)`,
  'download-certificate': `
    (télécharg*|consult*|voir|accéder|ouvrir|lire) (_|) (_|) (_|) (_|) (certificat*|certification*|attestation*),
    (télécharg*|consult*|accéder|lire) (_|) (_|) (_|) (_|) rapport* (_|) (SOC|audit|ISAE|ISO|assurance),
    (certificat*|attestation*) (_|) (_|) (_|) (télécharg*|pdf|ici|consultable*),
    copie (du|de notre|de nos|des|de ses|de son) (_|) (_|) certificat*, vérifi* (_|) (_|) certificat*`,
  'certificates-on-request': `
    (certificat*|certification*|attestation*|rapport* (_|) (SOC|audit|ISAE|ISO|assurance)) (_|) (_|) (_|) (_|) (_|) (sur demande|sur simple demande|sous accord de confidentialité|sous NDA|sous confidentialité),
    demand* (_|) (_|) (_|) (_|) (certificat*|attestation*),
    demand* (_|) (_|) (_|) rapport* (_|) (SOC|audit|ISAE|ISO|assurance)`,
  'ai-features': `
    intelligence artificielle, =IA, =AI, apprentissage automatique, machine learning, modèle* de langage, générative*`,
  'card-payments': `
    carte* (de crédit|bancaire*|de paiement|bleue), numéro* de carte*, titulaire* de carte*, carte* de débit,
    données de carte*, paiement* par carte*`,
  'technical-certificate': `
    SSL, TLS, HTTPS, x 509,
    certificat* (client*|numérique*|serveur*|racine*|de domaine|électronique*|médical*|de naissance), clé publique,
    let s encrypt`,
};
