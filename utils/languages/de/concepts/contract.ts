import type { CONTRACT_CONCEPTS } from '../../concepts/contract.ts';
import type { Words } from '../../concepts.ts';

export const contract: Words<(typeof CONTRACT_CONCEPTS)[number]> = {
  dpa: `
    auftragsverarbeitungsvertrag*, auftragsverarbeitungsvereinbarung*, auftragsverarbeitung, AVV,
    auftragsdatenverarbeitung*, datenverarbeitungsvereinbarung*, datenverarbeitungsvertrag*,
    vertrag zur auftragsverarbeitung, DPA, ADV, (diese|dieser|dieses) (anlage|anhang|anhangs), (dieses|des) auftrags,
    dieser auftrag`,
  'form-part-of': `
    bestandteil, teil (des|der|dieses|dieser), ergänzt, ergänzung (zu|zum|zur|des|der), zusatz zu*,
    anlage (zu|zum|zur), anhang (zu|zum|zur), einbezogen, konkretisiert`,
  'enter-into': `
    schließt, schließen, geschlossen, abgeschlossen, abschließen, abschluss, vereinbaren, vereinbart, unterzeichn*,
    akzeptier*, annahme`,
  'article-28': '(art|artikel) 28, 28 abs*',
  'controller-role': 'verantwortliche*, verantwortlichen, auftraggeber*',
  'processor-role': 'auftragsverarbeiter*, auftragnehmer*',
  'act-as': `
    (handelt|handeln|agiert|tätig) (_|) (_|) als,
    (ist|sind|bleibt) (_|) (_|) (_|) (verantwortliche*|auftragsverarbeiter*),
    als (verantwortliche*|auftragsverarbeiter*), im sinne (von|des|der) art*, im sinne`,
  'on-behalf-of': `
    im (namen|auftrag) (des|der|von|und), im auftrag, für den (kunden|verantwortlichen|auftraggeber), im namen`,
  instruction: 'weisung, weisungen, anweisung, anweisungen, weisungsgemäß, weisungsgebunden*, einzelweisung*',
  documented: 'dokumentierte, dokumentierten, dokumentierter, schriftlich*, dokumentiert, textform',
  'in-accordance-with': `
    gemäß, entsprechend, nach, auf, im rahmen, aufgrund, in übereinstimmung mit, im einklang mit, nach maßgabe,
    auf grundlage, unter`,
  'infringe-law': `
    verst* (_|) (_|) (gegen|), verstößt, verstoßen, verstoß, verletzt, rechtswidrig*, widerspricht, unzulässig`,
  opinion: `
    (der|seiner|ihrer|unserer) (ansicht|auffassung|meinung), ansicht, auffassung, meinung, hält, glaubt, erachtet`,
  'legal-requirement': `
    rechtliche (verpflichtung*|anforderung*|erfordernisse|vorgaben), gesetzliche (verpflichtung*|pflicht*),
    recht der (union|mitgliedstaaten|europäischen), unionsrecht*,
    (rechtlichen|gesetzlichen) (anforderung*|verpflichtung*|verarbeitungspflicht*),
    (verpflichtet|vorgeschrieben) (_|) (_|) (recht|gesetz), rechtlichen anforderungen, recht der union`,
  notify: `
    meldet, melden, meldung, meldungen, mitteil*, mitzuteilen, teilt (_|) (_|) (_|) mit, informier*, benachrichtig*,
    unterricht*, verständig*, anzeig*, anzuzeigen, gemeldet, in kenntnis, zu melden, hinweis*, hinzuweisen,
    mitgeteilt, bekannt zu geben, teilt (dem|der|den|er|sie|diese|dies|ihm|es)`,
  'notify-vendor': `
    (meldet|melden|informiert|informieren|benachrichtigt|benachrichtigen) (dem|den|uns) (auftragsverarbeiter|auftragnehmer|anbieter|dienstleister),
    (meldet|melden|informiert|informieren|benachrichtigt|benachrichtigen) uns,
    (dem|den) (auftragsverarbeiter|auftragnehmer|anbieter|dienstleister) (unverzüglich|) (zu|) (meldet|melden|informiert|informieren|mitzuteilen|anzuzeigen),
    uns (unverzüglich|) (zu|) (melden|informieren|benachrichtigen),
    (unterauftragsverarbeiter|unterauftragnehmer|subunternehmer) (_|) (_|) (unverzüglich|) (meldet|melden|informiert|informieren)`,
  breach: `
    verletzung* (des|von|der) (_|) (schutz*|datenschutz*|sicherheit|daten|personenbezogener), datenschutzverletzung*,
    datenpanne*, sicherheitsvorfall*, sicherheitsvorfälle*, datenschutzvorfall*, datenschutzvorfälle*,
    sicherheitsverletzung*, datenleck*, vorfall, vorfälle, vorfalls, verletzung, verletzungen, datenschutzverstoß*,
    verstöße* gegen (_|) (datenschutz*|vorschriften zum schutz), unbefugter zugriff, störung*, unregelmäßigkeit*`,
  'becoming-aware': `
    kenntnis*, bekannt, bekanntwerden, entdeck*, feststell*, festgestellt, gewahr, erfährt, erkannt,
    kenntniserlangung, kenntnisnahme`,
  'breach-nature': `
    art (der|des) (_|) (verletzung|vorfall*|sicherheitsvorfall*|datenschutz*),
    beschreibung (der|des|von) (_|) (_|) (verletzung|vorfall*|art), art der verletzung`,
  'breach-consequences': `
    (wahrscheinlichen|möglichen|wahrscheinliche|mögliche|voraussichtlichen) (folgen|auswirkungen|konsequenzen),
    folgen (der|des) (_|) (verletzung|vorfall*)`,
  'measures-taken': `
    (ergriffenen|getroffenen|vorgeschlagenen|ergriffene|vorgeschlagene|eingeleiteten) (_|) (_|) maßnahmen,
    maßnahmen (_|) (_|) (_|) (_|) (behebung|ergriffen|abmilder*|eindämm*|minderung|vorgeschlagen), abmilderung,
    abhilfemaßnahmen, gegenmaßnahmen`,
  'number-affected': '(anzahl|zahl) (der|von) (_|) (betroffenen|personen|datensätze)',
  subprocessor: `
    unterauftragsverarbeiter*, unterauftragnehmer*, subunternehmer*, subauftragnehmer*, subauftragsverarbeiter*,
    unterauftragsverhältnis*,
    (weitere|weiterer|weiteren|weiterem|anderer|anderen|andere) (auftragsverarbeiter*|auftragnehmer*), unterauftrag*,
    sub auftrags*, unterbeauftrag*, subdienstleister*, subprozessor*`,
  engage: `
    einsatz, einsetz*, eingesetzt*, einzusetzen, beauftrag*, hinzuzieh*, hinzuziehung, hinzuzuziehen, heranzieh*,
    in anspruch (nehmen|nimmt|zu nehmen), inanspruchnahme, einschalt*, eingeschaltet, einbindung,
    zieht (_|) (_|) hinzu, verpflichtung, nutzung, vergabe, zieht, begründung, hinzugezogen`,
  authorisation: 'genehmig*, zustimm*, einwilligung, zugestimmt, gestattet, autorisier*, erlaubnis, einverstanden',
  'general-authorisation': `
    allgemeine (schriftliche|vorherige|) (genehmigung|zustimmung),
    (allgemein|generell) (genehmigt|gestattet|zugestimmt), generelle (genehmigung|zustimmung),
    (erteilt|stimmt|genehmigt) (_|) (_|) (_|) (_|) (_|) (_|) (genehmigung|zustimmung|zu|unterauftrag*|subunternehmer*),
    (ist|sind) (berechtigt|befugt) (_|) (_|) (_|) (_|) (_|) (unterauftrag*|subunternehmer*|dritte),
    allgemeinen (schriftlichen|) (genehmigung|zustimmung)`,
  'asks-authorisation': `
    (antrag|anfrage|ersuchen|bitte) (auf|um|für) (die|eine|) (gesonderte*|vorherige*|schriftliche*|spezifische*) (schriftliche*|) (genehmigung*|zustimmung*),
    (ersucht|bittet|beantragt) (_|) (_|) (_|) (um|) (die|eine|) (gesonderte*|vorherige*|schriftliche*) (schriftliche*|) (genehmigung*|zustimmung*),
    (gesonderte*|vorherige*|schriftliche*) (genehmigung|zustimmung) (_|) (_|) (_|) (_|) (_|) (ein|einzuholen|einholen)`,
  'specific-authorisation': `
    (vorheriger|vorherige|vorherigen|gesonderte|gesonderter|ausdrückliche|ausdrücklicher|spezifische) (_|) (_|) (genehmigung|zustimmung),
    (ohne|nur mit) (_|) (_|) (_|) (_|) (genehmigung|zustimmung), vorab (_|) (genehmig*|zustimm*)`,
  'object-to': `
    einspruch, einsprüche, widerspruch, widersprechen, widerspricht, widerspruchsrecht, einwände, einwand,
    einwendungen`,
  'change-of-list': `
    (hinzuziehung|hinzufügung|ersetzung|änderung*|wechsel|austausch|neue*|beabsichtigte*) (_|) (_|) (_|) (_|) (_|) (unterauftrag*|subunternehmer*|auftragsverarbeiter*|subauftrag*),
    beabsichtigte (änderung|hinzuziehung), neue* (unterauftrag*|subunternehmer*),
    (unterauftrag*|subunternehmer*) (_|) (_|) (_|) (hinzuzufügen|ersetzen|wechseln)`,
  'same-obligations': `
    (dieselben|gleichen|gleiche|gleichwertige|gleichwertigen|entsprechende|entsprechenden|vergleichbare|mindestens|identische*) (_|) (_|) (_|) (pflichten|verpflichtungen|datenschutzpflichten|datenschutzverpflichtungen|anforderungen|schutzniveau|bedingungen|datenschutzniveau|regelungen),
    (pflichten|verpflichtungen) (_|) (_|) (_|) (_|) (_|) (auferlegt|aufzuerlegen|auferlegen|übertragen),
    datenschutzrechtlichen pflichten (_|) (_|) (_|) (_|) (übertragen|auferleg*),
    nicht hinter (_|) (_|) (_|) (_|) zurückbleiben`,
  impose: `
    auferleg*, aufzuerlegen, erlegt (_|) (_|) (_|) (_|) (_|) (_|) auf, verpflicht*, vertrag, vertraglich*,
    vereinbarung* mit, übertr*, sicherzustellen, sicherstellen, stellt (_|) sicher, im wege eines vertrags,
    überbinden, zu überbinden, weitergeben`,
  'liable-for': 'haftet, haften, haftbar, haftung, verantwortlich, einzustehen, einstehen',
  'remain-liable': `
    haftet (_|) (_|) (_|) (_|) (_|) (_|) für, (haftet|haften|haftung), verantwortlich für, verschulden,
    bleibt (_|) (_|) (_|) (verantwortlich|haftbar)`,
  confidentiality: `
    vertraulich*, verschwiegenheit*, geheimhaltung*, datengeheimnis*, geheim, schweigepflicht, stillschweigen,
    geheimhaltungs*`,
  'bound-by': `
    verpflicht*, wahr*, gebunden, unterlieg*, unterworfen, bewahr*, behandeln, behandelt, auferlegt, einhalt*,
    gewahrt, unterstehen, unterstellt, gewährleist*, wahrung, pflicht, sorgt`,
  personnel: `
    mitarbeiter*, mitarbeitende*, beschäftigt*, personal, personen, arbeitnehmer*, befugten personen, angestellte*,
    erfüllungsgehilfen`,
  assist: `
    unterstütz*, hilft, helfen, beistand, mitwirk*, mitzuwirken, behilflich, kooperier*, zusammenarbeit, unterstützt,
    beizustehen, wirkt (_|) (_|) (_|) mit, ermöglich*`,
  'data-subject-request': `
    (anfrage*|antrag|anträge*|anträgen|ersuchen|begehren|anliegen) (_|) (_|) (_|) (betroffene*|person*),
    betroffenenanfrage*, betroffene* (_|) (_|) (_|) (_|) (_|) (wendet|wenden|geltend|anfrage|antrag|auskunft),
    (wendet|wenden) sich (_|) (_|) (_|) (betroffene*), auskunftsersuchen, wahrnehmung (_|) (_|) (_|) rechte`,
  'data-subject-rights': `
    rechte* (der|von|einer) (_|) (betroffene*|betroffenen|person*), betroffenenrechte*, ihrer rechte, seiner rechte,
    kapitel iii, betroffenenrechten, (wahrnehmung|ausübung|geltendmachung) (_|) (_|) (_|) rechte`,
  dpia: `
    datenschutz folgenabschätzung*, datenschutzfolgenabschätzung*, DSFA, folgenabschätzung*,
    artikel* (_|) bis (_|) 36, (art|artikel|artikeln) (32|33|34|35) (bis|und) (35|36),
    (art|artikel) 35 (der|) (DSGVO|DS)`,
  'prior-consultation': `
    vorherige* konsultation*, konsultation* (_|) (_|) (aufsichtsbehörde*|behörde), konsultation,
    (art|artikel|artikeln) (32|33|34|35) (bis|und) 36, (art|artikel) 36 (der|) (DSGVO|DS)`,
  delete: 'lösch*, gelöscht*, zu löschen, löschung, vernicht*, anonymisier*, zerstör*, löschen, löscht',
  return: `
    rückgabe, zurückgeb*, zurückgegeben, zurückzugeben, gibt (_|) (_|) (_|) (_|) (_|) zurück, herausgabe, herausgeb*,
    herauszugeben, aushändig*, auszuhändigen, übergeben, zu übergeben, retournier*, exportier*, rückführung,
    herausgegeben, übergabe`,
  copies: 'kopie, kopien, backup*, back up*, sicherungskopie*, datensicherung*, datenträger, unterlagen',
  'end-of-services': `
    (nach|mit|bei|zum) (_|) (abschluss|beendigung|ende|ablauf|kündigung|vertragsende|beendung), beendigung,
    vertragsende, vertragsbeendigung, nach (_|) (_|) ende, kündigung, endet, nicht mehr (benötigt|erforderlich),
    ablauf (des|der), abschluss der (erbringung|vertraglichen|leistung*)`,
  audit: `
    audit, audits, prüfung, prüfungen, überprüfung, überprüfungen, kontroll*, überprüf*, auditor*, prüfer*,
    auditier*, datenschutzkontrolle*, !prüfbericht*, !auditbericht*`,
  'in-place-of': 'anstelle, an stelle, anstatt, statt, an die stelle',
  inspection: `
    inspektion*, vor ort, kontrollen, kontrolle, kontrollieren, überprüfung*, betriebsstätte*, geschäftsräume*,
    beauftragten prüfer, kontrollrecht*, audits, stichprobenkontrolle*, geschäftsbetrieb`,
  allow: `
    ermöglich*, gestatt*, erlaub*, beitr*, beizutragen, trägt (_|) (_|) bei, duld*, zu dulden, berechtigt, recht,
    mitwirk*, darf, kann, gewähr*, einverstanden, überzeugen, befugt, ermöglicht`,
  'make-available': `
    zur verfügung (_|) (_|) (stellen|gestellt|stellt|zu stellen|), stellt (_|) (_|) (_|) (_|) (_|) zur verfügung,
    bereitstell*, bereitgestellt, bereitzustellen, vorleg*, vorzulegen, nachweis*, nachzuweisen,
    weist (_|) (_|) (_|) nach, übermittelt, erteilt, auskunft, auskünfte, überlass*, mitzuteilen, nachgewiesen`,
  'demonstrate-compliance': `
    (nachweis*|belegen|beweis*) (_|) (_|) (_|) (_|) (_|) (_|) (einhalt*|pflichten|verpflichtungen|umsetzung|artikel),
    (einhaltung|erfüllung|umsetzung) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (nachweis*|nachzuweisen|überprüf*|kontroll*|überzeug*|belegen|nachgewiesen),
    einhaltung (der|dieser|des|von|seiner) (_|) (_|) (_|) (pflichten|verpflichtungen|vereinbarung|vertrag*|vorschriften|maßnahmen|vorgaben),
    nachweis der (_|) (pflichten|einhaltung|in|maßnahmen)`,
  documentation: `
    dokumentation*, zertifikat*, zertifizierung*, prüfbericht*, bericht*, informationen, nachweis*, testat*,
    auskünfte, unterlagen, angaben`,
  'technical-and-organisational-measures': `
    technische* und organisatorische*, technisch* (_|) organisatorisch*, organisatorische* und technische*, TOM,
    TOMs, sicherheitsmaßnahmen, schutzmaßnahmen, datensicherheitsmaßnahmen,
    maßnahmen (zum|zur) (_|) (schutz|sicherheit|sicherung|gewährleistung)`,
  implement: `
    trifft, treffen, getroffen*, zu treffen, ergreif*, ergriffen*, umsetz*, umgesetzt, umzusetzen,
    setzt (_|) (_|) (_|) um, implementier*, gewährleist*, sicherstell*, einhalt*, unterhält, aufrecht*, eingerichtet,
    gestalt*, verpflichtet`,
  appropriate: `
    geeignete*, angemessene*, erforderliche*, notwendige*, ausreichend*, adäquat*, entsprechende*, angemessen`,
  'article-32': `
    (art|artikel) 32, 32 dsgvo, schutzniveau, sicherheit der (_|) (verarbeitung|daten), stand der technik,
    schutz (der|von|personenbezogener|vor|gegen) (_|), datensicherheit, unbefugte*, sicherheit,
    gegen (_|) (verlust|missbrauch|unbefugte*|unberechtigte*)`,
  'security-annex': `
    (anlage|anhang|annex) (_|) (_|) (_|) (_|) (_|) (technisch*|maßnahmen|sicherheit*|TOM),
    (maßnahmen|TOM|TOMs) (_|) (_|) (_|) (_|) (_|) (_|) (anlage|anhang|annex),
    (folgende|folgenden|nachfolgende*|nachstehende*) (_|) (_|) (_|) (maßnahmen), maßnahmen (_|) (_|) (umfassen|sind)`,
  'security-measure': `
    verschlüssel*, pseudonymisier*, zutrittskontrolle*, zugangskontrolle*, zugriffskontrolle*, weitergabekontrolle*,
    eingabekontrolle*, auftragskontrolle*, verfügbarkeitskontrolle*, trennungskontrolle*, trennungsgebot, firewall*,
    penetrationstest*, zwei faktor*, mehrfaktor*, multi faktor*, virenscanner*, virenschutz, antivir*, passwort*,
    passwörter, backup*, back up*, datensicherung*, protokollier*, schwachstelle*, patch*, authentifizierung*,
    belastbarkeit, wiederherstell*, TLS, SSL, alarmanlage*, videoüberwachung, schließsystem*, berechtigungskonzept*,
    mandantentrennung, sicherheitsschloss*, zutritt*`,
  'subject-matter': `
    gegenstand (der|des|dieser|dieses|und) (_|) (*verarbeitung|auftrag*|vertrag*|vereinbarung|dauer), gegenstand,
    auftragsgegenstand`,
  duration: `
    dauer (der|des|dieser|dieses|und), laufzeit, dauer, solange, für die dauer, unbestimmte zeit, in kraft,
    gültigkeit`,
  'term-of-agreement': `
    laufzeit (der|des|dieses|dieser) (_|) (vertrag*|*vertrag|*vertrags|*vertrages|*vereinbarung|auftrag*|leistung*),
    dauer (der|des|dieses|dieser) (_|) (vertrag*|*vertrag|*vertrags|*vertrages|*vereinbarung|leistung*|nutzung),
    bis (_|) (_|) (_|) (beendigung|kündigung|ende|löschung), endet, beendigung, kündigung, solange, unbestimmte,
    unbefristet, vertragslaufzeit, entspricht der laufzeit`,
  'nature-of-processing': `
    art (der|und|) (_|) (verarbeitung|datenverarbeitung|zweck*|umfang*), art und (zweck*|umfang),
    umfang art und zweck*, verarbeitungstätigkeit*, verarbeitungsvorgänge*`,
  'purpose-of-processing': `
    zweck* (der|des) (_|) (*verarbeitung|datenerhebung*|auftrag*|daten*), art und zweck*,
    (verarbeit*) (_|) (_|) (_|) (_|) (_|) (_|) zweck*, verarbeitungszweck*, zum zweck*, zwecke`,
  purpose: `
    zweck, zwecke, zwecken, zwecks, bereitstellung (_|) (_|) (dienst*|leistung*|plattform|services),
    erbringung (_|) (_|) (_|) (dienst*|leistung*|services), zur erfüllung, um`,
  'own-purposes': `
    (eigene|eigenen|andere|anderen|sonstige) zweck*, eigenen (interesse*|nutzen), kommerzielle* zweck*`,
  'types-of-personal-data': `
    (art|arten|kategorie*) (der|von|personenbezogener|) (_|) (*daten|personenbezogene* daten), datenkategorie*,
    datenarten, art der daten, folgende (_|) (daten|datenarten|personenbezogene*),
    kategorien personenbezogener daten`,
  'kind-of-personal-data': `
    name, namen, vorname*, nachname*, e mail adresse*, email adresse*, e mail, anschrift*, adresse*, adressdaten,
    telefonnummer*, kontaktdaten, geburtsdatum, ip adresse*, benutzername*, anmeldedaten, nutzungsdaten,
    personenstammdaten, stammdaten, vertragsdaten, abrechnungsdaten, zahlungsdaten, bankverbindung*, standortdaten,
    gesundheitsdaten, besondere kategorien, kommunikationsdaten, bestandsdaten, protokolldaten, bankdaten,
    kundenhistorie, planungs und steuerungsdaten`,
  'categories-of-data-subjects': `
    (kategorie*|kreis|gruppe*) (_|) (_|) (betroffene*|betroffenen|personen), betroffenenkategorie*,
    kreis der betroffenen, kategorien von (_|) personen, betroffene* personen (sind|umfassen|gehören),
    betroffen sind`,
  'kind-of-data-subject': `
    mitarbeiter*, mitarbeitende*, beschäftigt*, kunden, kundin*, nutzer*, benutzer*, interessenten, abonnenten,
    lieferanten, ansprechpartner*, besucher*, patienten, bewerber*, mitglieder, endnutzer*, handelsvertreter,
    schüler*, studierende*, geschäftspartner*, teilnehmer*, verbraucher*, dritte`,
  decides: 'entscheid*, festleg*, festgelegt, bestimmt, bestimmen',
  annex: 'anlage, anlagen, anhang, anhänge, annex',
  security: 'sicherheit*, *sicherheit, sicher',
  'uploaded-content': 'von (ihnen|kunden|nutzern) (hochgeladen*|eingegeben*), sie (_|) (_|) (hochladen|eingeben)',
  measures: 'maßnahmen',
  'article-32-named': '(art|artikel|artikeln) 32',
  'alone-responsible': '(allein|ausschließlich|selbst) (_|) (_|) verantwortlich, alleinige verantwortung',
  'without-consent': 'ohne (_|) (_|) (_|) (zustimmung|genehmigung|mitteilung|einwilligung)',
  'contact-point': 'anlaufstelle, ansprechpartner*, kontaktdaten',
  'audit-report': 'SOC (1|2|3), prüfbericht*, auditbericht*, ISAE (3000|3402), testat*',
  excluded: 'ausgeschlossen, nicht (gestattet|zulässig|erlaubt)',
  available: 'verfügbar',
};
