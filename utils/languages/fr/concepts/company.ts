import type { COMPANY_CONCEPTS } from '../../concepts/company.ts';
import type { Words } from '../../concepts.ts';

export const company: Words<(typeof COMPANY_CONCEPTS)[number]> = {
  'entity-form': `
    =Ltd, =LTD, =Limited, =LLC, =Inc, =INC, =Incorporated, =GmbH, =mbH, =gGmbH, =plc, =PLC, =LLP, =BV, =B =V, =NV,
    =N =V, =SAS, =SASU, =SARL, =S =A, =S =A =S, =S =A =R =L, =EURL, =AB, =ApS, =Oy, =SE, =AG, =KG, =KGaA, =UG, =OHG,
    =GbR, =Corp, =Corporation, =PBC, =SRL, =S =r =l, =S =p =A, =SpA, =S =L, =SL, =Pty, =Pte, =OÜ, =BVBA, =VOF, =eG,
    =A =S, société par actions simplifiée, société à responsabilité limitée, société anonyme`,
  'service-of-others': `nous (utilisons|recourons|faisons appel), (service|services|outil) de, fait appel`,
  'names-itself': `
    (nous|notre|nos) (désigne*|signifie*|renvoie*), ci après, dénommé*, ci dessous, désigné*, nous (notre|nos|ou),
    (exploité*|édité*|proposé*|fourni*|géré*|développé*) par, agissant sous, dont le siège, au capital de,
    immatriculé* (au|à|sous|auprès), (constitué*|enregistré*|établie*) (en|au|sous|aux),
    responsable (du|de) traitement, responsable (du|de) (_|) traitement, raison sociale, dénomination sociale,
    nom (de la société|du prestataire|du fournisseur|du sous traitant), tous droits réservés, copyright, entre vous et,
    contrat avec, contracté avec, conclu* (entre|avec), partie contractante, le sous traitant, le prestataire,
    le fournisseur, l éditeur, mentions légales, notre siège`,
  'trademark-only': `
    (est une|est la) (_|) (marque|enseigne), (est le|est un) nom commercial, marque (déposée|enregistrée) de`,
  'office-label': `
    siège social, dont le siège, siège (est|situé|de),
    adresse (postale|du siège|de la société|de l entreprise|légale|professionnelle), (notre|l) adresse (est|de),
    établissement principal, (située|situé|sise|sis|domicilié*|établie*|basé*) (au|aux|à|en|dans),
    bureaux (à|au|situés), (par|via) (courrier|voie postale|la poste|courrier postal),
    (écri*|courrier|lettre) (_|) (à|au|nous), coordonnées postales`,
  'seat-named': `
    siège social, dont le siège, adresse (du siège|de la société|de l entreprise), établissement principal`,
  'register-label': `
    RCS, R C S, registre du commerce*, registre des sociétés, =SIREN, =SIRET, siren, siret,
    immatriculé* (au|à|sous|auprès) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (numéro|n),
    numéro (d immatriculation|d entreprise|de société|d enregistrement|d inscription|unique d identification),
    banque carrefour*, =BCE, =RPM, =KvK, =HRB, =CVR, n (SIREN|SIRET|RCS|d entreprise), enregistrée sous le numéro`,
  'vat-label': `
    TVA (intracommunautaire|), TVA, numéro (de|d identification) TVA, n (de|) TVA, identifiant TVA,
    numéro intracommunautaire, VAT (number|id), =TVA`,
  founded: `
    fondé* (en|par|il), créé* en, (nous|société|entreprise) (avons été|a été) (_|) (fondé*|créé*),
    (active*|présent*|exist*|opér*) depuis, depuis (notre|sa) (création|fondation), création en,
    année de (création|fondation), (depuis|plus de) (_|) (_|) ans (d existence|d activité|sur le marché),
    depuis _ (nous|notre|la société)`,
  experience: `
    (existe*|existons|active|présent*) depuis (_|) (_|) (_|) ans,
    depuis (_|) (_|) (_|) ans (d existence|d activité|sur le marché), ans d (expérience|expertise|ancienneté),
    années d (expérience|expertise), expérience de (_|) (_|) ans`,
  'many-years': 'de nombreuses années, longues années, longue expérience, décennies',
  'customers-named': `
    font confiance, (fait|accordent) confiance, nos clients (sont|comptent|incluent), parmi nos clients,
    (étude*|témoignage*) (de cas|client*|), témoignages, études de cas, nos références, références clients,
    cas clients, utilisé* par (_|) (_|) (_|) (entreprises|organisations|équipes|clients|communes|hôpitaux),
    (plus de|plus d) (_|) (_|) (clients|entreprises|organisations|équipes), case stud*`,
  'vague-number': 'milliers, centaines, millions, nombreux, nombreuses',
  'security-officer': `
    =RSSI, responsable (de la|) sécurité (des systèmes d information|de l information|), =CISO,
    chief information security officer*, officier de sécurité, directeur (_|) (_|) sécurité,
    directrice (_|) (_|) sécurité, chief privacy officer*, responsable sécurité`,
  'privacy-team': `
    (équipe*|département*|service*|comité*|direction) (_|) (_|) (de|de la|en charge de la|chargée de la|dédiée à la|sécurité) (_|) (sécurité|protection des données|confidentialité|vie privée|conformité),
    équipe* (sécurité|conformité|juridique et conformité), équipe* dédiée*`,
  'has-appointed': `
    désign*, nomm*, avons un, avons une, a un, a une, disposons d*, dispose d*, notre, nos, dédié*, dirigé* par,
    piloté* par, responsable de, chargé* de, en charge, emploi*, rattaché*`,
  'everyones-duty': 'l affaire de tous, responsabilité de (tous|chacun|tout le monde), affaire de chacun',
  'privacy-topic': 'confidentialité, vie privée, protection des données, sécurité',
  'cyber-insurance': `
    assurance* (_|) (_|) cyber*, assurance* (_|) responsabilité (civile|) (professionnelle|),
    assurance* (en|de) responsabilité, (responsabilité civile|RC) professionnelle,
    police* d assurance (_|) (_|) (_|) (cyber*|responsabilité), cyberassurance*, cyber assurance*,
    assuré* (_|) (_|) contre (_|) (_|) (_|) (cyber*|violation*)`,
  insured: `
    (adéquatement|suffisamment|convenablement|dûment) assuré*, assuré* de manière (adéquate|suffisante),
    assurance* (adéquate*|suffisante*|appropriée*)`,
  'keeps-insurance': `
    souscrit*, souscri*, maintien*, détien*, dispos*, a, avons, couvert*, assuré*, titulaire, contracté*, bénéfici*`,
  'incident-history': `
    post mortem*, postmortem*, historique des incidents, incidents passés, incidents précédents,
    archive* des incidents,
    (communiqué|information|déclaration|avis|point) (relatif|relative|sur|concernant) (_|) (_|) incident (_|) (_|) (sécurité|données|),
    liste des incidents, bulletin* de sécurité, avis de sécurité, incidents antérieurs`,
  'makes-public': `
    publi*, publique*, disponible*, partag*, transparen*, télécharg*, consultable*, en ligne,
    sur notre (site|page|blog|portail), accessible*`,
  'incident-itself': `
    accès non autorisé*, incident de sécurité, violation de données, intrusion*, attaquant*, rançongiciel*, ransomware,
    fuite de données`,
  'became-aware-on': `
    nous avons (_|) (découvert|détecté|constaté|appris|identifié|subi|été informé*|été victime*),
    (avons nous|avons) (_|) (découvert|détecté|constaté|identifié)`,
  'never-happened': `
    jamais (subi|connu|eu|été), aucun (incident|violation) (_|) (_|) (_|) à ce jour,
    n avons (jamais|pas) (_|) (subi|connu|eu)`,
  'status-page': `
    page (de|d) (statut|état), page statut, (état|statut) (des|du|de nos|de la) (service*|système*|plateforme),
    site de statut, portail de statut, tous les systèmes (opérationnels|fonctionnent), historique de disponibilité,
    status page, statut système`,
  'trust-centre': `
    trust (center|centre|portal|hub|page), centre de confiance, espace de confiance,
    portail de (confiance|sécurité|conformité), portail (sécurité|conformité), centre de sécurité, trustcenter`,
  'trust-documents': `
    (documentation|documents|rapports) (de sécurité|de conformité|sécurité), rapports d audit, rapport* SOC 2,
    rapport* de test* d intrusion, synthèse* de test* d intrusion, demander (l|un|) accès, livre* blanc*, politiques,
    certificat*, FAQ, documentation, documents`,
  'privacy-mailbox': `
    privacy, dpo, gdpr, dataprotection, data protection, security, infosec, psirt, cert, csirt, abuse, dataprivacy,
    data privacy, privacyofficer, dsar, dpa, compliance, ciso, soc, privacyteam, datenschutz, rgpd,
    privacy (team|office|officer), legalprivacy, fg, avg, gegevensbescherming, datalek, datalekken, beveiliging,
    meldpunt, privacy (team|officer), dsb, dsgvo, datenschutzbeauftragter, datenschutzbeauftragte, it sicherheit,
    sicherheit, isb, vieprivee, vie privee, donneespersonnelles, donnees personnelles, protectiondesdonnees,
    confidentialite, securite, rssi, cnil, dpd`,
  'support-contact': `
    (contact*|joind*|écri*) (_|) (notre|le|au) (_|) (support|service client*|service clientèle|assistance)`,
  merger: `
    fusion*, acquisition*, rachat*, racheté*, cession* (de|d|d une|des|totale|partielle|ou), changement de contrôle,
    vente (de|d|des|d une) (_|) (_|) (_|) (actif*|activité*|entreprise|société|parts), restructuration*,
    réorganisation*, transfert (de|d) (entreprise|activité*|fonds|actif*), absorption, faillite, liquidation,
    acquéreur*, cession d actifs,
  `,
  'same-terms': `
    (mêmes|même|équivalent*|similaire*) (_|) (_|) (protection*|garantie*|conditions|engagements|politique|confidentialité),
    (soumis*|conformément|liés|lié|respect*) (_|) (à|par|) (la|cette|notre|aux) (_|) (_|) (politique|confidentialité|déclaration)`,
  'business-asset': `
    actif* (de l entreprise|commercial*|transféré*), (comme un|en tant qu) actif*,
    partie (des|de la|de cette) (actifs|transaction|cession)`,
  'hand-over': 'transfér*, transfert*, divulgu*, partag*, céd*, transmis*, communiqu*, vend*',
  switching: `
    changement de (fournisseur*|prestataire*|service*), changer de (fournisseur*|prestataire*),
    règlement sur les données, =Data =Act, 2023 2854, plan de (sortie|réversibilité|transition),
    (stratégie|assistance|modalités) de (sortie|réversibilité|transition), réversibilité,
    assistance à la (réversibilité|transition|migration),
    migr* (_|) (_|) (_|) (vers un autre|vers un nouveau|chez un autre) (_|) (fournisseur*|prestataire*|service*),
    frais de (sortie|transfert des données|changement|transfert sortant)`,
  'you-own': `
    (conserve*|garde*|reste*|demeure*) (_|) (_|) (_|) (_|) (propriété|propriétaire*|titulaire*|droit*),
    (est|êtes|sont) (_|) (_|) (seul|) (propriétaire*|titulaire*|la propriété),
    propriété (exclusive|pleine|) (du|de la) client, (restent|reste|demeurent|demeure) la propriété,
    propriété (_|) (_|) (du client|de vos|de votre)`,
  'no-claim-to-content': `
    (ne|n) (_|) (revendiqu*|acqui*) (_|) (_|) (_|) (propriété|droit*|titre),
    aucun* (_|) (propriété|droit de propriété|titre)`,
  'customer-content': `
    données (_|) (client|clients|du client|des clients|de l utilisateur),
    (contenu*|données) (du|des|de) (client|clients|l utilisateur|utilisateurs),
    (vos|votre) (_|) (données|contenu*|fichiers|informations),
    contenu* que vous (_|) (_|) (publiez|fournissez|téléchargez|soumettez),
    données que vous (_|) (_|) (saisissez|fournissez|importez), (ses|leurs) données, contenu utilisateur`,
  'licence-to-us': `
    (accord*|concède*|concéd*|octroy*|donn*) (_|) (au prestataire|à notre société|nous|fournisseur|éditeur) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (licence*|droit*),
    nous (accord*|concéd*|octroy*) (_|) (_|) (_|) (_|) (_|) (licence*|droit*),
    (licence*|droit) (d utilis*|d exploit*|d héberg*) (_|) (_|) (_|) (_|) (vos|votre|contenu*|données)`,
  boundless: `
    mondial*, perpétuel*, irrévocable*, libre* de redevance*, sans redevance*, sous licenciable*, illimité*, cessible*,
    transférable*, œuvres dérivées, monde entier`,
  irrevocable: 'perpétuel*, irrévocable*, œuvres dérivées, à toute fin, toutes fins, illimité*',
  'serve-only': `
    (uniquement|seulement|exclusivement|dans la mesure|strictement|seul) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (fourni*|exécut*|prestation*|service*|nécessaire*),
    licence limitée, droit limité`,
  'security-documents': `
    politique* de (la|) sécurité (de l information|des systèmes d information|informatique|), =PSSI, livre* blanc*,
    politique* de protection des données interne*, (modèle|trame|dossier) (_|) (AIPD|DPIA|PIA),
    (AIPD|DPIA|PIA) (modèle|type|préremplie), documentation (de sécurité|sécurité), plan d assurance sécurité, =PAS,
    registre des traitements (modèle|type), transfer impact assessment, analyse d impact des transferts,
    questionnaire* de sécurité, =CAIQ`,
  'under-nda': `
    =NDA, accord* de (confidentialité|non divulgation), sous confidentialité,
    (clients|offre*|formule*) (enterprise|entreprise)`,
  'gathers-data': `
    collect*, recueill*, tel* que vo*, votre (nom|adresse), adresse de (facturation|livraison), nom et adresse,
    vos coordonnées`,
};
