import { CERTIFICATE_NAMES } from '../../concepts/certificate-names.ts';
import type { CERTIFICATE_CONCEPTS } from '../../concepts/certificates.ts';
import type { Words } from '../../concepts.ts';

export const certificates: Words<(typeof CERTIFICATE_CONCEPTS)[number]> = {
  ...CERTIFICATE_NAMES,
  ens: `
    esquema nacional de seguridad,
    =ENS (high|medium|alto|alta|media|medio|certif*|gecertific*|zertifi*|category|niveau|haut|moyen|élevé|hoch|hoog),
    (certif*|gecertific*|zertifi*) (_|) =ENS, spaans* (nationaal|nationale) (veiligheidskader|beveiligingskader)`,
  europrivacy: `
    europrivacy, european data protection seal, europees gegevensbeschermingszegel, europrise (zegel|certif*|keurmerk)`,
  dora: `
    =DORA, digital operational resilience act, 2022 2554, DORA (addendum|bijlage|verordening|artikel|bepalingen)`,
  'nis-2': `
    NIS2, NIS 2, 2022 2555, NIS II, cyberbeveiligingswet, =Cbw, netwerk en informatiebeveiligingsrichtlijn`,
  'bsi-c5': `
    BSI C5, C5 (type|typ|2020|2016|2026|attest*|rapport|testat*|criteria|catalogus|audit|verklaring|certif*),
    cloud computing compliance (criteria|controls), BSI cloud computing (_|) (_|) C5`,
  hds: `
    =HDS, hosting* van (gezondheidsgegevens|zorggegevens), hebergeur* de donnees de sante,
    hébergeur* de données de santé, health data host*`,
  'pci-dss': `
    PCI DSS, PCIDSS, payment card industry data security,
    PCI (level|niveau|compliant|compliance|gecertificeerd|certificering), PCI data security`,
  'eu-cloud-code': `
    EU cloud (code of conduct|gedragscode|CoC|code), (europese|EU) gedragscode voor cloud*, EU cloud CoC,
    EU data protection code of conduct for cloud`,
  'is-certified': `
    gecertificeerd, gecertificeerde, gehercertificeerd, geaccrediteerd, geaccrediteerde, gecertifieerd,
    (beschikken|beschikt|hebben|heeft|houdt|behaald|behaalde|verkregen|ontvangen|toegekend|bezit|bezitten|voert|in het bezit) (_|) (_|) (_|) (_|) (_|) (certificering*|certificaat|certificaten|certificatie|accreditatie*|*certificaat|*certificering),
    (certificering*|certificaat|certificaten) (_|) (_|) (_|) (behaald|verkregen|toegekend)`,
  certificate: `
    certificering*, certificaat, certificaten, certificatie*, accreditatie*, gecertificeerd, gecertificeerde,
    gecertifieerd, attest, attesten`,
  'we-hold': `
    (wij|we|verwerker|leverancier|aanbieder|opdrachtnemer|bedrijf|organisatie|platform) (zijn|is|hebben|heeft|beschikken|beschikt) (_|) (_|) (_|) (_|) (_|) (gecertificeerd|gecertificeerde|certificering*|certificaat|certificaten|geaccrediteerd|gecertifieerd),
    (onze|ons) (_|) (_|) (isms|managementsysteem|bedrijf|organisatie|team) (is|zijn) (_|) (_|) (_|) (_|) gecertificeerd`,
  'certification-planned': `
    werken (toe|) (naar|aan), werkt (toe|) (naar|aan), werken (_|) (_|) (_|) toe, bezig met, in voorbereiding,
    bereiden ons voor, bereidt zich voor, van plan, gepland, streven (_|) naar, streeft (_|) naar, traject, nog niet,
    binnenkort, verwachten (_|) (_|) (_|) (_|) te,
    (zullen|gaan) (_|) (_|) (_|) (_|) (gecertificeerd|behalen|certificeren), roadmap, op weg naar, in gang gezet,
    voornemens, lopend* (_|) certif*, in afwachting, certificering loopt`,
  'merely-aligned': `
    in lijn met, gebaseerd op, conform, volgens, overeenkomstig, voldoen*, voldoet, compliant, compliance, volgen,
    volgt, sluit* aan, aansluit*, geïnspireerd, gemodelleerd, raamwerk*, framework*, principes, beginselen, richtlijn*,
    afgestemd op, uitgangspunten, eisen van, norm, normen, standaard*, best practice*`,
  'certified-elsewhere': `
    hosting (provider*|partner*|partij*|leverancier*), hostingprovider*, hostingpartij*, hostingpartner*,
    hostingleverancier*, hoster*, datacenter*, datacentr*, data (center*|centr*), rekencentr*,
    cloud (provider*|leverancier*|aanbieder*|infrastructuur|partner*), cloudprovider*, cloudleverancier*,
    cloudaanbieder*, infrastructuur* (provider|leverancier*|partner*), gehost (bij|op|door|in), ondergebracht bij,
    (onze|zijn|haar) (leverancier*|provider*|partner*|toeleverancier*), toeleverancier*,
    externe (leverancier*|dienstverlener*|partij*),
    (door|bij|via) (een|andere) (_|) (_|) (_|) (_|) (partij|provider|leverancier|partner|dienstverlener|aanbieder|verwerker),
    dienstverleners, onze hosting`,
  'possible-proof': `
    (kan|kunnen|mag|mogen) (_|) (_|) (_|) (_|) (worden aangetoond|aantonen|worden geleverd|worden voldaan|worden bewezen|worden vervangen|vervangen|worden gebruikt|bestaan|volstaan|voldoen),
    (kan|kunnen) (ook|) (aantonen|bewijzen|worden), bijvoorbeeld, bijv, b v, bv, o a,
    (of|en) (_|) (gelijkwaardig*|vergelijkbaar|vergelijkbare|soortgelijk*|ander*|equivalent*), in plaats van,
    (indien|voor zover) (aanwezig|beschikbaar|van toepassing), zonder daartoe beperkt`,
  asks: `
    bent u, zijn jullie, is uw, heeft u, hebben jullie, wat is, wat zijn, waarom (is|zijn|moet|zou), hoe kan,
    hoe kunnen, ben je`,
  'helps-customers': `
    (help*|helpen|helpt|ondersteun*|begeleid*|stelt|stellen|voorbereid*) (_|) (u|uw|je|jouw|klant*|bedrijven|organisatie*|ondernem*|teams),
    (uw|jouw|je) (eigen|) (_|) certif*, (ondersteun*|bevorder*) (_|) (_|) (compliance|naleving|certificering),
    klanten (_|) (_|) (_|) moeten,
    (automatiseer*|vereenvoudig*|versnel*) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (compliance|certific*|audit*),
    (uw|jouw|je) (SOC|ISO|HIPAA|PCI),
    (u|klant|opdrachtgever) (is|bent|moet|dient|zal) (_|) (_|) (_|) (_|) (verantwoordelijk|gecertificeerd|voldoen)`,
  'certified-persons': `
    lead (auditor*|implementer*),
    gecertificeerd* (_|) (_|) (auditor*|professional*|specialist*|expert*|consultant*|medewerker*|personeel),
    (auditor*|consultant*|medewerker*) (zijn|is) (_|) (_|) gecertificeerd`,
  'assurance-report': `
    rapport*, *rapport, *rapportage, audit*, *audit, onderzoek*, verklaring*, *verklaring, attest*, assurance*,
    certif*, gecertific*, geaccrediteerd*, beoordel*, beschikbaar, behaald, verkregen, beschikken, beschikt`,
  conformant: `
    compliant, compliance, voldoe*, voldoen, conform, certif*, gecertific*, gevalideerd*, attest*, beoordel*, niveau 1,
    level 1, =SAQ, =AOC`,
  'payment-handler': `
    betaal* (provider*|dienst*|partner*|verwerker*), betaalprovider*, betaaldienst*, betalingsverwerker*,
    betaalverwerker*, betaaldienstverlener*, betalingsprovider*, betalingsdienst*,
    payment (provider*|service*|processor*), verwerkt door,
    externe (betaal*|betalings*|partij*|provider*|leverancier*), betaalpartner*, betaalplatform*,
    (via|door) (onze|de|een) (_|) (betaal*|betalings*|provider*|partner*)`,
  'adheres-to': `
    onderschrijf*, onderschreven, aangesloten, ondertekend, verklar*, geverifieerd*, verificatie*, certif*,
    gecertific*, toegetreden, committe*, geregistreerd, register, houdt zich, houden ons, naleeft, naleving,
    leven (_|) (_|) (_|) na, voldoe*, lid van, goedgekeurd, level (1|2|3), niveau (1|2|3), adherent`,
  'adherence-verified': `
    geverifieerd*, verificatie*, certif*, gecertific*, toegetreden, geregistreerd, register, aangesloten,
    onderschrijf*, verified, certified, level (2|3), niveau (2|3)`,
  'gdpr-badge': `
    AVG gecertific*, AVG certific*, AVG proof, gecertificeerd (voor|volgens) de AVG,
    (AVG|GDPR|privacy) (keurmerk|badge|certificaat), GDPR gecertific*, GDPR certif*`,
  'gdpr-article-42': 'artikel 42, art 42, artikelen 42, certificeringsmechanisme',
  qualified: `
    gekwalific*, kwalificatie*, certif*, gecertific*, label*, geautoriseer*, autorisatie*, geaccrediteerd*,
    goedgekeurd*, attest*, beoordel*, assessment*, moderate, high, geregistreerd*, behaald, verkregen, ready, vermeld`,
  'business-associate-agreement': `
    business associate (agreement*|contract*|addendum|overeenkomst*), =BAA, =BAAs`,
  offers: `
    aanbied*, bied*, teken*, ondertekening, sluit*, afsluit*, verstrek*, lever*, beschikbaar, overeen*, verzoek,
    aanvra*, ondersteun*, bereid, kan, kunnen, zal, zullen`,
  'complies-with': `
    voldoe*, voldoen, compliant, naleven, naleving, leven (_|) (_|) (_|) na, implementeer*, geïmplementeerd,
    vallen (_|) (onder|binnen), valt (_|) (onder|binnen), geregistreerd, registratie, essentiële entiteit*,
    belangrijke entiteit*, aangemerkt als, verplichting*, vereist*, eisen, overeenkomstig, conform, in lijn met,
    op grond van`,
  'law-entity': `
    essentiële entiteit*, belangrijke entiteit*, geregistreerd, registratie, vallen (_|) (onder|binnen),
    valt (_|) (onder|binnen), aangemerkt als, binnen 24 uur, vroegtijdige waarschuwing,
    (wij|we|verwerker|leverancier|aanbieder) (_|) (voldoe*|voldoen|leven|leeft|hebben|heeft), voldoet aan, voldoen aan,
    (artikel|art) 21, naleving van (de|) (NIS*|cyberbeveiligingswet)`,
  'ready-for': `
    ready, klaar voor, gereed, voorbereid*, bereiden ons, gap analyse, roadmap, in lijn met, volgen, compliant,
    compliance`,
  'contract-addendum': `
    addendum, addenda, bijlage*, aanhangsel, contractuele (bepaling*|clausule*|afspra*|voorwaarde*|eisen),
    (artikel|art|artikelen) (28|30), bepalingen, voorwaarden, clausules, supplement, derde aanbieder* van ICT,
    ICT dienst*`,
  'certificate-number': `
    certificaatnummer*, certificaat (nummer|nr|id), certificeringsnummer, certificatienummer,
    nummer van (het|ons) certificaat, certificaatregistratie*`,
  'certificate-facts': `
    (afgegeven|uitgegeven|verstrekt|uitgereikt|toegekend) door, gecertificeerd door,
    geaccrediteerde (certificerende|certificatie*|certificering*|instelling*|auditor*|partij*),
    certificerende instelling, certificatie instelling, certificeringsinstantie,
    (jaarlijks|) (geaudit|gecontroleerd|getoetst) door (_|) (_|) (onafhankelijke|externe|geaccrediteerde),
    geldig (tot|t m), verloopt op, vervaldatum, geldigheidsduur,
    scope van (het|ons|de|onze|dit) (_|) (certific*|*certificaat),
    toepassingsgebied van (het|ons|de|onze|dit) (_|) certific*, verklaring van toepasselijkheid,
    statement of applicability, de scope (_|) (_|) omvat,
    onafhankelijke (_|) (auditor*|certificering*|certificerende|derde),
    (=TÜV|=BSI|=DNV|=DEKRA|=SGS|=LRQA) (_|) (_|) certif*`,
  'valid-until': `
    geldig tot (en met|), geldig t m, geldig (van|vanaf) (_|) (_|) (_|) (_|) (tot en met|tot|t m), geldig (_|) (_|) tot (en met|),
    (verloopt|vervalt|eindigt) (op|in|per|), (vervaldatum|verloopdatum|einddatum) (is|van|), (loopt|lopen) (tot en met|tot|af op|op),
    (geldigheid|geldigheidsduur) (eindigt op|tot en met|tot)`,
  'download-certificate': `
    (download*|bekijk*|raadpleeg*|open|lees|inzien) (_|) (_|) (_|) (_|) (certificaat|certificaten|certificering*|*certificaat|auditrapport*),
    (download*|bekijk*|raadpleeg*|lees|inzien) (_|) (_|) (_|) (_|) (SOC|audit|ISAE|ISO|assurance) (_|) (_|) (_|) (rapport*|verklaring*),
    (certificaat|certificaten|*certificaat) (_|) (_|) (_|) (download*|downloaden|pdf|hier|inzien|bekijken),
    kopie van (het|ons|de|onze|zijn) (_|) (_|) (certificaat|certificaten|*certificaat),
    controleer (_|) (_|) certificaat`,
  'certificates-on-request': `
    (certificaat|certificaten|certificering*|auditrapport*|(SOC|audit|ISAE|ISO|assurance) (_|) (_|) (_|) (rapport*|verklaring*)) (_|) (_|) (_|) (_|) (_|) (op aanvraag|op verzoek|onder geheimhouding|onder NDA|opvraagbaar|opvragen|aanvragen),
    (vraag|opvragen|aanvragen) (_|) (_|) (_|) (_|) (certificaat|certificaten|auditrapport*)`,
  'ai-features': `
    kunstmatige intelligentie, artificiële intelligentie, =AI, machine learning, taalmodel*, generatieve`,
  'card-payments': `
    creditcard*, betaalkaart*, kaartnummer*, kaarthouder*, betaalpas*, kaartgegevens, kaartbetaling*`,
  'technical-certificate': `
    SSL, TLS, HTTPS, x 509, (client|digital*|server*|domein*|root*) certific*, *servercertificaat, clientcertificaat,
    publieke sleutel, let s encrypt, (geboorte|medisch) certificaat`,
};
