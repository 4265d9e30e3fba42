import type { POLICY_MORE_CONCEPTS } from '../../concepts/policy-more.ts';
import type { Words } from '../../concepts.ts';

export const policyMore: Words<(typeof POLICY_MORE_CONCEPTS)[number]> = {
  'eu-representative': `
    (EU|EWR|europäische*) vertreter*, (EU|EWR|DSGVO) vertretung,
    (unser|unsere|unseren|einen|als) (_|) vertreter* (_|) (_|) (_|) (_|) (europäischen union|EU|EWR|union|27|DSGVO),
    vertreter* (_|) (_|) (_|) (_|) (_|) (europäischen union|EU|EWR|union|art 27|artikel 27|DSGVO),
    artikel 27 (DSGVO |) vertreter*, unionsvertreter*,
    !(vertriebs|kunden|handels|gesetzlich*|gewählte*) vertreter* (_|) (_|) (_|) (_|) (europäischen union|EU|EWR|union),
    !vertreter* der (_|) (EU|europäischen) (institution*|kommission|parlament*)`,
  'if-needed': `
    (soweit|sofern|falls|wenn) (_|) (erforderlich|notwendig|nötig|vorgeschrieben),
    (werden|wird) (_|) (_|) (_|) (benennen|bestellen|benannt|bestellt)`,
  'copy-of-safeguards': `
    kopie (der|dieser|von) (_|) (_|) (_|) (garantien|klauseln|vertr*|vereinbarung*|SCC*|dokumente|standardvertragsklauseln|standarddatenschutzklauseln)`,
  safeguards: `
    garantien,
    (geeignete*|angemessene*|erforderliche*|notwendige*|ausreichende*) (_|) (maßnahmen|schutz*|garantien|schritte|vorkehrungen|sicherheitsvorkehrungen),
    schutzmaßnahmen`,
  'new-purpose': `
    (neue*|andere*|weitere*|anderweitige*|unvereinbare*|abweichende*|zusätzliche*) (_|) zweck*,
    zweck* (_|) (abweich*|hinausgeh*|unvereinbar*), zweckänderung*, weiterverarbeitung`,
  'exercise-rights': `
    (anfragen|anträge|anfrage|antrag) (_|) (bezüglich|zu|betreffend|hinsichtlich|über) (_|) (_|) (daten|informationen|rechten),
    (anfragen|anträge) (_|) (_|) (_|) (_|) (_|) (_|) (stellen|zu stellen|einzureichen|einreichen),
    (ausüb*|auszuüben|geltend machen|geltendmachung|wahrnehm*|geltend zu machen|gebrauch machen) (_|) (_|) (_|) (_|) (_|) recht*,
    recht* (_|) (_|) (_|) (_|) (_|) (ausüb*|auszuüben|geltend|wahrnehm*),
    ausübung (_|) (_|) (_|) (recht*|betroffenenrecht*),
    (antrag|anfrage|anfragen) (_|) (_|) (_|) (_|) (_|) (stellen|senden|richten|einreichen),
    (stellen|senden|richten) (_|) (_|) (_|) (_|) (antrag|anfrage*)`,
  'rights-request': `
    (ihr|ihre|ihren|jede*|alle|solche*) (_|) (anfrage*|antr*|ersuchen), anfrage, anfragen, antrag, anträge, antrags,
    ersuchen, auskunftsersuchen`,
  'reply-time': `
    antwort*, beantwort*, reagieren, reaktion, bearbeit* (_|) (_|) (anfrage*|antr*), nachkommen, entsprechen,
    rückmeldung, innerhalb eines monats, binnen eines monats`,
  'free-of-cost': `
    unentgeltlich*, kostenlos*, kostenfrei*, ohne kosten, keine kosten, keine gebühr*, gebührenfrei`,
  'charge-a-fee': `
    (angemessene*|geringe*) (gebühr*|entgelt|aufwandsentschädigung), gebühr (erheben|verlangen|berechnen),
    gegen gebühr, entgelt verlangen, bearbeitungsgebühr`,
  'request-channel': `
    formular, kontaktformular, webformular, onlineformular, portal, kontoeinstellung*, einstellungen ihres kontos,
    datenschutzcenter, privacy center, dashboard, post, brief, schriftlich, postalisch, per mail`,
  'act-as-role': `
    (handeln|handelt|agieren|agiert|auftreten|treten|fungieren|fungiert|tätig) (_|) (_|) (_|) als,
    als auftragsverarbeiter* (_|) (_|) (handeln|tätig|agieren|auftreten),
    (ist|sind) (_|) (_|) (lediglich |nur |ein |der |) (auftragsverarbeiter*|verantwortliche*|auftragnehmer),
    als (_|) auftragsverarbeiter*, in (unserer|der) (rolle|eigenschaft) als (_|) auftragsverarbeiter*`,
  'processor-word': `
    auftragsverarbeiter, auftragsverarbeiters, auftragsverarbeiterin, auftragsdatenverarbeiter, auftragnehmer,
    dienstleister`,
  'our-own-processors': `
    (unsere|unserer|unseren|diese|andere|externe|weitere) (_|) auftragsverarbeiter*,
    (als|an) unsere* (_|) auftragsverarbeiter*, in unserem (namen|auftrag), für uns, unsere (_|) dienstleister,
    unserer (_|) dienstleister`,
  'on-customers-behalf': `
    (im auftrag|im namen|für rechnung|im interesse) (_|) (_|) (_|) (kunde*|kundin*|auftraggeber*|organisation*|geschäftskunde*|mandant*),
    für (unsere|unseren|ihre) (_|) kunden, in ihrem auftrag, im auftrag verarbeit*, im kundenauftrag`,
  'policy-not-apply': `
    (erklärung|richtlinie|hinweise|datenschutzerklärung|datenschutzhinweis*|datenschutzrichtlinie) (_|) (_|) (_|) (_|) (nicht|keine),
    gilt nicht, gelten nicht,
    nicht (_|) (_|) (von|unter) (dieser|diese|diesen) (_|) (erklärung|richtlinie|hinweise|datenschutzerklärung|datenschutzhinweis*),
    findet (_|) (_|) keine anwendung`,
  'content-of-customers': `
    kundendaten,
    (daten|inhalte) (_|) (_|) (_|) (kunden|kunde|nutzer) (_|) (_|) (eingeb*|hochlad*|speicher*|bereitstell*|erheb*),
    (daten|inhalte) (unserer|der|von) (_|) (kunden|endnutzer*), daten (_|) (_|) im auftrag`,
  depends: 'abhängig, je nach (fall|_), in einigen fällen, in manchen fällen, teilweise, umständen',
  'sell-verb': `
    verkauf, verkaufen, verkauft, verkaufe, verkauften, vermieten, vermietet, vermietung, veräußern, veräußert,
    handel mit`,
  'your-data': `
    personenbezogene* daten, persönliche* (daten|informationen),
    (ihre|deine|diese|die|ihrer|eure) (_|) (_|) (daten|informationen), daten, nutzerdaten, kundendaten,
    informationen über sie`,
  'business-deal': `
    fusion*, übernahme*, übernommen, verschmelzung, insolvenz*,
    (verkauf|veräußerung|übertragung) (von|des|der|unseres|unserer) (_|) (_|) (_|) (unternehmen*|geschäft*|vermögenswert*|betrieb*),
    vermögenswerte*, (unternehmen*|vermögenswerte|geschäftsbereich*) (_|) (_|) (verkauf*|veräußer*),
    umstrukturierung*, asset deal`,
  'do-not-sell-link': `
    verkaufen sie (_|) (_|) (_|) nicht, meine daten nicht verkaufen, widerspruchsrecht gegen (_|) verkauf, opt out`,
  'cookie-words': 'cookie*, tracker*, ähnliche technolog*, vergleichbare technolog*, tracking technolog*',
  'give-consent': 'einwillig*, zustimm*, zugestimmt, opt in, erlaubnis, einverständnis*',
  'implied-consent': `
    durch (die |) (weitere |fortgesetzte |) (nutzung|nutzen|besuch*|verwendung),
    weiter* (nutzung|nutzen|surfen|verwendung|besuch), wenn sie (_|) (_|) (weiter|fortfahren),
    gilt als (_|) (einwilligung|zustimmung), stillschweigende* (einwilligung|zustimmung), konkludent*,
    erklären sie sich (_|) (_|) (_|) einverstanden, stimmen sie (_|) (_|) (_|) zu`,
  'cookie-settings': `
    cookie (einstellung*|präferenz*|banner|verwaltung|consent), cookieeinstellung*, cookie einstellungen ändern,
    cookiebanner, (verwalten|ändern|anpassen) (_|) (_|) (_|) cookie,
    (unbedingt erforderliche|technisch notwendige|essenzielle|essentielle|notwendige|funktionale|technisch erforderliche) cookies,
    consent (manager|management|tool), einwilligung (_|) (_|) (_|) cookies widerruf*`,
  'only-then': `
    nur, ausschließlich, lediglich, erst, vorherige*, vorher, bevor, es sei denn, außer, ohne ihre, mit ihrer,
    auf grundlage ihrer einwilligung, aufgrund (_|) einwilligung, bedarf (_|) einwilligung,
    bitten (_|) (_|) (_|) einwilligung, sofern sie (_|) (_|) (eingewilligt|zugestimmt|einwillig*|zustimm*),
    wenn sie (_|) (_|) (eingewilligt|zugestimmt|einwillig*|zustimm*), einwilligung (erforderlich|erteilt*|eingeholt)`,
  'last-updated': `
    zuletzt (aktualisiert|geändert|überarbeitet|bearbeitet),
    (aktualisiert|geändert|überarbeitet|veröffentlicht) (_|) (am|im),
    letzte* (aktualisierung|änderung|überarbeitung|fassung|update), =Stand, =STAND, aktualisiert,
    wirksam (ab|seit|zum|), gültig (ab|seit|), in kraft (getreten |) (_|) (ab|seit|am|), datum des inkrafttretens,
    inkrafttreten, tritt (_|) in kraft, version (vom|), fassung (vom|), versionsdatum,
    datum der (_|) (letzten |) (änderung|aktualisierung), geltungsbeginn`,
  year: '199*, 200*, 201*, 202*, 203*',
  'policy-change': `
    (änder*|geändert*|anpass*|angepasst|aktualisier*|aktualisiert|überarbeit*|ergänz*) (_|) (_|) (_|) (_|) (_|) (erklärung|richtlinie|hinweise|datenschutzerklärung|datenschutzhinweis*|datenschutzrichtlinie|datenschutzbestimmungen),
    (erklärung|richtlinie|hinweise|datenschutzerklärung|datenschutzhinweis*|datenschutzrichtlinie|datenschutzbestimmungen) (_|) (_|) (_|) (_|) (_|) (_|) (änder*|zu ändern|geändert*|anpass*|anzupassen|angepasst|aktualisier*|zu aktualisieren|überarbeit*),
    (wesentliche*|bedeutende*|wichtige*|erhebliche*|grundlegende*|größere*) (_|) (änderung*|aktualisierung*|anpassung*),
    (änderungen|anpassungen) (_|) (_|) (wesentlich|erheblich|wichtig|grundlegend|bedeutend),
    (etwaige|solche|diese|alle) (änderungen|anpassungen), bei änderungen`,
  'tell-you': `
    benachrichtig*, informier*, mitteil*, mitgeteilt, teilen (_|) (_|) (_|) (_|) (_|) (_|) (_|) mit, unterricht*,
    hinweisen, hingewiesen, weisen (_|) (_|) (_|) hin, ankündig*, angekündigt, bekanntgeb*, bekannt geb*, aufmerksam,
    in kenntnis, hinweis auf`,
  'direct-channel': `
    e mail*, email*, per mail, per post, in der app, (in|über|innerhalb) (_|) (app|anwendung|dashboard|produkt|konto),
    push nachricht*, pop up*, popup*, banner, direkt*, persönlich*, (deutlich|auffällig|gut sichtbar), prominent*,
    auffällig*, einloggen, anmeldung, anmelden, postfach`,
  'posted-on-page': `
    veröffentlich*, (auf|über) (dieser|unserer|der) (_|) (seite|website|webseite|internetseite),
    neue* (version|fassung), aktualisierte* (version|fassung), geänderte* (version|fassung),
    datum (_|) (_|) (oben|aktualisieren|ändern), bereitgestellt, online stellen`,
  'check-yourself': `
    (prüfen|überprüfen|lesen|besuchen|einsehen|informieren|prüfe|lies) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (regelmäßig|periodisch|von zeit zu zeit|häufig|gelegentlich),
    (regelmäßig|periodisch|von zeit zu zeit) (_|) (_|) (_|) (_|) (_|) (_|) (zu prüfen|zu überprüfen|prüfen|überprüfen|einzusehen|durchzulesen|zu lesen|lesen|zu besuchen|zu informieren|informieren|aufzurufen),
    in ihrer verantwortung`,
  'may-change-anytime': `
    (können|kann|dürfen|behalten) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (ändern|zu ändern|anpassen|anzupassen|aktualisieren|zu aktualisieren|geändert),
    jederzeit, von zeit zu zeit`,
};
