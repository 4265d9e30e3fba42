import type { CONTRACT_TERMS_CONCEPTS } from '../../concepts/contract-terms.ts';
import type { Words } from '../../concepts.ts';

export const contractTerms: Words<(typeof CONTRACT_TERMS_CONCEPTS)[number]> = {
  'handle-data': `
    verwend*, nutz*, nutzung, verarbeit*, verwert*, benutz*, gebrauch*, speicher*, weitergib*, weitergeb*`,
  'vendor-purposes': `
    (eigene|eigenen|eigener) (_|) (zweck*|nutzung|geschäftszweck*|interesse*|vorteil*|belange*), eigennützig*,
    zu eigenen (_|) zwecken, eigenverantwortlich* zweck*, !ihre eigenen zweck*, !ihren eigenen zweck*, !deren eigene* zweck*`,
  'other-purpose': `
    (andere|anderen|anderer|anderweitige|anderweitigen|sonstige|sonstigen|weiteren|keine weiteren) (_|) zweck*, zweck* als, anderweitig*, darüber hinausgehend* (_|) (zweck*|verwendung|nutzung), zweckfremd*, zweckentfremd*`,
  'service-only': `
    (nur|ausschließlich) im zusammenhang mit (_|) (_|) (dienst*|leistung*),
    (nur|ausschließlich|allein|lediglich) (zur|zum|für|zu|im rahmen) (_|) (_|) (_|) (_|) (erfüllung|erbringung|bereitstellung|durchführung|leistungserbringung|vertragserfüllung|vertragsdurchführung|auftragserfüllung),
    (nur|ausschließlich|allein|lediglich) (zu|für|zum) (_|) (_|) (_|) (_|) (zweck|zwecke|zwecken) (der|des|dieser|dieses) (_|) (_|) (_|) (erfüllung|erbringung|bereitstellung|durchführung|*vertrags|*vereinbarung|auftrag*),
    (nur|ausschließlich|allein|lediglich) (für|zu) (die|den|dem) (_|) (vereinbarten|festgelegten|genannten|vertraglich|beschriebenen|im vertrag) (_|) (_|) (zweck|zwecke|zwecken|leistungen)`,
  'sell-data': `
    verkauf*, verkauft, verkaufen, zu verkaufen, veräußer*, vermiet*, vermarkt*, kommerzialisier*`,
  'customer-data': `
    kundendaten, kundeninhalt*, (daten|inhalt*) (des|der|von|unserer) (kunden|kundin|auftraggebers|auftraggeber|verantwortlichen), =Ihre =Inhalte, nutzerinhalte, auftraggeberdaten,
    vom (kunden|auftraggeber) (_|) (_|) (_|) (gespeicherten|eingegebenen|bereitgestellten|übermittelten|hochgeladenen) (_|) (daten|inhalte)`,
  'product-improvement': `
    (verbesser*|weiterentwickl*|weiterzuentwickeln|entwicklung|optimier*) (_|) (_|) (_|) (_|) (dienst*|produkt*|funktion*|plattform|software|modell*|algorithm*|leistung*|services|angebot*),
    (dienst*|produkt*|funktion*|plattform|software|modell*|algorithm*|leistung*|services) (_|) (_|) (_|) (_|) (verbessern|entwickeln|optimieren|weiterentwickeln), produktentwicklung, produktverbesserung, marktforschung, benchmarking`,
  anonymised: `
    aggregiert*, anonymisiert*, anonymisier*, anonym*, de identifiziert*, deidentifiziert*, statistisch*`,
  'broad-licence': `
    (weltweit*|unbefristet*|unwiderruflich*|unentgeltlich*|übertragbar*|zeitlich unbeschränkt*|unbeschränkt*|unterlizenzierbar*|nicht ausschließlich*|einfach*) (_|) (_|) (_|) (_|) (_|) (_|) (lizenz*|nutzungsrecht*|recht)`,
  'as-controller': `
    als (eigenständig*|unabhängig*|eigener|getrennt*|selbständig*|) (verantwortliche|verantwortlicher), in eigener verantwortlichkeit, (eigenständig*|unabhängig*|selbständig*) (verantwortliche|verantwortlicher)`,
  'train-ai': `
    (train*|trainieren|training|anlern*) (_|) (_|) (_|) (_|) (_|) (*modell|*modelle|*modellen|*modells|KI|künstlich* intelligenz|maschinell*|algorithm*|LLM*),
    (*modell|*modelle|*modellen|KI|künstlich* intelligenz|algorithm*) (_|) (_|) (_|) (_|) (train*|trainiert|training*), KI training*, modelltraining*`,
  'registered-at': `
    eingetragen (im|beim|in), handelsregister*, HRB, amtsgericht, geschäftssitz, firmensitz, mit sitz in, sitz in, geschäftsanschrift, registernummer, handelsregisternummer, USt IdNr, umsatzsteuer*, firmenbuch*, vertreten durch`,
  hereinafter: `
    nachfolgend, im folgenden, nachstehend, im weiteren, genannt`,
  'privacy-contact': `
    ansprechpartner*, kontaktperson*, kontaktdaten, kontaktstelle, datenschutzbeauftragt*, datenschutzkontakt`,
  'group-companies': `
    verbundene unternehmen, unternehmensgruppe, konzernunternehmen, _ gruppe`,
  'matter-of-processing': `
    gegenstand (der|des|dieses|dieser) (_|) (*verarbeitung|auftrag*|*vertrags|*vertrages|*vereinbarung), gegenstand und (_|) (dauer|zweck|art|umfang), gegenstand (art|dauer), auftragsgegenstand, vertragsgegenstand, gegenstand ist, gegenstand der verarbeitung, beschreibung der (_|) (*verarbeitung|datenverarbeitung|verarbeitungstätigkeit*)`,
  'described-in': `
    beschrieben, ergibt sich aus, ergeben sich aus, geregelt, festgelegt, aufgeführt, definiert`,
  'special-categories': `
    besondere* kategorie*, besondere* art* personenbezogener, sensible* (personenbezogene*|daten), besonders schützenswert*, besonders sensib*, (artikel|art) 9, strafrechtliche* (verurteilung*|daten), gesundheitsdaten`,
  'submit-data': `
    übermittel*, eingib*, eingeben, einzugeben, gibt (_|) (_|) ein, hochlad*, hochzuladen, speicher*, einstell*, überlass*, bereitstell*, übertrag*, verarbeit*`,
  'no-liability': `
    (keine|keinerlei|jede|jegliche) (_|) (haftung|verantwortung), haftung (_|) (_|) ausgeschlossen, haftet nicht, nicht (haftbar|verantwortlich), auf eigene gefahr, eigenes risiko`,
  'lawful-basis': `
    rechtsgrundlage*, rechtmäßig*, rechtmäßigkeit, zulässigkeit, (erforderlichen|notwendigen|erforderliche) (_|) einwilligung*, berechtigt (_|) (_|) (zu übermitteln|zur übermittlung)`,
  'controller-duties': `
    (rechte|pflichten) und (_|) (rechte|pflichten) (des|der) (verantwortlichen|auftraggebers|kunden), (rechte|pflichten|verantwortlichkeit*|verantwortung|obliegenheiten) (des|der) (verantwortlichen|auftraggebers|kunden)`,
  'comply-with-law': `
    einhalt*, einhaltung, einzuhalten, hält (_|) (_|) ein, im einklang mit, entsprech*, beachte*, zu beachten, verstoßen nicht`,
  'sole-responsibility': `
    (allein|alleine|ausschließlich|selbst) verantwortlich*, verantwortlich für, für (_|) (_|) (_|) (_|) (_|) (_|) (_|) verantwortlich, verantwortung für, obliegt`,
  'user-input': `
    inhalte, inhalten, eingaben, ausgaben, prompts, unterhaltungen, nachrichten, dateien, dokumente, ihre daten, konversationen`,
  'opt-in': `
    opt in, (ausdrückliche*|vorherige*|ihre|ihrer|ihrem|schriftliche*) (einwilligung|zustimmung|weisung|genehmigung), ohne (_|) (_|) (einwilligung|zustimmung)`,
  degrade: `
    unterschritt*, unterschreit*, absenk*, abgesenkt, gesenkt, senk*, sinkt, verringer*, verminder*, verschlechter*, reduzier*, beeinträchtig*, herabgesetzt, geringer*, schwäch*, hinter (_|) (_|) (_|) zurückbleib*`,
  'protection-level': `
    (sicherheitsniveau*|schutzniveau*|datenschutzniveau*|sicherheitsstandard*), gesamtschutz*, niveau (der|des) (_|) (_|) (sicherheit|schutz*), gesamtsicherheit, sicherheit (der|des) (_|) (dienst*|leistung*|services|plattform|verarbeitung|daten), schutz (der|des) (_|) daten, sicherheitsmaßnahmen`,
  'change-measures': `
    (änder*|anpass*|aktualisier*|ersetz*) (_|) (_|) (_|) (_|) (_|) (*maßnahmen|TOM), (*maßnahmen|TOM) (_|) (_|) (_|) (_|) (_|) (änder*|anpass*|anzupassen|aktualisier*|weiterentwickel*|ersetz*)`,
  'at-any-time': `
    jederzeit, von zeit zu zeit, nach (eigenem|freiem|alleinigem) ermessen, ohne (_|) (_|) (ankündigung|benachrichtigung|mitteilung), einseitig`,
  'need-to-know': `
    need to know, least privilege, minimalprinzip, erforderlichkeitsprinzip, berechtigungskonzept*, unbedingt (erforderlich|notwendig|benötig*), (zwingend|zur|für) (_|) (_|) (_|) (_|) (_|) (erforderlich|benötig*|notwendig), (die|welche) (_|) (_|) (_|) (_|) (_|) (benötigen|angewiesen), kenntnis nur wenn nötig, rollenbasiert*`,
  'have-access': `
    zugriff*, zugang*, zugänglich, befugte* (personen|mitarbeiter*), berechtigte* (personen|mitarbeiter*), zugegriffen, einsicht`,
};
