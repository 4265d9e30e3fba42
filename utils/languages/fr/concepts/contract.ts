import type { CONTRACT_CONCEPTS } from '../../concepts/contract.ts';
import type { Words } from '../../concepts.ts';

export const contract: Words<(typeof CONTRACT_CONCEPTS)[number]> = {
  dpa: `
    (accord|contrat|convention|avenant|annexe) (de|relatif au|relatif à la|sur le|relative au|relatif à|sur la|concernant le) (traitement|sous traitance|protection) _,
    accord de (sous traitance|traitement), DPA, contrat de sous traitance, annexe rgpd,
    (présente|la présente) annexe, (présent|présente) (avenant|accord)`,
  'form-part-of': `
    fait partie intégrante, font partie intégrante, fait partie, intégré, intégrée, annexé*, complète, complètent,
    avenant (au|à), annexe (au|à|du), incorporé*, conclu* en application`,
  'enter-into': `
    signé, signer, signature, accepté, accepte, acceptation, conviennent, convenu, souscri*, conclu*`,
  'article-28': '(art|article) 28, 28 3',
  'controller-role': `
    responsable (de|du) traitement, responsable (de|du) (_|) traitement, responsables (de|du) traitement`,
  'processor-role': 'sous traitant, sous traitants',
  'act-as': `
    (agit|agissant|agissent|intervient|agir|agira) (_|) (_|) (en qualité|en tant que|comme|au titre),
    en (qualité|tant) de, en tant que,
    (est|sont|reste|demeure) (_|) (_|) (le|un|considéré comme|qualifié de|) (responsable|sous traitant),
    au sens (de|du) _, qualité de`,
  'on-behalf-of': 'pour (le|son|votre) compte, au nom (de|du|et), pour le compte',
  instruction: 'instruction, instructions, directives, consignes',
  documented: 'documentée, documentées, écrite, écrites, par écrit, documenté*',
  'in-accordance-with': `
    conformément, selon, sur, suivant, dans le cadre, en vertu, au titre, dans le respect, en conformité, sous,
    en application`,
  'infringe-law': `
    constitue* une violation,
    violation (du|de la|des|de) (_|) (_|) (rgpd|règlement|législation|disposition*|droit|réglementation|loi*),
    enfrein*, contraire* (à|au|aux), contrevien*, viole*, violerait, illégal*, méconna*`,
  opinion: 'considère, estime, à son avis, selon (lui|elle|le sous traitant), avis, juge, soupçonne, considère qu',
  'legal-requirement': `
    obligation* (légale*|juridique*), (droit|législation) (de l|des) (union|état*), droit de l union,
    obligé* (_|) (_|) (en vertu|par), (tenu|tenue) (_|) (_|) (_|) (_|) (en vertu|droit|loi),
    exigence* (légale*|juridique*), droit (_|) (_|) état* membre*`,
  notify: `
    notifi*, inform*, signal*, avertir, avertit, avertira, alert*, prévenir, prévient, préviendra, communiqu*, avis,
    faire part, fait part, aviser, avise, déclar*, !informations, !information, !informatique*, !informatisé*`,
  'notify-vendor': `
    (notifi*|inform*|signal*|avertit|avertir|prévient) (sans délai|immédiatement|) (au|le) (sous traitant|prestataire|fournisseur|éditeur),
    (doit|doivent|de|devra|devront|s engage* à) (nous|) (le|lui|) (notifier|informer|signaler|avertir) (au|le) (sous traitant|prestataire|fournisseur|éditeur),
    (doit|doivent|de|devra|devront) nous (notifier|informer|signaler|avertir), nous (notifie|notifient|informe|informent|signale|signalent)`,
  breach: `
    violation* (de|des|du|de la) (_|) (_|) (données|sécurité|confidentialité),
    incident* (de|affectant|lié*|portant) (_|) (_|) (sécurité|données), faille* de sécurité, violation, violations,
    incident, incidents, fuite* de données, atteinte* (à la|aux) (_|) (sécurité|données), brèche*,
    accès non autorisé, failles`,
  'becoming-aware': `
    connaissance, découv*, constat*, détect*, prise de conscience, informé, identifi*, après en avoir, survenance,
    révélation, avoir eu connaissance`,
  'breach-nature': `
    nature de (la|l) (_|) (violation|incident),
    (description|détails|circonstances) (de|sur|de la) (la|l|) (nature|violation|incident), décri* (_|) nature`,
  'breach-consequences': `
    conséquences (probables|possibles|éventuelles|vraisemblables|potentielles), (probables|possibles) conséquences,
    conséquences de (la|l) (_|) (violation|incident), impact* (probable*|potentiel*)`,
  'measures-taken': `
    mesures (_|) (_|) (_|) (_|) (_|) (prises|proposées|envisagées|correctives|remédier|atténuer), atténuer,
    atténuation, remédier, mesures correctives, actions correctives`,
  'number-affected': `
    nombre (approximatif|estimé|) (de|des) (_|) (personnes|enregistrements|données), nombre approximatif`,
  subprocessor: `
    sous (traitant|traitants) (ultérieur|ultérieurs|subséquent|subséquents), sous traitance ultérieure,
    (autre|autres|nouveau|nouveaux|tiers) sous (traitant|traitants), sous traitant* (tiers|secondaire*),
    sous sous traitant*, sous traitants, sous traitant de second rang,
    (recours|appel) (_|) (_|) (_|) sous (traitant|traitants|traitance), sous traite*, sous traiter, subdélégataire*`,
  engage: `
    recour*, recruter, recrute, faire appel, fait appel, engager, engage un, recrutement, désigner, désignation,
    utilis*, appel à, sous traiter, mandater, confier, confie, recours, faire intervenir, choix, sélection*,
    intervention`,
  authorisation: 'autoris*, consent*, accord, approb*, agrément, permission, approuv*, accepte',
  'general-authorisation': `
    autorisation (écrite|préalable|) (préalable|écrite|) (et|) générale, autorisation générale,
    (autorise|accepte|consent) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (sous traitant*|recour*|faire appel|sous traiter),
    (est|sont) (autorisé|autorisés|autorisée) à (recour*|faire appel|sous traiter|utiliser),
    peut (faire appel|recourir|sous traiter), accord général, consentement général`,
  'asks-authorisation': `
    demande* (_|) (_|) (d|de|l|une) (l|) (autorisation*|accord|consentement) (préalable|écrit*|) (spécifique|préalable|écrit*)`,
  'specific-authorisation': `
    autorisation (écrite|préalable|) (et|) (préalable|écrite|) (et|) (spécifique|expresse|écrite),
    (accord|autorisation|consentement) (écrit|écrite|exprès|expresse|préalable|spécifique) _,
    (sans|avec) (_|) (_|) (accord|autorisation|consentement), autorisation préalable, accord préalable,
    préalablement autoris*`,
  'object-to': 'objection, objections, s opposer, opposer, opposition, s oppose, émettre des objections',
  'change-of-list': `
    (ajout|remplacement|changement|modification|nouveau|nouveaux|nouvel) (_|) (_|) (_|) (_|) (_|) (sous traitant*|sous traitants),
    changement* (envisagé*|prévu*), ajout ou (le|du|) remplacement, tout changement, modification* envisagée*,
    ajouter ou (de|) remplacer`,
  'same-obligations': `
    (mêmes|identiques|équivalentes|similaires|comparables|moins) (_|) (_|) (_|) (obligations|garanties|exigences|engagements|niveau|conditions),
    (obligations|garanties|exigences|conditions) (_|) (_|) (_|) (_|) (identiques|équivalentes|similaires|équivalent|aussi strict*|moins strict*|imposées|au moins),
    mêmes obligations, obligations équivalentes, obligations (prévues|du présent|de la présente|énoncées|fixées),
    garanties suffisantes`,
  impose: `
    impos*, (contrat|accord|convention) (écrit|) (avec|conclu|liant), lie, liés, conclu*, veill*, s assur*,
    respecter, tenu de respecter, contractuellement, est tenu, présente, reprend*, répercut*`,
  'liable-for': `
    responsable, responsabilité, répond, redevable, !responsable (de|du) (_|) traitement,
    !responsables (de|du) (_|) traitement`,
  'remain-liable': `
    (demeure|reste|est|demeurera|restera|demeurant) (_|) (_|) (pleinement|entièrement|seul|) responsable,
    pleinement responsable, entièrement responsable,
    responsable (_|) (_|) (_|) (de l exécution|des actes|du respect|de la bonne|de l inexécution),
    assume (_|) (_|) (_|) responsabilité,
    !(demeure|reste|est|demeurera|restera|demeurant) (_|) (_|) responsable (de|du) (_|) traitement`,
  confidentiality: 'confidentialité, confidentiel*, secret, secret professionnel, non divulgation, discrétion',
  'bound-by': `
    engag*, soumis*, oblig*, tenu*, respect*, garanti*, assur*, signé, accord*, préserv*, lié*, veill*, maintenir`,
  personnel: `
    personnel, employé*, salarié*, collaborat*, personnes (autorisées|habilitées|ayant|chargées|qui), préposés,
    membres du personnel, équipes, agents, personnes amenées, !caractère personnel`,
  assist: 'assist*, aid*, coopér*, collabor*, soutien, appui, concours, contribu*, aider, aide',
  'data-subject-request': `
    demande* (_|) (_|) (_|) (_|) (personne* concernée*|exercice), exercice (_|) (_|) (_|) (_|) droits,
    personnes concernées (_|) (_|) (_|) (_|) demandes, donner suite aux demandes, répond* (_|) (_|) (_|) demande*,
    exercer (_|) droits, demandes d exercice`,
  'data-subject-rights': `
    droits (des|de la|de ces) (_|) (personne*), leurs droits, ses droits, chapitre iii,
    droits (_|) (_|) personnes concernées`,
  dpia: `
    analyse* d impact*, étude* d impact*, AIPD, PIA, EIVP, DPIA, analyses d impact,
    articles (32|33|34|35) (à|et) (35|36), article 35 du (RGPD|règlement)`,
  'prior-consultation': `
    consultation* préalable*, consult* (_|) (_|) autorité*, articles (32|33|34|35) (à|et) 36,
    article 36 du (RGPD|règlement)`,
  delete: 'supprim*, suppression*, effac*, détrui*, destruction*, détruit, anonymis*, effacement, supprimer',
  return: `
    restitu*, retourn*, renvoy*, renvoi, rend*, remettre, remise, récupér*, réversibilité, restitution, renvoyer,
    exporter, exportation, exporté*`,
  copies: 'copie, copies, sauvegarde*, backup*, copie existante',
  'end-of-services': `
    (fin|terme|expiration|résiliation|issue|cessation|achèvement) (du|de|des|de la|de l), au terme, à l issue,
    résili*, à la fin, expiration, plus nécessaire*, prend fin, à l expiration, en fin de (contrat|prestation)`,
  audit: `
    audit, audits, auditeur*, auditer, audité*, contrôle, contrôles, vérification*, vérifier,
    !(autorité|autorités) de contrôle, !rapport* d audit`,
  'in-place-of': 'au lieu (de|d|des|du), à la place (de|d|des|du), en remplacement (de|d|des|du)',
  inspection: `
    inspection*, sur (site|place), dans (les|ses) locaux, contrôles, audit (par|réalisé|mené|mandaté), audits,
    auditeur (_|) (_|) mandaté, inspecter`,
  allow: `
    permet*, permettre, contribu*, autoris*, droit, peut, facilit*, accept*, collabor*, coopér*, se soumet*,
    donne accès, possibilité, réaliser, réalisation`,
  'make-available': `
    (met|mettre|mettra|tient|tenir|mis|mises|mise) (_|) (_|) (_|) (_|) à (la|) disposition, à (la|sa) disposition,
    disposition du, fourni*, communiqu*, transmet*, remet*, remettre, présent*, justifi*`,
  'demonstrate-compliance': `
    (démontrer|démontre|prouver|attester|justifier|apporter|vérifier|constater|preuve|preuves) (_|) (_|) (_|) (_|) (_|) (_|) (respect|conformité|obligations|conforme),
    (conformité|respect) (_|) (_|) (_|) (_|) (_|) (_|) (obligations|article 28|contrat|accord|rgpd|engagements|annexe),
    démontrer le respect`,
  documentation: `
    documentation*, certificat*, certification*, rapport*, informations, information, preuve*, attestation*,
    documents, éléments`,
  'technical-and-organisational-measures': `
    mesures (_|) (techniques|organisationnelles) (_|) (organisationnelles|techniques), mesures de sécurité,
    mesures techniques, techniques et (d organisation|organisationnelles),
    mesures (_|) (_|) (protéger|sécuris*|garantir)`,
  implement: `
    met* (_|) (_|) en (œuvre|place|oeuvre), mettre en (œuvre|place|oeuvre), mise* en (œuvre|place|oeuvre),
    en (œuvre|oeuvre|place), prend*, prendre, adopt*, appliqu*, maintien*, maintenir, assur*, garanti*, déploi*,
    s engage, pris, prises`,
  appropriate: 'approprié*, adéquat*, nécessaire*, adapté*, suffisant*, requis*, raisonnable*, utiles',
  'article-32': `
    (art|article|articles) 32, niveau de sécurité, sécurité (du|des|de la|de) (_|) (traitement*|données),
    adapté au risque, protéger (_|) (_|) (données), état (de l art|des connaissances),
    contre (_|) (_|) (_|) (destruction|perte|accès|altération), sécurité et la confidentialité, garantir la sécurité,
    sécurité et, protection des données`,
  'security-annex': `
    annexe (_|) (_|) (_|) (_|) (_|) (_|) (sécurité|mesures|techniques),
    (mesures|sécurité) (_|) (_|) (_|) (_|) (_|) (_|) annexe, mesures (_|) (_|) (suivantes|comprennent|incluent),
    (suivantes|notamment) (_|) (_|) mesures`,
  'security-measure': `
    chiffr*, crypt*, pseudonymis*, contrôle* d accès, contrôle* des accès, pare feu*, firewall*, test* d intrusion,
    double (authentification|facteur), authentification, multifacteur*, multi facteur*, antivirus, mot* de passe,
    sauvegarde*, journalis*, vulnérabilité*, correctif*, résilience, rétablir, restauration, TLS, SSL,
    vidéosurveillance, badge*, habilitation*, moindre privilège, détection d intrusion*, cloisonnement, supervision,
    alarme*, PCA, PRA`,
  'subject-matter': `
    objet (du|de|des|de la) (_|) (traitement*|contrat|accord|annexe|présent*|clauses|convention), a pour objet,
    ont pour objet, objet et durée, objet`,
  duration: `
    durée, pour la durée, aussi longtemps que, entre en vigueur, restera en vigueur, reste en vigueur, tant que,
    indéterminée`,
  'term-of-agreement': `
    durée (du|de|des|de la|d exécution|totale) (_|) (_|) (contrat|service*|prestation*|accord|convention|traitement*|relation),
    jusqu (_|) (_|) (_|) (fin|terme|résiliation|expiration|suppression), tant que, fin du contrat,
    durée indéterminée, résiliation, durée du contrat, durée de fourniture`,
  'nature-of-processing': `
    nature (du|des|de|et) (_|) (traitement*|opérations|finalité*|but), nature des opérations,
    opérations (réalisées|de traitement), nature et (la|) finalité*, type de traitement`,
  'purpose-of-processing': `
    finalité* (du|des|de|poursuivie*), la ou les finalité*, finalité*,
    (traite*|traiter|traitement*) (_|) (_|) (_|) (_|) (_|) (_|) (fins|finalité*), à des fins, aux (seules|) fins,
    objectif du traitement`,
  purpose: `
    finalité, finalités, fins, but, afin de, fourniture (_|) (_|) (service*|prestation*),
    exécution (_|) (_|) (service*|prestation*|contrat), fournir (_|) (_|) (service*|prestation*), pour fournir,
    nécessaire* pour`,
  'own-purposes': `
    (autres|propres) (fins|finalités|besoins), toute autre (fin|finalité), autres que (celle*),
    finalités (propres|commerciales), son propre compte, ses propres`,
  'types-of-personal-data': `
    (type*|catégorie*|nature) (de|des|) (_|) (données), catégories de données, types de données,
    données (concernées|traitées|collectées), données à caractère personnel traitées,
    données (suivantes|traitées sont)`,
  'kind-of-personal-data': `
    nom, noms, prénom*, e mail, courriel, téléphone, numéro* de téléphone, coordonnées, date de naissance,
    identifiant*, données de connexion, données bancaires, données de santé, données sensibles,
    données d identification, vie professionnelle, vie personnelle, état civil, identité, localisation, fonction,
    sexe, photo*, adresses ip, données de contact, données d utilisation, journaux, adresse, adresses`,
  'categories-of-data-subjects': `
    catégorie* de personnes (concernées|), catégories de personnes, types de personnes, personnes dont les données,
    personnes concernées (sont|incluent|comprennent), personnes concernées par le traitement`,
  'kind-of-data-subject': `
    employé*, salarié*, collaborateur*, client, clients, utilisateur*, visiteur*, prospect*, fournisseur*, patient*,
    étudiant*, candidat*, membres, usagers, contacts, partenaires, abonné*, élèves, prestataires, consommateurs,
    personnel, agents, administrés`,
  decides: 'détermin*, décid*, définit, fixe',
  annex: 'annexe, annexes',
  security: 'sécurité, sécurisé*',
  'uploaded-content': 'que (vous|le client) (importe*|charge*|saisi*), importées par (vous|le client)',
  measures: 'mesures',
  'article-32-named': '(art|article|articles) 32',
  'alone-responsible': '(seul|entièrement|exclusivement) responsable',
  'without-consent': 'sans (_|) (_|) (autorisation|accord|information|consentement|notification)',
  'contact-point': 'point de contact, coordonnées, personne à contacter',
  'audit-report': 'SOC (1|2|3), rapport* d audit, ISAE (3000|3402), rapport* de test*',
  excluded: 'exclu, exclus, exclue, exclues, pas (autorisé*|permis*)',
  available: 'disponible*',
};
