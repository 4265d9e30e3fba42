import type { vendor as original } from '../en/vendor.ts';
import type { QuestionsLike } from '../question-texts.ts';

/** Questions on transfers, supervision and the vendor itself. */
export const vendor: QuestionsLike<typeof original> = {
  'tr-adequacy-relied-on':
    'Sur quelles décisions d’adéquation fondez-vous vos transferts, et couvrent-elles chaque destinataire (article 45 du RGPD) ?',
  'tr-art49-not-standing-basis':
    'Pouvez-vous confirmer que vos transferts réguliers ne reposent ni sur le consentement ni sur une autre dérogation de l’article 49 du RGPD ?',
  'tr-bcr-processor':
    'Votre groupe dispose-t-il de règles d’entreprise contraignantes approuvées pour les sous-traitants (article 47 du RGPD), et pour quels transferts les utilisez-vous ?',
  'tr-dpf-certified':
    'Êtes-vous, ainsi que vos destinataires aux États-Unis, titulaires d’une certification active au titre du cadre de protection des données UE-États-Unis (DPF), et pour quelles données ?',
  'tr-dpf-fallback':
    'Si le cadre de protection des données UE-États-Unis (DPF) venait à disparaître, les clauses contractuelles types s’appliqueraient-elles automatiquement ?',
  'tr-eu-only-commitment':
    'Pouvez-vous vous engager à ce que nos données à caractère personnel ne soient stockées et consultées qu’au sein de l’EEE, y compris pour l’assistance et les sauvegardes ?',
  'tr-government-access-policy':
    'Comment traitez-vous les demandes d’autorités portant sur nos données : les renvoyez-vous vers nous, nous en informez-vous et contestez-vous celles qui sont illégales (article 48 du RGPD) ?',
  'tr-hosting-location':
    'Dans quels pays et quelles régions d’hébergement nos données à caractère personnel sont-elles stockées, y compris les sauvegardes ?',
  'tr-onward-transfer':
    'Les destinataires situés hors de l’EEE sont-ils tenus aux mêmes garanties lorsqu’ils transfèrent ultérieurement nos données (article 44 du RGPD) ?',
  'tr-parent-company-jurisdiction': 'Quelle est votre société mère ultime, et dans quel pays est-elle établie ?',
  'tr-remote-access-disclosed':
    'Le personnel d’assistance ou le personnel technique peut-il accéder à nos données à caractère personnel depuis l’extérieur de l’EEE et, si oui, depuis quels pays ?',
  'tr-scc-2021-914':
    'Vos transferts vers des pays sans décision d’adéquation reposent-ils sur les clauses contractuelles types de la décision (UE) 2021/914 (article 46, paragraphe 2, point c), du RGPD), ou sur quel autre instrument ?',
  'tr-scc-module-and-annexes':
    'Quel module des clauses contractuelles types s’applique entre nous, et pouvez-vous nous envoyer les annexes complétées ?',
  'tr-stale-references':
    'Sur quels instruments de transfert et quelles lois vos documents reposent-ils aujourd’hui, et les références à des règles remplacées, comme le Privacy Shield, ont-elles été supprimées ?',
  'tr-supplementary-measures':
    'Quelles mesures supplémentaires, telles qu’un chiffrement dont nous détenons les clés, protègent nos données contre l’accès des autorités de pays tiers ?',
  'tr-transfer-impact-assessment':
    'Avez-vous évalué le droit et les pratiques des pays de destination, et pouvez-vous nous communiquer cette analyse d’impact des transferts (TIA) ?',
  'tr-transparency-report':
    'Publiez-vous des chiffres sur les demandes d’autorités portant sur les données de clients, et où ?',
  'tr-uk-swiss-addenda':
    'Pour les données provenant du Royaume-Uni ou de Suisse : avez-vous complété les clauses contractuelles types par l’addendum britannique et les adaptations suisses ?',
  'tr-us-surveillance-exposure':
    'Êtes-vous soumis, ou votre société mère est-elle soumise, à des lois étrangères permettant l’accès des autorités, telles que l’article 702 du FISA ou le CLOUD Act ?',
  'sa-authority-named': 'Quelle autorité de contrôle est compétente à votre égard (articles 55 et 56 du RGPD) ?',
  'sa-main-establishment':
    'Dans quel État membre se trouve votre établissement principal (article 4, point 16, du RGPD) ?',
  'rep-accountability-documents':
    'Pouvez-vous nous communiquer votre politique de sécurité, un livre blanc ou d’autres documents qui nous permettent de justifier notre choix (article 5, paragraphe 2, du RGPD) ?',
  'rep-breach-history':
    'Avez-vous connu des violations de données au cours des trois dernières années, et qu’avez-vous changé par la suite ?',
  'rep-change-of-control':
    'Qu’advient-il de nos données si votre entreprise fusionne ou est vendue, et nous en informez-vous au préalable ?',
  'rep-company-registration-number': 'Sous quel numéro et dans quel registre du commerce êtes-vous immatriculé ?',
  'rep-customer-data-ownership':
    'Pouvez-vous confirmer que nous conservons tous les droits sur nos données et que vous ne les utilisez que pour fournir le service ?',
  'rep-customer-references': 'Pouvez-vous nous indiquer des clients de référence comparables à notre organisation ?',
  'rep-exit-and-switching':
    'Comment nous aidez-vous à changer de fournisseur, et dans quels délais (articles 23 à 25 du règlement (UE) 2023/2854 sur les données) ?',
  'rep-insurance':
    'Êtes-vous assuré contre les incidents cyber ou en responsabilité civile professionnelle, et à hauteur de quel montant ?',
  'rep-legal-entity':
    'Quelles sont la dénomination sociale complète et la forme juridique de l’entité avec laquelle nous contracterions ?',
  'rep-privacy-contact':
    'À quelle adresse électronique pouvons-nous joindre directement les personnes chargées de la protection des données ou de la sécurité ?',
  'rep-privacy-organisation':
    'Qui, dans votre organisation, est responsable de la protection des données et de la sécurité ?',
  'rep-registered-address': 'Quelle est l’adresse de votre siège ou de vos locaux ?',
  'rep-status-page': 'Où pouvons-nous consulter les interruptions de votre service, en cours et passées ?',
  'rep-trust-center':
    'Disposez-vous d’un centre de confiance où nous pouvons trouver rapports, politiques et certificats, et comment y accéder ?',
  'rep-vat-number': 'Quel est votre numéro de TVA ?',
  'rep-years-in-business': 'En quelle année votre entreprise a-t-elle été créée ?',
};
