import type { CONTRACT_CONCEPTS } from '../../concepts/contract.ts';
import type { Words } from '../../concepts.ts';

export const contract: Words<(typeof CONTRACT_CONCEPTS)[number]> = {
  dpa: `
    verwerkersovereenkomst*, bewerkersovereenkomst*, DPA, gegevensverwerkingsovereenkomst*,
    overeenkomst (voor|inzake) (de|) (verwerking|gegevensverwerking), deze bijlage`,
  'form-part-of': `
    (maakt|maken|vormt|vormen) (_|) (_|) (_|) (deel|onderdeel|integraal|onlosmakelijk|bijlage|aanvulling),
    (deel|onderdeel) (van|uit), opgenomen in, bijlage (bij|van) (de|het|deze|onze), aanvulling op,
    vult (_|) (_|) (_|) aan, is (van toepassing|bijgevoegd), onlosmakelijk,
    (vormt|vormen) (_|) (_|) (_|) (_|) (_|) (_|) (de|een) verwerkersovereenkomst`,
  'enter-into': `
    sluiten, sluit, gesloten, aangaan, aangegaan, ondertekend, ondertekenen, aanvaard*, accepteert, accepteren,
    overeengekomen, akkoord`,
  'article-28': '(art|artikel) 28, 28 (lid|derde) _',
  'controller-role': 'verwerkingsverantwoordelijke*, verantwoordelijke',
  'processor-role': 'verwerker, bewerker, verwerkers',
  'act-as': `
    (treedt|treden|optreedt|optreden|handelt|handelen) (_|) (_|) (op|als),
    als (verwerker|verwerkingsverantwoordelijke|bewerker|verantwoordelijke), aangemerkt,
    (is|zijn|bent|blijft) (de|een|hierbij|aan te merken als|) (verwerker|bewerker|verwerkingsverantwoordelijke|verantwoordelijke),
    in (haar|zijn|de) (hoedanigheid|rol), optreedt, treedt op`,
  'on-behalf-of': `
    ten behoeve van, in opdracht van, namens, voor (de|) (klant|verwerkingsverantwoordelijke|opdrachtgever|u),
    uit naam van`,
  instruction: 'instructie, instructies, opdracht van, aanwijzing, aanwijzingen',
  documented: 'schriftelijk, schriftelijke, gedocumenteerde, gedocumenteerd, vastgelegde, vastgelegd',
  'in-accordance-with': `
    in overeenstemming met, overeenkomstig, conform, volgens, op, op basis van, in opdracht, met inachtneming van,
    binnen, onder, op grond van, naar`,
  'infringe-law': `
    (in|) strijd* (met|is|zijn|), inbreuk (op|maakt|oplevert), schend*, onrechtmatig, overtreed*, onwettig`,
  opinion: `
    naar (haar|zijn|het|ons|diens) (redelijk|) (oordeel|mening|inzicht), van (mening|oordeel), meent, vindt, oordeel,
    mening, acht, vermoed*, redelijkerwijs`,
  'legal-requirement': `
    wettelijk (voorschrift|verplicht*), wettelijke (verplichting*|bepaling*|vereiste*|plicht), unierecht*,
    lidstaatrecht*, lidstatelijk* recht, dwingend recht*, dwingendrechtelijk*,
    (verplicht|vereist) (op grond van|door|krachtens), dat wettelijk voorschrift`,
  notify: `
    meld*, gemeld, informeer*, informeren, geïnformeerd,
    (stelt|stellen|brengt|brengen) (_|) (_|) (_|) (_|) (op de hoogte|in kennis), op de hoogte, in kennis,
    kennisgeving*, kennis (geven|geeft|te geven), bericht, berichten, waarschuw*, mededeling, laten (_|) (_|) weten,
    laat (_|) (_|) weten, verwittig*, rapporteer*, aankondig*, mede te delen, delen (_|) mee, deelt (_|) (_|) mee,
    meedelen, licht (_|) (_|) (_|) (_|) in, inlicht*, in te lichten`,
  'notify-vendor': `
    (meld|meldt|melden|rapporteert|rapporteren) (_|) (_|) (_|) (_|) aan (de|) (verwerker|leverancier|opdrachtnemer|ons),
    aan (de|) (verwerker|leverancier|opdrachtnemer|ons) (te|) (meld*|gemeld|rapporteren|rapporteert),
    (ons|de verwerker) (onverwijld|onmiddellijk|direct|) te (informeren|berichten|melden), (informeert|informeren) ons,
    (subverwerker*|sub verwerker*|onderaannemer*) (verplicht|om) (_|) (_|) (_|) (_|) te (melden|informeren)`,
  breach: `
    datalek*, beveiligingslek*, beveiligingsincident*,
    inbreuk* (in verband met|op|met betrekking tot) (_|) (_|) (persoonsgegevens|beveiliging),
    inbreuk (op|van) de beveiliging, inbreuk in verband, incident, incidenten, lek, lekken, een inbreuk, de inbreuk,
    privacy incident*, inbreuken, ongeautoriseerde toegang, onbevoegde toegang`,
  'becoming-aware': `
    ontdek*, bekend, kennis (heeft|hebben|genomen|neemt|nemen|is), kennis genomen, kennisname,
    op de hoogte (is|raakt|komt), geconstateerd*, constater*, vaststell*, bewust, gewaarword*, na bekend`,
  'breach-nature': `
    aard van (de|het) (_|) (_|) (inbreuk|datalek|incident|lek),
    omschrijving van (de|het) (_|) (inbreuk|datalek|incident), aard van de inbreuk, wat (de|) (vermeende|) oorzaak,
    oorzaak (is|van) (van|) (het|de) (_|) (lek|datalek|inbreuk|incident)`,
  'breach-consequences': `
    (waarschijnlijke|mogelijke|vermoedelijke|verwachte|te verwachten|vooralsnog bekende) (_|) (_|) (_|) (gevolg*|effect*),
    gevolgen van (de|het) (_|) (inbreuk|datalek|incident|lek), bekende en te verwachten gevolg*`,
  'measures-taken': `
    maatregelen (_|) (_|) (_|) (_|) (_|) (_|) (genomen|voorgesteld|getroffen|nemen|treffen|beperk*),
    (genomen|getroffen|voorgestelde|voorgenomen) (_|) (_|) maatregelen, (voorgestelde|) oplossing,
    herstelmaatregelen, (genomen|getroffen) maatregelen, aan te pakken, reeds (ondernomen|genomen)`,
  'number-affected': `
    (aantal|aantallen) (_|) (_|) (betrokkenen|personen|gegevensregisters|records), aantal (betrokkenen|getroffen*),
    wie (de|) (getroffen|) (betrokkenen|geïnformeerd)`,
  subprocessor: `
    sub (verwerker*|bewerker*), subverwerker*, subbewerker*, onderaannemer*,
    (andere|een andere|verdere|derde) verwerker*, derden (_|) (_|) (_|) (inschakel*|in te schakelen|verwerk*),
    sub contractor*, hulpleverancier*, subverwerking`,
  engage: `
    inschakel*, ingeschakeld*, in te schakelen, schakelt (_|) (_|) (_|) (_|) in, gebruik (maken|maakt|van|te maken),
    inzet*, ingezet, in dienst nem*, uitbested*, uitbesteed, uit te besteden, besteed, aanstel*, betrek*, inhuren,
    gebruikmaken, gebruikt, gebruik, aan te trekken`,
  authorisation: `
    toestemming, goedkeuring, machtiging, machtigt, autorisatie, instemming, akkoord, toegestaan, goedkeurt, instemt`,
  'general-authorisation': `
    algemene (schriftelijke|voorafgaande|) (schriftelijke|) (toestemming|machtiging|goedkeuring|autorisatie),
    (geeft|verleent|hebt|heeft|geven) (_|) (_|) (_|) (_|) (hierbij|algemene|) (_|) toestemming,
    (mag|is gerechtigd|is bevoegd|is toegestaan) (_|) (_|) (_|) (_|) (_|) (_|) (gebruik*|derden|subverwerker*|sub verwerker*|inschakel*),
    (gerechtigd|bevoegd|toegestaan) (_|) (_|) (_|) (_|) (_|) (in te schakelen|gebruik te maken)`,
  'asks-authorisation': `
    (verzoek*|aanvraag|vraag) (_|) (om|voor|tot) (de|een|) (specifieke|voorafgaande|schriftelijke) (schriftelijke|) (toestemming|machtiging|goedkeuring),
    (vraagt|verzoekt|vragen) (_|) (_|) (_|) (_|) (specifieke|voorafgaande|schriftelijke) (schriftelijke|) (toestemming|machtiging|goedkeuring)`,
  'specific-authorisation': `
    (specifieke|uitdrukkelijke|expliciete) (schriftelijke|voorafgaande|) (toestemming|machtiging|goedkeuring),
    voorafgaande (_|) (schriftelijke|) (toestemming|machtiging|goedkeuring|instemming),
    zonder (_|) (_|) (_|) (_|) (_|) toestemming`,
  'object-to': 'bezwaar, bezwaren, verzet, bezwaar maken',
  'change-of-list': `
    (nieuwe|toevoegen van|toevoeging van|vervanging van|wijziging van|wijzigingen in|wijzigt|wisseling van) (_|) (_|) (_|) (_|) (subverwerker*|sub verwerker*|verwerkers|onderaannemer*),
    beoogde (verandering*|wijziging*), nieuwe (subverwerker*|sub verwerker*), toevoeging of vervanging,
    ingeschakelde derden, voor de inschakeling`,
  'same-obligations': `
    (dezelfde|gelijke|vergelijkbare|gelijkwaardige|soortgelijke|minimaal|minstens|ten minste|tenminste) (_|) (_|) (_|) (_|) (verplichting*|plichten|voorwaarden|eisen|bescherming*|niveau|niveau s|waarborgen|afspraken),
    (verplichtingen|voorwaarden|plichten) (_|) (_|) (_|) (_|) (_|) (opleg*|gelden), onverkort`,
  impose: `
    opleg*, opgelegd*, legt (_|) (_|) (_|) (_|) (_|) (_|) (_|) op, overeenkomst met,
    schriftelijk (_|) (_|) (vast|overeen*), sluit*, bindt, binden, zorgt (_|) (_|) (_|) (dat|voor), draagt (_|) zorg,
    schriftelijke (_|) overeenkomst, op zich nemen, verplicht*, doorgelegd`,
  'liable-for': `
    aansprakelijk, aansprakelijkheid, verantwoordelijk, verantwoordelijkheid, in te staan, staat (_|) (_|) in voor,
    staat in`,
  'remain-liable': `
    (blijft|blijven|is|zijn) (_|) (_|) (_|) (_|) (_|) (_|) (aansprakelijk|verantwoordelijk),
    volledig (aansprakelijk|verantwoordelijk),
    (aansprakelijk|verantwoordelijk) voor (_|) (_|) (_|) (_|) (nakom*|handelen|fouten|subverwerker*|derden),
    staat (_|) (_|) (_|) in voor (_|) (_|) (_|) (nakom*|derden|correct*), zelf (_|) (_|) begaan`,
  confidentiality: 'vertrouwelijk*, geheimhouding*, geheim, geheime, zwijgplicht, geheim te houden, geheimhoudings*',
  'bound-by': `
    verplicht*, gebonden, verbind*, verbond*, plicht*, geheimhoudingsplicht, geheimhoudingsverplichting,
    geheimhoudingsverklaring*, rust, behandel*, houden, houdt, in acht, opgelegd, ondertekend, waarborg*, zorg*,
    geheimhoudingsovereenkomst*, bewaart, te houden`,
  personnel: `
    personeel, medewerker*, werknemer*, personen (die|met|onder), gemachtigde personen, iedereen, een ieder,
    eenieder, personeelsleden, ingeschakelde, ondergeschikten, tot het verwerken`,
  assist: `
    bijstand, bijstaan, assisteer*, assisteren, assistentie, ondersteun*, help, helpt, helpen, medewerking,
    meewerken, werkt (_|) mee, hulp, behulpzaam, (verleent|verlenen) (_|) (_|) (_|) (bijstand|medewerking|hulp),
    staat (_|) (_|) (_|) (_|) bij`,
  'data-subject-request': `
    verzoek* (_|) (_|) (_|) (_|) (betrokkene*|inzage), (verzoek*|vraag|vragen) (van|door) (_|) (_|) betrokkene*,
    betrokkene (_|) (_|) (_|) (_|) verzoek*, inzageverzoek*, uitoefen* (_|) (_|) (_|) rechten,
    rechten (_|) (_|) (_|) (_|) (_|) (_|) (uitoefen*|uit te oefenen|uitoefent), afhandel* (_|) verzoek*`,
  'data-subject-rights': `
    rechten van (de|een|) (betrokkene*|personen), (zijn|hun|privacy|haar) rechten, betrokkene (_|) (_|) (_|) rechten,
    rechten (_|) (_|) betrokkene*, wettelijke rechten`,
  dpia: `
    gegevensbeschermingseffectbeoordeling*, data protection impact assessment*, privacy impact assessment*, DPIA*,
    PIA, effectbeoordeling*, (artikelen|artikel|art) (32|33|34|35) (t m|tot en met|en|tot) (35|36),
    (artikel|art) 35 (van de|) AVG`,
  'prior-consultation': `
    voorafgaande raadpleging*, raadpleging* (_|) (_|) (_|) (toezichthoud*|autoriteit),
    (artikelen|artikel|art) (32|33|34|35) (t m|tot en met|en|tot) 36, (artikel|art) 36 (van de|) AVG`,
  delete: `
    verwijder*, wis, wissen, wist, gewist, vernietig*, te wissen, verwijdering, wissing, vernietiging, anonimiseer*,
    anonimiseren`,
  return: `
    terug (te|) (geven|gegeven|leveren|geleverd|bezorgen|bezorgd), teruggeven, teruggave, teruggegeven,
    geeft (_|) (_|) (_|) (_|) terug, retourn*, geretourneerd, terugleveren, terugbezorg*, terugbezorgen, overdrag*,
    overhandig*, exporter*, ter beschikking (_|) (stellen|gesteld|stelt), in originele of kopievorm, teruggezonden`,
  copies: 'kopie, kopieën, back up*, backup*, kopieen, kopievorm',
  'end-of-services': `
    (einde|beëindiging|afloop|beëindigen|eindigen|stopzetting) (van|), beëindigd, beëindigt, eindigt, na afloop,
    opzegging, ontbinding, afgelopen, niet langer (nodig|noodzakelijk), om welke reden, eindigen, is geëindigd`,
  audit: 'audit, audits, controle, controles, auditor*, te auditen, !auditrapport*',
  'in-place-of': 'in plaats van, in de plaats van, ter vervanging van',
  inspection: `
    inspectie*, ter plaatse, op locatie, onderzoek, audit*, door een (_|) (_|) (derde|deskundige), controleren,
    te laten uitvoeren`,
  allow: `
    toestaan, staat (_|) (_|) toe, bijdragen, draagt (_|) bij, mogelijk, meewerken, medewerking, recht om, recht op,
    recht, gerechtigd, mag, kan, gedogen, toelaten, meewerkt, werkt (_|) mee`,
  'make-available': `
    ter beschikking (_|) (stellen|stelt|gesteld|te stellen), stelt (_|) (_|) (_|) (_|) (_|) (_|) ter beschikking,
    ter beschikking, verstrek*, beschikbaar, overleg*, aantonen, aan te tonen, verschaf*, inzage, geeft, geven,
    lever*, tonen`,
  'demonstrate-compliance': `
    nakoming (van|) (_|) (_|) (_|) (_|) (aan te tonen|aantonen|verplichtingen|artikel),
    (aantonen|aan te tonen|aantoont|controle*|controleren|vaststellen|bewijz*|blijkt|verifi*|toets*) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (nakom*|nalev*|voldo*|naleving|nakoming|naleeft|nakomt),
    (nakom*|nalev*|voldo*) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (aan te tonen|aantonen|controleren|toetsen),
    naleving van (_|) (_|) (_|) (_|) (verwerkersovereenkomst|bewerkersovereenkomst|overeenkomst|artikel|verplichting*|afspraken)`,
  documentation: `
    documentatie, certifica*, auditrapport*, rapport*, informatie, bewijs*, verklaring*, gegevens, inlichtingen`,
  'technical-and-organisational-measures': `
    (technische|fysieke) (_|) (_|) organisatorische, organisatorische (_|) technische, beveiligingsmaatregelen,
    maatregelen (_|) (_|) (beveilig*|bescherm*), veiligheidsmaatregelen, technische en organisatorische _`,
  implement: `
    treft, treffen, getroffen, te treffen, neemt, nemen, genomen, te nemen, implementeer*, implementeren,
    geïmplementeerd, toepas*, past (_|) toe, onderhoud*, hanteert, zorgt, zorgen, draagt zorg, inspannen, handhaaft,
    handhaven, garandeert, waarborg*, ten uitvoer`,
  appropriate: `
    passende, passend, adequate, voldoende, geschikte, nodige, noodzakelijke, vereiste, redelijke, toereikende`,
  'article-32': `
    (art|artikel|artikelen) 32, beveiligingsniveau, niveau van beveiliging,
    beveiliging van (_|) (_|) (verwerking|persoonsgegevens|gegevens), op het risico afgestemd, beveiligen,
    beschermen, tegen (verlies|enige vorm|onrechtmatige|ongeoorloofde|vernietiging|onbevoegde), onrechtmatige,
    onbevoegde, doeltreffend, bescherming`,
  'security-annex': `
    (bijlage|annex|appendix) (_|) (_|) (_|) (_|) (_|) (beveilig*|maatregelen|technische),
    (maatregelen|beveiliging) (_|) (_|) (_|) (_|) (_|) (_|) (bijlage|annex|appendix),
    (volgende|onderstaande) (_|) (_|) (_|) maatregelen, maatregelen (_|) (_|) (omvatten|zijn|betreffen)`,
  'security-measure': `
    encrypt*, versleutel*, pseudonimiser*, toegangscontrole*, toegangsbeheer, firewall*, penetratietest*, pentest*,
    twee factor*, tweefactor*, meerfactor*, multi factor*, virusscanner*, antivirus*, wachtwoord*, back up*, backup*,
    logging, logbestand*, kwetsbaarhe*, patch*, authenticatie, veerkracht, herstel*, TLS, SSL, alarm*,
    cameratoezicht, toegangspas*, functiescheiding, bewustwording*, certificering*, beveiligingsbeleid,
    logische toegang*, fysieke (toegang|beveilig*|maatregelen), beveiligde (netwerk*|verbinding*), steekproef*`,
  'subject-matter': `
    onderwerp van (de|deze) (_|) (verwerking|overeenkomst|verwerkersovereenkomst), onderwerp en duur, voorwerp van`,
  duration: `
    duur van, looptijd, duur, in werking, zolang, voor onbepaalde (tijd|duur), geldt voor de duur,
    blijft (_|) van kracht, tijdsduur, aangegaan voor`,
  'term-of-agreement': `
    duur (van|zoals|bepaald) (_|) (_|) (_|) (_|) (*overeenkomst|dienst*|samenwerking|contract|verwerking),
    looptijd van (_|) (_|) (*overeenkomst|dienst*|contract), tot (_|) (_|) (_|) (einde|beëindiging),
    zolang (_|) (_|) (_|) (dienst*|verwerk*|overeenkomst), beëindig*, voor de duur, eindigt, onbepaalde`,
  'nature-of-processing': `
    aard (van|en) (_|) (_|) (verwerking*|doel*|duur|omvang), aard en (_|) doel*, verwerkingsactiviteit*,
    verwerkingshandeling*, soort verwerking`,
  'purpose-of-processing': `
    doel* van (de|) (_|) (verwerking|gegevensverwerking), aard en (_|) doel*, doeleinden (van|waarvoor),
    (verwerk*|gebruik*) (_|) (_|) (_|) (_|) (_|) (_|) doel*, verwerkingsdoel*, met (als|het) doel,
    ten behoeve van de (uitvoering|levering|dienst*),
    (doel|doelen|doeleinden) (is|zijn|het|de) (_|) (lever*|verlen*|uitvoer*|uitvoering|aanbieden|ondersteun*)`,
  purpose: `
    doel, doeleinden, doelen, doeleinde, in het kader van, uitvoering van (de|) (_|) (*overeenkomst|dienst*),
    levering van (_|) (_|) dienst*, verlenen van (_|) (_|) dienst*, teneinde`,
  'own-purposes': `
    (eigen|andere|ander|enig ander) (doel*), eigen (gebruik|voordeel|belang*), anders dan (_|) (_|) (_|) doel*,
    enig ander doel, commerciële doeleinden`,
  'types-of-personal-data': `
    (soort|soorten|categorie*|type|types) (van|) (_|) (persoonsgegevens|gegevens), categorieën persoonsgegevens,
    soorten persoonsgegevens, welke persoonsgegevens, gegevenscategorieën, de persoonsgegevens die,
    verwerkte persoonsgegevens, (volgende|genoemde|onderstaande) (persoonsgegevens|gegevens)`,
  'kind-of-personal-data': `
    naam, namen, NAW*, e mailadres*, e mail adres*, emailadres*, adres, adressen, adresgegevens, telefoonnummer*,
    contactgegevens, geboortedatum, ip adres*, gebruikersnaam, inloggegevens, functie, geslacht, bankrekening*,
    financiële gegevens, betaalgegevens, locatiegegevens, gezondheidsgegevens, bijzondere categorieën,
    bijzondere persoonsgegevens, BSN, burgerservicenummer, foto*, gebruiksgegevens, identificatiegegevens`,
  'categories-of-data-subjects': `
    categorie* (van|) (_|) (betrokkenen|personen), betrokkenen (zijn|betreffen|wier),
    (soorten|groepen|type) (betrokkenen|personen), categorieën van betrokkenen,
    betrokkenen (kunnen|zijn) (_|) (_|) (_|) zijn`,
  'kind-of-data-subject': `
    medewerker*, werknemer*, klant, klanten, gebruiker*, eindgebruiker*, contactperson*, bezoeker*, leverancier*,
    patiënt*, student*, leerling*, sollicitant*, kandidaat, kandidaten, leden, personeel, respondent*, prospect*,
    relaties, cliënt*, burgers, ontvangers, websitebezoeker*`,
  decides: 'bepaal*, vaststel*, beslis*, stelt (_|) (_|) (_|) vast, vastgesteld',
  annex: 'bijlage*, annex*, appendix',
  security: 'beveiliging, veiligheid, beveiligd*',
  'uploaded-content': '(u|klant) (_|) (_|) (invoert|uploadt|opslaat), door (u|klant) ingevoerde',
  measures: 'maatregelen',
  'article-32-named': '(art|artikel|artikelen) 32',
  'alone-responsible': '(alleen|volledig|uitsluitend|zelf) verantwoordelijk',
  'without-consent': 'zonder (_|) (_|) (_|) (toestemming|kennisgeving|goedkeuring|instemming)',
  'contact-point': 'contactpunt, contactpersoon, contactgegevens',
  'audit-report': `
    SOC (1|2|3), auditrapport*, rapport van (_|) (_|) auditor, ISAE (3000|3402), TPM, third party mededeling`,
  excluded: 'uitgesloten, niet toegestaan',
  available: 'beschikbaar',
};
