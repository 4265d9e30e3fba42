import type { TRANSFER_CONCEPTS } from '../../concepts/transfer.ts';
import type { Words } from '../../concepts.ts';

export const transfer: Words<(typeof TRANSFER_CONCEPTS)[number]> = {
  transfer: `
    transfer*, transfér*, transmi*, envoi*, transferts, hébergées (en|dans|au), traitées (en|dans), exporter,
    exportation, exporté*, exportées`,
  'third-country': `
    pays tiers, hors (_|) (_|) (_|) (EEE|UE|union|europe*|espace),
    en dehors (_|) (_|) (_|) (_|) (EEE|UE|union|europe*|espace|pays), organisation* internationale*, autres pays,
    étranger, extérieur (de|du) (_|) (_|) (EEE|UE|union|europe*|espace), transfert* internationa*, autre pays,
    pays (sans|n offrant pas|ne garantissant pas)`,
  adequacy: `
    adéquation, niveau (_|) (adéquat|approprié|suffisant) (de protection|),
    niveau de protection (adéquat|approprié|suffisant), protection adéquat*`,
  'standard-contractual-clauses': `
    clauses contractuelles (types|type|standards|standard), clauses types, CCT, SCC*, contractuelles types`,
  'scc-2021': `2021 914, juin 2021, module (un|deux|trois|quatre|1|2|3|4|i|ii|iii|iv), modules (1|2|3)`,
  'scc-current': `
    nouvelles (clauses contractuelles types|CCT), (CCT|SCC*) (UE|de l UE|européennes), clauses contractuelles (types|type|standard|standards) (_|) (_|) (_|) (_|) (_|) (commission|union européenne|UE|européennes), (clauses types|CCT|SCC*) (_|) (_|) (_|) (_|) (_|) (commission|union européenne|UE|européennes)`,
  'scc-replaced': `
    2010 87, 2004 915, 2001 497, 2002 16, 5 février 2010`,
  replaces: `
    remplac*, abrog*, substitu*, précédent*, ancien*, antérieur*, ne (_|) plus`,
  'relies-on': `
    appliqu*, applicable*, régi*, régies, sur la base, sur le fondement, fond*, base, encadr*, conformément, en vertu, au moyen, utilis*, recour*, mise en place, mis en place, garanti*, protég*, couvert*, par le biais, grâce, au titre, sous réserve, sign*, respect*`,
  'model-clauses': `
    clauses modèles, (clauses|garanties) contractuelles (appropriées|adaptées|adéquates), garanties contractuelles, contrat* (de|) transfert de données`,
  hosting: `
    héberg*, stock*, conservées (en|au|dans), centre* de données, datacenter*, data center*, serveur*,
    localisation des données, résidence des données, bases de données`,
  'hosting-place': `
    (lieu|localisation|pays|région|site) (d|de|des|du|de l|de la) (hébergement|stockage|données|serveurs|traitement),
    résidence des données, localisation du traitement`,
  'place-of-people': `
    si vous, lorsque vous, résidents, citoyens,
    (utilisateurs|clients|personnes|visiteurs) (situé*|résid*|qui|) (_|) (en|dans),
    droit (de|du|applicable|français), tribuna*, juridiction*, autorité*, siège social, immatricul*`,
  mainly: `
    principalement, essentiellement, majoritairement, surtout, généralement, en principe, par défaut`,
  'as-an-option': `
    option, options, optionnel*,
    disponible* (_|) (_|) (dans|pour|avec|sur) (_|) (_|) (_|) (offre*|clients|forfait*|abonnement*), enterprise,
    surcoût, supplément, choisir, choix, choisi*, sélectionner`,
  'only-in': `
    (exclusivement|uniquement|seulement|entièrement|intégralement) (_|) (_|) (_|) (en|dans|au|à|aux),
    (exclusivement|uniquement) sur le territoire, (en|dans|au) (_|) (_|) (_|) (_|) (_|) (exclusivement|uniquement),
    (tous|toutes) (_|) (_|) (_|) (stocké*|hébergé*|traité*|serveurs|centres) (_|) (_|) (_|) (en|dans|au),
    (restent|reste|demeurent|demeure) (en|dans|au)`,
  'no-transfer-outside': `
    (aucun|aucune|pas de|nul|sans) (_|) (_|) (transfert*|traitement*|stockage) (_|) (_|) (_|) (_|) (_|) (hors|en dehors|pays tiers|extérieur),
    (ne|n) (_|) (_|) (_|) (_|) (pas|jamais|aucun*|ni) (_|) (_|) (_|) (_|) (transfér*|transmis*|trait*|stock*|héberg*) (_|) (_|) (_|) (_|) (hors|en dehors|pays tiers|extérieur),
    (ne|n) quitt* (pas|jamais) (_|) (_|) (UE|EEE|union|espace|france|europe)`,
  'any-country': `
    (tout|tous|autre|autres|n importe quel) (_|) (_|) (pays|lieu|lieux|territoire*) (_|) (_|) (_|) (où|dans lequel|dans lesquels) (_|) (_|) (_|) (_|) (_|) (_|) (installation*|établissement*|bureaux|opér*|activité*|implant*|présent*|prestataire*),
    partout dans le monde, n importe où dans le monde`,
  'remote-access': `
    accès (_|) (_|) à distance,
    accéd* (_|) (_|) (_|) (_|) (à distance|depuis l extérieur|depuis un pays|depuis des pays|depuis d autres pays|depuis l étranger),
    accès (_|) (_|) (_|) (_|) (depuis un pays|depuis des pays|depuis l extérieur|depuis l étranger|depuis d autres pays),
    (support|maintenance|assistance) à distance, télémaintenance, follow the sun`,
  'support-staff': `
    (équipe*|personnel|agents|centre*) (de|du|d) (_|) (support|assistance), support (client|technique),
    assistance technique,
    (personnel|employés|collaborateurs|salariés|équipes|ingénieurs) (_|) (situé*|basé*|hors|en|aux|au)`,
  'global-teams': `
    équipes (mondiales|internationales), (support|personnel) mondial,
    équipes (dans le monde|réparties dans le monde|à travers le monde)`,
  'european-commission': 'commission européenne, =Commission, (article|art) 45',
  'absence-of': `
    en l absence, absence de, à défaut de, faute de, sans (décision|niveau),
    pas (de|d une|d un|couvert*|reconnu*|considéré*) (_|) (adéqua*|niveau|décision), n ayant pas,
    ne bénéficiant pas, n offrant pas, ne disposant pas, n assurent pas, n offrent pas`,
  'module-one': 'module (n|) (un|1|i), modules (_|) (et|ou) (un|1)',
  'module-two': 'module (n|) (deux|2|ii), modules (_|) (et|ou) (deux|2)',
  'module-three': 'module (n|) (trois|3|iii), modules (_|) (et|ou) (trois|3)',
  'module-four': 'module (n|) (quatre|4|iv), modules (_|) (et|ou) (quatre|4)',
  'scc-roles': `
    responsable* (de traitement|du traitement|) (à|vers) (sous traitant*|responsable*),
    sous traitant* (à|vers) sous traitant*, clause d adhésion, clause (7|11|13|17|18),
    annexe* (i|1|ii|2|iii|3) (a|b|c|) (_|) (_|) (_|) (CCT|SCC*|clauses), annexe i c, annexe 1 c,
    annexe* (des|aux) (CCT|SCC*|clauses contractuelles types)`,
  'applicable-module': 'module* (applicable*|pertinent*|approprié*|correspondant*)',
  bcr: `
    règles (d entreprise|internes|internes d entreprise) contraignantes, binding corporate rules, =BCR, =BCRs`,
  approved: 'approuv*, validé*, autorisé*, dispose* de, disposons de, mis* en place, nos (bcr|règles)',
  'such-as': 'tel* que, par exemple, p ex, notamment, y compris, comme, ou (les|des) règles',
  'clauses-as-example':
    '(tel que|tels que|telle que|telles que|par exemple|p ex|comme) (par exemple|) (les|des|) (_|) (clauses contractuelles types|clauses types|CCT)',
  dpf: `
    data privacy framework*, =DPF, cadre de protection des données (_|) (_|) (UE|EU|transatlantique),
    cadre transatlantique, bouclier de données`,
  'privacy-shield': 'privacy shield, bouclier de protection, bouclier vie privée',
  certified: `
    certifi*, auto certifi*, autocertifi*, particip*, adhér*, adhésion, respecte, respectons, conforme*,
    se conforme, inscrit*, membre`,
  'principles-only': `
    (respect*|suiv*|appliqu*|inspir*|conformément|dans l esprit) (_|) (_|) (_|) (_|) principes,
    (intention|prévo*|envisag*) (_|) (_|) (_|) (certifi*|adhér*|particip*)`,
  'falls-away': `
    invalid*, plus (_|) (valable*|valide*|applicable*|disponible*|reconnu*|en vigueur), suspend*, suspension,
    révoqu*, annul*, abrog*, caduc*, inapplicable*, cess*, n est pas applicable, ne s applique pas, ne couvre pas,
    retiré*`,
  'fall-back': `
    à défaut, à titre subsidiaire, subsidiairement, solution de repli, alternativement,
    s appliquent automatiquement, automatiquement, prennent le relais, prend le relais, en complément`,
  'alternative-mechanism': `
    (mécanisme|garantie*|instrument*|solution|base|outil) (_|) (_|) (_|) (alternatif*|alternative*|autre*|approprié*|équivalent*|nouveau*),
    autre (mécanisme|garantie*|instrument*|solution|base), de bonne foi`,
  'transfer-impact-assessment': `
    transfer impact assessment*, =TIA, =AITD, =AIT,
    (analyse*|évaluation*|étude*) (_|) (d impact|des risques|de risques) (_|) (_|) (_|) (transfert*),
    (analyse*|évaluation*) (du|des|de) (transfert*)`,
  'carried-out': `
    réalis*, effectu*, mené*, menons, conduit*, établi*, document*, évalu*, disponible*, mis* à disposition,
    met* à disposition, fourni*, procéd*`,
  'no-reason-to-believe': 'aucune raison de croire, pas (de|lieu de) (raison*|) (de|) croire, aucune raison de penser',
  'supplementary-measures': '(mesures|garanties) (_|) (_|) (_|) (supplémentaires|complémentaires|additionnelles)',
  'measure-example': `
    chiffr*, pseudonymis*, anonymis*, gestion des clés, clés (détenues|gérées), contest*, minimisation des données,
    zero knowledge`,
  'article-46': '(article|art|articles) 46, garanties (appropriées|adéquates)',
  'article-49': '(article|art|articles) 49, dérogation*',
  'by-using': `
    en (utilisant|accédant|visitant|fournissant|naviguant|soumettant|vous inscrivant|continuant),
    (votre|l) utilisation (du|de|des) (_|) (_|) (_|) (_|) (consent*|accept*|vaut),
    vous (consentez|acceptez|reconnaissez|donnez)`,
  'consents-to': 'consent*, accept*, reconnaissez, accord, autoris*',
  'contract-necessity': `
    nécessaire* (à|pour|au) (_|) (_|) (exécution|fourni*|fourniture|conclusion),
    exécution (d un|du|de notre|de ce) contrat`,
  'onward-transfer': `
    transfert* ultérieur*, transfert* subséquent*, transfér* ultérieurement, communication* ultérieure*`,
  'travels-with-safeguards': `
    uniquement, seulement, mêmes, équivalent*, garanti*, instruction*, autoris*, clauses, CCT, SCC*, liés par,
    lié par, tenus, conformément, respect*, sous réserve, assur*, contrat*, chapitre v, article 46, limit*,
    adéqua*`,
  'uk-addendum': `
    addendum (UK|britannique|du royaume uni|pour le royaume uni), UK addendum,
    international data transfer (addendum|agreement), =IDTA,
    (CCT|SCC*|clauses contractuelles types) (britanniques|UK|du royaume uni)`,
  'swiss-law': `
    (loi|LPD) (fédérale|suisse) (_|) (_|) (_|) (protection|données|LPD|), LPD suisse, =nLPD, =FADP,
    loi sur la protection des données suisse, addendum suisse`,
  'authority-request': `
    (demande*|requête*|injonction*|ordre*|ordonnance*|réquisition*) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (des|d une|de la|de l|d un|par|de|émanant) (_|) (_|) (_|) (_|) (_|) (_|) (autorité* publique*|autorités|gouvernement*|forces de l ordre|police|judiciaire*|tribun*|services de renseignement|administration*),
    (demande*|requête*) (gouvernementale*|judiciaire*|juridiquement contraignante*|légalement contraignante*),
    demande* (_|) (juridiquement|légalement) contraignante*, réquisition* judiciaire*, assignation*,
    ordonnance* (judiciaire*|du tribunal), procédure* (judiciaire*|légale*),
    (autorité*|tribunal|gouvernement) (_|) (_|) (_|) (_|) (exige|exigent|ordonne|ordonnent|demande la communication|demande l accès)`,
  challenge: `
    contest*, s oppos*, oppos*, recours, légalité de (la|cette|toute) (demande|requête*),
    examin* (la|) (légalité|licéité|demande*)`,
  'redirect-to-customer': `
    redirig*, réorient*, renvoie* (_|) (_|) (_|) vers, orient* (_|) (_|) (_|) vers,
    directement (au|auprès du|à) (client|responsable|vous)`,
  'minimum-disclosure': `
    minimum (d|de|nécessaire|requis), strict minimum, strictement nécessaire*,
    uniquement (_|) (_|) (_|) (nécessaire*|strict*), quantité minimale`,
  'request-policy': `
    (politique*|procédure*|règles|lignes directrices) (_|) (_|) (_|) (demandes|requêtes|réquisitions) (_|) (_|) (autorités|judiciaires|gouvernement*)`,
  'comply-with-process': `
    bonne foi, (procédure*|ordonnance*|demande*|requête*|injonction*) (judiciaire*|légale*|gouvernementale*),
    assignation*, (exigé*|requis*|tenu*|obligé*) (_|) par la loi, autorités publiques, forces de l ordre`,
  disclose: 'divulgu*, communiqu*, partag*, transmett*, révél*, fourni*',
  'transparency-report': `
    rapport* de transparence, rapport* sur la transparence, transparency report*, warrant canar*,
    (nombre|statistiques) (de|des|sur les) (_|) (demandes|requêtes) (des autorités|gouvernementales|d autorités)`,
  'never-received': 'jamais reçu, pas reçu, reçu aucune, aucune (_|) (_|) (_|) (_|) (_|) (_|) reçue',
  'surveillance-law': `
    =FISA, foreign intelligence surveillance, cloud act, executive order 12333, =EO 12333,
    electronic communication* service provider*, (loi*|droit*|législation*|portée|accès) extraterritoria*,
    patriot act`,
  'not-foreign-owned': `
    (aucune|aucun|pas de) (_|) (société mère|maison mère|actionnaire*|propriétaire*) (_|) (américain*|étrang*|hors|non européen*),
    (pas|aucun*) (_|) (_|) (soumis*|détenu*|contrôlé*) (_|) (_|) (_|) (_|) (américain*|étrang*|non européen*),
    immunité (_|) (_|) (_|) extraterritoria*`,
  'no-backdoor': '(aucune|pas de|sans) (porte* dérobée*|backdoor*), connaissance d aucun accès',
  'parent-company': `
    filiale (de|du|d|à 100|détenue), (sa|notre|la|dont la) (société|maison) mère (_|) (est|ultime|établie),
    société mère ultime, (appartient|appartenant) (au|à) (groupe|la société), fait partie du groupe`,
  gdpr: 'RGPD, GDPR, 2016 679, règlement général sur la protection des données',
  'main-establishment': `
    établissement principal, siège (européen|social européen|en europe|dans l union|dans l UE),
    administration centrale, établissement dans l (UE|union|union européenne)`,
  'lead-authority': '(autorité*) (_|) (_|) (_|) (_|) (chef de file|cheffe de file), chef de file',
  'competent-authority-is': `
    autorité (de contrôle|) compétente (_|) (_|) (_|) (_|) (est|sera), autorité de contrôle (compétente|) est,
    annexe i c`,
  'united-states': 'états unis, =USA, =US',
  'uk-or-swiss': 'royaume uni, suisse, britannique*, =UK',
  'such-transfer': `
    (ce|ces|tel|tels|ledit|le|au) (_|) (transfert*),
    transfert* de (vos|ces|telles|toute*) (_|) (données|informations)`,
  'web-analytics': 'analytics, adresse* ip, serveur* (de|) google, fichiers journaux, sites tiers',
  elsewhere: `
    pays tiers, (autre*|tout|tous|ces|tels) (_|) pays,
    (hors|en dehors) (_|) (_|) (_|) (_|) (pays|EEE|UE|union|europe*), états unis, étranger, partout dans le monde,
    transfert* internationa*, transfrontal*`,
  'receiving-party': 'destinataire*',
  'open-ended-places': `
    (et|ou) (_|) (_|) (autres|autre|divers|tout) (_|) (pays|lieux|lieu|régions|destinations|territoires),
    ou dans des (pays|territoires), entre autres, dans le monde entier`,
};
