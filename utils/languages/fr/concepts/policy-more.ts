import type { POLICY_MORE_CONCEPTS } from '../../concepts/policy-more.ts';
import type { Words } from '../../concepts.ts';

export const policyMore: Words<(typeof POLICY_MORE_CONCEPTS)[number]> = {
  'eu-representative': `
    représentant* (_|) (_|) (_|) (_|) (_|) (union européenne|UE|EEE|union|article 27|RGPD),
    représentant* (européen*|UE|RGPD), représentant* au titre de l article 27, article 27 (_|) (_|) représentant*,
    !représentant* (commercial*|élu*|légal|légaux) (_|) (_|) (_|) (_|) (union européenne|UE|EEE|union),
    !représentant* (de|des) (_|) (institution*|commission|parlement) (européen*|_)`,
  'if-needed': `
    si (_|) (nécessaire|requis|besoin), (lorsque|quand) (_|) (nécessaire|requis),
    (désignerons|sera désigné|nommerons|sera nommé)`,
  'copy-of-safeguards': `
    copie (de|des|de ces|du) (_|) (_|) (_|) (garanties|clauses|contrat*|accord*|CCT|SCC*|documents|clauses contractuelles),
    copie des CCT`,
  safeguards: `
    garanties,
    (mesures|protections|précautions|garanties|dispositions) (_|) (appropriées|adéquates|nécessaires|raisonnables|suffisantes),
    mesures de protection`,
  'new-purpose': `
    (nouvelle*|autre*|différente*|ultérieure*|incompatible*|supplémentaire*) (_|) (finalité*|fin|fins|but|buts),
    (finalité*|fin|fins|but) (_|) (différente*|autre*|ultérieure*|incompatible*|nouvelle*), d autres (fins|finalités),
    traitement* ultérieur*`,
  'exercise-rights': `
    demande* (_|) (concernant|relative*|relatives à|au sujet de) (_|) (_|) (_|) (données|informations|droits),
    (exerc*|faire valoir|user de|usage de) (_|) (_|) (_|) (_|) (_|) droit*,
    droit* (_|) (_|) (_|) (_|) (exerc*|exercés), exercice (de|d) (_|) (_|) (_|) droit*,
    (adresser|envoyer|soumettre|faire|présenter|déposer|formuler) (_|) (_|) (_|) (_|) demande*,
    exerc* (ces|les|vos|leurs) droits, pour (toute|faire|effectuer|présenter) (_|) (_|) demande*,
    effectuer (_|) demande*, exercer (_|) (_|) (l un|un) (_|) (_|) droits`,
  'rights-request': '(votre|vos|toute|ces|cette|la|les) (_|) demande*, demande, demandes, requête*',
  'reply-time': `
    répond*, réponse*, traiter (_|) (_|) demande*, donner suite, donnerons suite, satisfaire (_|) (_|) demande*,
    délai d un mois, dans un délai`,
  'free-of-cost': 'gratuit*, sans frais, aucun frais, sans coût, aucune redevance',
  'charge-a-fee': `
    frais raisonnables, frais administratifs, frais peuvent,
    (facturer|exiger|demander|percevoir) (_|) (_|) (frais|paiement|redevance), payant*`,
  'request-channel': `
    formulaire*, portail, paramètres (de |du |) (votre |) compte, centre de confidentialité, tableau de bord,
    courrier, lettre, voie postale, par mail`,
  'act-as-role': `
    (agit|agissons|agissent|agir|agissant|intervient|intervenons|intervenir) (_|) (_|) (_|) (en qualité|en tant que|comme|au titre),
    (est|sommes|êtes|sont) (_|) (_|) (seulement |uniquement |le |un |) (sous traitant|responsable* (de|du) traitement),
    en (qualité|tant que) (de |) sous traitant, (rôle|qualité) de sous traitant`,
  'processor-word': 'sous traitant, prestataire de services',
  'our-own-processors': `
    (nos|ces|autres|leurs) (_|) sous traitants, en tant que (_|) nos sous traitants, pour notre compte, en notre nom,
    nos (_|) prestataires, notre (_|) sous traitant`,
  'on-customers-behalf': `
    (pour le compte|au nom|pour compte|sur instruction*|selon les instructions) (_|) (_|) (_|) (client*|organisation*|entreprise*|abonné*|donneur*),
    pour (nos|ses) (_|) clients, pour votre compte, en votre nom`,
  'policy-not-apply': `
    (politique|déclaration|charte|avis|notice) (_|) (_|) (_|) ne (_|) (s applique|couvre|concerne|régit|vise) (_|) pas,
    ne s applique* (pas|ni), n est pas applicable,
    non (couvert*|régi*) par (la |cette |) (_|) (politique|déclaration|charte)`,
  'content-of-customers': `
    données (client*|clients),
    (données|contenus) (_|) (_|) (_|) (clients|client|utilisateurs) (_|) (_|) (saisi*|téléverse*|téléchargent|stock*|fourni*|collect*|import*),
    (données|contenus) (de|des) (_|) (clients|client|utilisateurs finaux), données (_|) (_|) pour le compte`,
  depends: 'selon (le cas|les cas|les circonstances), en fonction, dans certains cas, tantôt, circonstances',
  'sell-verb': `
    vend, vendons, vendre, vendent, vendu, vendus, vendue, vendues, vendrons,
    vente (de|des|d) (_|) (_|) (données|informations), louer, louons, loue, louent, louées, loués, revendre,
    revendons, aucune vente, monnay*`,
  'your-data': `
    données (personnelles|à caractère personnel), (vos|ces|les|leurs) (_|) (_|) (données|informations), données,
    informations (personnelles|vous concernant)`,
  'business-deal': `
    fusion*, acquisition*, rachat, rachet*, faillite,
    (vente|cession|transfert) (de|des|d) (_|) (_|) (_|) (entreprise|actif*|activité*|société|fonds), actifs,
    (vendre|céder) (_|) (_|) (_|) (entreprise|actifs|société|activité*), restructuration*, redressement, liquidation`,
  'do-not-sell-link': `
    ne pas vendre (mes|ni), ne vendez pas mes, (désactiver|refuser) la vente, droit (_|) (_|) opposer à la vente,
    opt out`,
  'cookie-words': 'cookie*, traceur*, technologies similaires, technologies de suivi',
  'give-consent': 'consent*, accord, opt in, autorisation',
  'implied-consent': `
    en (poursuivant|continuant|utilisant|naviguant|visitant), poursui* (_|) (_|) (navigation|visite|utilisation),
    si vous continuez, (réputé|réputée|présumé) (_|) (_|) (consent*|accept*), consentement (implicite|tacite),
    vous (acceptez|consentez) (_|) (l |à |) (_|) utilisation`,
  'cookie-settings': `
    (paramètres|paramétrage|préférence*|gestion|gestionnaire|bandeau|bannière|réglages) (_|) (_|) cookie*,
    (gérer|modifier|paramétrer|ajuster) (_|) (_|) (_|) (cookie*|préférences|choix),
    cookies (strictement nécessaires|essentiels|fonctionnels|nécessaires|techniques),
    retirer (_|) consentement (_|) (_|) (_|) cookies`,
  'only-then': `
    uniquement, seulement, exclusivement, que (si|avec|après|lorsque), préalable*, avant, sauf, sous réserve,
    sans votre, avec votre, sur la base de votre consentement, fondé* sur (_|) consentement,
    soumis* (_|) (_|) consentement, demand* (_|) (_|) (_|) consentement, nécessite* (_|) consentement,
    recueilli* (_|) (_|) consentement, si vous (_|) (_|) (consent*|accept*)`,
  'last-updated': `
    (dernière|date de|derniere) (mise à jour|modification|révision|version), mis* à jour (_|) (le|en|au|),
    mise à jour, (modifié*|révisé*|publié*|actualisé*) (_|) (le|en),
    date (d effet|d entrée en vigueur|de publication|de la dernière),
    en vigueur (_|) (le|depuis|à compter|au|à partir|), entr* en vigueur, prend effet, version (du|de|en date|),
    daté* (du|de), applicable (depuis|à compter|à partir), à jour au`,
  year: '199*, 200*, 201*, 202*, 203*',
  'policy-change': `
    (modifi*|chang*|mis* à jour|mettre à jour|actualis*|amend*|révis*|adapt*|évol*) (_|) (_|) (_|) (_|) (_|) (politique*|déclaration|charte|avis de confidentialité|notice|politique de confidentialité),
    (politique*|déclaration|charte|notice|avis de confidentialité) (_|) (_|) (_|) (_|) (_|) (_|) (modifi*|chang*|mise* à jour|mettre à jour|actualis*|amend*|révis*|évol*),
    (modification*|changement*|mise* à jour|évolution*) (_|) (substantiel*|important*|significati*|majeur*|matériel*|notable*|essentiel*),
    (toute|ces|éventuelles|telles) (_|) (modification*|changement*), en cas de modification*,
    (modification*|changement*) (_|) (_|) vous`,
  'tell-you': `
    inform*, notifi*, avert*, avis*, prévenu*, prévien*, prévenir, faire savoir, faisons savoir, signal*, annonc*,
    alert*, portée* à votre connaissance, porterons (_|) (_|) connaissance, communiqu*`,
  'direct-channel': `
    e mail*, email*, courriel*, mail, courrier, dans l application,
    (via|dans|par) (_|) (application|tableau de bord|produit|compte|messagerie), notification* push, pop up*, popup*,
    bandeau, bannière, direct*, personnellement, (bien |) visible*, (façon|manière) (_|) (visible|évidente),
    connexion, connect*`,
  'posted-on-page': `
    publi*, affich*, (sur|dans) (cette|notre|le|la) (_|) (page|site|site web), mis* en ligne, mettre en ligne,
    nouvelle version, version (révisée|modifiée|mise à jour|actualisée), date (_|) (_|) (haut|tête)`,
  'check-yourself': `
    (consulter|consultez|vérifier|vérifiez|lire|lisez|visiter|visitez|revoir|examiner|référer) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (régulièrement|périodiquement|fréquemment|de temps à autre|de temps en temps|souvent),
    (régulièrement|périodiquement|fréquemment) (_|) (_|) (_|) (_|) (consulter|consultez|vérifier|vérifiez|lire|revoir|visiter),
    votre responsabilité de`,
  'may-change-anytime': `
    (pouvons|pouvoir|peut|réserv*|susceptible*) (_|) (_|) (_|) (_|) (_|) (_|) (modifier|mettre à jour|changer|réviser|actualiser|modifiée|être modifiée),
    à tout moment, de temps à autre, de temps en temps`,
};
