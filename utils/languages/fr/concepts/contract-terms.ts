import type { CONTRACT_TERMS_CONCEPTS } from '../../concepts/contract-terms.ts';
import type { Words } from '../../concepts.ts';

export const contractTerms: Words<(typeof CONTRACT_TERMS_CONCEPTS)[number]> = {
  'handle-data': `
    utilis*, traite, traiter, traitent, traitera, traitement, traitées, exploit*, conserv*, divulgu*, partag*, communiqu*`,
  'vendor-purposes': `
    (ses|nos) propres (_|) (fins|finalités|besoins|intérêts|objectifs|usages|activités), son propre (_|) (compte|usage|intérêt|bénéfice|profit), (fins|finalités) (qui lui sont|lui étant|) propres,
    !leurs propres (_|) (fins|finalités|besoins|intérêts)`,
  'other-purpose': `
    (autre|autres|aucune autre|toute autre) (_|) (fin|fins|finalité|finalités|usage|but|objet|objectif*), (fins|finalités|buts|usages|objectif*) (_|) autre* que, (fin|finalité) autre* que, à d autres fins, étrangère* (_|) (_|) finalité*`,
  'service-only': `
    (uniquement|exclusivement) en (lien|relation) avec (_|) (_|) service*,
    (uniquement|exclusivement|seulement|strictement) (pour|aux fins|aux seules fins|afin|à des fins|dans le but|en vue|dans le cadre|pour les besoins) (_|) (_|) (_|) (_|) (fourni*|fourniture|exécut*|exécution|réalis*|prestation*|service*|contrat),
    aux seules fins (_|) (_|) (_|) (fourni*|fourniture|exécut*|exécution|réalis*|prestation*|service*|contrat|finalité*), (pour|à) (la|les) (seule|seules) (_|) (fin|fins|finalité|finalités) (_|) (_|) (_|) (_|) (sous traitance|traitement|contrat|fourni*|exécut*|prestation*|service*|prévue*|objet),
    (uniquement|exclusivement) pour la ou les (seule|) (_|) finalité*, (uniquement|exclusivement|seulement|strictement) nécessaire* (à|au) (_|) (_|) (fourniture|exécution|réalisation)`,
  'sell-data': `
    vend, vendre, vendons, vendues, vente, vendra, louer, loue, louons, commercialis*, monétis*, céder, cession`,
  'customer-data': `
    données (_|) (client|clients|du client|des clients|de l abonné), données (personnelles|à caractère personnel) (du|des) (client|clients|responsable), contenu* (du|des|de) (_|) (client|clients|utilisateur*), =Vos =Contenus, =Données =Client,
    données (saisies|stockées|hébergées|fournies|importées) par (le client|les clients|vous)`,
  'product-improvement': `
    (amélior*|développ*|optimis*|perfectionn*) (_|) (_|) (_|) (_|) (service*|produit*|fonctionnalité*|plateforme|logiciel*|modèle*|algorithme*|solution*|offre*),
    développement de produits, amélioration de produits, étude* de marché, benchmarking, recherche et développement`,
  anonymised: `
    agrégé*, agréger, anonymis*, anonyme*, dé identifié*, désidentifié*, statistique*`,
  'broad-licence': `
    (licence|droit|licences|droits) (_|) (_|) (_|) (_|) (_|) (_|) (mondial*|perpétuel*|irrévocable*|gratuit*|cessible*|transférable*|illimité*|non exclusi*), (mondiale|perpétuelle|irrévocable) (_|) (_|) (_|) licence`,
  'as-controller': `
    en (qualité|tant) (de|que) responsable (de|du) (_|) traitement, comme responsable (de|du) traitement, responsable (de|du) traitement (indépendant|distinct|autonome)`,
  'train-ai': `
    (entraîn*|entraînement) (_|) (_|) (_|) (_|) (_|) (modèle*|IA|intelligence artificielle|apprentissage|algorithme*|LLM*), apprentissage (_|) (_|) (modèle*|IA|algorithme*)`,
  'registered-at': `
    immatriculé*, RCS, registre du commerce, siège social, dont le siège, SIREN, SIRET, au capital de, numéro (d immatriculation|d entreprise|de société|de TVA), adresse du siège, inscrite au, banque carrefour des entreprises`,
  hereinafter: `
    ci après, ci dessous dénommé*, dénommé*, désigné*, d une part, d autre part`,
  'privacy-contact': `
    point de contact, personne de contact, coordonnées, interlocuteur*, délégué à la protection, DPO, référent`,
  'group-companies': `
    groupe de sociétés, sociétés affiliées, ses filiales, le groupe _`,
  'matter-of-processing': `
    objet (du|de la|des|de l) (_|) (traitement*|sous traitance|contrat|accord|présent*|annexe|prestation*|convention), a pour objet, ont pour objet, objet et (_|) (durée|nature|finalité), (description|caractéristiques|détails) (du|des|de la) (_|) (traitement*|sous traitance|opérations de traitement)`,
  'described-in': `
    décrit*, défini*, précisé*, détaillé*, prévu*, énoncé*, spécifié*`,
  'special-categories': `
    catégories particulières, données sensibles, données (à caractère personnel|personnelles) sensibles, (article|art) 9, condamnations pénales, données de santé, données relatives à la santé, infractions pénales, données dites sensibles`,
  'submit-data': `
    transmett*, saisir, saisit, télécharger, téléverser, importer, soumettre, communiquer, renseigner, fournir`,
  'no-liability': `
    (aucune|toute|sans) (_|) responsabilité, (pas|ne saurait) (_|) (_|) responsable, décline*, à ses propres risques, exclut`,
  'lawful-basis': `
    base* (légale|juridique|légales), fondement* (juridique|légal), licéité, licite*, légalité, (consentements|autorisations) (nécessaires|requis*), loyal*`,
  'controller-duties': `
    (droits|obligations|engagements) et (_|) (droits|obligations) (du|de) (responsable|client), (obligations|droits|engagements|responsabilités) (du|de la|de) (responsable|client|donneur)`,
  'comply-with-law': `
    respect*, conforme*, conformité, se conform*, en conformité`,
  'sole-responsibility': `
    (seul|seule|exclusivement|entièrement) responsable, responsable (de|du|des) (la|l|) (licéité|légalité|qualité|respect|exactitude|conformité), fait son affaire, il appartient (au|à)`,
  'user-input': `
    contenu, contenus, entrées, saisies, sorties, prompts, requêtes, conversations, messages, fichiers, documents, vos données`,
  'opt-in': `
    opt in, (consentement|accord|autorisation|instruction*) (exprès|expresse|explicite|préalable), votre (consentement|accord), sans (_|) (_|) (consentement|accord|autorisation)`,
  degrade: `
    rédui*, réduction, diminu*, dégrad*, abaiss*, affaibli*, inférieur*, régress*, altér*, moins protect*, compromett*, moindre`,
  'protection-level': `
    niveau (global|général|de) (_|) (_|) (sécurité|protection), niveau de (sécurité|protection), sécurité (globale|générale), sécurité (des|du|de la|de l) (_|) (service*|produit*|plateforme|traitement*|données|ensemble), protection des données, mesures de sécurité`,
  'change-measures': `
    (modifi*|mettre à jour|chang*|adapt*|évolu*|remplac*|faire évoluer) (_|) (_|) (_|) (_|) (_|) (mesures|dispositifs), mesures (_|) (_|) (_|) (_|) (_|) (modifi*|évolu*|mises à jour|remplac*|adapt*)`,
  'at-any-time': `
    à tout moment, de temps à autre, à (sa|notre) (seule|entière|) discrétion, sans (_|) (préavis|notification), unilatéralement`,
  'need-to-know': `
    besoin d en connaître, besoin de connaître, besoin d en savoir, moindre privilège, moindres privilèges, minimum nécessaire, fondé sur les rôles`,
  'have-access': `
    accès, accéder, accèdent, accessible*, personnes (habilitées|autorisées), collaborateurs (habilités|autorisés), personnel (habilité|autorisé)`,
  'training-opt-out': `
    opt out, opposition, opposer, opposé*, désactiv*, désinscri*, retrait`,
  'by-updating-list': `
    (mise à jour|mettre à jour|met à jour|mettant à jour|publi*) (_|) (_|) (_|) (liste|page|site), (liste|page) (_|) (_|) (mise à jour|actualisée) (sur|en ligne), consulter (_|) (_|) (liste|page|site)`,
  'without-notice': `
    sans (_|) (préavis|notification|information|avis|avertissement), sans (_|) (_|) informer, !pas (_|) (_|) (_|) (_|) (_|) (_|) sans (_|) (préavis|notification|information|avis|avertissement), !aucun (_|) (_|) (_|) (_|) (_|) (_|) sans (_|) (préavis|notification|information|avis|avertissement)`,
  'subscribe-to-updates': `
    abonn*, s inscrire, inscription, RSS, liste de diffusion, souscrire (aux|à)`,
  'no-right-to-object': `
    sans droit d opposition, aucun droit d (opposition|objection), ne (peut|pourra|dispose) (_|) (_|) (_|) (s opposer|opposer|droit d opposition), pas (_|) s opposer`,
  terminate: `
    résili*, mettre fin, met fin, mettra fin, dénonc*, résiliation, résoudre`,
  'alternative-solution': `
    alternative*, solution*, de bonne foi, (discut*|concert*|négoci*), sans (recours|recourir) (_|) (_|) sous traitant, ne pas (recourir|faire appel)`,
  'no-refund': `
    (sans|aucun|ni) (_|) (_|) (remboursement|indemnité|compensation), (seul|unique) (recours|remède)`,
  'contract-copy': `
    (copie|copies|exemplaire) (du|de ce|des|de la|de tout|de l|de ces|de son) (_|) (_|) (contrat*|accord*|convention*|CCT|clauses), copie des contrats`,
  summary: `
    résumé*, synthèse*, extrait*, dispositions pertinentes`,
  'third-party-beneficiary': `
    tiers bénéficiaire*, stipulation pour autrui, bénéficiaire tiers`,
  insolvent: `
    insolvab*, faillite, liquidation, disparu, cessé d exister, redressement judiciaire`,
  forward: `
    transmet*, transmission, transfér*, transfère, adress*, redirig*, renvoi*, renvoy*, réorient*, fait suivre, faire suivre, faire parvenir, orient*`,
  'respond-to': `
    répond*, réponse*, réponde, donner suite, donne suite, traite (_|) demande*`,
  'on-its-own': `
    lui même, elle même, directement, de sa propre initiative, de lui même, eux mêmes, par ses soins`,
  'request-from-subject': `
    (demande*|réclamation*|plainte*|requête*) (_|) (_|) (_|) (_|) (_|) (_|) (personne*|exercice), personne* concernée* (_|) (_|) (_|) (_|) (_|) (_|) (demande*|exerc*), exercice (_|) (_|) (_|) droits, demandes d exercice, exercent (_|) (_|) (_|) (_|) demandes`,
  'articles-32-36': `
    (articles|article|art) 32 à 36, 32 à 36, (articles|art) 32 36, 32 36 (du|rgpd)`,
  'security-obligation': `
    (articles|article|art) 32, (obligation*) (_|) (_|) (_|) (_|) (_|) sécurité, sécurité (du|des|de la) (_|) (_|) (traitement*|données)`,
  'articles-33-34': `
    33 (et|à|ou|) 34, (articles|article|art) (32|33) (_|) (_|) (34|36)`,
  'articles-35-36': `
    35 (et|à|ou|) 36, (articles|article|art) 36, (articles|article|art) 32 (_|) (_|) 36`,
  supervisor: `
    autorité* de contrôle, autorité* (de|) (surveillance|protection), autorité* compétente*, CNIL, autorité* de supervision`,
  'reasonable-period': `
    délai raisonnable, délais raisonnables, dès que possible, dans les meilleurs délais, sans délai, dans les plus brefs délais`,
  backup: `
    sauvegarde*, backup*, copie* de secours, copie* de sauvegarde`,
  overwrite: `
    écras*, rotation*, rotées, rotés, cycle*, purge*, purgé*, expir*, rétention, durée de conservation`,
  'keep-copies': `
    conserv*, conservation, stock*, subsist*, demeur*, gardé*, rétention`,
  confirm: `
    confirm*, certifi*, attest*, justifie*, justifier, preuve de, procès verbal, certificat`,
  deletion: `
    suppression*, supprim*, destruction*, détrui*, effac*, détruit*`,
  'machine-readable': `
    lisible* par (une|) machine, lisible* par ordinateur, (format|formats) (_|) (_|) (courant*|couramment|standard*|ouvert*|structuré*|exploitable*|lisible*|interopérable*), CSV, JSON, XML, XLSX, couramment utilisé*`,
  'export-data': `
    export*, télécharg*, récupér*, extraction*, extraire, restitu*, réversibilité, portabilité, renvoyer, retourn*, !exportateur*, !exportation*`,
  'limited-frequency': `
    (une|un|deux|1) (fois|audit|audits|seule|seul) (_|) (_|) (par|tous|chaque) (_|) (an|année|douze|12|exercice), (plus|maximum) d une fois, une fois par (an|année|période), annuel*, annuellement, par (an|année civile|année contractuelle)`,
  'own-costs': `
    (frais|coûts|coût) (_|) (de l|des|d|du|de cet) (_|) (audit*|contrôle*|inspection*), (support*|prend|pris|prise) (_|) (_|) (_|) (_|) (frais|coûts|charge), ses (propres|) (frais|coûts), (frais|coûts) (_|) (_|) (_|) (_|) (support*|charge), aux frais`,
  'advance-notice': `
    préavis, à l avance, (notification|information|demande|avis) préalable, (heures|horaires) (ouvrables|ouvrées|de bureau|d ouverture|ouvrés), moyennant (_|) (_|) préavis, sous réserve (_|) (_|) information`,
  'customer-audit': `
    audit, audits, inspection, inspections, contrôle, contrôles, vérification, vérifications, !(autorité|autorités) de contrôle`,
  liability: `
    responsabilité, responsabilités, responsable (des|du|de tout|de toute|que) (_|) (dommage*|préjudice*)`,
  damages: `
    dommage*, préjudice*, réparation, amende*, indemnisation`,
  'article-82': `
    (article|art|articles) 82, (incombent|imposées|imposés) (_|) (_|) (aux|au) sous (traitants|traitant), spécifiquement aux sous traitants`,
  'liability-limits': `
    limitation* (_|) (_|) responsabilité, plafond* (_|) (_|) responsabilité, plafonné*, responsabilité (_|) (_|) (_|) (_|) (_|) (_|) (_|) (limité*|plafonné*|excéder|dépasser), clause* (_|) (limitative*|responsabilité), (responsabilité) (totale|globale|cumulée|maximale)`,
  'short-cap': `
    (deux|trois|quatre|six|2|3|4|6) (_|) (derniers|mois précédent*) (_|) (mois|), (dernier) mois, (trois|six|3|6) mois (précéd*|antérieur*)`,
  indemnify: `
    indemnis*, garantit (_|) (_|) contre, relève et garantit, tient indemne, garantir (_|) (_|) contre`,
  'exclude-liability': `
    (exclut|décline) (_|) (_|) responsabilité, (aucune|toute) responsabilité, ne (saurait|pourra|peut|sera|est) (_|) (_|) (_|) (_|) (_|) (responsable|responsabilité), responsabilité (_|) (_|) (_|) (_|) exclue`,
  'data-loss': `
    perte (de|des) (_|) données, pertes de données, accès (_|) non autorisé*, divulgation (_|) (_|) données, perte ou (_|) (_|) (_|) données`,
  prevail: `
    prévaud*, prévaut, prévalent, prévaloir, prim*, priment, l emporte*, préséance, prévaloir sur, préval*`,
  'conflict-between': `
    conflit*, contradiction*, incohérence*, divergence*, contrari*, incompatib*`,
  'this-dpa': `
    (présent|présente|présentes|du|le|la|les|ce|cet) (dpa|accord de traitement|accord de sous traitance|accord relatif au traitement|clauses|annexe|avenant|atd), présentes clauses, présent (accord|contrat de sous traitance|avenant), présente annexe, (dispositions|stipulations) (du|de la|de l) (présent*|dpa|annexe|accord), clauses contractuelles types`,
  'main-terms-prevail': `
    (CGU|CGV|conditions générales|contrat principal|conditions d utilisation) (_|) (prévalent|prévaut|prévaudront|prévaudra|priment|prime)`,
  amend: `
    modifi*, modification*, amend*, avenant*, mise* à jour, mettre à jour, révis*, évolution*`,
  'mutual-agreement': `
    (accord|consentement) (_|) (écrit|mutuel|commun|préalable|exprès) (_|) (_|) (parties|client|), avenant (_|) (écrit|signé), signé* par (les|chaque|chacune) (_|) (_|) parties, d un commun accord, par écrit (_|) (_|) (_|) parties, (nouvelle|) acceptation, doit être signé, les deux parties, écrit signé`,
  posting: `
    (publi*|mise en ligne|mettant en ligne|affich*) (_|) (_|) (_|) (_|) (_|) (site|ligne|page|version), nouvelle version (_|) (_|) (ligne|site), en publiant, par (publication|mise en ligne)`,
  'continued-use': `
    (continu*|poursuit|poursuite|poursuivre) (_|) (_|) (_|) (utilis*|usage), usage continu, utilisation continue, continuer à utiliser, continuez à utiliser`,
  suspend: `
    suspen*, interromp*, cesser le traitement`,
  'non-compliance': `
    manquement*, non respect, inexécution, violation (_|) (_|) (_|) (contrat|accord|obligation*|clauses|rgpd|dpa|annexe), ne (_|) (_|) respecte pas, ne (_|) (_|) conforme pas, en défaut, défaillance*, non conformité*, ne (_|) respecterait pas`,
  'records-of-processing': `
    registre* (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (traitement*|article 30), registre des (_|) (_|) traitement*, (article|art) 30 (_|) (_|) (rgpd|règlement|2)`,
  'maintain-record': `
    tient, tenir, tenu*, tiennent, maintien*, maintenir, dispose, tenue`,
  'each-party': `
    chaque partie, les deux parties, chacune des parties, les parties (_|) chacune`,
  cooperate: `
    coopèr*, coopér*, collabor*, assist*, concours, contribu*`,
  'scc-915': `
    2021 915, (article|art) 28 (_|) (7|8), clauses contractuelles types (_|) (_|) entre (les|le|) responsable* (du|de) traitement et (les|le|) sous (traitants|traitant)`,
  'governing-law': `
    (régi*|soumis*) (_|) (_|) (_|) (_|) (_|) (droit|loi*), droit applicable, loi applicable, (tribunal|tribunaux|juridictions|cour) (_|) (_|) (_|) (compétent*|de|d), compétence exclusive, compétence (_|) (_|) (tribunal|tribunaux), interprété* (_|) (_|) (_|) droit, conformément au droit`,
  'free-of-charge': `
    sans (frais|coût|coûts|facturation) (supplémentaire*|additionnel*|), (gratuit|gratuite|gratuitement|gracieusement), (inclus*|compris*) dans (le|la|les) (prix|tarif*|redevance|abonnement|service*), à (ses|leurs) (propres|) frais, sans surcoût, sans (_|) facturation`,
  'eea-law': `
    (droit|loi|lois|tribunaux) (_|) (autrichien*|belge*|bulgare*|croate*|chypriote*|tchèque*|danois*|néerlandais*|estonien*|finlandais*|français*|allemand*|grec*|hongrois*|irlandais*|italien*|letton*|lituanien*|luxembourgeois*|maltais*|polonais*|portugais*|roumain*|slovaque*|slovène*|espagnol*|suédois*|norvégien*|islandais*), état* membre*, autriche, belgique, bulgarie, croatie, chypre, tchéquie, république tchèque, danemark, pays bas, estonie, finlande, france, allemagne, grèce, hongrie, irlande, italie, lettonie, lituanie, luxembourg, malte, pologne, portugal, roumanie, slovaquie, slovénie, espagne, suède, norvège, islande, liechtenstein, paris, lyon, marseille, bordeaux, lille, nantes, toulouse, strasbourg, montpellier, rennes, nanterre, amsterdam, dublin, berlin, bruxelles, madrid, stockholm, copenhague, vienne, versailles, grenoble, !irlande du nord`,
  'other-law': `
    (droit|loi|lois) (suisse|anglais*|écossais*|américain*|indien*|israélien*|canadien*|australien*|chinois*), suisse, zurich, genève, angleterre, pays de galles, écosse, royaume uni, londres, irlande du nord, delaware, californie, new york, texas, massachusetts, washington, état de (_|) (californie|new|delaware|washington), états unis, USA, san francisco, israël, inde, canada, ontario, québec, australie, nouvelle galles, nouvelle zélande, singapour, hong kong, japon, chine, brésil, ukraine, serbie, turquie, dubaï`,
  'needed-for-work': `
    strictement (nécessaire*|indispensable*), (ayant|ont|qui ont) (_|) (_|) besoin, (nécessaire*|indispensable*) (à|pour) (_|) (_|) (_|) (exercice|exécution|fonction*|mission*|tâche*|réalisation|travail), qui en ont besoin, dans le cadre de leurs (fonctions|missions)`,
  'end-of-account': `
    (clôtur*|ferm*|résili*|supprim*|suppression|désactiv*) (_|) (_|) (_|) (compte|abonnement), (compte|abonnement) (_|) (_|) (_|) (clôturé|fermé|résilié|supprimé|désactivé|expire), fin (de l|du|de votre) (abonnement|contrat)`,
  'self-service': `
    libre service, lui même, vous même, via (le|la|l) (service*|plateforme|API|interface|tableau), API, fonctionnalité* d export, fonction d export`,
  'self-export': `
    exporter, exporte, exportation, export, exports, télécharg*, récupér*, extraire, extraction`,
  'data-protection-claims': `
    (violation|manquement*) (_|) (_|) (rgpd|protection des données), plafond (spécifique|distinct|supérieur)`,
  'fee-months': `
    (douze|12|dix huit|18|24) (_|) (derniers|) mois, (redevance|montant|somme*) (_|) (_|) (_|) (_|) (annuel*|année)`,
  'language-version': `
    langue, langues, linguistique*, traduction*, version française, version anglaise`,
  'decision-915': `
    2021 915`,
  'costs-borne': `
    (rembourse*|supporte*|paie|paiera|prend*|factur*) (_|) (_|) (_|) (_|) (_|) (coûts|frais|charge|temps), (coûts|frais) (_|) (_|) (_|) (_|) (_|) (facturé*|remboursé*|charge|supporté*), droit à (_|) rémunération, facturé* (_|) (_|) (sus|supplément|temps)`,
};
