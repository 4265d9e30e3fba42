import { type DocumentClauses, phrases } from '../document-words.ts';

export const clauses: DocumentClauses = {
  'privacy-policy': phrases(`
    vos données personnelles, vos données, données que nous collectons,
    données à caractère personnel vous concernant, nous collectons, nous traitons, droit d'accès,
    droit de rectification, droit d'opposition, droit à l'effacement, droit à la portabilité, vos droits, cnil,
    réclamation, intérêt légitime, intérêts légitimes, délégué à la protection des données,
    retirer votre consentement, durée de conservation, durées de conservation, base légale, finalités, finalité,
    adresse ip, destinataires, informations que nous
  `),
  dpa: phrases(`
    responsable de traitement, responsable du traitement, le sous traitant, sous traitant ultérieur,
    sous traitants ultérieurs, instructions documentées, instructions du, pour le compte du, article 28,
    violation de données, violation de données à caractère personnel, catégories de personnes concernées,
    mesures techniques et organisationnelles, meilleurs délais, restitution, audit, audits, confidentialité,
    clauses contractuelles types, analyse d'impact, le sous traitant s'engage
  `),
  terms: phrases(`
    responsabilité, droit applicable, tribunaux compétents, tribunal compétent, force majeure,
    propriété intellectuelle, résiliation, droit français, le client, le prestataire, prix, facturation,
    durée du contrat, garantie, garanties, litiges, litige, indemniser, préjudice, les présentes conditions,
    commande, abonnement, obligations de l'utilisateur, l'utilisateur s'engage
  `),
  'acceptable-use': phrases(`
    interdit, interdits, interdites, il est interdit, illégal, illégales, illicite, illicites, spam, hameçonnage,
    logiciels malveillants, malveillant, harcèlement, usurpation, usurper, haineux, violence, trompeur, trompeuses,
    contrefaçon, accès non autorisé, mineurs
  `),
  'cookie-policy': phrases(`
    qu'est ce qu'un cookie, cookies nécessaires, cookies strictement nécessaires, cookies fonctionnels,
    cookies analytiques, cookies de performance, cookies publicitaires, cookies tiers, cookies de session,
    cookies persistants, supprimer les cookies, désactiver les cookies, refuser les cookies, petit fichier,
    fichier texte, paramètres de votre navigateur, votre navigateur, traceurs, mesure d'audience
  `),
  security: phrases(`
    chiffrement, chiffrées, chiffré, tests d'intrusion, test d'intrusion, iso 27001, hds, contrôle d'accès,
    contrôles d'accès, double authentification, authentification forte, centres de données, sauvegardes, sauvegarde,
    pare feu, continuité d'activité, gestion des incidents, journalisation, tls
  `),
  sla: phrases(`
    disponibilité, taux de disponibilité, temps de réponse, délai d'intervention, délai de rétablissement,
    maintenance programmée, maintenance planifiée, indisponibilité, pénalités, heures ouvrées,
    engagement de service, engagements de service, incident bloquant
  `),
  imprint: phrases(`
    directeur de la publication, directeur de publication, directrice de la publication,
    responsable de la publication, siège social, rcs, immatriculée, capital de, capital social, numéro de tva,
    n tva, tva intracommunautaire, hébergeur, hébergé par, hébergement, siret, siren, éditeur du site, édité par,
    est édité
  `),
};
