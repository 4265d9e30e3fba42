import type { POLICY_CONCEPTS } from '../../concepts/policy.ts';
import type { Words } from '../../concepts.ts';

export const policy: Words<(typeof POLICY_CONCEPTS)[number]> = {
  'right-to': `
    recht, rechte, rechten, *recht, *rechte, berechtigt, (sie|du) (können|kannst|haben|hast), (können|haben) sie,
    verlangen, beantragen, anfordern, möglichkeit`,
  'access-data': 'auskunft*, einsicht*, zugriff auf, kopie (ihrer|der|von), zugang zu, einsehen, auskunftsrecht*',
  'rectify-data': `
    berichtig*, korrig*, korrektur*, aktualisier*, ändern, änderung ihrer, vervollständig*, unrichtig*`,
  'erase-data': 'lösch*, gelöscht, vergessenwerden, vergessen (zu|) werden, entfern*',
  'port-data': `
    übertragbar*, datenportabilität*, portabilität*, datenübertragbarkeit*, maschinenlesbar*, strukturierten,
    gängigen`,
  complain: 'beschwer*',
  'supervisory-authority': `
    aufsichtsbehörde*, datenschutzbehörde*, datenschutzaufsicht*, datenschutzbeauftragte* (des|für),
    landesbeauftragte*, bundesbeauftragte*, behörde*`,
  withdraw: 'widerruf*, widerrufen, zurückzieh*, zurückziehen, zurückgezogen, abmeld*, abbestell*, widerrufsrecht*',
  consent: 'einwillig*, zustimmung, zustimm*',
  keep: 'speicher*, gespeichert, aufbewahr*, aufzubewahren, vorgehalten, aufbewahrt, speicherung',
  'as-long-as': `
    solange, so lange, nicht länger, für die dauer, bis, länger als, aufbewahrungsfrist*, speicherdauer, zeitraum,
    nicht mehr (benötigt|erforderlich), sobald, dauer, aufbewahrungspflicht*, aufbewahrungsfristen`,
  retention: 'speicherdauer*, aufbewahrung*, wie lange, speicherfrist*, dauer der speicherung, löschfrist*',
  'data-protection-officer': `
    datenschutzbeauftragte*, *datenschutzbeauftragte, *datenschutzbeauftragten, DSB, data protection officer, DPO`,
  contact: 'kontakt*, e mail*, email*, erreichen, erreichbar, adresse, anschrift, telefon*, schreiben sie, wenden',
  'processing-basis': 'rechtsgrundlage*, berechtigt* interesse*, art 6, artikel 6, rechtlich* grundlage*',
};
