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
    transmett*, saisir, saisit, saisie, télécharger, téléverser, importer, soumettre, stocker, fournir, communiquer, héberger, renseigner`,
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
    besoin d en connaître, besoin d en connaitre, moindre privilège, moindres privilèges, strictement (nécessaire*|indispensable*), (ayant|ont|qui ont) (_|) (_|) besoin, (nécessaire*|indispensable*) (à|pour) (_|) (_|) (_|) (exercice|exécution|fonction*|mission*|tâche*|réalisation), minimum nécessaire, besoin de connaître`,
  'have-access': `
    accès, accéder, accèdent, accessible*, personnes (habilitées|autorisées), collaborateurs (habilités|autorisés), personnel (habilité|autorisé)`,
};
