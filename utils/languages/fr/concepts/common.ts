import type { COMMON_CONCEPTS } from '../../concepts/common.ts';
import type { Words } from '../../concepts.ts';

export const common: Words<(typeof COMMON_CONCEPTS)[number]> = {
  vendor: `
    sous traitant, sous traitants, prestataire, fournisseur, importateur de données, éditeur,
    !sous (traitant|traitants) (ultérieur|ultérieurs|subséquent|subséquents),
    !(autre|autres|autre s|nouveau|nouveaux) sous (traitant|traitants), !(autres|tiers) (prestataires|fournisseurs),
    !prestataires, !sous traitants (et|de)`,
  customer: `
    responsable (de|du) traitement, responsable (de|du) (_|) traitement, client, clients, donneur d ordre,
    exportateur de données, responsable, abonné, !responsables conjoints, !responsable de la (sécurité|protection)`,
  we: 'nous, notre société, notre équipe',
  you: 'vous, tu',
  'data-subject': 'personne concernée, personnes concernées, personne physique, personnes physiques',
  'third-party': 'tiers, tierce, tierces',
  authority: 'autorité, autorités, régulateur*, tribunal, tribunaux, forces de l ordre',
  duty: `
    doit, doivent, devra, devront, s engage, s engagent, est tenu, est tenue, sont tenus, est obligé, garantit,
    veille à, veillera à, fait en sorte, nous engageons`,
  may: 'peut, peuvent, pourra, pourront, pourrait, pouvons, est autorisé à, a le droit, est en droit',
  not: `
    ne, n, pas, aucun, aucune, jamais, sans, ni, !non seulement, !ne (_|) que,
    !sans (retard|délai|tarder|délais|préjudice|limitation|limitations|frais|restriction|préavis), !sans (_|) retard,
    !pas seulement, !n est plus, !ne sont plus, !n importe, !sans que cela, !sans s y limiter, pas en mesure`,
  except: `
    sauf, excepté, hormis, à moins, autre* que, à l exception, jusqu, dans la mesure où,
    sans (l|la|le|son|votre|autorisation|accord|consentement), que (sur|conformément|dans|pour|si|selon|lorsque)`,
  only: 'uniquement, seulement, exclusivement, seul, seule, seules, seuls, strictement',
  passive: 'être, est, sont, sera, seront, soit, soient, été',
  'at-discretion': `
    (à|à sa|à notre) (seule|entière|propre|) discrétion, (sous traitant|prestataire|fournisseur) (peut|pourra),
    nous (pouvons|pourrons), se réserve le droit, nous réservons le droit`,
  'best-efforts': `
    efforts (commercialement|) raisonnables, (meilleurs|tous ses|ses meilleurs) efforts, s efforce, s efforcera,
    nous efforçons, obligation de moyens, mesures commercialement raisonnables`,
  'on-request': `
    (sur|à) (simple|la|sa|votre|) demande, sur demande, à (la|sa|leur|votre) (première|) demande,
    sur (simple|sa|) (demande|requête)`,
  'where-law-requires': `
    (lorsque|si|quand) la (loi|réglementation|législation) (l|le|) (exige|impose|requiert|prévoit),
    (si|lorsque) (cela est|) requis par la loi, dans la mesure (requise|exigée) par la loi,
    lorsque (cela|) (la loi|légalement) _`,
  'at-customers-expense': `
    aux frais (du|de), à la charge (du|de), à sa charge,
    (client|responsable du traitement) (supporte|prend en charge|rembourse) (_|) (_|) (_|) (frais|coûts),
    (frais|coûts) (_|) (_|) (_|) (_|) (supportés|pris en charge) par le (client|responsable), moyennant (_|) (paiement|rémunération|facturation|frais|rétribution),
    frais supplémentaires, sera facturé*, seront facturé*, fera l objet d une facturation, sur devis`,
  'where-possible': `
    dans la mesure du possible, si possible, lorsque (cela est|c est|) possible, dès que possible,
    autant que possible, dans la limite du possible`,
  'template-gap': 'à compléter, à remplir, XX (jours|heures), à préciser',
  defines: 'désigne, désignent, signifie, signifient, s entend, s entendent, a le sens, ont le sens, on entend par',
  definitions: 'définition, définitions, glossaire',
  contents: 'table des matières, sommaire, sur cette page',
  'personal-data': `
    données (à caractère|) (personnel|personnelles), données personnelles, données, informations personnelles,
    données client*, informations`,
  process: `
    traite, traiter, traitent, traitée, traitées, traité, traités, traitement, traitements, traitons, traitera,
    !responsable (de|du) traitement`,
  service: 'service, services, prestation, prestations, plateforme, produit, produits',
  agreement: `
    contrat, accord, convention, conditions générales, conditions d utilisation, avenant, contractuel*, DPA`,
  'in-writing': 'par écrit, écrite, écrit, courriel, e mail, électronique, courrier',
  promptly: `
    immédiatement, immédiat, immédiate, sans (_|) (retard|délai|tarder), dans les (meilleurs|plus brefs) délais,
    dès que possible, rapidement, promptement, sans délai, aussitôt`,
  prior: 'préalable, préalablement, avant, à l avance, au préalable, préalables, préavis',
  right: 'droit, droits, habilité',
  law: 'loi, lois, légal, légale, légales, légaux, législation, réglementation, droit, RGPD, règlement',
  'no-obligation': `
    n est (pas|nullement|aucunement) (tenu|tenue|obligé|responsable), ne (saurait|peut) être tenu*,
    aucune (obligation|responsabilité), pas (tenu|tenue|obligé) de, pas responsable,
    responsabilité (_|) (_|) (_|) (_|) exclue`,
  'email-address': '',
  'time-span': '',
  denial: 'ne, n, aucun, aucune, pas, jamais',
};
