import type { POLICY_MORE_CONCEPTS } from '../../concepts/policy-more.ts';
import type { Words } from '../../concepts.ts';

export const policyMore: Words<(typeof POLICY_MORE_CONCEPTS)[number]> = {
  'eu-representative': `
    (EU|EER|europese|AVG) vertegenwoordiger*,
    vertegenwoordiger* (_|) (_|) (_|) (_|) (_|) (europese unie|EU|EER|unie|artikel 27|AVG|GDPR),
    artikel 27 (AVG |) vertegenwoordiger*,
    !(verkoop|klanten|gekozen) vertegenwoordiger* (_|) (_|) (_|) (_|) (europese unie|EU|EER|unie),
    !(verkoopvertegenwoordiger*|klantvertegenwoordiger*) (_|) (_|) (_|) (_|) (europese unie|EU|EER|unie),
    !vertegenwoordiger* van (_|) (EU|europese) (instelling*|commissie|parlement)`,
  'if-needed': `
    (indien|waar|als) (_|) (vereist|nodig|noodzakelijk|verplicht),
    (zal|zullen) (_|) (_|) (aangewezen|aanwijzen|aanstellen|benoemen)`,
  'copy-of-safeguards': `
    kopie van (_|) (_|) (_|) (waarborgen|clausules|contract*|overeenkomst*|SCC*|documenten|garanties|bepalingen|modelcontract*)`,
  safeguards: `
    waarborgen,
    (passende|adequate|geschikte|nodige|redelijke) (_|) (maatregelen|bescherming*|garanties|stappen|voorzorgsmaatregelen),
    beschermende maatregelen, beschermingsmaatregelen`,
  'new-purpose': `
    (nieuw|nieuwe|ander|andere|verder|verdere|afwijkend|onverenigbaar|aanvullend*) (_|) doel*, doel* (_|) anders dan,
    (verenigbaar|onverenigbaar) doel*`,
  'exercise-rights': `
    (aanvragen|verzoeken|aanvraag|verzoek) (_|) (met betrekking tot|over|betreffende|inzake) (_|) (_|) (gegevens|persoonsgegevens|informatie|rechten),
    (aanvragen|verzoeken) (_|) (_|) (_|) (_|) (_|) (_|) (indienen|in te dienen|doen|te doen),
    (uitoefen*|uit te oefenen|gebruikmaken van|gebruik maken van|gebruik te maken van|beroep doen op) (_|) (_|) (_|) (_|) (_|) recht*,
    recht* (_|) (_|) (_|) (_|) (uitoefen*|uit te oefenen|uitgeoefend),
    (verzoek|aanvraag) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (sturen|indienen|doen|richten|stuurt|indient),
    (stuur|stuurt|dien|doe|sturen|indienen|richt) (_|) (_|) (_|) (_|) (verzoek*|aanvraag)`,
  'rights-request': `
    (uw|je|elk|dergelijk|alle) (_|) (verzoek*|aanvra*), verzoek, verzoeken, aanvraag, aanvragen, inzageverzoek*`,
  'reply-time': `
    reageren, reageert, reactie, antwoord*, beantwoord*,
    verzoek (_|) (_|) (af te handelen|behandelen|verwerken|inwilligen), voldoen aan (_|) (_|) verzoek*,
    gevolg (geven|te geven) aan (_|) (_|) verzoek*, afhandel*, binnen (een|één) maand`,
  'free-of-cost': 'kosteloos, gratis, zonder kosten, geen kosten, geen vergoeding',
  'charge-a-fee': `
    (redelijke|administratieve|kleine) (vergoeding|kosten|bijdrage), kosten in rekening,
    (vergoeding|kosten) (vragen|rekenen|brengen), administratiekosten`,
  'request-channel': `
    (web|aanvraag|contact|online|) formulier, contactformulier, webformulier, portal, portaal, accountinstellingen,
    instellingen van uw account, privacycentrum, dashboard, post, brief, mail, mailen`,
  'act-as-role': `
    (treedt|treden|handelt|handelen|optreedt|optreden|fungeren|fungeert) (_|) (_|) (op |) (_|) als,
    (is|zijn|bent) (_|) (slechts |alleen |enkel |de |een |) (verwerker|verwerkingsverantwoordelijke|bewerker),
    als (een |de |uw |hun |) (verwerker|bewerker), in (onze|de) (rol|hoedanigheid) (van|als) (_|) verwerker`,
  'processor-word': 'verwerker, bewerker, gegevensverwerker, dienstverlener',
  'our-own-processors': `
    (onze|deze|zulke|andere|externe|derde) (_|) verwerkers, als onze verwerker*, namens ons, in onze opdracht,
    voor ons, onze (_|) dienstverleners`,
  'on-customers-behalf': `
    (namens|in opdracht van|ten behoeve van|voor) (_|) (_|) (klant*|opdrachtgever*|organisatie*|zakelijke klant*|afnemers|cliënten),
    namens u, namens jou, in uw opdracht`,
  'policy-not-apply': `
    (verklaring|beleid|kennisgeving|privacyverklaring|privacybeleid) (_|) (_|) (_|) (_|) (niet|geen) (van toepassing|betrekking|voor|over),
    niet (_|) (_|) (onder|door) (deze|dit) (_|) (verklaring|beleid|kennisgeving|privacyverklaring|privacybeleid),
    (verklaring|beleid|privacyverklaring|privacybeleid|kennisgeving) (_|) (_|) niet (_|) (_|) (_|) (_|) (_|) van toepassing`,
  'content-of-customers': `
    klantgegevens, klantdata,
    (gegevens|data|inhoud|content) (_|) (_|) (_|) (klanten|klant|gebruikers) (_|) (_|) (invoer*|upload*|opslaan|verstrek*|verzamel*),
    (gegevens|data|inhoud) van (_|) (klanten|klant|eindgebruikers)`,
  depends: 'afhankelijk, soms, in sommige gevallen, naargelang, omstandigheden',
  'sell-verb': `
    verkoop, verkopen, verkoopt, verkocht, verkochten, verhuren, verhuurt, verhuurd, verhuur, verhandelen, verhandeld,
    doorverkopen, doorverkocht, te koop`,
  'your-data': `
    persoonsgegevens, persoonlijke (gegevens|informatie),
    (uw|je|jouw|deze|die|de|gebruikers) (_|) (_|) (gegevens|informatie|data), gegevens, data, informatie over (u|jou)`,
  'business-deal': `
    fusie*, overname*, overgenomen, faillissement*,
    (verkoop|overdracht) van (_|) (_|) (_|) (bedrijf|onderneming|activa|bedrijfsonderdelen),
    (bedrijf|onderneming|activa|bezittingen) (_|) (_|) (verkopen|verkocht|verkoopt), activa, reorganisatie*,
    bedrijfsoverdracht, insolventie`,
  'do-not-sell-link': `
    verkoop mijn, verkoop (_|) (_|) niet mijn, recht om af te melden, afmelden voor, uitschrijven voor,
    uit te schrijven voor, opt out`,
  'cookie-words': 'cookie*, tracker*, vergelijkbare techniek*, soortgelijke techn*, tracking techn*',
  'give-consent': 'toestemming*, opt in, akkoord, goedkeuring, toestemt, ingestemd, instemt, instemming',
  'implied-consent': `
    door (_|) (_|) (verder te|gebruik te|te surfen|gebruik|te gebruiken|te bezoeken|te navigeren),
    verder (surf*|gebruik*|navig*|bezoek*), (blijft|blijven|als u doorgaat) (_|) (gebruiken|surfen|met), wordt geacht,
    stilzwijgende toestemming, impliciete toestemming, stemt u in met (het |ons |) gebruik, gaat u akkoord met`,
  'cookie-settings': `
    cookie (instellingen|voorkeur*|banner|beheer), cookieinstellingen, cookievoorkeuren, cookiebanner,
    (beheren|wijzigen|aanpassen|instellen) (_|) (_|) (_|) cookievoorkeuren,
    (strikt noodzakelijke|essentiële|functionele|noodzakelijke) cookies, cookie instellingen wijzigen,
    toestemming (_|) (_|) (_|) cookies intrekken`,
  'only-then': `
    alleen, uitsluitend, slechts, pas, vooraf*, voordat, tenzij, totdat, behalve, zonder uw, met uw, met je,
    op basis van uw toestemming, op grond van (_|) toestemming, vragen (_|) (_|) (_|) toestemming,
    toestemming (nodig|vereist|vragen|gevraagd)`,
  'last-updated': `
    laatst (bijgewerkt|gewijzigd|aangepast|herzien),
    (bijgewerkt|gewijzigd|aangepast|herzien|gepubliceerd|vastgesteld) (_|) (op|in),
    laatste (update|wijziging|aanpassing|herziening|versie), bijgewerkt, ingangsdatum,
    van kracht (_|) (vanaf|op|per|sinds|met ingang van|), met ingang van, versie (van|datum|), versiedatum,
    datum van (_|) (laatste |) (wijziging|herziening|update), gedateerd, inwerkingtreding, publicatiedatum,
    treedt in werking, geldig vanaf`,
  year: '199*, 200*, 201*, 202*, 203*',
  'policy-change': `
    (wijzig*|gewijzigd|aanpass*|aangepast|veranderen|verander*|updaten|bijwerk*|bijgewerkt|herzien*) (_|) (_|) (_|) (_|) (_|) (verklaring|beleid|kennisgeving|privacyverklaring|privacybeleid|privacykennisgeving|privacystatement|cookieverklaring),
    (verklaring|beleid|kennisgeving|privacyverklaring|privacybeleid|privacykennisgeving|privacystatement|cookieverklaring) (_|) (_|) (_|) (_|) (_|) (_|) (wijzig*|gewijzigd|te wijzigen|aanpass*|aangepast|aan te passen|veranderen|verander*|bijwerk*|bijgewerkt|herzien*),
    (wezenlijke|belangrijke|ingrijpende|substantiële|materiële|significante|grote) (_|) (wijziging*|verandering*|aanpassing*|update*),
    (wijzigingen|veranderingen|aanpassingen) (_|) (_|) (wezenlijk|belangrijk|ingrijpend|inhoudelijk|aanzienlijk|substantieel),
    (eventuele|dergelijke|deze) (wijzigingen|aanpassingen), bij wijzigingen`,
  'tell-you': `
    meld*, informeer*, informeren, geïnformeerd, op de hoogte, in kennis, laten (_|) (_|) (_|) weten,
    laat (_|) (_|) weten, bericht*, kennisgeving*, berichten, aankondig*, aangekondigd, attender*,
    stellen (_|) (_|) (_|) hoogte, mededeling*, waarschuw*, attent`,
  'direct-channel': `
    e mail*, email*, mail, per post, in de app, (via|in|binnen) (_|) (app|applicatie|dashboard|product|account),
    pushbericht*, pop up*, popup*, banner, rechtstreeks*, persoonlijk bericht, (opvallende|duidelijke|prominente),
    prominent*, opvallend*, inloggen, inlogt`,
  'posted-on-page': `
    plaatsen, geplaatst, plaatst, publiceren, gepubliceerd, publiceer*, publicatie,
    (op|via) (deze|onze|de) (_|) (pagina|website|site), nieuwe versie, herziene versie, gewijzigde versie,
    datum (_|) (_|) (bovenaan|wijzigen|aanpassen|bijwerken)`,
  'check-yourself': `
    (raadpleeg|controleer|bekijk|lees|bezoek|raadplegen|controleren|bekijken|lezen) (_|) (_|) (_|) (_|) (_|) (regelmatig|periodiek|geregeld|van tijd tot tijd|vaak|af en toe),
    (regelmatig|periodiek|geregeld) (_|) (_|) (_|) (_|) (te raadplegen|te controleren|te bekijken|raadplegen|controleren|bekijken|bezoeken|lezen),
    uw eigen verantwoordelijkheid`,
  'may-change-anytime': `
    kan zijn dat (_|) (_|) (_|) (_|) (_|) (_|) (_|) (wijzigen|aanpassen|bijwerken),
    (kunnen|kan|mogen|recht voor) (_|) (_|) (_|) (_|) (_|) (wijzigen|aanpassen|aan te passen|te wijzigen|bijwerken|veranderen),
    te allen tijde, op elk moment, van tijd tot tijd`,
};
