import type { POLICY_CONCEPTS } from '../../concepts/policy.ts';
import type { Words } from '../../concepts.ts';

export const policy: Words<(typeof POLICY_CONCEPTS)[number]> = {
  'right-to': `
    recht (auf|zu|zur), recht, rechte, rechten, *recht, berechtigt, (sie|du) (können|kannst|haben|hast|dürfen),
    (können|haben|dürfen) sie, verlangen, beantragen, anfordern, möglichkeit, (möchten|wünschen) sie`,
  'access-data': `
    auskunft*, einsicht*, zugriff auf (_|) (daten|informationen|personen*), kopie (ihrer|der|von), zugang zu,
    einsehen, *auskunft, recht auf zugang`,
  'rectify-data': `
    berichtig*, korrig*, korrektur*, (daten|informationen|angaben) (_|) (zu|) (aktualisier*|ändern|korrig*),
    vervollständig*, unrichtig*, aktualisier* (_|) (daten|informationen|profil), ändern oder, *berichtigung`,
  'erase-data': `
    lösch*, gelöscht, vergessenwerden, vergessen (zu|) werden, entfern* (_|) (daten|informationen), *löschung,
    !cookies (zu|) lösch*`,
  'port-data': `
    übertragbar*, datenportabilität*, portabilität*, datenübertragbarkeit*, maschinenlesbar*, strukturierten,
    gängigen, elektronische kopie, (ihre|deine) daten (_|) (zu|) (exportieren|herunterladen)`,
  complain: 'beschwer*',
  'supervisory-authority': `
    aufsichtsbehörde*, datenschutzbehörde*, datenschutzaufsicht*,
    datenschutzbeauftragte* (des|für) (_|) (land*|bund*), landesbeauftragte*, bundesbeauftragte*,
    (zuständige*) behörde*, kontrollbehörde*`,
  withdraw: 'widerruf*, widerrufen, zurückzieh*, zurückziehen, zurückgezogen, zurücknehm*',
  consent: 'einwillig*, zustimmung, zustimm*',
  keep: `
    speicher*, gespeichert*, aufbewahr*, aufzubewahren, vorgehalten, aufbewahrt, speicherung, vorhalten, behalten,
    *speicherung`,
  'as-long-as': `
    solange, so lange, nicht länger, für die dauer, länger als, aufbewahrungsfrist*, speicherdauer, zeitraum*,
    nicht mehr (benötigt|erforderlich|notwendig), sobald, aufbewahrungspflicht*, aufbewahrungsfristen,
    bis (_|) (_|) (widerruf*|kündig*|lösch*|ende), fristen, frist`,
  retention: `
    speicherdauer*, aufbewahrung*, wie lange, speicherfrist*, dauer der (_|) speicherung, löschfrist*, löschung von`,
  'data-protection-officer': `
    datenschutzbeauftragte*, *datenschutzbeauftragte, *datenschutzbeauftragten, *datenschutzbeauftragter, =DSB,
    data protection officer*, =DPO, beauftragte* für (_|) datenschutz,
    !datenschutzbeauftragte* (des|für) (_|) (land*|bund*), !landesdatenschutzbeauftragte*,
    !bundesdatenschutzbeauftragte*`,
  contact: `
    kontakt*, (e mail|email|mail) (an|adresse), erreichen sie, erreichbar, schreiben sie,
    (per|via) (e mail|post|telefon), wenden sie sich, anschrift, kundenservice, kundendienst, anfragen an`,
  'your-rights': `
    ihre (_|) rechte, (deine|ihnen) (_|) rechte, betroffenenrechte,
    rechte (der|als) (_|) (betroffenen|betroffener|person*), welche rechte, ihre wahlmöglichkeiten,
    (folgende|folgenden|diese|bestimmte) rechte`,
  'restrict-processing': `
    einschränk*, eingeschränkt*, sperrung, einschränkung, beschränk* der verarbeitung, *einschränkung`,
  'object-processing': `
    widersprechen, widerspruch*, widersprichst, widerspruchsrecht*, !im widerspruch, !widerspruch zu`,
  'opt-out': `
    abmeld*, abbestell*, opt out, nicht mehr (erhalten|wünschen), keine (_|) (_|) mehr (erhalten|wünschen),
    austragen, abzubestellen, abzumelden`,
  marketing: 'marketing, werbung, werbe*, newsletter*, direktwerbung, anzeigen',
  'legitimate-interest': `
    berechtigt* (_|) (interesse*|grund|gründe), (art|artikel) 6 (abs|) 1 (satz|s|) (1|) (lit|) f,
    überwiegend* interesse*`,
  'contract-basis': `
    (erfüllung|durchführung|abschluss|anbahnung) (_|) (_|) (_|) (vertrag*|verträge*|vertraglich*),
    vertragserfüllung*, vertragsdurchführung*, vertraglich* (pflicht*|verpflichtung*|anbahnung),
    (art|artikel) 6 (abs|) 1 (satz|s|) (1|) (lit|) b, vorvertraglich*`,
  'legal-obligation': `
    (rechtlich*|gesetzlich*) (_|) (verpflichtung*|pflicht*|vorgabe*|anforderung*),
    gesetzlich (vorgeschrieben|verpflichtet|erforderlich), (art|artikel) 6 (abs|) 1 (satz|s|) (1|) (lit|) c`,
  'legal-basis': `
    rechtsgrundlage*, rechtliche* grundlage*, gesetzliche* grundlage*, (art|artikel) 6, rechtsgründe,
    mit ihrer (_|) einwilligung, aufgrund (_|) einwilligung`,
  collect: `
    erheb*, erhob*, erfass*, samm*, gesammelt, erhalten (wir|von),
    (sie|du) (_|) (_|) (angeben|bereitstellen|mitteilen|eingeben), verarbeiten wir, wir verarbeiten, fragen wir,
    gewinnen, wir erhalten`,
  'use-data': `
    (nutz*|verwend*|verarbeit*) (_|) (_|) (_|) (daten|informationen|um|zu|für),
    (daten|informationen) (_|) (_|) (_|) (nutz*|verwend*|verarbeit*|genutzt), verwenden wir, nutzen wir, zweck*`,
  'purpose-goal': `
    um (_|) (_|) (_|) (_|) (_|) zu,
    zur (_|) (bereitstell*|verbesser*|erfüll*|durchführ*|analyse*|abwickl*|bearbeit*|beantwort*|erbring*|kommunikation|vermeid*|verwalt*|optimier*|sicher*),
    zum zweck*, (folgende*|diese*) zweck*, zwecke*, für (_|) (marketing|werbung|analyse*|zweck*),
    um (_|) (_|) (_|) (_|) (_|) (bereitzustellen|anzubieten|durchzuführen|einzuhalten|abzuwickeln|zuzusenden|sicherzustellen|nachzukommen|anzuzeigen|weiterzuentwickeln|auszuführen)`,
  'share-data': `
    (weitergegeben|weitergeben|weitergabe|weiterleit*|übermitt*|offenleg*|offengelegt|teilen|geteilt|mitgeteilt|übertragen) (_|) (_|) (_|) (an|mit|),
    weitergabe, empfänger*, geben (_|) (_|) (_|) weiter, teilen wir, offenlegung,
    (geben|gibt) (_|) (_|) (_|) (_|) (_|) weiter, setzen (_|) (_|) (_|) (_|) ein, einsatz von, eingesetzt*`,
  recipient: `
    dritte*, dienstleister*, dienstanbieter*, partner*, *partner, *partnern, tochtergesellschaft*,
    verbundene* unternehmen, konzern*, lieferant*, behörde*, empfänger*, werbetreibende*, auftragsverarbeiter*,
    zahlungsdienst*, muttergesellschaft, anbieter*`,
  'data-source': `
    (von|über|aus) (_|) (_|) (dritten|dritt*|andere* (quellen|unternehmen)|soziale* (medien|netzwerke*)|öffentlich* (quellen|register*)|partnern|ihrem arbeitgeber),
    andere* quellen, öffentlich (zugänglich*|verfügbar*), quellen (der|aus), daten über sie von`,
  'must-provide': `
    (nicht|verweiger*|weigern) (_|) (_|) (_|) (_|) (bereitstell*|bereitzustellen|angeben|mitteil*|bereit),
    ohne (diese|ihre) (_|) (daten|informationen|angaben)`,
  'cannot-serve': `
    (nicht|unmöglich|keinen) (_|) (_|) (_|) (_|) (_|) (bereitstell*|erbring*|nutz*|anbieten|bieten|durchführ*|zugreifen|zugang|möglich|abgeschlossen)`,
  'automated-decision': `
    automatisiert* (_|) (entscheidung*|einzelfall*|verarbeitung*|einzelentscheidung*), profiling,
    automatisch* entscheidung*, ausschließlich auf (_|) (_|) automatisiert*`,
  children: `
    kind, kinder, kindern, minderjährig*, unter (13|14|16|18), jünger als, erziehungsberechtigt*,
    (13|14|16|18) jahren, jugendliche*, eltern`,
  'about-policy': `
    (fragen|frage|anfrage*|anregung*|beschwerde*|anliegen) (_|) (_|) (_|) (_|) (_|) (datenschutz*|daten|erklärung),
    kontaktieren sie, kontaktdaten, wenden sie sich`,
  'self-naming': `
    nachfolgend, im folgenden, (wir|uns) (uns|oder uns|bzw), bei _ (_|) (_|) wir, verantwortliche* (stelle|), verantwortlich* (im sinne|für),
    (betrieben|angeboten|bereitgestellt) (_|) von, mit sitz in, datenschutzerklärung (der|von|für), handelsregister,
    betreiber*, inhaber,
    (datenschutzerklärung|datenschutzhinweise*|erklärung) (gilt|gelten|beschreibt|erläutert|informiert)`,
  'legal-form': `
    =GmbH, =AG, =KG, =UG, =GbR, =SE, =OHG, =Ltd, =Inc, =LLC, =BV, =B =V, stiftung, verein, gesellschaft, =SAS, =PBC`,
  'transfer-place': `
    ansässig in, gehostet in, server in, andere* länder*, in (den|die) (USA|vereinigten staaten),
    in der (EU|europäischen), andere* rechtsordnung*, internationale* (übermittlung*|datentransfer*),
    (daten*|übermittlung*|übertragung*|transfer*|*übermittlung) (_|) (_|) (USA|vereinigte*)`,
  'cookie-choice': `
    cookies (_|) (_|) (ablehn*|blockier*|deaktivier*|lösch*|verwalten), cookie einstellungen,
    cookies (_|) (_|) (abgelehnt|blockiert)`,
  'mandatory-data': `
    (bereitstellung|angabe) (_|) (_|) (_|) (_|) (_|) (pflicht*|verpflichtend|erforderlich|freiwillig|vorgeschrieben|notwendig),
    pflichtangabe*, pflichtfeld*, verpflichtet (_|) (_|) (_|) (_|) (bereitzustellen|anzugeben), freiwillige angabe*`,
  'transmit-elsewhere': `
    (übermitt*|übertrag*|weiterleit*) (_|) (_|) (_|) (_|) an (einen|ein|eine) (anderen|anderes|andere|dritten),
    (einem|einen) anderen verantwortlichen`,
  unsubscribe: 'abmeld*, abbestell*, abzubestellen, abzumelden, austragen',
  cookies: 'cookie*',
  retain: 'aufbewahr*, aufzubewahren',
  minors: 'kinder*, minderjährige*, kind, unter (13|16|18)',
};
