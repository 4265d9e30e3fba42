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
    verbundene* unternehmen, unternehmensgruppe, konzernunternehmen, _ gruppe`,
  'matter-of-processing': `
    gegenstand (der|des|dieses|dieser) (_|) (*verarbeitung|auftrag*|*vertrags|*vertrages|*vereinbarung), gegenstand und (_|) (dauer|zweck|art|umfang), gegenstand (art|dauer), auftragsgegenstand, vertragsgegenstand, gegenstand ist, gegenstand der verarbeitung, beschreibung der (_|) (*verarbeitung|datenverarbeitung|verarbeitungstätigkeit*)`,
  'described-in': `
    beschrieben, ergibt sich aus, ergeben sich aus, geregelt, festgelegt, aufgeführt, definiert`,
  'special-categories': `
    besondere* kategorie*, besondere* art* personenbezogener, sensible* (personenbezogene*|daten), besonders schützenswert*, besonders sensib*, (artikel|art) 9, strafrechtliche* (verurteilung*|daten), gesundheitsdaten`,
  'submit-data': `
    übermittel*, eingib*, eingeben, einzugeben, gibt (_|) (_|) (_|) (_|) ein, hochlad*, hochzuladen, einstell*, überlass*`,
  'no-liability': `
    (keine|keinerlei|jede|jegliche) (_|) (haftung|verantwortung), haftung (_|) (_|) (_|) (_|) (_|) ausgeschlossen, haftet nicht, nicht (haftbar|verantwortlich), auf eigene gefahr, eigenes risiko`,
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
    need to know, least privilege, minimalprinzip, erforderlichkeitsprinzip, berechtigungskonzept*, rollenbasiert*, prinzip der minimalen, kenntnis nur wenn nötig`,
  'have-access': `
    zugriff*, zugang*, zugänglich, befugte* (personen|mitarbeiter*), berechtigte* (personen|mitarbeiter*), zugegriffen, einsicht`,
  'training-opt-out': `
    opt out, widersprech*, widerspruch*, deaktivier*, abmeld*, ausschalten`,
  'by-updating-list': `
    aktualisier* (_|) (_|) (_|) (liste|seite|website|webseite), (liste|seite|website) (_|) (_|) (_|) (_|) (aktualisiert|angepasst|veröffentlicht|prüfen), veröffentlich* (_|) (_|) (_|) (liste|seite|website)`,
  'without-notice': `
    ohne (_|) (_|) (ankündigung|benachrichtigung|mitteilung|information|vorankündigung), keine (informationspflicht|pflicht zur information), !nicht (_|) (_|) (_|) (_|) (_|) (_|) ohne (_|) (_|) (ankündigung|benachrichtigung|mitteilung|information|vorankündigung), !keine* (_|) (_|) (_|) (_|) (_|) (_|) ohne (_|) (_|) (ankündigung|benachrichtigung|mitteilung|information|vorankündigung)`,
  'subscribe-to-updates': `
    abonnier*, anmeld* (für|zum|zur), RSS, mailingliste, verteiler, newsletter, benachrichtigungen erhalten`,
  'no-right-to-object': `
    kein* widerspruchsrecht, widerspruchsrecht (_|) (_|) (_|) (_|) (_|) (nicht|ausgeschlossen), kein* (recht auf|) (widerspruch|einspruch), nicht widersprechen, kein* einspruchsrecht`,
  terminate: `
    kündig*, zu kündigen, gekündigt, sonderkündigungsrecht*, rücktritt, zurücktreten, beendig*, zu beenden, beenden`,
  'alternative-solution': `
    alternativ*, (einvernehmlich*|lösung*|guten glauben), gütlich*, ohne (_|) (einsatz|einschaltung|beauftragung) (_|) (_|) unterauftrag*, nicht (_|) (_|) (einsetzen|einzusetzen|beauftragen)`,
  'no-refund': `
    (ohne|keine) (_|) (_|) (erstattung|rückerstattung|rückzahlung|entschädigung), (einzige|alleinige|einziger|ausschließliche) (_|) (rechtsbehelf|abhilfe|anspruch)`,
  'contract-copy': `
    (kopie|kopien|abschrift*|ausfertigung) (der|des|dieser|von|eines|einer) (_|) (_|) (*vertrag|*vertrags|*vertrages|*verträge|*vereinbarung|*vereinbarungen|*verträgen), einsicht in (_|) (_|) (*verträge|*vereinbarungen|*vertrag), vertragsunterlagen, unterauftragsverarbeitungsvertr*, (vertrag|vereinbarung|verträge) (_|) (_|) (_|) (unterauftrag*|subunternehmer*) (_|) (_|) (vorzulegen|vorlegen|verfügung)`,
  summary: `
    zusammenfassung*, auszug*, auszüge*, wesentlichen (inhalt*|teile*|regelungen)`,
  'third-party-beneficiary': `
    drittbegünstig*, vertrag zugunsten dritter, begünstigte* dritte*, zugunsten dritter`,
  insolvent: `
    insolvenz*, insolvent*, zahlungsunfähig*, nicht mehr besteh*, verschwunden, liquidation, konkurs`,
  forward: `
    weiterleit*, weitergeleitet, weiterzuleiten, leitet (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) weiter, leitet, verweis*, verwiesen, zu verweisen, weitergeb*, weiterzugeben, übermittelt`,
  'respond-to': `
    beantwort*, antwort*, zu beantworten, bearbeit*, auskunft erteil*, auskünfte`,
  'on-its-own': `
    selbst, selbstständig, selbständig, direkt, unmittelbar, eigenständig, eigenmächtig, von sich aus`,
  'request-from-subject': `
    (anfrage*|antrag|anträge*|ersuchen|anliegen|begehren) (_|) (_|) (_|) (_|) (_|) (_|) betroffene*, betroffene* (_|) (_|) (_|) (_|) (_|) (_|) (_|) (anfrage*|antrag|anträge*|ersuchen|wende*|geltend|anliegen), betroffenenanfrage*, auskunftsersuchen, ersuchen, (wende*) (_|) (_|) (_|) betroffene*`,
  'articles-32-36': `
    (artikel|artikeln|art) 32 bis 36, 32 bis 36, (artikel|artikeln|art) 32 36, (artikel|artikeln|art) 32 (bis|) (artikel|art) 36`,
  'security-obligation': `
    (artikel|artikeln|art) 32, (pflicht*|verpflichtung*) (_|) (_|) (_|) (_|) (_|) (sicherheit|datensicherheit), sicherheit (der|von|des) (_|) (verarbeitung|personenbezogener|daten), datensicherheit, sicherheitspflicht*`,
  'articles-33-34': `
    33 (und|bis|oder|) 34, 33 und art 34, (artikel|artikeln|art) (32|33) (_|) (_|) (_|) (34|36)`,
  'articles-35-36': `
    35 (und|bis|oder|) 36, 35 und art 36, (artikel|artikeln|art) 36, (artikel|artikeln|art) 32 (_|) (_|) (_|) 36`,
  supervisor: `
    aufsichtsbehörde*, datenschutzbehörde*, datenschutzaufsicht*, (zuständige*|zuständigen) behörde*, kontrollbehörde*`,
  'reasonable-period': `
    angemessene* (frist|zeit|zeitraum*), angemessenen (frist|zeit), unverzüglich, so (bald|schnell) wie möglich, zeitnah`,
  backup: `
    backup*, back up*, back ups, sicherungskopie*, datensicherung*, sicherungsdatei*, sicherungsbestand*`,
  overwrite: `
    überschrieb*, überschreib*, rotation*, rotier*, turnus*, aufbewahrungsfrist*, aufbewahrungszeitraum*, zyklus, löschzyklus, löschkonzept*`,
  'keep-copies': `
    aufbewahr*, gespeichert, gespeicherten, verbleib*, vorgehalten, vorhalt*, aufbewahrung*, behalten`,
  confirm: `
    bestätig*, zu bestätigen, nachweis*, nachzuweisen, löschprotokoll*, protokoll*, bescheinig*, zertifikat, löschbestätigung*, schriftlich anzuzeigen`,
  deletion: `
    lösch*, gelöscht*, vernicht*, zerstör*, löschung*, löschprotokoll*, löschbestätigung*`,
  'machine-readable': `
    maschinenlesbar*, (gängig*|üblich*|strukturiert*|offen*|standardisiert*) (_|) (_|) (_|) (format*|dateiformat*), CSV, JSON, XML, XLSX`,
  'export-data': `
    export*, herunterlad*, herunterzuladen, download*, abruf*, abzurufen, rückgabe, herausgabe, herausgeb*, herauszugeben, datenexport*, zurückgeb*, zurückzugeben, datenübertragbarkeit, aushändig*, !datenexporteur*, !exporteur*`,
  'limited-frequency': `
    (einmal|ein mal|1|eine|zweimal) (_|) (_|) (pro|im|je|in|jährlich) (_|) (jahr|kalenderjahr|zwölf|12|vertragsjahr), einmal jährlich, jährlich, (öfter|häufiger) als, pro (kalenderjahr|jahr|vertragsjahr), je kalenderjahr, (höchstens|maximal) (einmal|eine|einen|1)`,
  'own-costs': `
    kosten (der|des|einer|für) (_|) (_|) (audit*|prüfung*|kontrolle*|überprüfung*|inspektion*), (trägt|tragen|getragen|übernimmt) (_|) (_|) (_|) (_|) kosten, eigene* kosten, kosten (_|) (_|) (_|) (trägt|tragen|getragen), auf kosten`,
  'advance-notice': `
    vorankündigung*, ankündigung*, vorheriger* (_|) (anmeldung|ankündigung|mitteilung|abstimmung), vorlaufzeit, vorlauf, anmeldung, (während|zu) (_|) (_|) (geschäftszeiten|betriebszeiten|bürozeiten), im voraus, ankündigungsfrist, vorherige`,
  'customer-audit': `
    audit, audits, prüfung, prüfungen, kontrolle, kontrollen, überprüfung, überprüfungen, inspektion, inspektionen, vor ort kontrolle*`,
  liability: `
    haftet, haften, haftung, haftbar, haftungs*, haftungsbeschränkung*`,
  damages: `
    schaden, schäden, schadens*, schadensersatz*, schadenersatz*, bußgeld*, ansprüche`,
  'article-82': `
    (artikel|art|artikeln) 82, speziell (_|) (_|) auftragsverarbeiter* auferlegt*, auftragsverarbeitern auferlegten`,
  'liability-limits': `
    haftungsbeschränkung*, haftungsbegrenzung*, haftungshöchst*, haftungsregelung*, haftungsobergrenze*, haftung (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (beschränkt|begrenzt), (gesamthaftung|gesamte haftung)`,
  'short-cap': `
    (letzten|vorangegangenen|vorausgegangenen|vorhergehenden) (zwei|drei|vier|sechs|2|3|4|6) (_|) monat*, (letzten|vorangegangenen) monat*`,
  indemnify: `
    freistell*, stellt (_|) (_|) (_|) (_|) (_|) (_|) frei, freizustellen, schadlos`,
  'exclude-liability': `
    (jede|jegliche|keine|keinerlei) (_|) haftung, haftung (_|) (_|) (_|) (_|) (_|) (_|) (_|) ausgeschlossen, haftet nicht, haftet (_|) (_|) (_|) nicht, haftungsausschluss`,
  'data-loss': `
    datenverlust*, verlust (von|der|personenbezogener) (_|) daten, unbefugte* zugriff*, unbefugten zugriff, datenpanne*, verlust personenbezogener`,
  prevail: `
    vorrang*, vorrangig, gehen (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) vor, geht (_|) (_|) (_|) (_|) (_|) (_|) (_|) vor, vorgehen, maßgeblich, vorzugehen`,
  'conflict-between': `
    widerspr*, widersprüch*, kollision*, abweich*, konflikt*, unstimmigkeit*`,
  'this-dpa': `
    (dieser|dieses|diese|der|des|die|diesem) (avv|avvs|auftragsverarbeitungsvertrag*|auftragsverarbeitungsvereinbarung|dpa|klauseln|vereinbarung zur auftragsverarbeitung|anlage|vereinbarung|zusatzvereinbarung), diese klauseln, regelungen (dieses|dieser|des) (_|) (avv|auftragsverarbeitungsvertrag*|auftragsverarbeitungsvereinbarung|vereinbarung|vertrages|vertrags|anlage|dpa), standardvertragsklauseln`,
  'main-terms-prevail': `
    (gehen|geht) (die|der|den) (AGB|hauptvertrag|allgemeinen geschäftsbedingungen|nutzungsbedingungen) (_|) (_|) vor, (AGB|hauptvertrag|allgemeinen geschäftsbedingungen|nutzungsbedingungen) (haben|hat|genießen|genießt) (_|) vorrang, vorrang (der|des) (AGB|hauptvertrages|hauptvertrags|nutzungsbedingungen)`,
  amend: `
    änder*, geändert*, anpass*, angepasst, anzupassen, ergänzung*, abänder*, aktualisier*`,
  'mutual-agreement': `
    schriftform*, textform, (schriftlich*|gegenseitig*|beiderseitig*) (_|) (vereinbarung|zustimmung|einverständnis|bestätigung), (beider|beiden) (vertragsparteien|parteien), zustimmung (des|der) (_|) (kunden|auftraggebers|verantwortlichen|parteien), schriftlich* (_|) (_|) (_|) vereinbart, einer schriftlichen, einvernehmlich*, der schriftform, elektronischen form`,
  posting: `
    (veröffentlich*|bereitstell*|einstell*) (_|) (_|) (_|) (_|) (website|webseite|internetseite|online|seite|fassung|version), auf (_|) (website|webseite|internetseite) (_|) veröffentlich*, durch veröffentlichung, (neue|aktualisierte|geänderte) (fassung|version) (_|) (_|) (_|) (website|webseite|online)`,
  'continued-use': `
    weitere nutzung, weiternutz*, fortgesetzte nutzung, weiterhin nutz*, fortsetz* (_|) nutzung, weiter (nutzt|nutzen)`,
  suspend: `
    aussetz*, auszusetzen, ausgesetzt, einstell* (_|) verarbeitung, unterbrech*, suspendier*, setzt (_|) (_|) (_|) aus`,
  'non-compliance': `
    (verstoß|verstöße|verstößt|verstoßen|verstoßes) (_|) (_|) (_|) (_|) (_|) (_|), (schwerwiegend*|wesentlich*) (verstoß*|verletzung*|pflichtverletzung*), pflichtverletzung*, nichteinhaltung, nicht (_|) (_|) (einhält|nachkommt|erfüllt), verletz* (_|) (_|) (pflichten|vertrag*|vereinbarung), nachkommt`,
  'records-of-processing': `
    verzeichnis* (_|) (_|) (_|) (_|) (_|) (_|) (_|) (*verarbeitung|verarbeitungstätigkeit*|tätigkeiten der verarbeitung), verarbeitungsverzeichnis*, verfahrensverzeichnis*, verzeichnis (_|) (_|) (art|artikel) 30, (artikel|art) 30 (abs|dsgvo), verzeichnis der verarbeitungstätigkeiten`,
  'maintain-record': `
    führt, führen, zu führen, geführt, unterhält, pflegt, erstellt, erstellen`,
  'each-party': `
    jede partei, beide parteien, die parteien (_|) jeweils, jeweils`,
  cooperate: `
    zusammenarbeit*, arbeitet (_|) (_|) (_|) (_|) (_|) (_|) zusammen, arbeiten (_|) (_|) (_|) (_|) (_|) (_|) zusammen, kooperier*, zusammenzuarbeiten, unterstütz*, mitwirk*, wirkt (_|) (_|) (_|) mit`,
  'scc-915': `
    2021 915, (artikel|art) 28 (abs|absatz) (7|8), standardvertragsklausel* (_|) zwischen (_|) verantwortlichen und (_|) auftragsverarbeiter*, standardvertragsklausel* (nach|gemäß) (artikel|art) 28`,
  'governing-law': `
    (gilt|unterliegt|unterliegen|gelten) (_|) (_|) (_|) (_|) (_|) (*recht|rechts|recht), recht (_|) (_|) (_|) (_|) (_|) anwendung, anwendbares recht, anwendbare recht, gerichtsstand*, rechtswahl, zuständige gericht*, nach (_|) recht`,
  'free-of-charge': `
    (ohne|keine) (zusätzliche|gesonderte|weitere|extra|) (vergütung|kosten|entgelt|gebühr|gebühren), kostenlos*, kostenfrei*, unentgeltlich*, (vergütung|leistungsumfang|preis) (_|) (_|) (abgegolten|enthalten), im (leistungsumfang|preis) enthalten, abgegolten, auf eigene kosten`,
  'eea-law': `
    (österreichisch*|belgisch*|bulgarisch*|kroatisch*|tschechisch*|dänisch*|niederländisch*|estnisch*|finnisch*|französisch*|deutsch*|griechisch*|ungarisch*|irisch*|italienisch*|lettisch*|litauisch*|luxemburgisch*|maltesisch*|polnisch*|portugiesisch*|rumänisch*|slowakisch*|slowenisch*|spanisch*|schwedisch*|norwegisch*|isländisch*|liechtensteinisch*) (recht|rechts|rechte|gericht*|gesetz*), mitgliedstaat*, österreich, belgien, bulgarien, kroatien, zypern, tschechien, dänemark, niederlande, niederlanden, estland, finnland, frankreich, deutschland, bundesrepublik, griechenland, ungarn, irland, italien, lettland, litauen, luxemburg, malta, polen, portugal, rumänien, slowakei, slowenien, spanien, schweden, norwegen, island, liechtenstein, berlin, münchen, hamburg, köln, frankfurt, stuttgart, düsseldorf, leipzig, wien, graz, amsterdam, dublin, paris, brüssel, madrid, stockholm, kopenhagen, hannover, nürnberg, karlsruhe, bremen, dresden, deutsches recht, !nordirland`,
  'other-law': `
    (schweizer*|englisch*|schottisch*|amerikanisch*|indisch*|israelisch*|kanadisch*|australisch*|chinesisch*) (recht|rechts|gericht*), schweiz, zürich, genf, england, wales, schottland, vereinigte* königreich*, vereinigten königreichs, london, nordirland, delaware, kalifornien, california, new york, texas, massachusetts, washington, bundesstaat*, vereinigte* staaten, USA, san francisco, israel, indien, kanada, ontario, australien, new south wales, neuseeland, singapur, hongkong, hong kong, japan, china, brasilien, ukraine, serbien, türkei, dubai`,
  'needed-for-work': `
    unbedingt (erforderlich|notwendig|benötig*), (zwingend|zur|für) (_|) (_|) (_|) (_|) (_|) (erforderlich|benötig*|notwendig), (die|welche) (_|) (_|) (_|) (_|) (_|) (benötigen|angewiesen), für ihre (arbeit|aufgaben|tätigkeit)`,
  'end-of-account': `
    (kündig*|schließ*|lösch*|beendig*|deaktivier*) (_|) (_|) (_|) (konto*|kontos|account*|abonnement*), (konto|account|abonnement) (_|) (_|) (_|) (gekündigt|geschlossen|gelöscht|beendet|deaktiviert), (vertragsende|ende des vertrag*|ende des abonnement*)`,
  'self-service': `
    selbst, über (die|das) (plattform|dienst*|konto|API|schnittstelle|dashboard), API, exportfunktion*, schnittstelle`,
  'self-export': `
    exportieren, exportiert, export, herunterlad*, herunterzuladen, download*, abruf*, abzurufen, zu exportieren`,
  'data-protection-claims': `
    (verstöße*|verstoß|verletzung*) gegen (_|) (datenschutz*|DSGVO), höhere haftung*, datenschutzverstöße*`,
  'fee-months': `
    (zwölf|12|achtzehn|18|24) (_|) monat*, jahresvergütung*, jährliche* vergütung, vergütung (_|) (_|) (_|) (_|) jahr*`,
  'language-version': `
    sprache, sprachfassung*, sprachversion*, übersetzung*, deutsche fassung`,
  'decision-915': `
    2021 915`,
  'costs-borne': `
    (trägt|erstattet|vergütet|zahlt|berechnet|übernimmt) (_|) (_|) (_|) (_|) (_|) (kosten|aufwand|aufwendungen|aufwände), (kosten|aufwand|aufwände|aufwendungen) (_|) (_|) (_|) (_|) (_|) (erstattet|erstatten|vergütet|berechnet|rechnung|tragen), anspruch auf (_|) vergütung, vergütung (_|) (_|) (beanspruchen|verlangen)`,
};
