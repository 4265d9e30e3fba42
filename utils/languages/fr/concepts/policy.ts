import type { POLICY_CONCEPTS } from '../../concepts/policy.ts';
import type { Words } from '../../concepts.ts';

export const policy: Words<(typeof POLICY_CONCEPTS)[number]> = {
  'right-to': `
    droit (de|d|à|au), droit, droits, habilité*, vous (pouvez|avez|disposez|bénéficiez), pouvez vous, demander,
    possibilité, nous demander, exiger, (souhaitez|voulez), exercer`,
  'access-data': `
    accès, accéder, copie (de|des), consulter, obtenir (_|) (communication|copie|confirmation), droit d accès`,
  'rectify-data': `
    rectifi*, corrig*, correction*, mettre à jour (_|) (_|) (données|informations|profil|compte),
    mise à jour (de|des) (_|) (données|informations), modifi* (_|) (_|) (données|informations|profil|compte),
    (consulter|accéder) (_|) modifier, inexact*, rectification, modifier (ou|et)`,
  'erase-data': `
    effac*, supprim*, suppression*, oubli, effacement, droit à l oubli, !supprimer (les|des) cookies`,
  'port-data': `
    portabilité*, structuré*, lisible* par (_|) machine, couramment utilisé, copie électronique,
    (exporter|télécharger) (vos|une copie de vos) (_|) (données|informations)`,
  complain: 'réclamation*, plainte*, recours, plaindre',
  'supervisory-authority': `
    autorité* de (contrôle|protection|surveillance), =CNIL, commission nationale*, autorité* (compétente*|locale*),
    autorité* de régulation, autorité* (_|) protection, régulateur*, autorité* (_|) chargée*, autorité* nationale*`,
  withdraw: 'retir*, retrait, révoqu*, révocation',
  consent: 'consent*, consentement, votre (accord|autorisation)',
  keep: 'conserv*, stock*, garder, gardons, archiv*, gardées, retenues, détenons, conservation',
  'as-long-as': `
    aussi longtemps, tant que, durée*, jusqu, pendant, période*, au delà, plus nécessaire*, plus longtemps,
    le temps (nécessaire|strictement), n est plus, ne sont plus, délai*`,
  retention: `
    durée* de conservation, conservation (de|des), combien de temps, période* de conservation, durée de stockage`,
  'data-protection-officer': `
    délégué* à la protection, =DPO, =DPD, data protection officer*, responsable (de la|) protection des données,
    délégué* (_|) (données|protection), correspondant informatique`,
  contact: `
    contact*, (e mail|courriel|mail) à, écri* (à|nous), joindre, (par) (e mail|courriel|courrier|téléphone),
    adresse (e mail|postale|électronique), coordonnées, service client, à l adresse`,
  'your-rights': `
    vos (_|) droits, (tes|leurs) droits, droits des personnes, quels sont vos droits, vos choix, droits dont,
    (droits|droit) suivant*`,
  'restrict-processing': `
    limitation* (du|de|des) (_|) (traitement|utilisation), limit* (_|) (traitement|utilisation), restreindre,
    restriction* (du|de) (_|) traitement, gel de (_|), limitation`,
  'object-processing': 'opposer, opposition, s opposer, vous opposer, objection',
  'opt-out': `
    désabonn*, désinscri*, opt out, ne plus recevoir, ne (souhaitez|voulez) (plus|pas) recevoir, vous opposer,
    s opposer, mécanisme d annulation, désactivation,
    refuser (la|le|de|que) (_|) (_|) (collecte|traitement|utilisation|recevoir),
    annuler (_|) (_|) (_|) (sondage|collecte|inscription)`,
  marketing: 'marketing, publicit*, prospection, newsletter*, lettre* d information, promotionnel*, commerciales',
  'legitimate-interest': 'intérêt* (_|) légitime*, motif* légitime*, (art|article) 6 1 f',
  'contract-basis': `
    exécut* (_|) (_|) (_|) contrat*, obligation* contractuelle*, (art|article) 6 1 b, relation* contractuelle*,
    mesures précontractuelles`,
  'legal-obligation': `
    obligation* (légale*|juridique*|réglementaire*), (requis*|exigé*|imposé*|permis*) par (_|) loi*,
    (art|article) 6 1 c, conformer (_|) (_|) (loi*|obligation*)`,
  'legal-basis': `
    base* (légale*|juridique*), fondement* (juridique*|légal*|légaux), (art|article) 6, bases légales,
    avec votre (_|) consentement, (fondé*|basé*) sur (_|) consentement`,
  collect: `
    collect*, recueill*, recueil*, obten*, recevons, (vous|nous) (_|) (fourni*|communiqu*|transmet*|donne*),
    enregistr*, demandons, traitons`,
  'use-data': `
    utilis* (_|) (_|) (_|) (données|informations|pour|afin), (données|informations) (_|) (_|) (_|) utilis*,
    finalité*, traite* (_|) (_|) données, objectif*, fins`,
  'purpose-goal': `
    (pour|afin de|afin d) (_|) (fournir|améliorer|communiquer|contacter|analyser|gérer|répondre|traiter|envoyer|personnaliser|proposer|permettre|assurer|vous|la|les|le|l),
    à des fins, aux fins, (finalités|objectifs) (suivant*), finalité*, afin de`,
  'share-data': `
    partag* (_|) (_|) (_|) (_|) (avec|données|informations), partageons, partagées,
    communiqu* (_|) (_|) (_|) (à|aux|avec), divulgu*, transmi* (_|) (_|) (à|aux), transmettre, destinataire*, vend*,
    fourni* (_|) (_|) à des tiers`,
  recipient: `
    tiers, prestataire*, fournisseur*, partenaire*, filiale*, sociétés affiliées, société* (_|) (groupe|affiliée*),
    autorité*, destinataire*, annonceur*, sous traitants, société mère, entités (_|) groupe, affilié*`,
  'data-source': `
    (auprès|via|provenant|issues|provenance) (_|) (_|) (tiers|autres (sources|sociétés)|réseaux sociaux|sources publiques|partenaires|votre employeur),
    de tiers, autres sources, (publiquement|publics) (accessible*|disponible*), source* (des|de) (_|) données`,
  'must-provide': `
    (ne|refus*) (_|) (_|) (_|) (_|) (_|) (fournir|fournissez|communiqu*|fourniture),
    sans (ces|vos) (données|informations), à défaut`,
  'cannot-serve': `
    (pas|impossib*|ne) (_|) (_|) (_|) (_|) (_|) (fournir|utiliser|accéder|bénéficier|offrir|exécuter|service*|proposer|traiter)`,
  'automated-decision': `
    décision* (_|) (_|) automatisée*, profilage, décision* (_|) (_|) (_|) automatis*, traitement* automatisé*,
    exclusivement sur (_|) (_|) automatis*`,
  children: `
    enfant, enfants, mineur, mineurs, mineure, moins de (13|15|16|18|treize|quinze|seize), parents, tuteur*,
    titulaire de l autorité parentale, adolescents`,
  'about-policy': `
    (question*|demande*|commentaire*|préoccupation*|réclamation*) (_|) (_|) (_|) (_|) (_|) (confidentialité|politique|données|vie privée|protection),
    contacter, contactez, coordonnées, nous contacter`,
  'self-naming': `
    ci après, nous (notre|nos|ou), chez _ (_|) (_|) nous, responsable (de|du) (_|) traitement, (exploité*|édité*|géré*|proposé*|fourni*) par,
    (politique de confidentialité|déclaration de confidentialité|avis de confidentialité) de, dont le siège,
    siège social, immatriculé*, société (_|) au capital, éditeur,
    (politique|avis|déclaration) (de confidentialité|) (s applique|décrit|explique)`,
  'legal-form': `
    =SAS, =SASU, =SARL, =SA, =S =A, =S =A =S, =SCI, =EURL, =Ltd, =Inc, =LLC, =GmbH, =BV, =B =V, société, fondation,
    corporation, =PBC`,
  'transfer-place': `
    situé* (en|dans|aux), serveurs (_|) (en|dans|aux), autres pays, aux (états unis), (au sein de|dans) l (UE|union),
    autres juridictions, frontières internationales, transfert* internationa*, héberg* (en|aux|hors),
    stock* (_|) (_|) (aux|hors|en dehors), (traitées|conservées|stockées) (_|) (_|) (_|) dans d autres (pays|lieux)`,
  'cookie-choice': `
    (refuser|bloquer|désactiver|supprimer|gérer|accepter) (_|) (_|) cookies, paramètres (_|) cookies,
    cookies (_|) (_|) (refusés|désactivés)`,
  'mandatory-data': `
    (fourniture|communication|données|informations|champs) (_|) (_|) (_|) (_|) (obligatoire*|facultati*|requise*),
    (tenu*|obligé*) de fournir, (exigence*|obligation*) (contractuelle*|réglementaire*) (_|) (_|) fourni*,
    champs (_|) (_|) (_|) (_|) (_|) (_|) obligatoire*`,
  'transmit-elsewhere': `
    (transmettre|transférer|transmises|transférées|envoyer) (_|) (_|) (_|) (_|) à un (autre|tiers)`,
  unsubscribe: 'désabonn*, désinscri*, ne plus recevoir',
  cookies: 'cookie*, traceur*',
  retain: 'conserv*',
  minors: 'enfants, mineurs, enfant, moins de (13|16|18)',
};
