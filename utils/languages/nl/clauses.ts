import { type DocumentClauses, phrases } from '../document-words.ts';

export const clauses: DocumentClauses = {
  'privacy-policy': phrases(`
    uw persoonsgegevens, jouw persoonsgegevens, je persoonsgegevens, persoonsgegevens die wij, gegevens die wij,
    verzamelen wij, wij verzamelen, we verzamelen, recht op inzage, recht om, uw rechten, je rechten,
    klacht indienen, autoriteit persoonsgegevens, gerechtvaardigd belang, functionaris gegevensbescherming,
    toestemming intrekken, bewaren wij, bewaartermijn, delen wij, verstrekken wij, ip adres, doeleinden, grondslag,
    derden, je gegevens, uw gegevens, jouw gegevens, privacyverklaring
  `),
  dpa: phrases(`
    verwerkingsverantwoordelijke, verwerker, subverwerker, subverwerkers, sub verwerkers, in opdracht van,
    namens verwerkingsverantwoordelijke, schriftelijke instructies, instructies van,
    inbreuk in verband met persoonsgegevens, datalek, datalekken, artikel 28, categorieën betrokkenen,
    categorieën van betrokkenen, organisatorische maatregelen, passende technische, verwerker zal, verwerker dient,
    onredelijke vertraging, geheimhouding, audit, teruggeven, verwijderen of, bewerker, verantwoordelijke
  `),
  terms: phrases(`
    aansprakelijkheid, toepasselijk recht, nederlands recht, bevoegde rechter, overmacht, intellectuele eigendom,
    intellectuele eigendomsrechten, opdrachtgever, opdrachtnemer, overeenkomst, opzegging, opzegtermijn, betaling,
    facturen, garantie, geschillen, vrijwaart, schadevergoeding, indirecte schade, offertes, deze voorwaarden,
    licentie, gebruiksrecht, ontbinden
  `),
  'acceptable-use': phrases(`
    niet toegestaan, verboden, is het verboden, onrechtmatig, illegale, spam, phishing, malware, schadelijke,
    discriminerende, bedreigende, misleidende, geweld, inbreuk maken op, opschorten, ongeoorloofde toegang,
    aanstootgevend, overlast
  `),
  'cookie-policy': phrases(`
    wat zijn cookies, wat is een cookie, functionele cookies, analytische cookies, tracking cookies,
    noodzakelijke cookies, marketing cookies, cookies van derden, cookies verwijderen, cookies uitschakelen,
    kleine tekstbestanden, klein tekstbestand, klein bestand, browserinstellingen, uw browser, je browser,
    cookies weigeren, sessiecookies, permanente cookies
  `),
  security: phrases(`
    versleuteld, versleuteling, encryptie, penetratietesten, penetratietest, pentest, pentests, iso 27001, nen 7510,
    toegangsbeheer, tweefactorauthenticatie, datacenter, datacenters, back ups, back up, firewall,
    bedrijfscontinuïteit, kwetsbaarheden, tls, incidenten
  `),
  sla: phrases(`
    beschikbaarheid, responstijd, reactietijd, oplostijd, hersteltijd, gepland onderhoud, prioriteit,
    servicecredits, kantooruren, onderhoudsvenster, storing, storingen, uptime
  `),
  imprint: phrases(`
    kvk nummer, kamer van koophandel, kvk, btw nummer, btw, statutair gevestigd, vestigingsadres, bezoekadres,
    postadres, hosting, handelsregister, inschrijfnummer
  `),
};
