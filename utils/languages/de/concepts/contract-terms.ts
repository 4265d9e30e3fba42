import type { CONTRACT_TERMS_CONCEPTS } from '../../concepts/contract-terms.ts';
import type { Words } from '../../concepts.ts';

export const contractTerms: Words<(typeof CONTRACT_TERMS_CONCEPTS)[number]> = {
  'handle-data': `
    verwend*, nutz*, nutzung, verarbeit*, verwert*, benutz*, gebrauch*, speicher*, weitergib*, weitergeb*`,
  'vendor-purposes': `
    (eigene|eigenen|eigener) (_|) (zweck*|nutzung|geschäftszweck*|interesse*|vorteil*|belange*), eigennützig*,
    zu eigenen (_|) zwecken, eigenverantwortlich* zweck*, !ihre eigenen zweck*, !ihren eigenen zweck*,
    !deren eigene* zweck*`,
  'other-purpose': `
    (andere|anderen|anderer|anderweitige|anderweitigen|sonstige|sonstigen|weiteren|keine weiteren) (_|) zweck*,
    zweck* als, anderweitig*, darüber hinausgehend* (_|) (zweck*|verwendung|nutzung), zweckfremd*, zweckentfremd*`,
  'service-only': `
    (nur|ausschließlich) im zusammenhang mit (_|) (_|) (dienst*|leistung*),
    (nur|ausschließlich|allein|lediglich) (zur|zum|für|zu|im rahmen) (_|) (_|) (_|) (_|) (erfüllung|erbringung|bereitstellung|durchführung|leistungserbringung|vertragserfüllung|vertragsdurchführung|auftragserfüllung),
    (nur|ausschließlich|allein|lediglich) (zu|für|zum) (_|) (_|) (_|) (_|) (zweck|zwecke|zwecken) (der|des|dieser|dieses) (_|) (_|) (_|) (erfüllung|erbringung|bereitstellung|durchführung|*vertrags|*vereinbarung|auftrag*),
    (nur|ausschließlich|allein|lediglich) (für|zu) (die|den|dem) (_|) (vereinbarten|festgelegten|genannten|vertraglich|beschriebenen|im vertrag) (_|) (_|) (zweck|zwecke|zwecken|leistungen)`,
  'sell-data': 'verkauf*, verkauft, verkaufen, zu verkaufen, veräußer*, vermiet*, vermarkt*, kommerzialisier*',
  'customer-data': `
    kundendaten, kundeninhalt*,
    (daten|inhalt*) (des|der|von|unserer) (kunden|kundin|auftraggebers|auftraggeber|verantwortlichen), =Ihre =Inhalte,
    nutzerinhalte, auftraggeberdaten,
    vom (kunden|auftraggeber) (_|) (_|) (_|) (gespeicherten|eingegebenen|bereitgestellten|übermittelten|hochgeladenen) (_|) (daten|inhalte)`,
  'product-improvement': `
    (verbesser*|weiterentwickl*|weiterzuentwickeln|entwicklung|optimier*) (_|) (_|) (_|) (_|) (dienst*|produkt*|funktion*|plattform|software|modell*|algorithm*|leistung*|services|angebot*),
    (dienst*|produkt*|funktion*|plattform|software|modell*|algorithm*|leistung*|services) (_|) (_|) (_|) (_|) (verbessern|entwickeln|optimieren|weiterentwickeln),
    produktentwicklung, produktverbesserung, marktforschung, benchmarking`,
  anonymised: `
    aggregiert*, anonymisiert*, anonymisier*, anonym*, de identifiziert*, deidentifiziert*, statistisch*`,
  'broad-licence': `
    (weltweit*|unbefristet*|unwiderruflich*|unentgeltlich*|übertragbar*|zeitlich unbeschränkt*|unbeschränkt*|unterlizenzierbar*|nicht ausschließlich*|einfach*) (_|) (_|) (_|) (_|) (_|) (_|) (lizenz*|nutzungsrecht*|recht)`,
  'as-controller': `
    als (eigenständig*|unabhängig*|eigener|getrennt*|selbständig*|) (verantwortliche|verantwortlicher),
    in eigener verantwortlichkeit, (eigenständig*|unabhängig*|selbständig*) (verantwortliche|verantwortlicher)`,
  'train-ai': `
    (train*|trainieren|training|anlern*) (_|) (_|) (_|) (_|) (_|) (*modell|*modelle|*modellen|*modells|KI|künstlich* intelligenz|maschinell*|algorithm*|LLM*),
    (*modell|*modelle|*modellen|KI|künstlich* intelligenz|algorithm*) (_|) (_|) (_|) (_|) (train*|trainiert|training*),
    KI training*, modelltraining*`,
  'registered-at': `
    eingetragen (im|beim|in), handelsregister*, HRB, amtsgericht, geschäftssitz, firmensitz, mit sitz in, sitz in,
    geschäftsanschrift, registernummer, handelsregisternummer, USt IdNr, umsatzsteuer*, firmenbuch*, vertreten durch`,
  hereinafter: 'nachfolgend, im folgenden, nachstehend, im weiteren, genannt',
  'privacy-contact': `
    ansprechpartner*, kontaktperson*, kontaktdaten, kontaktstelle, datenschutzbeauftragt*, datenschutzkontakt`,
  'group-companies': 'verbundene* unternehmen, unternehmensgruppe, konzernunternehmen, _ gruppe',
  'matter-of-processing': `
    gegenstand (der|des|dieses|dieser) (_|) (*verarbeitung|auftrag*|*vertrags|*vertrages|*vereinbarung),
    gegenstand und (_|) (dauer|zweck|art|umfang), gegenstand (art|dauer), auftragsgegenstand, vertragsgegenstand,
    gegenstand ist, gegenstand der verarbeitung,
    beschreibung der (_|) (*verarbeitung|datenverarbeitung|verarbeitungstätigkeit*)`,
  'described-in': 'beschrieben, ergibt sich aus, ergeben sich aus, geregelt, festgelegt, aufgeführt, definiert',
  'special-categories': `
    besondere* kategorie*, besondere* art* personenbezogener, sensible* (personenbezogene*|daten),
    besonders schützenswert*, besonders sensib*, (artikel|art) 9, strafrechtliche* (verurteilung*|daten),
    gesundheitsdaten`,
  'submit-data': `
    übermittel*, eingib*, eingeben, einzugeben, gibt (_|) (_|) (_|) (_|) ein, hochlad*, hochzuladen, einstell*,
    überlass*`,
  'no-liability': `
    (keine|keinerlei|jede|jegliche) (_|) (haftung|verantwortung), haftung (_|) (_|) (_|) (_|) (_|) ausgeschlossen,
    haftet nicht, nicht (haftbar|verantwortlich), auf eigene gefahr, eigenes risiko`,
  'lawful-basis': `
    rechtsgrundlage*, rechtmäßig*, rechtmäßigkeit, zulässigkeit,
    (erforderlichen|notwendigen|erforderliche) (_|) einwilligung*,
    berechtigt (_|) (_|) (zu übermitteln|zur übermittlung)`,
  'controller-duties': `
    (rechte|pflichten) und (_|) (rechte|pflichten) (des|der) (verantwortlichen|auftraggebers|kunden),
    (rechte|pflichten|verantwortlichkeit*|verantwortung|obliegenheiten) (des|der) (verantwortlichen|auftraggebers|kunden)`,
  'comply-with-law': `
    einhalt*, einhaltung, einzuhalten, hält (_|) (_|) ein, im einklang mit, entsprech*, beachte*, zu beachten,
    verstoßen nicht`,
  'sole-responsibility': `
    (allein|alleine|ausschließlich|selbst) verantwortlich*, verantwortlich für,
    für (_|) (_|) (_|) (_|) (_|) (_|) (_|) verantwortlich, verantwortung für, obliegt`,
  'user-input': `
    inhalte, inhalten, eingaben, ausgaben, prompts, unterhaltungen, nachrichten, dateien, dokumente, ihre daten,
    konversationen`,
  'opt-in': `
    opt in, (ausdrückliche*|vorherige*|ihre|ihrer|ihrem|schriftliche*) (einwilligung|zustimmung|weisung|genehmigung),
    ohne (_|) (_|) (einwilligung|zustimmung)`,
  degrade: `
    unterschritt*, unterschreit*, absenk*, abgesenkt, gesenkt, senk*, sinkt, verringer*, verminder*, verschlechter*,
    reduzier*, beeinträchtig*, herabgesetzt, geringer*, schwäch*, hinter (_|) (_|) (_|) zurückbleib*`,
  'protection-level': `
    (sicherheitsniveau*|schutzniveau*|datenschutzniveau*|sicherheitsstandard*), gesamtschutz*,
    niveau (der|des) (_|) (_|) (sicherheit|schutz*), gesamtsicherheit,
    sicherheit (der|des) (_|) (dienst*|leistung*|services|plattform|verarbeitung|daten), schutz (der|des) (_|) daten,
    sicherheitsmaßnahmen`,
  'change-measures': `
    (änder*|anpass*|aktualisier*|ersetz*) (_|) (_|) (_|) (_|) (_|) (*maßnahmen|TOM),
    (*maßnahmen|TOM) (_|) (_|) (_|) (_|) (_|) (änder*|anpass*|anzupassen|aktualisier*|weiterentwickel*|ersetz*)`,
  'at-any-time': `
    jederzeit, von zeit zu zeit, nach (eigenem|freiem|alleinigem) ermessen,
    ohne (_|) (_|) (ankündigung|benachrichtigung|mitteilung), einseitig`,
  'need-to-know': `
    need to know, least privilege, minimalprinzip, erforderlichkeitsprinzip, berechtigungskonzept*, rollenbasiert*,
    prinzip der minimalen, kenntnis nur wenn nötig`,
  'have-access': `
    zugriff*, zugang*, zugänglich, befugte* (personen|mitarbeiter*), berechtigte* (personen|mitarbeiter*),
    zugegriffen, einsicht`,
  'training-opt-out': 'opt out, widersprech*, widerspruch*, deaktivier*, abmeld*, ausschalten',
  'by-updating-list': `
    aktualisier* (_|) (_|) (_|) (liste|seite|website|webseite),
    (liste|seite|website) (_|) (_|) (_|) (_|) (aktualisiert|angepasst|veröffentlicht|prüfen),
    veröffentlich* (_|) (_|) (_|) (liste|seite|website)`,
  'without-notice': `
    ohne (_|) (_|) (ankündigung|benachrichtigung|mitteilung|information|vorankündigung),
    keine (informationspflicht|pflicht zur information),
    !nicht (_|) (_|) (_|) (_|) (_|) (_|) ohne (_|) (_|) (ankündigung|benachrichtigung|mitteilung|information|vorankündigung),
    !keine* (_|) (_|) (_|) (_|) (_|) (_|) ohne (_|) (_|) (ankündigung|benachrichtigung|mitteilung|information|vorankündigung)`,
  'subscribe-to-updates': `
    abonnier*, anmeld* (für|zum|zur), RSS, mailingliste, verteiler, newsletter, benachrichtigungen erhalten`,
  'no-right-to-object': `
    kein* widerspruchsrecht, widerspruchsrecht (_|) (_|) (_|) (_|) (_|) (nicht|ausgeschlossen),
    kein* (recht auf|) (widerspruch|einspruch), nicht widersprechen, kein* einspruchsrecht`,
  terminate: `
    kündig*, zu kündigen, gekündigt, sonderkündigungsrecht*, rücktritt, zurücktreten, beendig*, zu beenden, beenden`,
  'alternative-solution': `
    alternativ*, (einvernehmlich*|lösung*|guten glauben), gütlich*,
    ohne (_|) (einsatz|einschaltung|beauftragung) (_|) (_|) unterauftrag*,
    nicht (_|) (_|) (einsetzen|einzusetzen|beauftragen)`,
  'no-refund': `
    (ohne|keine) (_|) (_|) (erstattung|rückerstattung|rückzahlung|entschädigung),
    (einzige|alleinige|einziger|ausschließliche) (_|) (rechtsbehelf|abhilfe|anspruch)`,
  'contract-copy': `
    (kopie|kopien|abschrift*|ausfertigung) (der|des|dieser|von|eines|einer) (_|) (_|) (*vertrag|*vertrags|*vertrages|*verträge|*vereinbarung|*vereinbarungen|*verträgen),
    einsicht in (_|) (_|) (*verträge|*vereinbarungen|*vertrag), vertragsunterlagen, unterauftragsverarbeitungsvertr*,
    (vertrag|vereinbarung|verträge) (_|) (_|) (_|) (unterauftrag*|subunternehmer*) (_|) (_|) (vorzulegen|vorlegen|verfügung)`,
  summary: 'zusammenfassung*, auszug*, auszüge*, wesentlichen (inhalt*|teile*|regelungen)',
  'third-party-beneficiary': 'drittbegünstig*, vertrag zugunsten dritter, begünstigte* dritte*, zugunsten dritter',
  insolvent: 'insolvenz*, insolvent*, zahlungsunfähig*, nicht mehr besteh*, verschwunden, liquidation, konkurs',
  forward: `
    weiterleit*, weitergeleitet, weiterzuleiten, leitet (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) weiter, leitet,
    verweis*, verwiesen, zu verweisen, weitergeb*, weiterzugeben, übermittelt`,
  'respond-to': 'beantwort*, antwort*, zu beantworten, bearbeit*, auskunft erteil*, auskünfte',
  'on-its-own': `
    selbst, selbstständig, selbständig, direkt, unmittelbar, eigenständig, eigenmächtig, von sich aus`,
  'request-from-subject': `
    (anfrage*|antrag|anträge*|ersuchen|anliegen|begehren) (_|) (_|) (_|) (_|) (_|) (_|) betroffene*,
    betroffene* (_|) (_|) (_|) (_|) (_|) (_|) (_|) (anfrage*|antrag|anträge*|ersuchen|wende*|geltend|anliegen),
    betroffenenanfrage*, auskunftsersuchen, ersuchen, (wende*) (_|) (_|) (_|) betroffene*`,
  'articles-32-36': `
    (artikel|artikeln|art) 32 bis 36, 32 bis 36, (artikel|artikeln|art) 32 36,
    (artikel|artikeln|art) 32 (bis|) (artikel|art) 36`,
  'security-obligation': `
    (artikel|artikeln|art) 32, (pflicht*|verpflichtung*) (_|) (_|) (_|) (_|) (_|) (sicherheit|datensicherheit),
    sicherheit (der|von|des) (_|) (verarbeitung|personenbezogener|daten), datensicherheit, sicherheitspflicht*`,
  'articles-33-34': '33 (und|bis|oder|) 34, 33 und art 34, (artikel|artikeln|art) (32|33) (_|) (_|) (_|) (34|36)',
  'articles-35-36': `
    35 (und|bis|oder|) 36, 35 und art 36, (artikel|artikeln|art) 36, (artikel|artikeln|art) 32 (_|) (_|) (_|) 36`,
  supervisor: `
    aufsichtsbehörde*, datenschutzbehörde*, datenschutzaufsicht*, (zuständige*|zuständigen) behörde*, kontrollbehörde*`,
  'needed-for-work': `
    unbedingt (erforderlich|notwendig|benötig*),
    (zwingend|zur|für) (_|) (_|) (_|) (_|) (_|) (erforderlich|benötig*|notwendig),
    (die|welche) (_|) (_|) (_|) (_|) (_|) (benötigen|angewiesen), für ihre (arbeit|aufgaben|tätigkeit)`,
  'other-recipients': `
    (unsere|unseren|solche|diese|diesen|externe|externen) (dienstleister*|anbieter*|partner*|lieferanten|auftragsverarbeiter*),
    drittanbieter*, partnern, empfänger*, lieferanten`,
};
