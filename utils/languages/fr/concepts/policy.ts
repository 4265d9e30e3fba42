import type { POLICY_CONCEPTS } from '../../concepts/policy.ts';
import type { Words } from '../../concepts.ts';

export const policy: Words<(typeof POLICY_CONCEPTS)[number]> = {
  'right-to': `
    droit, droits, habilité*, vous (pouvez|avez|disposez|bénéficiez), pouvez vous, demander, possibilité,
    nous demander, exiger`,
  'access-data': 'accès, accéder, copie (de|des), consulter, obtenir (_|) communication, droit d accès',
  'rectify-data': `
    rectifi*, corrig*, correction*, mettre à jour, mise à jour (de|des), modifi* (_|) (_|) (données|informations),
    inexact*, compléter, rectification`,
  'erase-data': 'effac*, supprim*, suppression*, oubli, effacement, retrait (de|des)',
  'port-data': `
    portabilité*, structuré*, lisible* par (_|) machine, transmettre (_|) (_|) (_|) (_|) autre responsable,
    transférer (_|) (_|) (_|) (_|) (autre|tiers), couramment utilisé`,
  complain: 'réclamation*, plainte*, recours, plaindre',
  'supervisory-authority': `
    autorité* de (contrôle|protection|surveillance), CNIL, commission nationale*, autorité* (compétente*|locale*),
    autorité de régulation, autorité (_|) protection, régulateur`,
  withdraw: 'retir*, retrait, révoqu*, révocation, désabonn*, désinscri*, désinscription',
  consent: 'consent*, consentement, accord',
  keep: 'conserv*, stock*, garder, gardons, archiv*, gardées, retenues, hébergées, détenons',
  'as-long-as': `
    aussi longtemps, tant que, durée, jusqu, pendant, période, au delà, plus nécessaire*, plus longtemps,
    le temps (nécessaire|strictement), n est plus, ne sont plus`,
  retention: 'durée* de conservation, conservation, combien de temps, période* de conservation, durée de stockage',
  'data-protection-officer': `
    délégué* à la protection _, DPO, DPD, data protection officer, responsable (de la|) protection des données,
    délégué`,
  contact: 'contact*, e mail, courriel, adresse*, écrire, joindre, téléphone, courrier, coordonnées',
  'processing-basis': `
    base* (légale*|juridique*), fondement* (juridique*|légal*|légaux), intérêt* légitime*, fondement*`,
};
