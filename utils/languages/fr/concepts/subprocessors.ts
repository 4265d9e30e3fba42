import type { SUBPROCESSOR_LIST_CONCEPTS } from '../../concepts/subprocessors.ts';
import type { Words } from '../../concepts.ts';

export const subprocessors: Words<(typeof SUBPROCESSOR_LIST_CONCEPTS)[number]> = {
  'no-subprocessors': `
    (ne fait|ne faisons|n a|n avons|n utilise|n utilisons|ne recourt|ne recourons) (_|) (_|) (_|) aucun sous traitant*,
    (ne fait|ne faisons|n a|n avons|n utilise|n utilisons|ne recourt|ne recourons) pas (_|) (_|) (_|) sous traitant*,
    aucun sous traitant (ultérieur|) (n est|n intervient|n a été)`,
  'subprocessor-list': `
    (liste|listes|tableau|registre|répertoire|inventaire) (_|) (_|) (_|) (_|) (sous traitant|sous traitants|sous traitance|autres sous traitants|prestataires ultérieurs),
    sous traitants (ultérieurs|) (suivants|ci dessous),
    (les|aux|des|nos) sous traitants (ultérieurs|autorisés|agréés|) (suivants|ci après|ci dessous)`,
  'listed-at': `
    (listé*|énuméré*|mentionné*|publié*|désigné*|identifié*|indiqué*|figur*|disponible*|accessible*|consultable*|consulté*|trouver|précisé*) (_|) (_|) (_|) (dans|sur|à|en|via|ici|au|ci dessous|à l adresse),
    en annexe, https, http, www, comme suit, cette page, tableau suivant, cette liste, ce tableau`,
  'following-third-parties': `
    (tiers|prestataires|fournisseurs|sociétés|partenaires|entreprises) (suivants|suivantes|ci dessous|ci après|énumérés)`,
  'company-form': `
    =Inc, =LLC, =Ltd, =Limited, =GmbH, =B.V, =BV, =N.V, =SAS, =SASU, =S.A.S, =AG, =SE, =Oy, =AB, =ApS, =SARL, =Corp,
    =Corporation, =PBC, =LLP, =Pty, =PLC, =SpA, =S.p.A, =S.L, =KG, =Incorporated`,
  'list-column': `
    finalité, finalités, localisation, lieu, lieux, pays, région, service, services, entité, fonction, activité, rôle,
    description, hébergement, siège, prestation`,
  'disclose-identity': 'divulgu*, révél*, communiqu*, identité*, publi*, dévoil*',
  'following-subprocessors': `
    sous traitants (ultérieurs|subséquents|autorisés|) (_|) (suivants|ci après|ci dessous|est la suivante|sont les suivants),
    liste des sous traitants (_|) (_|) (_|) (_|) (est la suivante|ci dessous|ci après)`,
  'provider-kind': `
    cloud, hébergement, hébergeur, infrastructure*, envoi d e mails, emailing, analyse*, support client, supervision,
    paiement*, stockage, base* de données, CDN, messagerie, centre* de données, assistance client`,
  'entity-column': `
    raison sociale, dénomination sociale, entité (juridique|légale), nom de l entité, siège social, nom et adresse,
    nom de la société`,
  'located-in': `
    situé* (en|au|aux|dans), établi* (en|au|aux|dans), basé* (en|au|aux|dans), hébergé* (en|au|aux|dans),
    localisé* (en|au|aux|dans), trait* (_|) (_|) (en|au|aux|dans)`,
  'by-email': `
    (par|via) (e mail|email|courriel|courrier électronique|mail), notification* par, un (e mail|email|courriel),
    dans l application, (via|dans|depuis) (votre|le|son) (compte|tableau de bord|espace client)`,
  'check-page': `
    (consult*|vérifi*|visit*) (_|) (_|) (_|) (page|liste|site) (_|) (_|) (régulièrement|périodiquement|fréquemment|modifications),
    (régulièrement|périodiquement) (_|) (_|) (page|liste|site)`,
  dated: `
    (dernière|dernier) (_|) (mise à jour|modification|révision|actualisation),
    (mis|mise|actualisé*|modifié*|révisé*) (à jour|le|au|en), en vigueur (le|depuis|au),
    date (de|d) (_|) (mise à jour|effet|révision|entrée), version, à jour au`,
  affiliates: `
    (sociétés|société|entités|entité) (affiliée*|du groupe|apparentée*|liée*|sœur*), affiliés, filiale*,
    entités de (notre|son) groupe`,
  'around-the-world': 'dans le monde, à travers le monde, monde entier',
};
