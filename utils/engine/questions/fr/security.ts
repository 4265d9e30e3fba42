import type { security as original } from '../en/security.ts';
import type { QuestionsLike } from '../question-texts.ts';

/** Questions on certificates and security measures. */
export const security: QuestionsLike<typeof original> = {
  'sec-bsi-c5':
    'Disposez-vous pour ce service d’une attestation BSI C5 en vigueur (type 1 ou type 2), et pouvez-vous nous en communiquer le rapport ?',
  'sec-certificate-evidence':
    'Pourriez-vous nous envoyer vos certificats, avec leur numéro, l’organisme de certification accrédité, leur périmètre et leur durée de validité ?',
  'sec-cispe-coc':
    'Votre infrastructure cloud est-elle déclarée conforme au code de conduite du CISPE (article 40 du RGPD), et où cela figure-t-il ?',
  'sec-csa-star': 'Votre service figure-t-il au registre CSA STAR, et à quel niveau ?',
  'sec-cyber-essentials':
    'Êtes-vous titulaire d’un certificat Cyber Essentials ou Cyber Essentials Plus, et jusqu’à quand est-il valable ?',
  'sec-data-pro-code':
    'Êtes-vous certifié selon le code de conduite néerlandais Data Pro Code, et pouvez-vous nous envoyer le certificat et votre Data Pro Statement ?',
  'sec-dora-readiness':
    'Proposez-vous les dispositions contractuelles que DORA exige des prestataires informatiques des entités financières (article 30 du règlement (UE) 2022/2554) ?',
  'sec-ens':
    'Êtes-vous titulaire d’un certificat au titre de l’Esquema Nacional de Seguridad (ENS) espagnol, et à quel niveau ?',
  'sec-eu-cloud-coc':
    'Votre service est-il déclaré conforme à l’EU Cloud Code of Conduct (article 40 du RGPD), et quel est son identifiant de vérification ?',
  'sec-europrivacy':
    'Vos traitements sont-ils certifiés selon un mécanisme approuvé au titre de l’article 42 du RGPD, tel qu’Europrivacy, et lesquels ?',
  'sec-fedramp': 'Votre service est-il autorisé au titre du programme FedRAMP, et à quel niveau ?',
  'sec-hds':
    'Êtes-vous, ou votre hébergeur est-il, certifié hébergeur de données de santé (HDS), et pour quelles activités ?',
  'sec-hipaa': 'Disposez-vous d’une attestation HIPAA, ou concluez-vous un « business associate agreement » ?',
  'sec-isae3000':
    'Disposez-vous d’un rapport d’assurance ISAE 3000 sur vos contrôles de sécurité ou de protection des données, et pouvez-vous nous le communiquer ?',
  'sec-isae3402-soc1':
    'Disposez-vous d’un rapport ISAE 3402 ou SOC 1 (type I ou type II), et pouvez-vous nous le communiquer ?',
  'sec-iso22301':
    'Êtes-vous titulaire d’un certificat ISO 22301 relatif à la continuité d’activité, et pouvez-vous nous l’envoyer ?',
  'sec-iso27001':
    'Êtes-vous vous-même titulaire d’un certificat ISO/IEC 27001 en cours de validité, et pouvez-vous nous envoyer le certificat et la déclaration d’applicabilité ?',
  'sec-iso27001-edition': 'Votre certificat ISO/IEC 27001 a-t-il été délivré selon l’édition 2022 de la norme ?',
  'sec-iso27017':
    'Votre certification couvre-t-elle les mesures pour le cloud de la norme ISO/IEC 27017, et pour quels services ?',
  'sec-iso27018':
    'Votre certification couvre-t-elle la norme ISO/IEC 27018 relative aux données personnelles dans le cloud public, et pour quels services ?',
  'sec-iso27701':
    'Êtes-vous titulaire d’un certificat ISO/IEC 27701 relatif au management de la protection de la vie privée, et couvre-t-il votre rôle de sous-traitant ?',
  'sec-iso42001':
    'Êtes-vous titulaire d’un certificat ISO/IEC 42001 relatif au management de l’intelligence artificielle, et pour quels systèmes ?',
  'sec-nen7510':
    'Êtes-vous titulaire d’un certificat NEN 7510, et son périmètre couvre-t-il le service que nous utiliserions ?',
  'sec-nis2-readiness':
    'Relevez-vous de la directive NIS 2 (UE) 2022/2555, et avez-vous pris les mesures prévues à son article 21 ?',
  'sec-pci-dss': 'Disposez-vous d’une attestation de conformité PCI DSS (AoC) en cours de validité, et à quel niveau ?',
  'sec-secnumcloud': 'Votre service, ou le cloud sur lequel il repose, est-il qualifié SecNumCloud par l’ANSSI ?',
  'sec-soc2':
    'Disposez-vous d’un rapport SOC 2 de type II récent, pour quels critères et quelle période, et pouvez-vous nous le communiquer ?',
  'sec-tisax':
    'Disposez-vous d’un label TISAX, à quel niveau d’évaluation, et pouvez-vous partager le résultat avec nous via le portail ENX ?',
  'sec-access-control':
    'L’accès à nos données à caractère personnel est-il accordé selon le rôle et avec le minimum de droits, et à quelle fréquence ces droits sont-ils revus (article 32 du RGPD) ?',
  'sec-access-logging':
    'Journalisez-vous les consultations et les modifications de nos données à caractère personnel, et combien de temps conservez-vous ces journaux ?',
  'sec-availability-sla':
    'Quelle disponibilité garantissez-vous par contrat, en pourcentage par mois, et que se passe-t-il si elle n’est pas atteinte ?',
  'sec-awareness-training':
    'Votre personnel est-il formé régulièrement à la sécurité et à la protection des données, et à quelle fréquence ?',
  'sec-background-checks':
    'Vérifiez-vous, avant leur prise de fonction, les antécédents des personnes qui peuvent accéder à nos données à caractère personnel ?',
  'sec-backup':
    'À quelle fréquence sauvegardez-vous nos données, où conservez-vous les sauvegardes, et testez-vous leur restauration (article 32, paragraphe 1, point c), du RGPD) ?',
  'sec-bug-bounty': 'Avez-vous un programme de « bug bounty », et couvre-t-il le service que nous utiliserions ?',
  'sec-business-continuity':
    'Disposez-vous d’un plan de continuité et de reprise testé, et quel délai de reprise (RTO) et quelle perte de données maximale (RPO) prévoit-il ?',
  'sec-encryption-at-rest':
    'Nos données à caractère personnel sont-elles chiffrées au repos, y compris dans les sauvegardes, et avec quel algorithme (article 32, paragraphe 1, point a), du RGPD) ?',
  'sec-encryption-in-transit':
    'Nos données à caractère personnel sont-elles chiffrées en transit avec TLS 1.2 ou une version supérieure, y compris entre vos propres systèmes (article 32, paragraphe 1, point a), du RGPD) ?',
  'sec-incident-response':
    'Disposez-vous d’un processus documenté de gestion des incidents de sécurité, et pouvons-nous joindre quelqu’un à toute heure ?',
  'sec-key-management':
    'Qui détient les clés de chiffrement, où sont-elles conservées, et pouvons-nous les gérer nous-mêmes ?',
  'sec-mfa':
    'L’authentification multifacteur est-elle obligatoire pour votre propre personnel et disponible pour tous nos utilisateurs ?',
  'sec-penetration-testing':
    'À quelle fréquence des testeurs indépendants réalisent-ils des tests d’intrusion sur le service, et pouvez-vous nous communiquer une synthèse du dernier (article 32, paragraphe 1, point d), du RGPD) ?',
  'sec-physical-security': 'Comment les centres de données qui hébergent nos données sont-ils physiquement sécurisés ?',
  'sec-pseudonymisation':
    'Pseudonymisez-vous les données à caractère personnel lorsque c’est possible, et comment limitez-vous leur collecte (article 25 et article 32, paragraphe 1, point a), du RGPD) ?',
  'sec-regular-testing':
    'Comment et à quelle fréquence testez-vous et évaluez-vous l’efficacité de vos mesures de sécurité (article 32, paragraphe 1, point d), du RGPD) ?',
  'sec-secure-development':
    'Comment la sécurité est-elle intégrée à vos développements : le code est-il relu, et testez-vous sans données à caractère personnel réelles ?',
  'sec-security-txt': 'Publiez-vous un fichier security.txt tenu à jour (RFC 9116) ?',
  'sec-sso':
    'Nos utilisateurs peuvent-ils se connecter via notre propre fournisseur d’identité (SAML ou OpenID Connect), et les comptes sont-ils supprimés automatiquement (SCIM) ?',
  'sec-tenant-separation': 'Comment nos données sont-elles séparées de celles des autres clients ?',
  'sec-vulnerability-disclosure-policy':
    'Avez-vous une politique permettant à des tiers de signaler des vulnérabilités en toute sécurité, et à quelle adresse ?',
  'sec-vulnerability-management':
    'Comment détectez-vous les vulnérabilités connues de vos logiciels, et dans quel délai (en jours) corrigez-vous celles qui sont critiques ?',
};
