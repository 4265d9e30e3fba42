import type { CONTRACT_TERMS_CONCEPTS } from '../../concepts/contract-terms.ts';
import type { Words } from '../../concepts.ts';

export const contractTerms: Words<(typeof CONTRACT_TERMS_CONCEPTS)[number]> = {
  'handle-data': `
    gebruik*, verwerk*, verwerken, aanwend*, aan te wenden, wendt (_|) (_|) aan, benut*, verstrek*, bewaart, bewaren,
    deelt, delen, inzet*`,
  'vendor-purposes': `
    eigen (_|) (doel*|gebruik|voordeel|belang*|behoeve|nut|gewin), ten eigen (bate|behoeve|nutte),
    voor (zichzelf|eigen), !hun eigen (_|) (doel*|gebruik|voordeel|belang*|behoeve|nut|gewin), !voor hun eigen`,
  'other-purpose': `
    (ander|andere|enig ander|geen ander|geen andere|enige andere) (_|) doel*, (doel*) anders dan,
    anders dan (_|) (_|) (_|) (_|) (doel*), verder dan (_|) (_|) doel*`,
  'service-only': `
    (uitsluitend|alleen|enkel|slechts) in verband met (_|) (_|) *dienst,
    (uitsluitend|alleen|enkel|slechts) (voor|om|ten behoeve van|in het kader van|ter|voor zover nodig voor|met het oog op|met als doel) (_|) (_|) (uitvoer*|uit te voeren|uitvoering|lever*|levering|verlenen|verlening|nakom*|dienst*|*dienst|*diensten|*dienstverlening|*overeenkomst),
    (uitsluitend|alleen|enkel|slechts) (voor|om|ten behoeve van|in het kader van) (_|) (_|) (_|) (_|) (te leveren|uit te voeren|te verlenen|levering|uitvoering),
    (uitsluitend|alleen|enkel|slechts) voor (de|het) (_|) (doel*|doeleinden) (_|) (_|) (_|) (overeengekomen|vastgesteld|vastgelegd|genoemd*|omschreven|beschreven|bepaald*),
    met als enig doel`,
  'sell-data': `
    verkoop*, verkopen, verkocht, verhuur*, verhuren, verhuurd, verhandel*, te verkopen, commercieel exploiter*,
    te gelde`,
  'customer-data': `
    klantgegevens, klantdata, klantinhoud,
    (gegevens|data|inhoud|content) van (de|het|) (klant|klanten|opdrachtgever|afnemer|verwerkingsverantwoordelijke),
    =Uw =Gegevens, =Uw =Inhoud, gebruikersinhoud,
    (gegevens|data) die (de|) (klant|u|opdrachtgever) (_|) (_|) (invoert|opslaat|uploadt|aanlevert|verstrekt)`,
  'product-improvement': `
    (verbeter*|verbeteren|ontwikkel*|ontwikkelen|optimaliser*|doorontwikkel*) (_|) (_|) (_|) (_|) (dienst*|product*|functie*|platform|software|model*|algoritme*|technologie*),
    (dienst*|product*|functie*|platform|software|model*|algoritme*) (_|) (_|) (_|) (_|) (verbeteren|ontwikkelen|optimaliseren|doorontwikkelen),
    productontwikkeling, productverbetering, marktonderzoek, benchmarking`,
  anonymised: 'geaggregeerd*, geanonimiseerd*, anonimiser*, anoniem*, anonieme, gedeïdentificeerd*, statistisch*',
  'broad-licence': `
    (wereldwijd*|eeuwigdurend*|onherroepelijk*|royaltyvrij*|royalty vrij*|overdraagba*|onbeperkt*|niet exclusie*|niet exclusief) (_|) (_|) (_|) (_|) (_|) (_|) (licentie*|gebruiksrecht*|recht)`,
  'as-controller': `
    als (een|) (zelfstandig*|onafhankelijk*|afzonderlijk*|eigen|) verwerkingsverantwoordelijke,
    (zelfstandig*|onafhankelijk*|afzonderlijk*) verwerkingsverantwoordelijke`,
  'train-ai': `
    train* (_|) (_|) (_|) (_|) (_|) (*modellen|model*|AI|kunstmatige intelligentie|machine learning|algoritme*|LLM*),
    (model*|AI|kunstmatige intelligentie|algoritme*|*modellen) (_|) (_|) (_|) (_|) (train*|getraind),
    training van (_|) (_|) (_|) (model*|AI|kunstmatige intelligentie|algoritme*), (AI|model) training*`,
  'registered-at': `
    ingeschreven (bij|in|onder), kamer van koophandel, KvK*, handelsregister, statutair gevestigd,
    gevestigd (te|in|aan), kantoorhoudende, vestigingsadres, btw nummer, ondernemingsnummer, registratienummer,
    statutaire zetel, met zetel`,
  hereinafter: 'hierna, hierna te noemen, verder te noemen, genoemd, te noemen',
  'privacy-contact': `
    contactpersoon, contactpunt, contactgegevens, aanspreekpunt, functionaris (voor|_) (de|) gegevensbescherming,
    privacy officer, FG`,
  'group-companies': 'gelieerde ondernemingen, groepsmaatschappijen, (groep|concern) van ondernemingen',
  'matter-of-processing': `
    onderwerp van (de|deze|het) (_|) (verwerking*|*overeenkomst|opdracht|gegevensverwerking),
    (onderwerp|voorwerp) en (_|) (duur|aard|doel),
    voorwerp van (de|deze|het) (_|) (verwerking*|*overeenkomst|opdracht),
    omschrijving van de (_|) (verwerking*|gegevensverwerking|verwerkingsactiviteit*),
    beschrijving van de (_|) (verwerking*|gegevensverwerking), het onderwerp`,
  'described-in': `
    omschreven in, beschreven in, vastgelegd in, vermeld in, opgenomen in, nader omschreven, gespecificeerd in`,
  'special-categories': `
    bijzondere (categorie*|persoonsgegevens|gegevens), gevoelige (persoonsgegevens|gegevens|data), (artikel|art) 9,
    strafrechtelijke (gegevens|persoonsgegevens|veroordelingen), gezondheidsgegevens, gegevens over (de|) gezondheid,
    BSN, burgerservicenummer*, bijzondere of strafrechtelijke`,
  'submit-data': `
    invoer*, invoert, in te voeren, voert (_|) (_|) (_|) (_|) in, upload*, aanlever*, aan te leveren, doorgeven,
    plaatst, plaatsen`,
  'no-liability': `
    (geen|iedere|elke|enkele) (_|) (aansprakelijkheid|verantwoordelijkheid), niet (aansprakelijk|verantwoordelijk),
    op eigen risico, eigen risico, (wijst|sluit) (_|) (_|) aansprakelijkheid`,
  'lawful-basis': `
    (rechtsgrond*|grondslag*|rechtsgrondslag*), rechtmatig*, rechtmatigheid,
    (benodigde|noodzakelijke|vereiste) (_|) (toestemming*|kennisgeving*),
    gerechtigd (_|) (_|) (_|) (te verwerken|te verstrekken|te laten), onrechtmatig (is|zijn|en)`,
  'controller-duties': `
    (rechten|plichten|verplichtingen|verantwoordelijkheden) en (de|) (rechten|plichten|verplichtingen) van (de|) (verwerkingsverantwoordelijke|klant|opdrachtgever),
    (plichten|verplichtingen|verantwoordelijkheden|rechten) van (de|) (verwerkingsverantwoordelijke|klant|opdrachtgever|verantwoordelijke)`,
  'comply-with-law': `
    voldo* aan, voldoet, naleving, naleeft, naleven, nakom*, in overeenstemming met,
    conform (de|het) (wet*|avg|toepasselijke), niet in strijd`,
  'sole-responsibility': `
    (als enige|uitsluitend|zelf|volledig) verantwoordelijk, verantwoordelijk voor, staat (_|) in voor,
    verantwoordelijkheid voor, draagt (_|) (_|) verantwoordelijkheid`,
  'user-input': `
    inhoud, content, invoer, uitvoer, prompts, gesprekken, berichten, bestanden, documenten, uw gegevens, inzendingen`,
  'opt-in': `
    opt in, (uitdrukkelijke|voorafgaande|expliciete|uw|schriftelijke) (toestemming|instructie|opdracht),
    zonder (_|) (_|) toestemming`,
  degrade: `
    verlaag*, verlagen, verminder*, verminderen, afbreuk, verslechter*, aantast*, lager,
    minder (_|) (_|) (bescherm*|beveilig*|streng*), achteruitga*, afdoen, ondermijn*, verzwak*`,
  'protection-level': `
    (beveiligingsniveau|beschermingsniveau|veiligheidsniveau), niveau van (_|) (_|) (bescherming|beveiliging),
    (algehele|algemene|totale) (_|) (beveiliging|bescherming),
    beveiliging van (_|) (_|) (dienst*|product*|platform|persoonsgegevens|gegevens), beveiligingsmaatregelen,
    bescherming van (_|) (_|) (gegevens|persoonsgegevens)`,
  'change-measures': `
    (wijzig*|aanpas*|bijwerk*|aan te passen|actualiser*) (_|) (_|) (_|) (_|) (_|) *maatregelen,
    *maatregelen (_|) (_|) (_|) (_|) (_|) (wijzig*|aanpas*|aan te passen|bijwerk*|aan|gewijzigd)`,
  'at-any-time': `
    te allen tijde, op elk (moment|gewenst moment), van tijd tot tijd, naar eigen inzicht,
    zonder (_|) (_|) (kennisgeving|aankondiging|bericht), eenzijdig`,
  'need-to-know': 'need to know, least privilege, rolgebaseerd*, op basis van functie, noodzakelijk minimum',
  'have-access': `
    toegang, toegankelijk, geautoriseerde (medewerkers|personen|gebruikers), bevoegde (medewerkers|personen), inzage`,
  'training-opt-out': `
    opt out, afmeld*, uitschakel*, uitgeschakeld, tenzij (u|je|de klant) (_|) (_|) (bezwaar|afmeldt|uitschakelt),
    bezwaar`,
  'by-updating-list': `
    (bijwerk*|bij te werken|actualiser*|aanpass*|aan te passen|publicer*) (_|) (_|) (_|) (lijst|pagina|website),
    (lijst|pagina|overzicht) (_|) (_|) (_|) (_|) (_|) (bij te werken|bijgewerkt|actualiseren|aan te passen|te raadplegen|raadplegen),
    raadpleeg (_|) (_|) (_|) (lijst|pagina|website)`,
  'without-notice': `
    zonder (_|) (_|) (kennisgeving|aankondiging|bericht|melding|mededeling),
    niet verplicht (_|) (_|) (te informeren|te melden),
    !niet (_|) (_|) (_|) (_|) (_|) (_|) zonder (_|) (_|) (kennisgeving|aankondiging|bericht|melding|mededeling),
    !geen (_|) (_|) (_|) (_|) (_|) (_|) zonder (_|) (_|) (kennisgeving|aankondiging|bericht|melding|mededeling)`,
  'subscribe-to-updates': 'abonneer*, abonneren, aanmeld* (voor|op), inschrijv*, mailinglijst, RSS, nieuwsbrief',
  'no-right-to-object': `
    geen recht van bezwaar, geen recht om bezwaar, geen bezwaarrecht, niet (_|) (_|) bezwaar (maken|te maken),
    geen bezwaarmogelijkheid`,
  terminate: `
    beëindig*, opzeg*, op te zeggen, opgezegd, ontbind*, ontbonden, te beëindigen, zegt (_|) (_|) (_|) op`,
  'alternative-solution': `
    alternatie*, (overleg*|oplossing*|te goeder trouw),
    (niet|geen gebruik) (_|) (_|) (_|) (_|) (inschakel*|in te schakelen), in (overleg|onderling overleg)`,
  'no-refund': `
    (zonder|geen) (_|) (_|) (restitutie|terugbetaling|vergoeding|schadevergoeding),
    (enige|uitsluitende) (remedie|rechtsmiddel|mogelijkheid)`,
  'contract-copy': `
    (kopie|afschrift|kopieën|afschriften) van (de|het|die|deze|alle|een) (_|) (_|) (*overeenkomst|*overeenkomsten|contract*|afspraken),
    (kopie|afschrift) van subverwerkersovereenkomst*,
    (subverwerkersovereenkomst*) (_|) (_|) (_|) (_|) (ter inzage|verstrek*|overleg*),
    inzage in (de|) (_|) (subverwerkersovereenkomst*|overeenkomsten), contractdocumenten, contractstukken`,
  summary: 'samenvatting*, uittreksel*, relevante (delen|bepalingen|onderdelen)',
  'third-party-beneficiary': `
    derdenbeding*, derde begunstigde*, begunstigde derde, rechtstreeks (_|) (_|) (subverwerker*|sub verwerker*)`,
  insolvent: `
    insolvent*, faillissement*, failliet*, surseance, feitelijk (is|) verdwenen, ophoudt te bestaan,
    opgehouden te bestaan, liquidatie`,
  forward: `
    doorstur*, stuur* (_|) (_|) (_|) (_|) (_|) (_|) (_|) door, stuurt, doorgestuurd, door te sturen, doorgeleid*,
    doorgeleiden, leidt (_|) (_|) (_|) (_|) door, doorzend*, zendt (_|) (_|) (_|) (_|) door, verwijs*, verwezen,
    doorverwij*, doorgeven`,
  'respond-to': `
    beantwoord*, reageer*, reageren, antwoord*, handel* (_|) (_|) (_|) (_|) (_|) af, afhandel*, af te handelen, gehoor`,
  'on-its-own': 'zelf, zelfstandig, rechtstreeks, direct, uit eigen beweging, op eigen initiatief, eigenmachtig',
  'request-from-subject': `
    (verzoek*|klacht*|vraag|vragen) (_|) (_|) (_|) (_|) (_|) (_|) (betrokkene*|betrokkenen),
    betrokkene* (_|) (_|) (_|) (_|) (_|) (_|) (verzoek*|richt*|wendt), inzageverzoek*,
    (rechten|recht) (_|) (_|) (_|) betrokkene*`,
  'articles-32-36': '(artikelen|artikel|art) 32 (tot en met|t m|tot|en|) (_|) 36, 32 tot en met 36, 32 t m 36',
  'security-obligation': `
    (artikelen|artikel|art) 32, beveiligingsverplichting*, beveiligingsplicht*,
    (verplichting*|plicht*) (_|) (_|) (_|) (_|) (_|) beveilig*,
    beveiliging van (_|) (_|) (verwerking*|persoonsgegevens|gegevens)`,
  'articles-33-34': '33 (en|tot en met|of|t m|) 34, (artikelen|artikel|art) (32|33) (_|) (_|) (_|) (34|36)',
  'articles-35-36': `
    35 (en|tot en met|of|t m|) 36, (artikelen|artikel|art) 36, (artikelen|artikel|art) 32 (_|) (_|) (_|) 36`,
  supervisor: `
    toezichthouder*, toezichthoudende*, autoriteit persoonsgegevens, =AP, gegevensbeschermingsautoriteit*,
    bevoegde autoriteit*, privacytoezichthouder*`,
  'needed-for-work': `
    noodzakelijkerwijs, (die|voor wie) (_|) (_|) (_|) (_|) (_|) (nodig|noodzakelijk), strikt noodzakelijk*,
    (nodig|noodzakelijk) (is|zijn|hebben) (_|) (_|) (_|) (_|) (functie|taken|taak|werkzaamheden|uitvoering|werk),
    toegang nodig, voor hun (werk|functie|taken)`,
  'other-recipients': 'dienstverleners, leveranciers, partners, verwerkers, ontvangers, adverteerders, aanbieders',
};
