import type { CONTRACT_TERMS_CONCEPTS } from '../../concepts/contract-terms.ts';
import type { Words } from '../../concepts.ts';

export const contractTerms: Words<(typeof CONTRACT_TERMS_CONCEPTS)[number]> = {
  'handle-data': `
    gebruik*, verwerk*, verwerken, aanwend*, aan te wenden, wendt (_|) (_|) aan, benut*, verstrek*, bewaart, bewaren, deelt, delen, inzet*`,
  'vendor-purposes': `
    eigen (_|) (doel*|gebruik|voordeel|belang*|behoeve|nut|gewin), ten eigen (bate|behoeve|nutte), voor (zichzelf|eigen),
    !hun eigen (_|) (doel*|gebruik|voordeel|belang*|behoeve|nut|gewin), !voor hun eigen`,
  'other-purpose': `
    (ander|andere|enig ander|geen ander|geen andere|enige andere) (_|) doel*, (doel*) anders dan, anders dan (_|) (_|) (_|) (_|) (doel*), verder dan (_|) (_|) doel*`,
  'service-only': `
    (uitsluitend|alleen|enkel|slechts) in verband met (_|) (_|) *dienst,
    (uitsluitend|alleen|enkel|slechts) (voor|om|ten behoeve van|in het kader van|ter|voor zover nodig voor|met het oog op|met als doel) (_|) (_|) (uitvoer*|uit te voeren|uitvoering|lever*|levering|verlenen|verlening|nakom*|*dienst*|*dienstverlening|*overeenkomst),
    (uitsluitend|alleen|enkel|slechts) (voor|om|ten behoeve van|in het kader van) (_|) (_|) (_|) (_|) (te leveren|uit te voeren|te verlenen|levering|uitvoering),
    (uitsluitend|alleen|enkel|slechts) voor (de|het) (_|) (doel*|doeleinden) (_|) (_|) (_|) (overeengekomen|vastgesteld|vastgelegd|genoemd*|omschreven|beschreven|bepaald*),
    met als enig doel`,
  'sell-data': `
    verkoop*, verkopen, verkocht, verhuur*, verhuren, verhuurd, verhandel*, te verkopen, commercieel exploiter*, te gelde`,
  'customer-data': `
    klantgegevens, klantdata, klantinhoud, (gegevens|data|inhoud|content) van (de|het|) (klant|klanten|opdrachtgever|afnemer|verwerkingsverantwoordelijke),
    =Uw =Gegevens, =Uw =Inhoud, gebruikersinhoud, (gegevens|data) die (de|) (klant|u|opdrachtgever) (_|) (_|) (invoert|opslaat|uploadt|aanlevert|verstrekt)`,
  'product-improvement': `
    (verbeter*|verbeteren|ontwikkel*|ontwikkelen|optimaliser*|doorontwikkel*) (_|) (_|) (_|) (_|) (dienst*|product*|functie*|platform|software|model*|algoritme*|technologie*),
    (dienst*|product*|functie*|platform|software|model*|algoritme*) (_|) (_|) (_|) (_|) (verbeteren|ontwikkelen|optimaliseren|doorontwikkelen), productontwikkeling, productverbetering, marktonderzoek, benchmarking`,
  anonymised: `
    geaggregeerd*, geanonimiseerd*, anonimiser*, anoniem*, anonieme, gedeïdentificeerd*, statistisch*`,
  'broad-licence': `
    (wereldwijd*|eeuwigdurend*|onherroepelijk*|royaltyvrij*|royalty vrij*|overdraagba*|onbeperkt*|niet exclusie*|niet exclusief) (_|) (_|) (_|) (_|) (_|) (_|) (licentie*|gebruiksrecht*|recht)`,
  'as-controller': `
    als (een|) (zelfstandig*|onafhankelijk*|afzonderlijk*|eigen|) verwerkingsverantwoordelijke, (zelfstandig*|onafhankelijk*|afzonderlijk*) verwerkingsverantwoordelijke`,
  'train-ai': `
    train* (_|) (_|) (_|) (_|) (_|) (*modellen|model*|AI|kunstmatige intelligentie|machine learning|algoritme*|LLM*), (model*|AI|kunstmatige intelligentie|algoritme*|*modellen) (_|) (_|) (_|) (_|) (train*|getraind),
    training van (_|) (_|) (_|) (model*|AI|kunstmatige intelligentie|algoritme*), (AI|model) training*`,
  'registered-at': `
    ingeschreven (bij|in|onder), kamer van koophandel, KvK*, handelsregister, statutair gevestigd, gevestigd (te|in|aan), kantoorhoudende, vestigingsadres, btw nummer, ondernemingsnummer, registratienummer, statutaire zetel, met zetel`,
  hereinafter: `
    hierna, hierna te noemen, verder te noemen, genoemd, te noemen`,
  'privacy-contact': `
    contactpersoon, contactpunt, contactgegevens, aanspreekpunt, functionaris (voor|_) (de|) gegevensbescherming, privacy officer, FG`,
  'group-companies': `
    gelieerde ondernemingen, groepsmaatschappijen, (groep|concern) van ondernemingen`,
  'matter-of-processing': `
    onderwerp van (de|deze|het) (_|) (verwerking*|*overeenkomst|opdracht|gegevensverwerking), (onderwerp|voorwerp) en (_|) (duur|aard|doel), voorwerp van (de|deze|het) (_|) (verwerking*|*overeenkomst|opdracht), omschrijving van de (_|) (verwerking*|gegevensverwerking|verwerkingsactiviteit*), beschrijving van de (_|) (verwerking*|gegevensverwerking), het onderwerp`,
  'described-in': `
    omschreven in, beschreven in, vastgelegd in, vermeld in, opgenomen in, nader omschreven, gespecificeerd in`,
  'special-categories': `
    bijzondere (categorie*|persoonsgegevens|gegevens), gevoelige (persoonsgegevens|gegevens|data), (artikel|art) 9, strafrechtelijke (gegevens|persoonsgegevens|veroordelingen), gezondheidsgegevens, gegevens over (de|) gezondheid, BSN, burgerservicenummer*, bijzondere of strafrechtelijke`,
  'submit-data': `
    invoer*, invoert, in te voeren, voert (_|) (_|) in, upload*, aanlever*, aan te leveren, opslaan, slaat op, doorgeven, plaats*, verstrekt, verstrekken, verwerkt, verwerken`,
  'no-liability': `
    (geen|iedere|elke|enkele) (_|) (aansprakelijkheid|verantwoordelijkheid), niet (aansprakelijk|verantwoordelijk), op eigen risico, eigen risico, (wijst|sluit) (_|) (_|) aansprakelijkheid`,
  'lawful-basis': `
    (rechtsgrond*|grondslag*|rechtsgrondslag*), rechtmatig*, rechtmatigheid, (benodigde|noodzakelijke|vereiste) (_|) (toestemming*|kennisgeving*), gerechtigd (_|) (_|) (_|) (te verwerken|te verstrekken|te laten), onrechtmatig (is|zijn|en)`,
  'controller-duties': `
    (rechten|plichten|verplichtingen|verantwoordelijkheden) en (de|) (rechten|plichten|verplichtingen) van (de|) (verwerkingsverantwoordelijke|klant|opdrachtgever), (plichten|verplichtingen|verantwoordelijkheden|rechten) van (de|) (verwerkingsverantwoordelijke|klant|opdrachtgever|verantwoordelijke)`,
  'comply-with-law': `
    voldo* aan, voldoet, naleving, naleeft, naleven, nakom*, in overeenstemming met, conform (de|het) (wet*|avg|toepasselijke), niet in strijd`,
  'sole-responsibility': `
    (als enige|uitsluitend|zelf|volledig) verantwoordelijk, verantwoordelijk voor, staat (_|) in voor, verantwoordelijkheid voor, draagt (_|) (_|) verantwoordelijkheid`,
  'user-input': `
    inhoud, content, invoer, uitvoer, prompts, gesprekken, berichten, bestanden, documenten, uw gegevens, inzendingen`,
  'opt-in': `
    opt in, (uitdrukkelijke|voorafgaande|expliciete|uw|schriftelijke) (toestemming|instructie|opdracht), zonder (_|) (_|) toestemming`,
  degrade: `
    verlaag*, verlagen, verminder*, verminderen, afbreuk, verslechter*, aantast*, lager, minder (_|) (_|) (bescherm*|beveilig*|streng*), achteruitga*, afdoen, ondermijn*, verzwak*`,
  'protection-level': `
    (beveiligingsniveau|beschermingsniveau|veiligheidsniveau), niveau van (_|) (_|) (bescherming|beveiliging), (algehele|algemene|totale) (_|) (beveiliging|bescherming), beveiliging van (_|) (_|) (dienst*|product*|platform|persoonsgegevens|gegevens), beveiligingsmaatregelen, bescherming van (_|) (_|) (gegevens|persoonsgegevens)`,
  'change-measures': `
    (wijzig*|aanpas*|bijwerk*|aan te passen|actualiser*) (_|) (_|) (_|) (_|) (_|) *maatregelen, *maatregelen (_|) (_|) (_|) (_|) (_|) (wijzig*|aanpas*|aan te passen|bijwerk*|aan|gewijzigd)`,
  'at-any-time': `
    te allen tijde, op elk (moment|gewenst moment), van tijd tot tijd, naar eigen inzicht, zonder (_|) (_|) (kennisgeving|aankondiging|bericht), eenzijdig`,
  'need-to-know': `
    need to know, least privilege, noodzakelijkerwijs, (die|voor wie) (_|) (_|) (_|) (_|) (_|) (nodig|noodzakelijk), (strikt|strikt) noodzakelijk*, (nodig|noodzakelijk) (is|zijn|hebben) (_|) (_|) (_|) (_|) (functie|taken|taak|werkzaamheden|uitvoering|werk), toegang nodig, op basis van functie, rolgebaseerd*`,
  'have-access': `
    toegang, toegankelijk, geautoriseerde (medewerkers|personen|gebruikers), bevoegde (medewerkers|personen), inzage, verwerk*`,
};
