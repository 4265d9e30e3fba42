import type { CONTRACT_CLOSING_CONCEPTS } from '../../concepts/contract-closing.ts';
import type { Words } from '../../concepts.ts';

export const contractClosing: Words<(typeof CONTRACT_CLOSING_CONCEPTS)[number]> = {
  'reasonable-period': `
    délai raisonnable, délais raisonnables, dès que possible, dans les meilleurs délais, sans délai,
    dans les plus brefs délais, immédiatement`,
  backup: 'sauvegarde*, backup*, copie* de secours, copie* de sauvegarde',
  overwrite: 'écras*, rotation*, rotées, rotés, cycle*, purge*, purgé*, expir*, rétention, durée de conservation',
  'keep-copies': 'conserv*, conservation, stock*, subsist*, demeur*, gardé*, rétention',
  confirm: 'confirm*, certifi*, attest*, justifie*, justifier, preuve de, procès verbal, certificat',
  deletion: 'suppression*, supprim*, destruction*, détrui*, effac*, détruit*',
  'machine-readable': `
    lisible* par (une|) machine, lisible* par ordinateur,
    (format|formats) (_|) (_|) (courant*|couramment|standard*|ouvert*|structuré*|exploitable*|lisible*|interopérable*),
    CSV, JSON, XML, XLSX, couramment utilisé*`,
  'export-data': `
    export*, télécharg*, récupér*, extraction*, extraire, restitu*, réversibilité, portabilité, renvoyer, retourn*,
    !exportateur*, !exportation*`,
  'limited-frequency': `
    (une|un|deux|1) (fois|audit|audits|seule|seul) (_|) (_|) (par|tous|chaque) (_|) (an|année|douze|12|exercice),
    (plus|maximum) d une fois, une fois par (an|année|période), annuel*, annuellement,
    par (an|année civile|année contractuelle)`,
  'own-costs': `
    (frais|coûts|coût) (_|) (de l|des|d|du|de cet) (_|) (audit*|contrôle*|inspection*),
    (support*|prend|pris|prise) (_|) (_|) (_|) (_|) (frais|coûts|charge), ses (propres|) (frais|coûts),
    (frais|coûts) (_|) (_|) (_|) (_|) (support*|charge), aux frais`,
  'advance-notice': `
    préavis, à l avance, (notification|information|demande|avis) préalable,
    (heures|horaires) (ouvrables|ouvrées|de bureau|d ouverture|ouvrés), moyennant (_|) (_|) préavis,
    sous réserve (_|) (_|) information`,
  'customer-audit': `
    audit, audits, inspection, inspections, contrôle, contrôles, vérification, vérifications,
    !(autorité|autorités) de contrôle`,
  liability: `
    responsabilité, responsabilités, responsable (des|du|de tout|de toute|que) (_|) (dommage*|préjudice*)`,
  damages: 'dommage*, préjudice*, réparation, indemnisation',
  'article-82': `
    (article|art|articles) 82, (incombent|imposées|imposés) (_|) (_|) (aux|au) sous (traitants|traitant),
    spécifiquement aux sous traitants`,
  'liability-limits': `
    limitation* (_|) (_|) responsabilité, plafond* (_|) (_|) responsabilité, plafonné*,
    responsabilité (_|) (_|) (_|) (_|) (_|) (_|) (_|) (limité*|plafonné*|excéder|dépasser),
    clause* (_|) (limitative*|responsabilité), (responsabilité) (totale|globale|cumulée|maximale)`,
  'short-cap': `
    (deux|trois|quatre|six|2|3|4|6) (_|) (derniers|mois précédent*) (_|) (mois|), (dernier) mois,
    (trois|six|3|6) mois (précéd*|antérieur*)`,
  indemnify: 'indemnis*, garantit (_|) (_|) contre, relève et garantit, tient indemne, garantir (_|) (_|) contre',
  'exclude-liability': `
    (exclut|décline) (_|) (_|) responsabilité, (aucune|toute) responsabilité,
    ne (saurait|pourra|peut|sera|est) (_|) (_|) (_|) (_|) (_|) (responsable|responsabilité),
    responsabilité (_|) (_|) (_|) (_|) exclue`,
  'data-loss': `
    perte (de|des) (_|) données, pertes de données, accès (_|) non autorisé*, divulgation (_|) (_|) données,
    perte ou (_|) (_|) (_|) données`,
  prevail: `
    prévaud*, prévaut, prévalent, prévaloir, prim*, priment, l emporte*, préséance, prévaloir sur, préval*`,
  'conflict-between': 'conflit*, contradiction*, incohérence*, divergence*, contrari*, incompatib*',
  'this-dpa': `
    (présent|présente|présentes|du|le|la|les|ce|cet) (dpa|accord de traitement|accord de sous traitance|accord relatif au traitement|clauses|annexe|avenant|atd),
    présentes clauses, présent (accord|contrat de sous traitance|avenant), présente annexe,
    (dispositions|stipulations) (du|de la|de l) (présent*|dpa|annexe|accord), clauses contractuelles types`,
  'main-terms-prevail': `
    (CGU|CGV|conditions générales|contrat principal|conditions d utilisation) (_|) (prévalent|prévaut|prévaudront|prévaudra|priment|prime)`,
  amend: 'modifi*, modification*, amend*, avenant*, mise* à jour, mettre à jour, révis*, évolution*',
  'mutual-agreement': `
    (accord|consentement) (_|) (écrit|mutuel|commun|préalable|exprès) (_|) (_|) (parties|client|),
    avenant (_|) (écrit|signé), signé* par (les|chaque|chacune) (_|) (_|) parties, d un commun accord,
    par écrit (_|) (_|) (_|) parties, (nouvelle|) acceptation, doit être signé, les deux parties, écrit signé`,
  posting: `
    (publi*|mise en ligne|mettant en ligne|affich*) (_|) (_|) (_|) (_|) (_|) (site|ligne|page|version),
    nouvelle version (_|) (_|) (ligne|site), en publiant, par (publication|mise en ligne)`,
  'continued-use': `
    (continu*|poursuit|poursuite|poursuivre) (_|) (_|) (_|) (utilis*|usage), usage continu, utilisation continue,
    continuer à utiliser, continuez à utiliser`,
  suspend: 'suspen*, interromp*, cesser le traitement',
  'non-compliance': `
    manquement*, non respect, inexécution,
    violation (_|) (_|) (_|) (contrat|accord|obligation*|clauses|rgpd|dpa|annexe), ne (_|) (_|) respecte pas,
    ne (_|) (_|) conforme pas, en défaut, défaillance*, non conformité*, ne (_|) respecterait pas`,
  'records-of-processing': `
    registre* (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (traitement*|article 30), registre des (_|) (_|) traitement*,
    (article|art) 30 (_|) (_|) (rgpd|règlement|2)`,
  'maintain-record': 'tient, tenir, tenu*, tiennent, maintien*, maintenir, dispose, tenue',
  'each-party': 'chaque partie, les deux parties, chacune des parties, les parties (_|) chacune',
  cooperate: 'coopèr*, coopér*, collabor*, assist*, concours, contribu*',
  'scc-915': `
    2021 915, (article|art) 28 (_|) (7|8),
    clauses contractuelles types (_|) (_|) entre (les|le|) responsable* (du|de) traitement et (les|le|) sous (traitants|traitant)`,
  'governing-law': `
    (régi*|soumis*) (_|) (_|) (_|) (_|) (_|) (droit|loi*), droit applicable, loi applicable,
    (tribunal|tribunaux|juridictions|cour) (_|) (_|) (_|) (compétent*|de|d), compétence exclusive,
    compétence (_|) (_|) (tribunal|tribunaux), interprété* (_|) (_|) (_|) droit, conformément au droit`,
  'free-of-charge': `
    sans (frais|coût|coûts|facturation) (supplémentaire*|additionnel*|),
    (gratuit|gratuite|gratuitement|gracieusement),
    (inclus*|compris*) dans (le|la|les) (prix|tarif*|redevance|abonnement|service*), à (ses|leurs) (propres|) frais,
    sans surcoût, sans (_|) facturation`,
  'eea-law': `
    (droit|loi|lois|tribunaux) (_|) (autrichien*|belge*|bulgare*|croate*|chypriote*|tchèque*|danois*|néerlandais*|estonien*|finlandais*|français*|allemand*|grec*|hongrois*|irlandais*|italien*|letton*|lituanien*|luxembourgeois*|maltais*|polonais*|portugais*|roumain*|slovaque*|slovène*|espagnol*|suédois*|norvégien*|islandais*),
    autriche, belgique, bulgarie, croatie, chypre, tchéquie, république tchèque, danemark, pays bas, estonie,
    finlande, france, allemagne, grèce, hongrie, irlande, italie, lettonie, lituanie, luxembourg, malte, pologne,
    portugal, roumanie, slovaquie, slovénie, espagne, suède, norvège, islande, liechtenstein, paris, lyon, marseille,
    bordeaux, lille, nantes, toulouse, strasbourg, montpellier, rennes, nanterre, amsterdam, dublin, berlin,
    bruxelles, madrid, stockholm, copenhague, vienne, versailles, grenoble, !irlande du nord`,
  'other-law': `
    (droit|loi|lois) (suisse|anglais*|écossais*|américain*|indien*|israélien*|canadien*|australien*|chinois*), suisse,
    zurich, genève, angleterre, pays de galles, écosse, royaume uni, londres, irlande du nord, delaware, californie,
    new york, texas, massachusetts, washington, état de (_|) (californie|new|delaware|washington), états unis, USA,
    san francisco, israël, inde, canada, ontario, québec, australie, nouvelle galles, nouvelle zélande, singapour,
    hong kong, japon, chine, brésil, ukraine, serbie, turquie, dubaï`,
  'end-of-account': `
    (clôtur*|ferm*|résili*|supprim*|suppression|désactiv*) (_|) (_|) (_|) (compte|abonnement),
    (compte|abonnement) (_|) (_|) (_|) (clôturé|fermé|résilié|supprimé|désactivé|expire),
    fin (de l|du|de votre) (abonnement|contrat)`,
  'self-service': `
    libre service, lui même, vous même, via (le|la|l) (service*|plateforme|API|interface|tableau), API,
    fonctionnalité* d export, fonction d export`,
  'self-export': 'exporter, exporte, exportation, export, exports, télécharg*, récupér*, extraire, extraction',
  'data-protection-claims': `
    (violation|manquement*) (_|) (_|) (rgpd|protection des données), plafond (spécifique|distinct|supérieur)`,
  'between-parties': 'entre, conclu* (par|avec), soussigné*',
  'live-systems': `(systèmes|bases|environnement*|serveurs) (_|) (_|) (actifs|actives|de production|en production|opérationnels)`,
  'fee-months': `
    (douze|12|dix huit|18|24) (_|) (derniers|) mois, (redevance|montant|somme*) (_|) (_|) (_|) (_|) (annuel*|année)`,
  'language-version': 'langue, langues, linguistique*, traduction*, version française, version anglaise',
  'decision-915': '2021 915',
  'costs-borne': `
    (rembourse*|supporte*|paie|paiera|prend*|factur*) (_|) (_|) (_|) (_|) (_|) (coûts|frais|charge|temps),
    (coûts|frais) (_|) (_|) (_|) (_|) (_|) (facturé*|remboursé*|charge|supporté*), droit à (_|) rémunération,
    facturé* (_|) (_|) (sus|supplément|temps)`,
  fines: 'amende*, sanction*, pénalité*',
  'limits-elsewhere': `
    (limitation*|plafond*|clause*|responsabilité) (_|) (_|) (_|) (_|) (_|) (du|au|dans le) (contrat|contrat principal)`,
  'member-state': 'état* membre*',
};
