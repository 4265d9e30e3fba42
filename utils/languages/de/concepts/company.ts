import type { COMPANY_CONCEPTS } from '../../concepts/company.ts';
import type { Words } from '../../concepts.ts';

export const company: Words<(typeof COMPANY_CONCEPTS)[number]> = {
  'entity-form': `
    =Ltd, =LTD, =Limited, =LLC, =Inc, =INC, =Incorporated, =GmbH, =mbH, =gGmbH, =plc, =PLC, =LLP, =BV, =B =V, =NV,
    =N =V, =SAS, =SASU, =SARL, =S =A, =S =A =S, =S =A =R =L, =EURL, =AB, =ApS, =Oy, =SE, =AG, =KG, =KGaA, =UG, =OHG,
    =GbR, =Corp, =Corporation, =PBC, =SRL, =S =r =l, =S =p =A, =SpA, =S =L, =SL, =Pty, =Pte, =OÜ, =BVBA, =VOF, =eG,
    =A =S, gesellschaft mit beschränkter haftung, aktiengesellschaft, kommanditgesellschaft`,
  'service-of-others': `(wir|website) (nutzen|nutzt|verwenden|verwendet|setzen|setzt|binden), (dienst|dienstes|analysedienst*|webanalysedienst*) (der|von|des), plugins`,
  'names-itself': `
    (wir|uns|unser|unsere) (bedeutet|bezeichnet|bezieht), nachfolgend, im folgenden, nachstehend, genannt,
    (wir|uns) (uns|oder uns|bzw), (betrieben|angeboten|bereitgestellt|entwickelt|herausgegeben) (_|) (von|durch),
    handelnd unter, firmierend, mit sitz in, sitz in, eingetragen (im|beim|unter|in),
    verantwortliche* (stelle|ist|im sinne|für|i s d), verantwortlich für, verantwortlicher, firma, firmenname,
    name (des|der) (auftragsverarbeiters|auftragnehmers|unternehmens|gesellschaft|anbieters), alle rechte vorbehalten,
    copyright, zwischen ihnen und, vertrag mit, geschlossen zwischen, vertragspartner, der auftragsverarbeiter,
    der auftragnehmer, der anbieter, angaben gemäß, vertreten durch, impressum,
    unser* (hauptsitz|sitz|firmensitz|geschäftssitz)`,
  'trademark-only': `
    (ist eine|ist die|ist) (_|) (marke|handelsname|markenname), (eingetragene|) marke*, marke der`,
  'office-label': `
    sitz der gesellschaft, mit sitz in, firmensitz, geschäftssitz, hauptsitz, geschäftsanschrift, firmenanschrift,
    postanschrift, anschrift, postadresse, geschäftsadresse, firmenadresse, hausanschrift, sitz in, ansässig in,
    (unsere|die) adresse (ist|lautet|des|der), (per|via|auf dem) (post|brief|postweg), schriftlich an, brief an,
    ladungsfähige anschrift, hauptniederlassung, niederlassung in, geschäftsräume`,
  'seat-named': `
    sitz der gesellschaft, firmensitz, geschäftssitz, hauptsitz, mit sitz in, geschäftsanschrift, firmenanschrift,
    firmenadresse, geschäftsadresse, hauptniederlassung`,
  'register-label': `
    handelsregister*, handelsregisternummer, =HRB, =HRA, registernummer, registergericht, amtsgericht, firmenbuch*,
    =FN, eingetragen (im|beim|unter|in) (_|) (_|) (_|) (_|) (_|) (nummer|nr), handelsregistereintrag,
    unternehmensregister, registrierungsnummer, =UID, =KvK, =RCS, =SIREN, =CVR, genossenschaftsregister,
    vereinsregister, handelsreg, firmennummer`,
  'vat-label': `
    USt (IdNr|ID|Id Nr|Identifikationsnummer|IdentNr), UStIdNr, UStID, USt,
    umsatzsteuer (identifikationsnummer|id*|ident*), umsatzsteueridentifikationsnummer,
    umsatzsteuer identifikationsnummer*, mehrwertsteuernummer, MwSt (nummer|nr), UID (nummer|nr),
    VAT (number|id|nummer), ATU*`,
  founded: `
    gegründet (in|im|von|vor), gegründet, (wir|unternehmen) (wurden|wurde|sind|ist) (_|) (_|) gegründet,
    (aktiv|tätig|besteht|bestehen|am markt) (_|) seit, seit (unserer|der) gründung, gründung (im|in), gründungsjahr,
    (seit|schon|über|mehr als) (_|) (_|) jahren (aktiv|tätig|am markt|erfolgreich),
    seit _ (wir|unser|unsere|am markt|aktiv|tätig|unterstützen|entwickeln)`,
  experience: `
    (seit|schon|über|mehr als) (_|) (_|) (_|) jahren (aktiv|tätig|am markt), jahre* (_|) (_|) erfahrung,
    jahrelange* erfahrung, langjährige* erfahrung, erfahrung (von|aus) (_|) (_|) jahren`,
  'many-years': 'langjährig*, viele jahre, vielen jahren, jahrzehnt*',
  'customers-named': `
    (vertrauen|vertraut) (_|) (_|) (_|) (_|) (kunden|unternehmen|organisationen|teams|kommunen|kliniken),
    (kunden|unternehmen|organisationen) vertrauen, zu unseren kunden (zählen|gehören), unsere kunden (sind|umfassen),
    kundenstimm*, kundenreferenz*, kundengeschicht*, referenzen, referenzkunden, fallstudie*, case stud*,
    erfolgsgeschicht*, (genutzt|eingesetzt) von (_|) (_|) (_|) (unternehmen|organisationen|teams|kunden|kommunen),
    (mehr als|über) (_|) (_|) (kunden|unternehmen|organisationen|teams), testimonial*`,
  'vague-number': 'tausende, tausenden, hunderte, hunderten, millionen, viele, führende*',
  'security-officer': `
    chief information security officer*, =CISO, informationssicherheitsbeauftragte*, *sicherheitsbeauftragte,
    *sicherheitsbeauftragter, *sicherheitsbeauftragten, =ISB,
    leiter* (_|) (informationssicherheit|sicherheit|datenschutz), security officer*, chief privacy officer*,
    sicherheitsverantwortliche*`,
  'privacy-team': `
    (sicherheits|datenschutz|security|informationssicherheits|compliance) (und|_|) (_|) (team|abteilung|organisation|ausschuss|gremium|office),
    sicherheitsteam, datenschutzteam, securityteam, informationssicherheitsteam, datenschutzabteilung,
    sicherheitsabteilung, complianceteam, (eigenes|engagiertes|dediziertes) (sicherheitst*|datenschutzt*|securityt*)`,
  'has-appointed': `
    bestellt*, benannt*, ernannt*, haben einen, haben eine, hat einen, hat eine, haben ein, hat ein, verfügen über,
    verfügt über, unser*, eigene*, geleitet von, unter leitung, verantwortlich für, zuständig, beschäftig*, berichtet`,
  'everyones-duty': `
    (aufgabe|verantwortung|sache) (aller|von allen|jedes), jeder (ist|trägt) (_|) verantwort*`,
  'privacy-topic': 'datenschutz, sicherheit, informationssicherheit',
  'cyber-insurance': `
    cyber versicherung*, cyberversicherung*, cyberrisikoversicherung*, cyber risk versicherung*, berufshaftpflicht*,
    betriebshaftpflicht*, haftpflichtversicherung*, vermögensschadenhaftpflicht*,
    versicherung* (_|) (_|) (_|) (_|) (cyber*|datenpanne*|haftpflicht*|datenschutzverletzung*),
    versichert (_|) (_|) gegen (_|) (_|) (cyber*|datenpanne*), IT haftpflicht*`,
  insured: `
    (ausreichend|angemessen|hinreichend) versichert,
    (ausreichende|angemessene|ausreichenden|angemessenen) versicherung*, ausreichender versicherungsschutz,
    angemessener versicherungsschutz`,
  'keeps-insurance': `
    unterhält, unterhalten, abgeschlossen, abschließ*, schließ*, verfügt, verfügen, hat, haben, versichert, besteht,
    besitzt, aufrecht*, deckt, deckung`,
  'incident-history': `
    post mortem*, postmortem*, vorfallhistorie, vorfallshistorie, störungshistorie, frühere vorfälle,
    vergangene vorfälle,
    (stellungnahme|information|mitteilung|update) (zum|zu einem|über den|über einen) (sicherheitsvorfall|datenschutzvorfall|vorfall),
    archiv der vorfälle, übersicht (der|über) (_|) vorfälle, sicherheitshinweise archiv, sicherheitsbulletin*,
    historie der vorfälle`,
  'makes-public': `
    veröffentlich*, öffentlich*, verfügbar, teilen, transparent*, offengelegt, herunterladen, download*, einsehbar,
    online, auf unserer (website|webseite|seite|homepage)`,
  'incident-itself': `
    unbefugt* (zugriff*|zugang|dritte*|person*), unberechtigt* (zugriff*|zugang), sicherheitsvorfall*, datenpanne*,
    datenleck*, eindring*, angreifer*, ransomware, datenschutzvorfall*`,
  'became-aware-on': `
    (entdeckten|bemerkten|stellten|erfuhren|erlangten) wir,
    wir (_|) (entdeckten|bemerkten|erfuhren|entdeckt|festgestellt|erlangt),
    (haben|wurden|sind) wir (_|) (_|) (_|) (_|) (_|) (_|) (festgestellt|entdeckt|informiert|betroffen|erlangt|erfahren)`,
  'never-happened': `
    noch nie, niemals einen, noch keinen (vorfall|sicherheitsvorfall|datenschutzvorfall),
    noch keine (datenpanne*|vorfälle|sicherheitsvorfälle),
    nie (einen|eine) (_|) (vorfall|datenpanne*|sicherheitsvorfall)`,
  'status-page': `
    statusseite, status seite, systemstatus, dienststatus, status (der|unserer|des) (dienst*|system*|plattform),
    statusportal, statuswebseite, störungsmeldungen, störungsübersicht, alle systeme (betriebsbereit|funktion*|laufen),
    aktueller status, status page, system status`,
  'trust-centre': `
    trust (center|centre|portal|hub|seite), trustcenter, security (portal|center), sicherheitsportal,
    vertrauenszentrum, compliance (portal|center), complianceportal, sicherheitscenter`,
  'trust-documents': `
    sicherheits (dokumentation|dokumente|berichte), sicherheitsdokument*,
    compliance (dokumentation|dokumente|berichte), auditberichte, prüfberichte, SOC 2 bericht*, pentestbericht*,
    pentest (bericht*|zusammenfassung), zugang (anfordern|beantragen), whitepaper*, richtlinien, zertifikat*, FAQ,
    dokumentation, dokumente, unterlagen`,
  'privacy-mailbox': `
    privacy, dpo, gdpr, dataprotection, data protection, security, infosec, psirt, cert, csirt, abuse, dataprivacy,
    data privacy, privacyofficer, dsar, dpa, compliance, ciso, soc, privacyteam, datenschutz, rgpd,
    privacy (team|office|officer), legalprivacy, fg, avg, gegevensbescherming, datalek, datalekken, beveiliging,
    meldpunt, privacy (team|officer), dsb, dsgvo, datenschutzbeauftragter, datenschutzbeauftragte, it sicherheit,
    sicherheit, isb, vieprivee, vie privee, donneespersonnelles, donnees personnelles, protectiondesdonnees,
    confidentialite, securite, rssi, cnil, dpd`,
  'support-contact': `
    (wenden|kontakt*|schreiben) (_|) (_|) (_|) (unseren|unser|den|dem|unserem|das) (_|) (support|kundenservice|kundendienst|helpdesk*|kundensupport)`,
  merger: `
    fusion*, verschmelzung*, übernahme* (_|) (_|) (unternehmen*|durch|oder|von), unternehmensübernahme*, übernahme,
    unternehmensverkauf*, unternehmenstransaktion*,
    verkauf (von|des|der|unseres) (_|) (_|) (unternehmen*|vermögens*|geschäfts*|anteile*), kontrollwechsel*,
    umstrukturierung*, veräußerung*, betriebsübergang, restrukturierung, insolvenz, akquisition*,
    erwerber*,
  `,
  'same-terms': `
    (gleichen|gleiche|dieselben|denselben|gleichwertige*|vergleichbare*) (_|) (_|) (datenschutz*|schutz*|garantien|bedingungen|verpflichtungen),
    (gemäß|vorbehaltlich|nach maßgabe|im einklang mit) (_|) (dieser|unserer|der) (_|) (datenschutz*|erklärung|richtlinie)`,
  'business-asset': `
    vermögenswert*, teil (der|des) (_|) (transaktion|vermögens*|verkauf*|vermögenswerte), betriebsvermögen`,
  'hand-over': `
    übertrag*, weitergegeben, weitergeben, weitergabe, offengelegt, offenlegen, übermittel*, verkauft, geteilt,
    übergehen, übergeben`,
  switching: `
    anbieterwechsel*, wechsel (zu|zwischen|des) (_|) (_|) (_|) (anbieter*|dienst*|datenverarbeitungsdienst*),
    wechselprozess*, wechselentgelt*, datenverordnung, =Data =Act, 2023 2854,
    exit (plan*|strategie*|unterstützung|management), exitplan*, exitstrategie*, exitmanagement, ausstiegsplan*,
    beendigungsunterstützung, übergangsunterstützung,
    migration (_|) (_|) (zu einem anderen|zu einem neuen|auf einen anderen) (_|) (anbieter*|dienst*),
    egress (gebühr*|kosten|entgelt*), ausstiegsunterstützung, reversibilität`,
  'you-own': `
    (behält|behalten) (_|) (_|) (_|) (_|) (recht*|eigentum|eigentümer|inhaberschaft),
    (bleibt|bleiben|ist|sind|verbleiben|verbleibt) (_|) (_|) (_|) (_|) (_|) (eigentum|eigentümer|inhaber|inhaberin|rechteinhaber),
    eigentum (des|der) (kunden|auftraggebers|nutzers),
    (rechte|eigentum) (_|) (_|) (_|) (_|) (verbleib*|liegen|bleib*) (_|) (_|) (beim|bei)`,
  'no-claim-to-content': `
    (kein|keine|keinerlei) (_|) (eigentum*|eigentumsrechte*|eigentumsanspr*),
    (erwerb*|erwirbt|beanspruch*) (_|) (_|) (_|) (_|) keine* (_|) (rechte|eigentum*|ansprüche)`,
  'customer-content': `
    kundendaten, kundeninhalt*, (daten|inhalt*) (des|der) (kunden|auftraggebers|nutzers),
    ihre* (_|) (daten|inhalt*|dateien), nutzerinhalt*,
    (daten|inhalte) die (sie|der kunde) (_|) (_|) (eingeben|hochladen|bereitstellen|speichern|hochlädt|eingibt),
    (seinen|seine|seiner|den|die|der|an den) daten, nutzerdaten`,
  'licence-to-us': `
    (gewähr*|räum*|erteil*) (_|) (uns|anbieter|auftragnehmer|dem anbieter) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (lizenz*|recht*|nutzungsrecht*),
    (lizenz*|nutzungsrecht*) (an|zur) (_|) (_|) (_|) (ihren|kundendaten|inhalten|den) (_|) (inhalten|daten|nutzung)`,
  boundless: `
    weltweit*, unbefristet*, unwiderruflich*, gebührenfrei*, unterlizenzierbar*, uneingeschränkt*,
    zeitlich unbegrenzt*, übertragbar*, abgeleitete werke, lizenzgebührenfrei*`,
  irrevocable: `
    unbefristet*, unwiderruflich*, zeitlich unbegrenzt*, abgeleitete werke, für jeden zweck, uneingeschränkt*`,
  'serve-only': `
    (ausschließlich|nur|allein|soweit|lediglich) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (erbring*|bereitstell*|leist*|dienst*|erforderlich|notwendig|nötig),
    beschränkte* (lizenz|nutzungsrecht|recht)`,
  'security-documents': `
    informationssicherheitsleitlinie*, informationssicherheitsrichtlinie*, sicherheitsrichtlinie*,
    sicherheitsleitlinie*, sicherheitskonzept*, (sicherheits|security|datenschutz) whitepaper*, whitepaper*,
    datenschutzkonzept*, (DSFA|DPIA) (vorlage*|muster|unterlagen|unterstützung|dokumentation), muster DSFA, vorab DSFA,
    security (policy|dokumentation), sicherheitsdokumentation, verarbeitungsverzeichnis (vorlage*|muster),
    transfer impact assessment, sicherheitsfragebogen*, =CAIQ`,
  'under-nda': `
    =NDA, geheimhaltungsvereinbarung*, vertraulichkeitsvereinbarung*, unter geheimhaltung,
    enterprise (kunden|tarif*|plan*)`,
  'gathers-data': `
    erheb*, sammel*, wie ihre, ihre (adresse|anschrift), ihrer (adresse|anschrift), rechnungsadresse, lieferadresse,
    rechnungsanschrift, lieferanschrift, name und (anschrift|adresse)`,
};
