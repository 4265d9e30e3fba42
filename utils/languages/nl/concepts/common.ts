import type { COMMON_CONCEPTS } from '../../concepts/common.ts';
import type { Words } from '../../concepts.ts';

export const common: Words<(typeof COMMON_CONCEPTS)[number]> = {
  vendor: `
    verwerker, verwerkers, bewerker, opdrachtnemer, leverancier, aanbieder, dienstverlener, data importeur,
    !sub (verwerker|verwerkers|bewerker), !(andere|een andere|verdere) (verwerker|verwerkers)`,
  customer: `
    verwerkingsverantwoordelijke*, verantwoordelijke, opdrachtgever, klant, klanten, afnemer, cliënt,
    gebruiksverantwoordelijke, !gezamenlijk* verantwoordelijke*, !(medewerker|persoon|directeur) verantwoordelijk*`,
  we: 'wij, we, ons, onze organisatie',
  you: 'u, je, jij, jou',
  'data-subject': 'betrokkene, betrokkenen, natuurlijke personen, natuurlijk persoon',
  'third-party': 'derde, derden, derde partij*',
  authority: 'autoriteit*, toezichthouder*, toezichthoudende, overheid*, rechter*, politie',
  duty: `
    zal, zullen, moet, moeten, dient, dienen, (is|zijn) (verplicht|gehouden|gebonden), verplicht zich, verbindt zich,
    verbinden zich, draagt zorg, dragen zorg, zorgt ervoor, garandeert, staat ervoor in`,
  may: 'mag, mogen, kan, kunnen, (is|zijn) (gerechtigd|bevoegd), heeft het recht, heeft de mogelijkheid',
  not: `
    niet, geen, nooit, noch, nimmer, zonder, !niet alleen, !niet uitsluitend,
    !zonder (onredelijke|onnodige|enige) vertraging, !zonder vertraging, !al dan niet, !niet later dan, !niet meer,
    !niet langer, !zonder (kosten|beperking|voorafgaande), !niet beperkt tot, niet in staat`,
  except: `
    behalve, tenzij, behoudens, anders dan, uitgezonderd, totdat, voor zover,
    zonder (voorafgaande|schriftelijke|uitdrukkelijke|specifieke|de voorafgaande|zijn|haar|uw),
    dan (op|na|in|met|ten|conform|volgens|overeenkomstig|zoals)`,
  only: 'alleen, uitsluitend, enkel, slechts',
  passive: 'worden, wordt, werd, geworden',
  'at-discretion': `
    (eigen|uitsluitend) (inzicht|oordeel|goeddunken), naar (eigen|zijn|haar|ons) (inzicht|oordeel|goeddunken),
    (leverancier|verwerker|opdrachtnemer) (mag|kan), (wij|we) (kunnen|mogen), (kunnen|mogen) (wij|we),
    !(leverancier|verwerker|opdrachtnemer) (mag|kan) (_|) (_|) (_|) (niet|geen|alleen|slechts|uitsluitend),
    behoudt zich het recht voor, behouden ons het recht`,
  'best-efforts': `
    redelijke (inspanning|inspanningen), (beste|naar beste) (kunnen|vermogen), streeft (er|) (naar|),
    streven (er|) (naar|), spant zich in, zich inspannen, (spannen|span) (ons|zich) in, inspanningsverplichting, commercieel redelijke`,
  'on-request': 'op (_|) verzoek, op (_|) (eerste|schriftelijk|) verzoek, desgevraagd, indien gevraagd, op aanvraag',
  'where-law-requires': `
    (indien|waar|wanneer|als|voor zover) (dit|) (wettelijk|de wet|) (dit|) (vereist|verplicht),
    (indien|waar|voor zover) (wettelijk|) (vereist|verplicht|voorgeschreven),
    voor zover de wet dat (vereist|voorschrijft)`,
  'at-customers-expense': `
    op kosten van, voor rekening van (_|) (_|) (klant*|opdrachtgever*|verwerkingsverantwoordelijke*|afnemer*|u),
    (klant|opdrachtgever|verwerkingsverantwoordelijke|afnemer) (draagt|betaalt|vergoedt) (_|) (_|) (_|) kosten,
    kosten (_|) (_|) (_|) (_|) (_|) (draagt|betaalt|vergoedt) (de|) (klant|opdrachtgever|verwerkingsverantwoordelijke|afnemer), tegen (een|) (redelijke|) vergoeding, tegen betaling,
    in rekening (brengen|gebracht|te brengen), kosten (_|) (_|) (komen|zijn) voor rekening,
    geldende (tarieven|uurtarief), op basis van nacalculatie`,
  'where-possible': `
    (voor zover|indien|waar|zoveel als|zo ver) (redelijkerwijs|redelijkerwijze|technisch|) mogelijk, zoveel mogelijk,
    zo spoedig mogelijk, zo snel mogelijk`,
  'template-gap': 'vul hier in, invullen, XX (dagen|uur), nader in te vullen, nog in te vullen, n t b',
  defines: `
    betekent, wordt (_|) (_|) verstaan, verstaan wij onder, verstaan we onder, heeft de betekenis,
    hebben de betekenis, is (elke|iedere|ieder|elk|iedere vorm van|de) (natuurlijke|inbreuk|informatie),
    verwijst naar`,
  definitions: 'definitie*, begripsbepaling*, begrippen, begrippenlijst',
  contents: 'inhoudsopgave, inhoud, op deze pagina',
  'personal-data': `
    persoonsgegevens, persoonlijke gegevens, persoonlijke informatie, gegevens, klantgegevens, data, persoonsgegeven`,
  process: 'verwerk, verwerken, verwerkt, verwerking, verwerkingen, verwerkte, gegevensverwerking, bewerken',
  service: 'dienst, diensten, dienstverlening, platform, product, producten',
  agreement: '*overeenkomst, *overeenkomsten, contract, algemene voorwaarden, voorwaarden, gebruiksvoorwaarden',
  'in-writing': 'schriftelijk, schriftelijke, per e mail, e mail, elektronisch',
  promptly: `
    onmiddellijk, onmiddellijke, direct, onverwijld, terstond, zo spoedig mogelijk, zo snel mogelijk,
    zonder (_|) (_|) vertraging, tijdig, per omgaande, meteen`,
  prior: 'voorafgaand, voorafgaande, voordat, vooraf, van tevoren, alvorens, vóór',
  right: 'recht, rechten, gerechtigd, bevoegd',
  law: 'wet, wetgeving, wettelijk, wettelijke, regelgeving, recht, AVG, GDPR, Wbp',
  'no-obligation': `
    niet (verplicht|gehouden|aansprakelijk|verantwoordelijk), geen (verplichting|plicht|enkele verplichting),
    geen (verantwoordelijkheid|aansprakelijkheid), aansprakelijkheid (_|) (_|) (_|) (_|) uitgesloten`,
  'email-address': '',
  'time-span': '',
  denial: 'geen, niet, nooit, noch',
};
