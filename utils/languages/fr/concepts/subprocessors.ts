import type { SUBPROCESSOR_LIST_CONCEPTS } from '../../concepts/subprocessors.ts';
import type { Words } from '../../concepts.ts';

export const subprocessors: Words<(typeof SUBPROCESSOR_LIST_CONCEPTS)[number]> = {
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
};
