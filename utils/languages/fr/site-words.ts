import { phrases } from '../document-words.ts';
import type { SiteWords } from '../site-words-type.ts';

export const siteWords: SiteWords = {
  labels: {
    pricing: phrases(`
      tarifs, tarif, prix, nos tarifs, offres, nos offres, offres et tarifs, forfaits, abonnements, voir les
      tarifs, formules
    `),
    product: phrases(`
      fonctionnalités, solutions, solution, plateforme, logiciel, produit, produits et solutions, intégrations,
      comment ça marche, cas d usage, modules, notre solution, secteurs, applications, pourquoi nous, découvrir
      la plateforme, logiciels
    `),
    demo: phrases(`
      démo, demander une démo, demandez une démo, réserver une démo, demande de démo, démo gratuite, planifier
      une démo, voir la démo, obtenir une démo, demander une démonstration, démonstration, demande de
      démonstration
    `),
    trial: phrases(`
      essai gratuit, essayer gratuitement, essayez gratuitement, commencer gratuitement, commencer, démarrer,
      créer un compte, tester gratuitement, démarrer l essai, testez gratuitement, essayer
    `),
    sales: phrases(`
      contacter un commercial, contactez nos experts, contacter l équipe commerciale, demander un devis, devenir
      partenaire, partenaires, prendre rendez vous, parler à un expert, demande de devis, être rappelé,
      programme partenaires
    `),
    account: phrases(`
      connexion, se connecter, espace client, s identifier, mon compte, mon espace, espace clients, connectez
      vous, tableau de bord
    `),
    developers: phrases(`
      documentation, api, développeurs, centre d aide, base de connaissances, notes de version, support, statut,
      nouveautés produit, guides
    `),
    clients: phrases(`
      clients, nos clients, études de cas, cas clients, témoignages, références, ils nous font confiance, nos
      références, réalisations, histoires clients
    `),
    services: phrases(`
      services, nos services, conseil, accompagnement, expertise, formation, hébergement, intégration,
      infogérance, nos expertises, prestations
    `),
    shop: phrases(`
      panier, mon panier, voir le panier, ajouter au panier, commander, liste de souhaits, liste d envies, mes
      favoris, livraison, livraison et retours, retours, retour, magasins, nos magasins, trouver un magasin,
      promotions, promos, soldes, nouveautés, marques, nos marques, cartes cadeaux, carte cadeau, suivi de
      commande, mes commandes, femme, homme, enfant, bons plans, meilleures ventes, occasions, précommande, voir
      le produit, paiement sécurisé, offre du moment
    `),
    news: phrases(`
      politique, sport, sports, international, économie, société, culture, monde, opinion, opinions, débats,
      tribunes, santé, sciences, planète, médias, people, faits divers, météo, actualités, à la une, magazine,
      éditorial, nécrologie, vidéos, vidéo, style, voyage, cinéma, livres, abonnez vous, s abonner, le journal,
      newsletters, dossiers, enquêtes, en direct, en continu, blogs, pixels, football, région, régions, flash
      info, idées
    `),
    study: phrases(`
      étudiants, étudiant, formations, recherche, campus, bibliothèque, admission, admissions, candidature, vie
      étudiante, alumni, laboratoires, doctorat, licence, master, université, personnels, enseignants, écoles,
      scolarité, lycéens
    `),
    government: phrases(`
      ministère, préfecture, marchés publics, citoyens, démarches, démarches administratives, communiqués de
      presse, législation, mairie, commune, service public, élus, conseil municipal, particuliers, textes
      officiels, bulletin officiel, ministre, aides, presse
    `),
    donation: phrases(`
      faire un don, don, dons, donner, bénévole, bénévoles, adhérer, adhésion, agir, nous soutenir, soutenez
      nous, signer la pétition, pétitions, devenir bénévole, legs, rapport annuel, nos missions, s engager
    `),
    forum: phrases(`
      forum, forums, membres, messages du jour, nouveaux messages, répondre, sujets, marquer les messages comme
      lus, citer, modifications récentes, modifier, discussion, espace perso, s inscrire, recherche avancée
    `),
    openSource: phrases(`code source, contribuer, téléchargements, licence, wiki, listes de diffusion`),
    blog: phrases(`
      archives, catégories, articles plus anciens, articles récents, commentaires, laisser un commentaire, aucun
      commentaire, à propos de moi, lire la suite, partager, articles similaires, auteur
    `),
    branch: phrases(`
      agences, nos agences, trouver une agence, horaires, horaires d ouverture, la carte, réserver, réserver une
      table, galerie, galerie photos, plan d accès, itinéraire, à vendre, nos adresses, trouver un conseiller
    `),
  },
  text: {
    software: phrases(`
      logiciel, logiciels, saas, plateforme, cloud, tableau de bord, workflow, api, intégration, intégrations,
      automatisation, automatiser, hébergement, application, temps réel, digitalisation, ia, collaboratif
    `),
    services: phrases(`
      agence, agence digitale, agence web, développement logiciel, développement web, esn, cabinet de conseil,
      infogérance, éditeur de logiciels, éditeur de logiciel, prestataire, externalisation
    `),
    business: phrases(`
      pour les entreprises, vos équipes, votre équipe, vos clients, votre entreprise, nos clients, entreprises,
      organisations, pme, eti, tpe, professionnels, vos collaborateurs, b2b, nous aidons, votre organisation,
      vos données, votre métier
    `),
    subscription: phrases(`
      par mois, mois, par utilisateur, par an, mensuel, annuel, sans engagement, sans carte bancaire, essai
      gratuit, ht, facturé annuellement, jours gratuits, par collaborateur
    `),
    assurance: phrases(`
      rgpd, iso 27001, hds, secnumcloud, hébergé en france, hébergement en france, chiffrement, chiffré,
      conforme au rgpd, données hébergées, sous traitant, accord de traitement des données
    `),
  },
  roles: {
    controller: phrases(`
      responsable du traitement, responsable de traitement, éditeur, éditeur du site, édité par, exploité par,
      raison sociale, dénomination sociale, proposé par, directeur de la publication
    `),
    officer: phrases(`
      délégué à la protection des données, déléguée à la protection des données, dpo, dpd, correspondant
      informatique et libertés
    `),
    privacyTeam: phrases(`
      exercer vos droits, questions relatives à la protection des données, exercice de vos droits, service
      juridique, demande relative à vos données
    `),
  },
};
