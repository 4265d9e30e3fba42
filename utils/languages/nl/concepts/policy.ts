import type { POLICY_CONCEPTS } from '../../concepts/policy.ts';
import type { Words } from '../../concepts.ts';

export const policy: Words<(typeof POLICY_CONCEPTS)[number]> = {
  'right-to': `
    recht (om|op|tot|van), recht, rechten, gerechtigd, (u|je|jij) (kunt|kan|mag|heeft|hebt),
    (kunt|kan|mag|heeft|hebt) (u|je|jij), mogelijkheid, verzoek* om, vragen om, verzoeken, (ons|) vragen,
    een verzoek, uitoefenen, (wilt|wil) (u|je)`,
  'access-data': `
    inzage*, in te zien, inzien, toegang tot (_|) (_|) (gegevens|informatie|persoonsgegevens|data),
    toegang (te|) (krijgen|vragen|hebben), kopie (van|), opvragen, inzagerecht, recht (op|van) toegang, toegang en,
    op te vragen, bekijken, toegang`,
  'rectify-data': `
    rectif*, corrig*, correctie*, verbeter* (_|) (_|) (gegevens|onjuist*|of),
    (gegevens|informatie|persoonsgegevens) (_|) (te|) (verbeteren|aanpassen|wijzigen|corrigeren|bijwerken),
    aan te passen, aanpassing van, (te|laten) (wijzigen|verbeteren|corrigeren|aanpassen), wijziging van (uw|je),
    onjuist*, bij (te|) werken, bijwerken, gecorrigeerd, aangepast, (wijzig|corrigeer|aanvullen),
    !(wijzig*|aanpassen) (_|) (_|) instellingen,
    !instellingen (_|) (_|) (_|) (_|) (_|) gegevens (_|) (bijwerken|wijzigen|aanpassen)`,
  'erase-data': `
    wissen, gewist, wissing, verwijder*, vergetelheid, vergeten (te|) worden, uitwissing, vernietig*,
    gegevenswissing, !cookies (te|) verwijder*, !verwijder* (_|) cookies`,
  'port-data': `
    overdraagba*, dataportabiliteit, gestructureerde, machineleesba*, portabiliteit, gegevensoverdraagbaarheid,
    elektronische kopie, (uw|je) gegevens (_|) (te|) (exporteren|downloaden),
    gegevens (over te laten dragen|te laten overdragen|laten overdragen)`,
  complain: 'klacht*, beklag, klagen',
  'supervisory-authority': `
    autoriteit persoonsgegevens, toezichthouder*, toezichthoudende (autoriteit*|instantie*|overheid),
    gegevensbeschermingsautoriteit*, =AP, privacytoezichthouder*,
    (bevoegde|lokale|nationale) (autoriteit*|instantie*), (privacy|gegevensbeschermings) autoriteit*,
    privacycommissie, autoriteit (voor|inzake) (_|) (gegevensbescherming|bescherming)`,
  withdraw: 'intrek*, in te trekken, trekken (_|) (_|) in, ingetrokken, herroep*, trekt (_|) (_|) in',
  consent: 'toestemming*, instemming, uw goedkeuring',
  keep: `
    bewaar*, bewaren, bewaart, bewaard, opslaan, opgeslagen, slaan (_|) (_|) op, bijhouden, bewaring, opslag, houden,
    behouden, behoudt, bewaarde`,
  'as-long-as': `
    zolang, zo lang, niet langer (dan|), langer dan, bewaartermijn*, voor de duur, de periode,
    wanneer (_|) niet (langer|meer), niet meer nodig, gedurende,
    (tot|totdat) (_|) (_|) (_|) (account|verwijder*|beëindig*|jaar|maanden|dagen|einde), termijn*, zo lang als`,
  retention: 'bewaartermijn*, bewaarperiode*, hoe lang, opslagperiode*, opslagduur, bewaring van, bewaren van',
  'data-protection-officer': `
    functionaris (voor|) (de|) (_|) (gegevensbescherming|databescherming), functionaris gegevensbescherming, =FG,
    data protection officer*, =DPO, privacy officer*, functionaris voor (de|) (_|) bescherming,
    gegevensbeschermingsfunctionaris*, privacyfunctionaris`,
  contact: `
    contact (_|) (_|) (op|met|), contacteren, (e mail|email|mail) (ons|naar|sturen|adres), e mailadres,
    bereik* (via|op), bel (ons|), schrijf*, (per|via) (e mail|post|telefoon), contactgegevens,
    stuur (_|) (_|) (e mail|mail), klantenservice, postadres`,
  'your-rights': `
    uw (_|) rechten, (je|jouw) (_|) rechten, privacyrechten, rechten van (_|) betrokkene*, welke rechten, uw keuzes,
    (je|jouw) keuzes, (volgende|deze|bepaalde) rechten, het recht om`,
  'restrict-processing': `
    beperk* (_|) (_|) (_|) (verwerk*|gebruik), (verwerking|gebruik) (_|) (_|) (_|) (te|) (beperken|beperkt),
    beperking, verwerkingsbeperking, recht op beperking,
    (verwerking|gebruik) (_|) (_|) (_|) (_|) (_|) (beperken|beperkt)`,
  'object-processing': `
    bezwaar, bezwaren, verzet, recht van verzet, verzetten,
    (uitschrijven|afmelden) (voor|van) (_|) (_|) (verzameling|verwerking|gebruik|verkoop)`,
  'opt-out': `
    afmeld*, uitschrijv*, uit te schrijven, opt out, niet langer (wilt|wenst|willen),
    niet (meer|) (wilt|wil|wenst) ontvangen, geen (_|) (_|) (meer|) (wilt|wil|wenst) ontvangen`,
  marketing: 'marketing, advertentie*, reclame, nieuwsbrief, nieuwsbrieven, promotie*, commerciële',
  'legitimate-interest': `
    gerechtvaardigd* (_|) (belang*|reden*|doel*), (artikel|art) 6 (lid|) 1 (sub|onder|) f,
    legitie* (_|) (belang*|doel*)`,
  'contract-basis': `
    (uitvoering|uitvoeren|nakom*|sluiten) (_|) (_|) (_|) (overeenkomst*|*overeenkomst|contract),
    (*overeenkomst|contract) (_|) (_|) (_|) (uit te voeren|uitvoeren|nakomen),
    contractuele (verplichting*|noodzaak|relatie), (artikel|art) 6 (lid|) 1 (sub|onder|) b`,
  'legal-obligation': `
    wettelijke (_|) (verplichting*|plicht*|bewaarplicht*|eis*), wettelijk (verplicht*|vereist*),
    (wet|wetgeving) (_|) (verplicht*|vereist*), bij wet, (artikel|art) 6 (lid|) 1 (sub|onder|) c,
    voldoen aan (_|) (_|) (wet*)`,
  'legal-basis': `
    grondslag*, rechtsgrond*, (wettelijke|juridische) (basis|grond*|grondslag*), rechtsgrondslag*, (artikel|art) 6,
    met uw (_|) toestemming, op basis van (_|) toestemming`,
  collect: `
    verzamel*, verkrijg*, ontvang*, verkregen, vragen (wij|we|u|je),
    (u|je) (verstrekt|geeft|opgeeft|invult|verschaft), verstrekt (u|aan ons), gegevens die (u|je), registreer*,
    vastleggen, bijhouden, verwerken (wij|we) (_|) (_|) (gegevens|persoonsgegevens), (wij|we) (_|) verwerken`,
  'use-data': `
    gebruik* (_|) (_|) (_|) (gegevens|informatie|persoonsgegevens|om|voor),
    (gegevens|informatie) (_|) (_|) (gebruik*|verwerk*), gebruiken (wij|we), (wij|we) gebruiken,
    verwerk* (_|) (_|) (gegevens|persoonsgegevens), doeleinde*, doelen, doel`,
  'purpose-goal': `
    om (_|) (_|) (_|) (_|) (_|) te,
    (voor|ten behoeve van) (_|) (_|) (het|de|uitvoering|levering|marketing|beveiliging|verbeter*|analyse*),
    (volgende|deze|onderstaande) (doeleinden|doelen), doeleinden, met (als|het) doel, zodat`,
  'share-data': `
    delen (_|) (_|) (_|) (_|) (met|gegevens|informatie), gedeeld (_|) (met|), deelt, delen (wij|we), (wij|we) delen,
    verstrek* (_|) (_|) (_|) aan, verstrekken, verstrekt aan, doorgeven (_|) aan, (door te geven|doorgegeven) aan,
    bekend (te|) maken, openbaar*, ontvangers, verkopen, beschikbaar (stellen|gesteld) (_|) aan`,
  recipient: `
    derde*, dienstverlener*, (service|) provider*, partner*, dochteronderneming*, gelieerde, groepsmaatschappij*,
    leverancier*, verwerkers, (overheids|) instantie*, autoriteit*, ontvangers, adverteerder*, advertentiepartner*,
    betaalprovider*, moederbedrijf, bedrijven, derden`,
  'data-source': `
    (van|via) (_|) (_|) (derden|derde partijen|andere (bronnen|bedrijven|partijen|personen)|sociale (media|netwerken)|openbare (bronnen|registers)|partners|uw werkgever),
    andere bronnen, openbaar (toegankelijk*|beschikbaar*), bronnen (van|waaruit|waarvan),
    (gegevens|informatie) over u van`,
  'must-provide': `
    (niet|weiger*) (_|) (_|) (_|) (_|) (verstrek*|verstrekt|geeft|opgeeft|invult|delen|aanlevert),
    zonder (deze|uw|die) (_|) (gegevens|informatie)`,
  'cannot-serve': `
    (niet|geen|onmogelijk) (_|) (_|) (_|) (_|) (_|) (leveren|verlenen|gebruik*|bieden|aanbieden|uitvoeren|gebruiken|dienst*|toegang)`,
  'automated-decision': `
    geautomatiseerde* (_|) (individuele|) (besluit*|verwerking*|beslissing*), profilering,
    automatische (besluit*|beslissing*), uitsluitend op (_|) geautomatiseerde`,
  children: `
    kind, kinderen, minderjarig*, jonger dan (_|) (13|16|18|dertien|zestien|achttien), onder de (13|16|18), ouders,
    voogd*, jongeren, jonger (_|) (_|) dan (_|) (13|16|18)`,
  'about-policy': `
    (vragen|vraag|opmerking*|klacht*|verzoek*|suggestie*) (_|) (_|) (_|) (_|) (_|) (privacy*|verklaring|beleid|gegevens|persoonsgegevens),
    contact (met ons|opnemen), neem (_|) contact, contactgegevens`,
  'self-naming': `
    hierna, verder te noemen, (wij|we) ons, bij _ (_|) (_|) (we|wij), verwerkingsverantwoordelijke,
    verantwoordelijk* voor de verwerking, (aangeboden|beheerd|geëxploiteerd|uitgegeven) door,
    !(aangeboden|beheerd|geëxploiteerd|uitgegeven) door (de|een|) (_|) (store|winkel|derde|derden|ander*|u|gebruikers),
    gevestigd (te|aan|in|op), (privacyverklaring|privacybeleid|privacystatement) van,
    !(privacyverklaring|privacybeleid|privacystatement) van (uw|die|deze|dit|een|derde|derden|hun|elke|andere|het|de), KvK, ingeschreven (in het|bij de|onder nummer|in de kamer), statutair,
    eigendom van,
    (privacykennisgeving|privacyverklaring|privacybeleid|privacystatement|kennisgeving) (is|geldt|beschrijft|legt|van),
    van toepassing op`,
  'legal-form': `
    =BV, =B =V, =NV, =N =V, stichting, vereniging, =VOF, =Ltd, =Inc, =GmbH, =LLC, corporation, =Corporation, =AG,
    =SAS, =PBC`,
  'transfer-place': `
    gevestigd in, gehost in, servers in, andere landen, (in|naar) de verenigde staten, binnen de (EU|EER),
    andere rechtsgebieden, internationale grenzen, internationale* (overdracht*|doorgifte*)`,
  'cookie-choice': `
    cookies (_|) (_|) (weigeren|blokkeren|uitschakelen|verwijderen|beheren), (weiger*|blokkeer*) (_|) (_|) cookies,
    cookie instellingen, cookievoorkeuren`,
  'mandatory-data': `
    verplicht (_|) (_|) (_|) (te verstrekken|verstrekken|in te vullen|velden),
    verplichte (_|) (gegevens|velden|informatie),
    (wettelijke|contractuele) (verplichting|vereiste) (_|) (_|) (_|) (verstrek*),
    (verstrek*) (_|) (_|) (_|) (_|) (verplicht|vrijwillig|optioneel)`,
  'transmit-elsewhere': `
    (over te dragen|overdragen|overgedragen|doorsturen|verzenden) (_|) (_|) (_|) (aan|naar) (een|) (andere|derde),
    overdracht van (_|) (_|) gegevens`,
  unsubscribe: 'afmeld*, uitschrijv*, uit te schrijven, niet (meer|langer) (_|) (_|) ontvangen',
  cookies: 'cookie*',
  retain: 'bewaar*, bewaren, bewaart, bewaard',
  minors: 'kinderen, minderjarigen, kind, onder (de |) (13|16|18), jonger dan',
};
