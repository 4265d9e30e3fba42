import type { contract as original } from '../en/contract.ts';
import type { QuestionsLike } from '../question-texts.ts';

/** Questions on the processing agreement and the sub-processors. */
export const contract: QuestionsLike<typeof original> = {
  'dpa-ai-training-restriction':
    'Utilisez-vous nos données à caractère personnel pour entraîner ou améliorer des modèles d’IA, les vôtres ou ceux de tiers, et, le cas échéant, pouvons-nous l’exclure par contrat ?',
  'dpa-assist-security':
    'Nous aidez-vous à respecter nos propres obligations de sécurité au titre de l’article 32 du RGPD, comme l’exige l’article 28, paragraphe 3, point f), du RGPD, et où votre contrat le prévoit-il ?',
  'dpa-assistance-cost':
    'Facturez-vous l’assistance que l’article 28, paragraphe 3, du RGPD exige d’un sous-traitant et, si oui, à quels tarifs ?',
  'dpa-audit-conditions':
    'À quelles conditions pouvons-nous réaliser un audit : à quelle fréquence, avec quel préavis et aux frais de qui ?',
  'dpa-audit-information':
    'Mettez-vous à notre disposition toutes les informations nécessaires pour démontrer le respect de l’article 28 du RGPD, comme l’exige son paragraphe 3, point h), et sous quelle forme ?',
  'dpa-audit-inspection':
    'Permettez-vous la réalisation d’audits, y compris d’inspections, par nous ou par un auditeur que nous avons mandaté, et y contribuez-vous (article 28, paragraphe 3, point h), du RGPD) ?',
  'dpa-authority-cooperation':
    'Coopérez-vous avec l’autorité de contrôle lorsqu’elle le demande (article 31 du RGPD), et le prévoyez-vous dans le contrat ?',
  'dpa-breach-assist-authority-and-subjects':
    'Après une violation de données, nous aidez-vous à la notifier à l’autorité de contrôle et à la communiquer aux personnes concernées (article 28, paragraphe 3, point f), et articles 33 et 34 du RGPD) ?',
  'dpa-breach-notice-content':
    'Quelles informations contient votre notification d’une violation de données, et couvre-t-elle, au besoin par étapes, les éléments de l’article 33, paragraphe 3, du RGPD ?',
  'dpa-breach-notification':
    'Nous notifiez-vous toute violation de données à caractère personnel dans les meilleurs délais (article 33, paragraphe 2, du RGPD), et au plus tard combien d’heures après en avoir pris connaissance ?',
  'dpa-confidentiality-commitment':
    'Toutes les personnes que vous autorisez à traiter nos données à caractère personnel se sont-elles engagées à respecter la confidentialité (article 28, paragraphe 3, point b), du RGPD) ?',
  'dpa-controller-obligations-and-rights':
    'Où votre contrat définit-il nos obligations et nos droits en tant que responsable du traitement, comme l’exige l’article 28, paragraphe 3, du RGPD ?',
  'dpa-data-subject-categories':
    'De quelles catégories de personnes concernées traiteriez-vous les données pour nous, et où votre contrat les énumère-t-il (article 28, paragraphe 3, du RGPD) ?',
  'dpa-deletion-backups':
    'Combien de temps nos données à caractère personnel restent-elles dans vos sauvegardes après leur suppression, et sont-elles ensuite écrasées ou supprimées ?',
  'dpa-deletion-confirmation': 'Nous confirmez-vous par écrit la suppression de nos données à caractère personnel ?',
  'dpa-deletion-or-return':
    'Au terme des services, supprimez-vous ou renvoyez-vous, selon notre choix, toutes les données à caractère personnel, et détruisez-vous les copies existantes (article 28, paragraphe 3, point g), du RGPD) ?',
  'dpa-deletion-period':
    'Dans quel délai (en jours) après la fin du contrat supprimez-vous nos données à caractère personnel ?',
  'dpa-documented-instructions':
    'Traitez-vous nos données à caractère personnel uniquement sur instruction documentée de notre part (article 28, paragraphe 3, point a), du RGPD), et où votre contrat le prévoit-il ?',
  'dpa-dpia-assistance':
    'Nous aidez-vous à réaliser des analyses d’impact relatives à la protection des données (article 28, paragraphe 3, point f), et article 35 du RGPD) ?',
  'dpa-dsr-assistance':
    'Comment nous aidez-vous à répondre aux demandes des personnes concernées qui exercent leurs droits (article 28, paragraphe 3, point e), du RGPD), et dans quel délai ?',
  'dpa-dsr-forwarding':
    'Si une personne concernée vous adresse une demande, nous la transmettez-vous sans y répondre vous-même, et dans quel délai (en jours) ?',
  'dpa-duration':
    'Quelle est la durée du traitement, et où votre contrat la précise-t-il (article 28, paragraphe 3, du RGPD) ?',
  'dpa-eu-scc-915-used':
    'Votre accord de sous-traitance repose-t-il sur les clauses contractuelles types de la Commission européenne (décision (UE) 2021/915) ou sur celles d’une autorité de contrôle ?',
  'dpa-exists-and-binding':
    'Pourriez-vous nous envoyer l’accord de sous-traitance que vous concluez avec vos clients, et nous indiquer comment il devient contraignant (article 28, paragraphes 3 et 9, du RGPD) ?',
  'dpa-export-format':
    'Dans quels formats courants et lisibles par machine pouvons-nous exporter ou récupérer nos données ?',
  'dpa-governing-law-eu':
    'Quel droit régit votre accord de sous-traitance, et s’agit-il du droit de l’Union ou de celui d’un État membre, comme l’exige l’article 28, paragraphe 3, du RGPD ?',
  'dpa-infringing-instruction-notice':
    'Nous informez-vous immédiatement si, selon vous, l’une de nos instructions constitue une violation des règles de protection des données (article 28, paragraphe 3, du RGPD) ?',
  'dpa-legal-requirement-notice':
    'Si la loi vous oblige à traiter nos données à caractère personnel en dehors de nos instructions, nous en informez-vous au préalable (article 28, paragraphe 3, point a), du RGPD) ?',
  'dpa-liability':
    'Dans quelle mesure êtes-vous responsable des dommages causés par vos propres violations du RGPD (article 82 du RGPD), et quelles limites s’appliquent ?',
  'dpa-nature-and-purpose':
    'Quelles sont la nature et la finalité du traitement que vous effectueriez pour nous, et où votre contrat les décrit-il (article 28, paragraphe 3, du RGPD) ?',
  'dpa-no-own-purposes':
    'Vous abstenez-vous d’utiliser nos données à caractère personnel à vos propres fins, telles que le marketing, l’analyse ou le développement de produits (article 28, paragraphe 3, point a), et paragraphe 10, du RGPD) ?',
  'dpa-parties-identified':
    'Quelle personne morale serait notre sous-traitant, et quels sont son siège et son contact pour les questions de protection des données ?',
  'dpa-personnel-access-need-to-know':
    'L’accès à nos données à caractère personnel est-il limité au personnel qui en a besoin pour son travail et qui agit sur instruction (article 29 et article 32, paragraphe 4, du RGPD) ?',
  'dpa-precedence':
    'En cas de contradiction entre vos documents au sujet des données à caractère personnel, l’accord de sous-traitance prévaut-il ?',
  'dpa-prior-consultation-assistance':
    'Nous aidez-vous lorsque nous devons consulter l’autorité de contrôle avant un traitement à haut risque (article 28, paragraphe 3, point f), et article 36 du RGPD) ?',
  'dpa-records-of-processing':
    'Tenez-vous un registre des traitements que vous effectuez pour le compte de vos clients (article 30, paragraphe 2, du RGPD) ?',
  'dpa-roles-defined':
    'Pouvez-vous confirmer que vous agissez en tant que sous-traitant et nous en tant que responsable du traitement (article 4, points 7 et 8, du RGPD), et indiquer pour quels traitements vous vous considérez comme responsable ?',
  'dpa-security-annex-specific':
    'Pourriez-vous nous envoyer la description des mesures techniques et organisationnelles concrètes qui s’appliquent à nos données (article 28, paragraphe 3, point c), et article 32 du RGPD) ?',
  'dpa-security-measures-art32':
    'Vous engagez-vous dans le contrat à prendre les mesures techniques et organisationnelles appropriées exigées par l’article 32 du RGPD (article 28, paragraphe 3, point c), du RGPD) ?',
  'dpa-security-no-degradation':
    'Lorsque vous modifiez vos mesures de sécurité, garantissez-vous que le niveau de protection n’est pas abaissé ?',
  'dpa-special-categories':
    'Votre service peut-il traiter des catégories particulières de données ou des données relatives aux infractions (articles 9 et 10 du RGPD), et avec quelles garanties supplémentaires ?',
  'dpa-subject-matter':
    'Quel est l’objet du traitement, c’est-à-dire pour quel service traiteriez-vous nos données à caractère personnel (article 28, paragraphe 3, du RGPD) ?',
  'dpa-subprocessor-authorisation':
    'Faites-vous appel à des sous-traitants ultérieurs uniquement avec notre autorisation écrite préalable, et celle-ci est-elle spécifique ou générale (article 28, paragraphe 2, du RGPD) ?',
  'dpa-subprocessor-change-notice':
    'Combien de jours à l’avance nous informez-vous de l’ajout ou du remplacement d’un sous-traitant ultérieur (article 28, paragraphe 2, du RGPD), et par quel moyen ?',
  'dpa-subprocessor-contract-copy':
    'Nous fournissez-vous, sur demande, une copie de vos contrats avec les sous-traitants ultérieurs ?',
  'dpa-subprocessor-flow-down':
    'Imposez-vous par contrat les mêmes obligations de protection des données à chaque sous-traitant ultérieur (article 28, paragraphe 4, du RGPD) ?',
  'dpa-subprocessor-liability':
    'Demeurez-vous pleinement responsable envers nous de l’exécution de leurs obligations par vos sous-traitants ultérieurs (article 28, paragraphe 4, du RGPD) ?',
  'dpa-subprocessor-objection-remedy':
    'Si nous nous opposons à un sous-traitant ultérieur et qu’aucune solution n’est trouvée, pouvons-nous résilier le service sans pénalité ?',
  'dpa-subprocessor-objection-right':
    'Pouvons-nous nous opposer à un nouveau sous-traitant ultérieur avant qu’il n’intervienne (article 28, paragraphe 2, du RGPD), et dans quel délai (en jours) ?',
  'dpa-subprocessor-third-party-beneficiary':
    'Si vous deveniez insolvable ou cessiez d’exister, pourrions-nous résilier nous-mêmes le contrat avec un sous-traitant ultérieur et faire effacer ou restituer nos données ?',
  'dpa-suspension-termination-right':
    'Pouvons-nous faire suspendre le traitement ou résilier le contrat si vous ne respectez pas vos obligations en matière de protection des données ?',
  'dpa-transfers-on-instructions':
    'Ne transférez-vous nos données à caractère personnel hors de l’EEE que sur instruction documentée de notre part et avec les garanties du chapitre V du RGPD (article 28, paragraphe 3, point a), et article 44 du RGPD) ?',
  'dpa-types-of-personal-data':
    'Quels types de données à caractère personnel traiteriez-vous pour nous, et où votre contrat les énumère-t-il (article 28, paragraphe 3, du RGPD) ?',
  'dpa-unilateral-amendment':
    'Pouvez-vous modifier l’accord de sous-traitance sans notre consentement et, si oui, comment et combien de temps à l’avance nous en informez-vous ?',
  'sub-list-affiliates':
    'Des sociétés de votre propre groupe ont-elles accès à nos données à caractère personnel et, si oui, pouvez-vous les indiquer comme sous-traitants ultérieurs ?',
  'sub-list-available':
    'Pourriez-vous nous envoyer la liste à jour de tous vos sous-traitants ultérieurs (article 28, paragraphe 2, du RGPD) ?',
  'sub-list-entity-and-contact':
    'Pouvez-vous indiquer la dénomination sociale complète et l’adresse de chaque sous-traitant ultérieur ?',
  'sub-list-last-updated':
    'À quelle date votre liste de sous-traitants ultérieurs a-t-elle été mise à jour pour la dernière fois ?',
  'sub-list-location': 'Dans quel pays chaque sous-traitant ultérieur traite-t-il nos données à caractère personnel ?',
  'sub-list-notification-channel':
    'Comment sommes-nous avertis des modifications de votre liste de sous-traitants ultérieurs : pouvons-nous nous abonner par courriel ou par un autre moyen ?',
  'sub-list-purpose': 'Pour quel service ou quelle tâche recourez-vous à chaque sous-traitant ultérieur ?',
  'sub-list-transfer-mechanism':
    'Pour chaque sous-traitant ultérieur situé hors de l’EEE : sur quel instrument le transfert repose-t-il (articles 44 à 46 du RGPD) ?',
};
