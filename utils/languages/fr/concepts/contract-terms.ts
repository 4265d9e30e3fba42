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
};
