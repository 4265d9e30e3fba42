import { type DocumentWords, phrases } from '../document-words.ts';

export const documents: DocumentWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        politique de confidentialité, politique de protection des données, protection données,
        politique de protection des données personnelles, politique de données personnelles,
        politique données personnelles, politique de vie privée, politique vie privée, protection des données,
        protection données personnelles, protection des données personnelles, données personnelles,
        données à caractère personnel, charte de confidentialité, charte vie privée,
        charte de protection des données, charte données personnelles, charte données, politique rgpd, politique données, politique des données,
        données perso, charte confidentialité,
        avis de confidentialité, déclaration de confidentialité, notice de confidentialité,
        règles de confidentialité, respect de la vie privée, engagement de confidentialité,
        politique confidentialité, politique de traitement des données, politique relative aux données,
        confidentialité et cookies, données personnelles et cookies, vie privée et cookies
      `),
      words: phrases(`confidentialité, vie privée`),
      short: phrases(`mes données, vos données`),
    },
    dpa: {
      names: phrases(`
        accord de traitement des données, accord sur le traitement des données, accord de sous traitance,
        accord de protection des données, contrat de sous traitance, contrat de traitement des données,
        avenant relatif au traitement des données, avenant traitement des données,
        addendum relatif au traitement des données, convention de sous traitance, annexe traitement des données, annexe rgpd,
        annexe données personnelles, annexe protection des données
      `),
      short: phrases(`sous traitance des données, sous traitance rgpd`),
    },
    subprocessors: {
      names: phrases(`
        sous traitants ultérieurs, liste des sous traitants, sous traitants, sous traitant ultérieur,
        nos sous traitants, liste de sous traitants
      `),
      short: phrases(`sous traitance`),
    },
    terms: {
      names: phrases(`
        conditions générales, conditions d'utilisation, conditions utilisation, conditions de vente,
        conditions de service, conditions générales d'utilisation, conditions générales de vente,
        conditions générales de service, conditions générales de services, conditions d'abonnement,
        conditions particulières, conditions partenaires, conditions vendeurs, conditions abonnement,
        contrat cadre, contrat utilisateur, cgu, cgv, cgvu, contrat de service, contrat de services, conditions d'accès, contrat de licence,
        contrat d'utilisation, termes d'utilisation, conditions contractuelles, convention d'utilisation,
        convention de service, convention de services, convention de compte
      `),
      short: phrases(`cgs, cgau, contrat, cgps, cguv, conditions, termes`),
    },
    security: {
      names: phrases(`
        politique de sécurité, sécurité des données, sécurité de l'information, sécurité et confidentialité,
        confidentialité et sécurité, mesures de sécurité, mesures techniques et organisationnelles,
        sécurité et conformité, sécurité informatique, plan d'assurance sécurité, sécurité et rgpd
      `),
      short: phrases(`sécurité`),
    },
    'trust-center': {
      names: phrases(`
        centre de confiance, centre de gestion de la confidentialité, confiance et sécurité, sécurité et confiance,
        espace de confiance, conformité et sécurité
      `),
      short: phrases(`confiance, conformité, certifications`),
    },
    'cookie-policy': {
      names: phrases(`
        politique cookies, politique de cookies, politique des cookies, politique en matière de cookies,
        politique relative aux cookies, politique de gestion des cookies, charte cookies,
        charte d'utilisation des cookies, utilisation des cookies, déclaration de cookies, avis relatif aux cookies,
        notice cookies, informations sur les cookies, politique sur les cookies, politique traceurs, politique de traceurs
      `),
      words: phrases(`cookies`),
      short: phrases(`témoins`),
    },
    sla: {
      names: phrases(`
        accord de niveau de service, niveau de service, niveaux de service, engagement de disponibilité,
        convention de niveau de service, engagements de service
      `),
      short: phrases(`sla, disponibilité`),
    },
    'status-page': {
      names: phrases(`
        état des services, état du service, statut des services, état du système, statut du service,
        statut du système, page de statut, incidents en cours, météo des services
      `),
      short: phrases(`statut, état`),
    },
    'vulnerability-disclosure': {
      names: phrases(`
        signaler une vulnérabilité, signaler une faille, divulgation responsable, divulgation de vulnérabilités,
        divulgation des vulnérabilités, divulgation coordonnée, signalement de vulnérabilité,
        signalement de vulnérabilités, programme de bug bounty
      `),
      short: phrases(`bug bounty`),
    },
    imprint: {
      names: phrases(`
        mentions légales, mention légale, mentions legales, infos légales, informations éditeur, éditeur du site,
        mentions obligatoires
      `),
      short: phrases(`mentions, éditeur`),
    },
    'acceptable-use': {
      names: phrases(`
        politique d'utilisation acceptable, utilisation acceptable, règles d'utilisation, charte d'utilisation, charte utilisation, règles de publication, charte de modération,
        politique d'usage, charte d'usage, contenus interdits, usage acceptable, règles de conduite
      `),
      short: phrases(`règlement, charte de bonne conduite`),
    },
    'other-legal': {
      names: phrases(`
        droit de rétractation, politique de retour, politique de remboursement, déclaration d'accessibilité,
        charte éthique, code de conduite, propriété intellectuelle, conformité rgpd, signaler un contenu,
        charte de la communauté, politique de modération
      `),
      hubs: phrases(`
        informations légales, informations juridiques, informations réglementaires, documents juridiques, documents légaux,
        cgu et politique de confidentialité
      `),
      short: phrases(`juridique, légal, rgpd, accessibilité, légales, informations légales et cgu, gdpr`),
    },
  },
  around: phrases(`
    le, la, les, l, un, une, des, du, de, d, notre, nos, votre, vos, et, sur, à, au, aux, en, pour, dans, lire, voir,
    consulter, ici, plus, savoir, télécharger, site, web, générale
  `),
  against: phrases(`
    paramètres, paramétrer, gérer, gestion, préférences, accepter, refuser, personnaliser, blog, actualités, comment,
    pourquoi, guide, modèle, formation, emploi, conseils, connexion, délégué
  `),
};
