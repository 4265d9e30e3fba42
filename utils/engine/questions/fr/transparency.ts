import type { transparency as original } from '../en/transparency.ts';
import type { QuestionsLike } from '../question-texts.ts';

/** Questions on the privacy notice. */
export const transparency: QuestionsLike<typeof original> = {
  'pp-automated-decisions':
    'Prenez-vous des décisions automatisées concernant des personnes, y compris par profilage (article 22 du RGPD) et, si oui, où votre politique de confidentialité en explique-t-elle la logique et les conséquences ?',
  'pp-change-notification':
    'Comment informez-vous les personnes concernées des modifications importantes de votre politique de confidentialité ?',
  'pp-children':
    'Traitez-vous des données à caractère personnel d’enfants et, si oui, à partir de quel âge et avec le consentement de qui (article 8 du RGPD) ?',
  'pp-controller-contact':
    'À quelle adresse électronique ou postale les personnes concernées peuvent-elles vous joindre au sujet de leurs données (article 13, paragraphe 1, point a), du RGPD) ?',
  'pp-controller-identity':
    'Quelle personne morale est responsable des traitements décrits dans votre politique de confidentialité (article 13, paragraphe 1, point a), du RGPD) ?',
  'pp-cookies-consent':
    'Ne déposez-vous les cookies qui ne sont pas strictement nécessaires qu’après consentement, y compris dans le service que notre personnel utiliserait ?',
  'pp-data-categories':
    'Quelles catégories de données à caractère personnel collectez-vous en tant que responsable du traitement, et où votre politique de confidentialité les indique-t-elle (article 14, paragraphe 1, point d), du RGPD) ?',
  'pp-dpo-contact':
    'Avez-vous désigné un délégué à la protection des données (article 37 du RGPD) et, si oui, quelles sont ses coordonnées ?',
  'pp-eu-representative':
    'Si vous n’êtes pas établi dans l’Union : qui avez-vous désigné comme représentant dans celle-ci (article 27 du RGPD) ?',
  'pp-further-purposes':
    'Informez-vous les personnes concernées avant d’utiliser leurs données pour une finalité autre que celle de leur collecte (article 13, paragraphe 3, du RGPD) ?',
  'pp-last-updated':
    'Quand votre politique de confidentialité a-t-elle été modifiée pour la dernière fois, et cette date y figure-t-elle ?',
  'pp-legal-basis':
    'Sur quelle base juridique traitez-vous les données à caractère personnel pour chaque finalité (article 6, paragraphe 1, et article 13, paragraphe 1, point c), du RGPD) ?',
  'pp-legitimate-interests':
    'Lorsque vous invoquez un intérêt légitime : lequel (article 13, paragraphe 1, point d), du RGPD) ?',
  'pp-no-sale': 'Pouvez-vous confirmer que vous ne vendez ni ne louez de données à caractère personnel à des tiers ?',
  'pp-processor-role-statement':
    'Votre politique de confidentialité distingue-t-elle les données que vous traitez en tant que responsable de celles que vous traitez pour vos clients en tant que sous-traitant ?',
  'pp-purposes':
    'À quelles fins traitez-vous des données à caractère personnel en tant que responsable du traitement (article 13, paragraphe 1, point c), du RGPD) ?',
  'pp-recipients':
    'Quels destinataires ou catégories de destinataires reçoivent les données à caractère personnel (article 13, paragraphe 1, point e), du RGPD) ?',
  'pp-retention':
    'Combien de temps conservez-vous les données à caractère personnel, ou selon quels critères cette durée est-elle déterminée (article 13, paragraphe 2, point a), du RGPD) ?',
  'pp-right-access':
    'Où informez-vous les personnes concernées de leur droit d’accès (article 13, paragraphe 2, point b), et article 15 du RGPD) ?',
  'pp-right-complaint':
    'Où informez-vous les personnes concernées de leur droit d’introduire une réclamation auprès d’une autorité de contrôle, et de laquelle (article 13, paragraphe 2, point d), et article 77 du RGPD) ?',
  'pp-right-erasure':
    'Où informez-vous les personnes concernées de leur droit à l’effacement (article 13, paragraphe 2, point b), et article 17 du RGPD) ?',
  'pp-right-object':
    'Où informez-vous les personnes concernées de leur droit de s’opposer au traitement (article 13, paragraphe 2, point b), et article 21 du RGPD) ?',
  'pp-right-portability':
    'Où informez-vous les personnes concernées de leur droit à la portabilité des données (article 13, paragraphe 2, point b), et article 20 du RGPD) ?',
  'pp-right-rectification':
    'Où informez-vous les personnes concernées de leur droit de rectification (article 13, paragraphe 2, point b), et article 16 du RGPD) ?',
  'pp-right-restriction':
    'Où informez-vous les personnes concernées de leur droit à la limitation du traitement (article 13, paragraphe 2, point b), et article 18 du RGPD) ?',
  'pp-right-withdraw-consent':
    'Où informez-vous les personnes concernées de leur droit de retirer leur consentement à tout moment (article 13, paragraphe 2, point c), et article 7, paragraphe 3, du RGPD) ?',
  'pp-rights-how-to-exercise':
    'Comment les personnes concernées peuvent-elles exercer leurs droits auprès de vous, est-ce gratuit, et reçoivent-elles une réponse dans un délai d’un mois (article 12, paragraphes 3 et 5, du RGPD) ?',
  'pp-source-of-data':
    'De quelles sources obtenez-vous les données à caractère personnel que les personnes concernées ne vous fournissent pas elles-mêmes (article 14, paragraphe 2, point f), du RGPD) ?',
  'pp-statutory-contractual-requirement':
    'Indiquez-vous aux personnes concernées si elles sont tenues de fournir leurs données, et les conséquences si elles ne les fournissent pas (article 13, paragraphe 2, point e), du RGPD) ?',
  'pp-third-country-transfers':
    'Vers quels pays hors de l’EEE transférez-vous des données à caractère personnel en tant que responsable du traitement (article 13, paragraphe 1, point f), du RGPD) ?',
  'pp-transfer-safeguards':
    'Quelles garanties protègent les données à caractère personnel que vous transférez hors de l’EEE, et comment peut-on en obtenir une copie (article 13, paragraphe 1, point f), du RGPD) ?',
};
