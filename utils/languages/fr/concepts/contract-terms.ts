import type { CONTRACT_TERMS_CONCEPTS } from '../../concepts/contract-terms.ts';
import type { Words } from '../../concepts.ts';

export const contractTerms: Words<(typeof CONTRACT_TERMS_CONCEPTS)[number]> = {
  'handle-data': `
    utilis*, traite, traiter, traitent, traitera, traitement, traitées, exploit*, conserv*, divulgu*, partag*,
    communiqu*`,
  'vendor-purposes': `
    (ses|nos) propres (_|) (fins|finalités|besoins|intérêts|objectifs|usages|activités),
    son propre (_|) (compte|usage|intérêt|bénéfice|profit), (fins|finalités) (qui lui sont|lui étant|) propres,
    !leurs propres (_|) (fins|finalités|besoins|intérêts)`,
  'other-purpose': `
    (autre|autres|aucune autre|toute autre) (_|) (fin|fins|finalité|finalités|usage|but|objet|objectif*),
    (fins|finalités|buts|usages|objectif*) (_|) autre* que, (fin|finalité) autre* que, à d autres fins,
    étrangère* (_|) (_|) finalité*`,
  'service-only': `
    (uniquement|exclusivement) en (lien|relation) avec (_|) (_|) service*,
    (uniquement|exclusivement|seulement|strictement) (pour|aux fins|aux seules fins|afin|à des fins|dans le but|en vue|dans le cadre|pour les besoins) (_|) (_|) (_|) (_|) (fourni*|fourniture|exécut*|exécution|réalis*|prestation*|service*|contrat),
    aux seules fins (_|) (_|) (_|) (fourni*|fourniture|exécut*|exécution|réalis*|prestation*|service*|contrat|finalité*),
    (pour|à) (la|les) (seule|seules) (_|) (fin|fins|finalité|finalités) (_|) (_|) (_|) (_|) (sous traitance|traitement|contrat|fourni*|exécut*|prestation*|service*|prévue*|objet),
    (uniquement|exclusivement) pour la ou les (seule|) (_|) finalité*,
    (uniquement|exclusivement|seulement|strictement) nécessaire* (à|au) (_|) (_|) (fourniture|exécution|réalisation)`,
  'sell-data': `
    vend, vendre, vendons, vendues, vente, vendra, louer, loue, louons, commercialis*, monétis*, céder, cession`,
  'customer-data': `
    données (_|) (client|clients|du client|des clients|de l abonné),
    données (personnelles|à caractère personnel) (du|des) (client|clients|responsable),
    contenu* (du|des|de) (_|) (client|clients|utilisateur*), =Vos =Contenus, =Données =Client,
    données (saisies|stockées|hébergées|fournies|importées) par (le client|les clients|vous)`,
  'product-improvement': `
    (amélior*|développ*|optimis*|perfectionn*) (_|) (_|) (_|) (_|) (service*|produit*|fonctionnalité*|plateforme|logiciel*|modèle*|algorithme*|solution*|offre*),
    développement de produits, amélioration de produits, étude* de marché, benchmarking, recherche et développement`,
  anonymised: 'agrégé*, agréger, anonymis*, anonyme*, dé identifié*, désidentifié*, statistique*',
  'broad-licence': `
    (licence|droit|licences|droits) (_|) (_|) (_|) (_|) (_|) (_|) (mondial*|perpétuel*|irrévocable*|gratuit*|cessible*|transférable*|illimité*|non exclusi*),
    (mondiale|perpétuelle|irrévocable) (_|) (_|) (_|) licence`,
  'as-controller': `
    en (qualité|tant) (de|que) responsable (de|du) (_|) traitement, comme responsable (de|du) traitement,
    responsable (de|du) traitement (indépendant|distinct|autonome)`,
  'train-ai': `
    (entraîn*|entraînement) (_|) (_|) (_|) (_|) (_|) (modèle*|IA|intelligence artificielle|apprentissage|algorithme*|LLM*),
    apprentissage (_|) (_|) (modèle*|IA|algorithme*)`,
  'registered-at': `
    immatriculé*, RCS, registre du commerce, siège social, dont le siège, SIREN, SIRET, au capital de,
    numéro (d immatriculation|d entreprise|de société|de TVA), adresse du siège, inscrite au,
    banque carrefour des entreprises`,
  hereinafter: 'ci après, ci dessous dénommé*, dénommé*, désigné*, d une part, d autre part',
  'privacy-contact': `
    point de contact, personne de contact, coordonnées, interlocuteur*, délégué à la protection, DPO, référent`,
  'group-companies': 'groupe de sociétés, sociétés affiliées, ses filiales, le groupe _',
  'matter-of-processing': `
    objet (du|de la|des|de l) (_|) (traitement*|sous traitance|contrat|accord|présent*|annexe|prestation*|convention),
    a pour objet, ont pour objet, objet et (_|) (durée|nature|finalité),
    (description|caractéristiques|détails) (du|des|de la) (_|) (traitement*|sous traitance|opérations de traitement)`,
  'described-in': 'décrit*, défini*, précisé*, détaillé*, prévu*, énoncé*, spécifié*',
  'special-categories': `
    catégories particulières, données sensibles, données (à caractère personnel|personnelles) sensibles,
    (article|art) 9, condamnations pénales, données de santé, données relatives à la santé, infractions pénales,
    données dites sensibles`,
  'submit-data': `
    transmett*, saisir, saisit, télécharger, téléverser, importer, soumettre, communiquer, renseigner, fournir`,
  'no-liability': `
    (aucune|toute|sans) (_|) responsabilité, (pas|ne saurait) (_|) (_|) responsable, décline*, à ses propres risques,
    exclut`,
  'lawful-basis': `
    base* (légale|juridique|légales), fondement* (juridique|légal), licéité, licite*, légalité,
    (consentements|autorisations) (nécessaires|requis*), loyal*`,
  'controller-duties': `
    (droits|obligations|engagements) et (_|) (droits|obligations) (du|de) (responsable|client),
    (obligations|droits|engagements|responsabilités) (du|de la|de) (responsable|client|donneur)`,
  'comply-with-law': 'respect*, conforme*, conformité, se conform*, en conformité',
  'sole-responsibility': `
    (seul|seule|exclusivement|entièrement) responsable,
    responsable (de|du|des) (la|l|) (licéité|légalité|qualité|respect|exactitude|conformité), fait son affaire,
    il appartient (au|à)`,
  'user-input': `
    contenu, contenus, entrées, saisies, sorties, prompts, requêtes, conversations, messages, fichiers, documents,
    vos données`,
  'opt-in': `
    opt in, (consentement|accord|autorisation|instruction*) (exprès|expresse|explicite|préalable),
    votre (consentement|accord), sans (_|) (_|) (consentement|accord|autorisation)`,
  degrade: `
    rédui*, réduction, diminu*, dégrad*, abaiss*, affaibli*, inférieur*, régress*, altér*, moins protect*,
    compromett*, moindre`,
  'protection-level': `
    niveau (global|général|de) (_|) (_|) (sécurité|protection), niveau de (sécurité|protection),
    sécurité (globale|générale),
    sécurité (des|du|de la|de l) (_|) (service*|produit*|plateforme|traitement*|données|ensemble),
    protection des données, mesures de sécurité`,
  'change-measures': `
    (modifi*|mettre à jour|chang*|adapt*|évolu*|remplac*|faire évoluer) (_|) (_|) (_|) (_|) (_|) (mesures|dispositifs),
    mesures (_|) (_|) (_|) (_|) (_|) (modifi*|évolu*|mises à jour|remplac*|adapt*)`,
  'at-any-time': `
    à tout moment, de temps à autre, à (sa|notre) (seule|entière|) discrétion, sans (_|) (préavis|notification),
    unilatéralement`,
  'need-to-know': `
    besoin d en connaître, besoin de connaître, besoin d en savoir, moindre privilège, moindres privilèges,
    minimum nécessaire, fondé sur les rôles`,
  'have-access': `
    accès, accéder, accèdent, accessible*, personnes (habilitées|autorisées), collaborateurs (habilités|autorisés),
    personnel (habilité|autorisé)`,
  'training-opt-out': 'opt out, opposition, opposer, opposé*, désactiv*, désinscri*, retrait',
  'by-updating-list': `
    (mise à jour|mettre à jour|met à jour|mettant à jour|publi*) (_|) (_|) (_|) (liste|page|site),
    (liste|page) (_|) (_|) (mise à jour|actualisée) (sur|en ligne), consulter (_|) (_|) (liste|page|site)`,
  'without-notice': `
    sans (_|) (préavis|notification|information|avis|avertissement), sans (_|) (_|) informer,
    !pas (_|) (_|) (_|) (_|) (_|) (_|) sans (_|) (préavis|notification|information|avis|avertissement),
    !aucun (_|) (_|) (_|) (_|) (_|) (_|) sans (_|) (préavis|notification|information|avis|avertissement)`,
  'subscribe-to-updates': 'abonn*, s inscrire, inscription, RSS, liste de diffusion, souscrire (aux|à)',
  'no-right-to-object': `
    sans droit d opposition, aucun droit d (opposition|objection),
    ne (peut|pourra|dispose) (_|) (_|) (_|) (s opposer|opposer|droit d opposition), pas (_|) s opposer`,
  terminate: 'résili*, mettre fin, met fin, mettra fin, dénonc*, résiliation, résoudre',
  'alternative-solution': `
    alternative*, solution*, de bonne foi, (discut*|concert*|négoci*),
    sans (recours|recourir) (_|) (_|) sous traitant, ne pas (recourir|faire appel)`,
  'no-refund': '(sans|aucun|ni) (_|) (_|) (remboursement|indemnité|compensation), (seul|unique) (recours|remède)',
  'contract-copy': `
    (copie|copies|exemplaire) (du|de ce|des|de la|de tout|de l|de ces|de son) (_|) (_|) (contrat*|accord*|convention*|CCT|clauses),
    copie des contrats, documents contractuels`,
  summary: 'résumé*, synthèse*, extrait*, dispositions pertinentes',
  'third-party-beneficiary': 'tiers bénéficiaire*, stipulation pour autrui, bénéficiaire tiers',
  insolvent: 'insolvab*, faillite, liquidation, disparu, cessé d exister, redressement judiciaire',
  forward: `
    transmet*, transmission, transfér*, transfère, adress*, redirig*, renvoi*, renvoy*, réorient*, fait suivre,
    faire suivre, faire parvenir, orient*`,
  'respond-to': 'répond*, réponse*, réponde, donner suite, donne suite, traite (_|) demande*',
  'on-its-own': 'lui même, elle même, directement, de sa propre initiative, de lui même, eux mêmes, par ses soins',
  'request-from-subject': `
    (demande*|réclamation*|plainte*|requête*) (_|) (_|) (_|) (_|) (_|) (_|) (personne*|exercice),
    personne* concernée* (_|) (_|) (_|) (_|) (_|) (_|) (demande*|exerc*), exercice (_|) (_|) (_|) droits,
    demandes d exercice, exercent (_|) (_|) (_|) (_|) demandes`,
  'articles-32-36': '(articles|article|art) 32 à 36, 32 à 36, (articles|art) 32 36, 32 36 (du|rgpd)',
  'security-obligation': `
    (articles|article|art) 32, (obligation*) (_|) (_|) (_|) (_|) (_|) sécurité,
    sécurité (du|des|de la) (_|) (_|) (traitement*|données)`,
  'articles-33-34': '33 (et|à|ou|) 34, (articles|article|art) (32|33) (_|) (_|) (34|36)',
  'articles-35-36': '35 (et|à|ou|) 36, (articles|article|art) 36, (articles|article|art) 32 (_|) (_|) 36',
  supervisor: `
    autorité* de contrôle, autorité* (de|) (surveillance|protection), autorité* compétente*, CNIL,
    autorité* de supervision`,
  'needed-for-work': `
    strictement (nécessaire*|indispensable*), (ayant|ont|qui ont) (_|) (_|) besoin,
    (nécessaire*|indispensable*) (à|pour) (_|) (_|) (_|) (exercice|exécution|fonction*|mission*|tâche*|réalisation|travail),
    qui en ont besoin, dans le cadre de leurs (fonctions|missions)`,
  'other-recipients': 'prestataires, fournisseurs, partenaires, destinataires, annonceurs',
};
