import { type DocumentClauses, phrases } from '../document-words.ts';

export const clauses: DocumentClauses = {
  'privacy-policy': phrases(`
    ihre daten, ihrer daten, ihre personenbezogenen daten, personenbezogene daten, personenbezogener daten,
    wir erheben, wir verarbeiten, recht auf auskunft, recht auf löschung, recht auf berichtigung,
    recht auf datenübertragbarkeit, widerspruchsrecht, beschwerde, aufsichtsbehörde, berechtigtes interesse,
    berechtigten interesse, datenschutzbeauftragter, datenschutzbeauftragten, einwilligung, rechtsgrundlage,
    art 6 abs 1, speicherdauer, ip adresse, server logfiles, zwecke, verantwortlicher, betroffenenrechte
  `),
  dpa: phrases(`
    auftraggeber, auftragnehmer, auftragsverarbeiter, auftragsverarbeitung, weisungen, weisung, weisungsgebunden,
    art 28, artikel 28, unterauftragsverarbeiter, unterauftragnehmer, subunternehmer,
    technische und organisatorische maßnahmen, technischen und organisatorischen maßnahmen,
    kategorien betroffener personen, kategorien der betroffenen, verletzung des schutzes, kontrollrechte,
    löschung und rückgabe, vertraulichkeit, im auftrag, gegenstand und dauer, unverzüglich
  `),
  terms: phrases(`
    haftung, haftungsbeschränkung, gewährleistung, gerichtsstand, recht der bundesrepublik deutschland,
    vertragsschluss, vertragsschluß, kündigung, laufzeit, vergütung, zahlungsbedingungen, salvatorische klausel,
    geltungsbereich, nutzungsrechte, schlussbestimmungen, schadensersatz, höhere gewalt, höherer gewalt, vorsatz,
    grobe fahrlässigkeit, grober fahrlässigkeit, diese agb, dieser agb, preise, mängel
  `),
  'acceptable-use': phrases(`
    untersagt, verboten, ist nicht gestattet, nicht erlaubt, rechtswidrige, rechtswidrig, illegale, spam, phishing,
    schadsoftware, malware, beleidigende, gewaltverherrlichende, jugendgefährdende, irreführende,
    rechte dritter verletzen, unbefugten zugriff, belästigung, missbräuchliche
  `),
  'cookie-policy': phrases(`
    was sind cookies, notwendige cookies, technisch notwendige cookies, funktionale cookies, analyse cookies,
    marketing cookies, session cookies, sitzungscookies, permanente cookies, cookies von drittanbietern,
    drittanbieter cookies, cookies löschen, cookies deaktivieren, kleine textdateien, browsereinstellungen,
    ihrem browser, ihres browsers, speicherdauer
  `),
  security: phrases(`
    verschlüsselt, verschlüsselung, penetrationstests, penetrationstest, iso 27001, zutrittskontrolle,
    zugangskontrolle, zugriffskontrolle, weitergabekontrolle, eingabekontrolle, verfügbarkeitskontrolle,
    trennungskontrolle, rechenzentrum, rechenzentren, zwei faktor authentifizierung, datensicherung, backups,
    firewall, notfallplan, pseudonymisierung, tls
  `),
  sla: phrases(`
    verfügbarkeit, reaktionszeit, reaktionszeiten, wiederherstellungszeit, wartungsfenster, geplante wartung,
    servicezeiten, ausfallzeit, ausfallzeiten, prioritätsstufe, gutschrift, gutschriften, störungen
  `),
  imprint: phrases(`
    angaben gemäß, vertreten durch, vertretungsberechtigt, vertretungsberechtigter, geschäftsführer,
    geschäftsführerin, registergericht, handelsregister, amtsgericht, umsatzsteuer identifikationsnummer,
    umsatzsteuer id, ust idnr, ust id, verantwortlich für den inhalt, inhaltlich verantwortlich, streitschlichtung,
    verbraucherschlichtungsstelle, firmenbuchnummer, urheberrecht, haftung für inhalte, haftung für links
  `),
};
