import type { COMPANY_CONCEPTS } from '../../concepts/company.ts';
import type { Words } from '../../concepts.ts';

export const company: Words<(typeof COMPANY_CONCEPTS)[number]> = {
  'entity-form': `
    =Ltd, =LTD, =Limited, =LLC, =Inc, =INC, =Incorporated, =GmbH, =mbH, =gGmbH, =plc, =PLC, =LLP, =BV, =B =V, =NV,
    =N =V, =SAS, =SASU, =SARL, =S =A, =S =A =S, =S =A =R =L, =EURL, =AB, =ApS, =Oy, =SE, =AG, =KG, =KGaA, =UG, =OHG,
    =GbR, =Corp, =Corporation, =PBC, =SRL, =S =r =l, =S =p =A, =SpA, =S =L, =SL, =Pty, =Pte, =OÜ, =BVBA, =VOF, =eG,
    =A =S, besloten vennootschap, naamloze vennootschap, stichting, coöperatie`,
  'service-of-others': `(wij|we) (gebruiken|werken met|maken gebruik van|zetten), maakt gebruik van, (dienst|diensten|plug ins) van`,
  'names-itself': `
    (wij|we|ons|onze) (wordt|betekent|verwijst), hierna, verder te noemen, te noemen, genoemd, (wij|we) (ons|of ons),
    (beheerd|geëxploiteerd|aangeboden|geleverd|uitgegeven|ontwikkeld) door, handelend onder, tevens handelend,
    statutair gevestigd, (gevestigd|kantoorhoudende|kantoorhoudend) (te|in|aan), ingeschreven (in|bij|onder),
    verwerkingsverantwoordelijke (is|voor|in de zin), verantwoordelijk* voor (de|het|uw) (_|) (verwerk*|gegevens),
    verantwoordelijke is, bedrijfsnaam, handelsnaam, statutaire naam,
    naam (van de|van het|) (verwerker|leverancier|bedrijf|onderneming|aanbieder), alle rechten voorbehouden, copyright,
    tussen u en, overeenkomst met, gesloten (tussen|met), contractspartij, de verwerker, de leverancier, de aanbieder,
    (ons|onze) (hoofdkantoor|hoofdvestiging|vestiging*|kantoor*)`,
  'trademark-only': '(is een|is de) (handelsnaam|merknaam|merk), (geregistreerd|) handelsmerk*, merk van',
  'office-label': `
    vestigingsadres, gevestigd (te|in|aan|op), statutair gevestigd, statutaire zetel, kantoorhoudend*,
    (bezoek|post|kantoor|vestigings|correspondentie)adres, bezoekadres, postadres, kantooradres, correspondentieadres,
    hoofdkantoor, hoofdvestiging, bedrijfsadres, zakelijk adres, (ons|het) adres (is|van|luidt),
    adres van (de|het|onze) (_|) (bedrijf|verwerker|leverancier|aanbieder), (per|via) (post|brief),
    schrijf* (_|) (aan|naar), (brief|post) (_|) (aan|naar), met zetel (in|te), maatschappelijke zetel, zetel`,
  'seat-named': `
    vestigingsadres, statutair gevestigd, statutaire zetel, kantoorhoudend*, bezoekadres, kantooradres, hoofdkantoor,
    hoofdvestiging, bedrijfsadres, met zetel (in|te), maatschappelijke zetel`,
  'register-label': `
    kvk, kvk nummer, kvknummer, k v k, kamer van koophandel, handelsregister*, inschrijfnummer, inschrijvingsnummer,
    registratienummer, ondernemingsnummer, KBO, KBO nummer, RPR, dossiernummer,
    ingeschreven (in|bij|onder) (_|) (_|) (_|) (_|) (_|) (_|) (nummer|nr), =CoC, chamber of commerce, =HRB, =RCS,
    =SIREN, =CVR, vestigingsnummer, bedrijfsnummer`,
  'vat-label': `
    btw (nummer|nr|id|identificatienummer|identificatie), btw, btwnummer, btw nummer, omzetbelastingnummer,
    VAT (nummer|number|id), OB nummer, =BTW, =TVA`,
  founded: `
    opgericht (in|door|meer), (wij|we|bedrijf) (zijn|is|bestaan|bestaat) (_|) (opgericht|actief|begonnen),
    (bestaan|bestaat|actief|werkzaam) (_|) (sinds|al), sinds (onze|de) oprichting, oprichting in, oprichtingsjaar,
    jaar van oprichting, gestart in, begonnen in, op de markt sinds,
    (al|ruim|meer dan) (_|) (_|) jaar (actief|bestaan|op de markt),
    sinds _ (wij|we|ons|onze|helpen|werken|leveren|ondersteunen)`,
  experience: `
    (bestaan|bestaat|actief|werkzaam) (_|) (al|ruim|meer dan) (_|) (_|) jaar,
    (al|ruim) (_|) (_|) jaar (actief|op de markt), jaar (_|) (_|) ervaring, jaren ervaring, jarenlange ervaring,
    ervaring van (_|) (_|) jaar`,
  'many-years': 'jarenlange, vele jaren, jaren ervaring, decennia',
  'customers-named': `
    vertrouwd door (_|) (_|) (_|) (_|) (klanten|bedrijven|organisaties|teams|gemeenten|ziekenhuizen),
    onze klanten (zijn|waaronder|omvatten), (tot) onze klanten (behoren|rekenen), klantverha*, klantcase*,
    klantreferentie*, referenties, praktijkverha*, praktijkvoorbeeld*, case stud*,
    (gebruikt|ingezet) door (_|) (_|) (_|) (bedrijven|organisaties|teams|klanten|gemeenten|ziekenhuizen),
    (meer dan|ruim|al) (_|) (_|) (klanten|bedrijven|organisaties|gemeenten|teams),
    (klanten|bedrijven) (vertrouwen) (_|) op, testimonial*`,
  'vague-number': 'duizenden, honderden, miljoenen, vele, veel, toonaangevende',
  'security-officer': `
    chief information security officer*, =CISO, security officer*, (informatie|)beveiligingsfunctionaris,
    hoofd (security|beveiliging|informatiebeveiliging|privacy), security manager, informatiebeveiligingsfunctionaris,
    beveiligingsverantwoordelijke, chief privacy officer*`,
  'privacy-team': `
    (security|privacy|beveiligings|informatiebeveiligings|compliance) (en|_|) (_|) (team|afdeling|organisatie|commissie|comité|office),
    securityteam, privacyteam, beveiligingsteam, informatiebeveiligingsteam, complianceteam,
    team van (security*|privacy*|beveiligings*), (eigen|speciaal|toegewijd) (security*|privacy*|beveiligingst*) team`,
  'has-appointed': `
    aangesteld*, benoemd*, aangewezen, hebben een, heeft een, beschikken over, beschikt over, onze, ons, eigen,
    geleid door, onder leiding, verantwoordelijk voor, toezicht, in dienst, rapporteert`,
  'everyones-duty': `
    (verantwoordelijkheid|taak|zaak) van (ons allemaal|iedereen|ons allen|alle medewerkers),
    iedereen is verantwoordelijk`,
  'privacy-topic': 'privacy, gegevensbescherming, beveiliging, veiligheid',
  'cyber-insurance': `
    cyber verzekering*, cyberverzekering*, cyberrisicoverzekering*, cyber (_|) (_|) verzekering,
    beroepsaansprakelijkheidsverzekering*, bedrijfsaansprakelijkheidsverzekering*, aansprakelijkheidsverzekering*,
    verzekering* (_|) (_|) (_|) (_|) (cyber*|datalek*|beroepsaansprakelijkheid|aansprakelijkheid),
    verzekerd (_|) (_|) (tegen|voor) (_|) (_|) (cyber*|datalek*|beroepsaansprakelijkheid|aansprakelijkheid)`,
  insured: '(adequaat|voldoende|passend|goed) verzekerd, (adequate|voldoende|passende) verzekering*',
  'keeps-insurance': `
    sluit*, afgesloten, heeft, hebben, beschik*, verzekerd, onderhoud*, handhaaf*, aangehouden, houdt, dekking, dekt,
    gesloten`,
  'incident-history': `
    post mortem*, postmortem*, incidenthistorie*, incidentgeschiedenis, eerdere incidenten, incidentenarchief,
    (bericht|verklaring|mededeling|update|informatie) (over|inzake) (het|een|de) (datalek|beveiligingsincident*|incident),
    overzicht van (_|) incidenten, incidentenoverzicht, beveiligingsadvies*, beveiligingsbulletin*,
    historie van (_|) incidenten`,
  'makes-public': `
    publiceer*, publiceren, gepubliceerd*, openbaar, openbare, beschikbaar, delen, transparant*, download*, raadplegen,
    online, op onze (website|site|pagina|blog|portaal)`,
  'incident-itself': `
    onbevoegd* (toegang|part*|person*), ongeautoriseerd* toegang, beveiligingsincident*, datalek*, inbraak, aanvaller*,
    ransomware`,
  'became-aware-on': `
    (ontdekten|constateerden|stelden|vernamen|troffen|merkten) (wij|we),
    (wij|we) (_|) (ontdekten|constateerden|vernamen|merkten|ontdekt|geconstateerd|vastgesteld|getroffen),
    (zijn|werden|hebben) (wij|we) (_|) (_|) (_|) (_|) (_|) (geïnformeerd|getroffen|ontdekt|geconstateerd|vastgesteld)`,
  'never-happened': `
    nog nooit (een|) (_|) (datalek*|incident*|beveiligingsincident*),
    nooit (een|) (_|) (datalek*|incident*|beveiligingsincident*),
    (geen|nog geen) (datalek*|incident*|beveiligingsincident*) (gehad|geweest), nog nooit`,
  'status-page': `
    statuspagina, status pagina, systeemstatus, dienststatus, status van (de|onze) (dienst*|system*|platform),
    statuswebsite, statusoverzicht, storingspagina, storingsoverzicht, alle systemen (operationeel|werken),
    actuele status, system status, status page`,
  'trust-centre': `
    trust (center|centre|portal|hub|pagina|portaal), trustcenter, security (portal|portaal|center), complianceportaal,
    compliance portaal, vertrouwenscentrum, securityportaal`,
  'trust-documents': `
    beveiligings (documentatie|documenten|rapporten), beveiligingsdocumenten, beveiligingsdocumentatie,
    compliance (documentatie|documenten|rapporten), auditrapporten, SOC 2 rapport*, pentestrapport*,
    pentest (rapport*|samenvatting), toegang (aanvragen|vragen), whitepaper*, beleidsdocumenten, certificat*,
    certificaat, FAQ, documentatie, documenten`,
  'privacy-mailbox': `
    privacy, dpo, gdpr, dataprotection, data protection, security, infosec, psirt, cert, csirt, abuse, dataprivacy,
    data privacy, privacyofficer, dsar, dpa, compliance, ciso, soc, privacyteam, datenschutz, rgpd,
    privacy (team|office|officer), legalprivacy, fg, avg, gegevensbescherming, datalek, datalekken, beveiliging,
    meldpunt, privacy (team|officer), dsb, dsgvo, datenschutzbeauftragter, datenschutzbeauftragte, it sicherheit,
    sicherheit, isb, vieprivee, vie privee, donneespersonnelles, donnees personnelles, protectiondesdonnees,
    confidentialite, securite, rssi, cnil, dpd`,
  'support-contact': `
    (contact|mail|vraag) (_|) (_|) (_|) (onze|de) (_|) (klantenservice|helpdesk|support*|supportafdeling),
    contact (_|) (_|) (_|) (klantenservice|helpdesk|support*)`,
  merger: `
    fusie*, fuseren, overname*, overgenomen, overdracht van (onderneming|ons bedrijf|het bedrijf|de onderneming),
    bedrijfsovername*, bedrijfsoverdracht*,
    verkoop van (_|) (_|) (_|) (bedrijf*|activa|onderneming*|aandelen|bedrijfsonderdelen), reorganisatie,
    zeggenschapswijziging, wijziging van zeggenschap, herstructurering, faillissement,
    overnemer*,
  `,
  'same-terms': `
    (dezelfde|gelijkwaardige|vergelijkbare) (_|) (_|) (privacy*|bescherming*|waarborgen|voorwaarden|verplichtingen),
    onderworpen aan (deze|dit|het) (_|) (privacy*|verklaring|beleid),
    (gebonden aan|conform|volgens|overeenkomstig) (_|) (_|) (deze|dit) (_|) (privacy*|verklaring|beleid)`,
  'business-asset': `
    bedrijfsmiddel*, bedrijfsactiva, onderdeel van de (transactie|overdracht|activa|verkoop), overgedragen activa`,
  'hand-over': `
    overgedragen, overdragen, overdracht, verstrek*, delen, gedeeld, doorgegeven, verkocht, overgaan, overgaat`,
  switching: `
    overstap* (naar|tussen|van) (_|) (_|) (_|) (aanbieder*|leverancier*|dienst*|verwerkingsdienst*|partij),
    overstappen, overstapproces, overstapkosten, dataverordening, =Data =Act, 2023 2854,
    exit (plan*|strategie*|ondersteuning|regeling*|begeleiding), exitplan*, exitregeling*, exitstrategie*,
    exitbegeleiding, transitie (ondersteuning|diensten|begeleiding), transitieondersteuning,
    migr* (_|) (_|) (_|) (naar een andere|naar een nieuwe) (_|) (aanbieder*|leverancier*|dienst*), egress kosten,
    uitstapkosten, reversibiliteit`,
  'you-own': `
    (behoudt|behouden|houdt) (_|) (_|) (_|) (_|) (eigendom*|rechten|recht),
    (blijft|blijven|is|zijn|bent) (_|) (_|) (_|) (_|) (eigendom|eigenaar|rechthebbende),
    eigendom van (de|) (klant|opdrachtgever|afnemer|u),
    (eigendom*|rechten) (_|) (_|) (_|) (_|) (berusten|rusten|liggen|blijven) (_|) (bij|van)`,
  'no-claim-to-content': `
    (geen|nooit) (_|) (eigendom*|eigenaar|aanspraak),
    (verkrijg*|claim*|verwerf*) (_|) (_|) geen (_|) (_|) (eigendom*|rechten|recht)`,
  'customer-content': `
    klantgegevens, klantdata, klantinhoud,
    (gegevens|data|inhoud|content|bestanden) van (de|) (klant|opdrachtgever|afnemer|gebruiker),
    uw (_|) (gegevens|data|inhoud|content|bestanden), jouw (_|) (gegevens|data|inhoud|content|bestanden),
    gebruikersinhoud,
    (gegevens|data|inhoud) die (u|klant|de klant|opdrachtgever|je) (_|) (_|) (invoert|plaatst|uploadt|aanlevert|opslaat),
    (de|zijn|haar) (gegevens|data)`,
  'licence-to-us': `
    (verleen*|verleent|geeft|geef) (_|) (_|) (ons|leverancier|aanbieder|verwerker|wij) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (licentie*|recht|rechten|gebruiksrecht*),
    (licentie*|recht|gebruiksrecht*) (om|voor) (_|) (_|) (_|) (uw|klantgegevens|de|jouw) (_|) (inhoud|content|gegevens|data)`,
  boundless: `
    wereldwijd*, eeuwigdurend*, onherroepelijk*, royaltyvrij*, sublicentieerbaar*, onbeperkt*, overdraagbaar*,
    afgeleide werken, voor onbepaalde tijd`,
  irrevocable: 'eeuwigdurend*, onherroepelijk*, afgeleide werken, voor elk doel, onbeperkt*',
  'serve-only': `
    (uitsluitend|alleen|slechts|voor zover|enkel) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (lever*|verlen*|uitvoer*|dienst*|nodig|noodzakelijk),
    beperkte licentie*, beperkt gebruiksrecht`,
  'security-documents': `
    informatiebeveiligingsbeleid, beveiligingsbeleid, (security|beveiligings|privacy) whitepaper*, whitepaper*,
    (model|sjabloon|template) (_|) DPIA, DPIA (model|sjabloon|template*|ondersteuning|documentatie), pre DPIA,
    security (policy|overzicht|documentatie), beveiligingsdocumentatie, gegevensbeschermingsbeleid,
    privacybeleid intern, verwerkingsregister (model|sjabloon), transfer impact assessment, security vragenlijst*,
    beveiligingsvragenlijst*, =CAIQ`,
  'under-nda': `
    =NDA, geheimhoudingsverklaring*, geheimhoudingsovereenkomst*, onder geheimhouding,
    enterprise (klanten|abonnement*)`,
  'gathers-data': `
    verzamel*, zoals uw, uw (naam|adres|straat), factuuradres, bezorgadres, afleveradres, adresgegevens, naam en adres`,
};
