import type { CONTRACT_CLOSING_CONCEPTS } from '../../concepts/contract-closing.ts';
import type { Words } from '../../concepts.ts';

export const contractClosing: Words<(typeof CONTRACT_CLOSING_CONCEPTS)[number]> = {
  'reasonable-period': `
    redelijke (termijn|tijd), zo spoedig mogelijk, zo snel mogelijk, onverwijld, zonder (_|) vertraging,
    te zijner tijd, onmiddellijk, terstond`,
  backup: 'backup*, back up*, back ups, reservekopie*, reservekopieën, veiligheidskopie*',
  overwrite: 'overschr*, rotatie*, roteer*, geroteerd*, verloop*, retentie*, bewaartermijn*, bewaarcyclus, cyclus',
  'keep-copies': 'bewaar*, bewaren, bewaard, opgeslagen, blijven, blijft, resterend*, aangehouden',
  confirm: `
    bevestig*, schriftelijk bevest*, verklaar*, verklaring, bewijs van, certificaat van, aantoon*, aan te tonen,
    verwijderbevestiging*, attest*`,
  deletion: 'verwijder*, vernietig*, gewist, wissen, wissing, vernietiging, verwijdering',
  'machine-readable': `
    machineleesbaar, machine leesbaar, machineleesbare,
    (gangbaar|gangbare|gebruikelijk|gestructureerd*|open|standaard) (_|) (_|) (_|) (formaat|formaten|format|bestandsformaat|vorm),
    CSV, JSON, XML, XLSX, leesbaar formaat`,
  'export-data': `
    exporteer*, exporteren, export, exports, geëxporteerd, download*, downloaden, retourneer*, retourneren,
    teruggeven, teruglever*, teruggave, overdrag*, dataportabiliteit, opvragen, gegevensexport, data export`,
  'limited-frequency': `
    (één|een|eens|1|eenmaal|twee) (keer|maal|x|audit|) (per|in de|in elke|gedurende) (_|) (_|) (jaar|kalenderjaar|12|twaalf|contractjaar),
    (maximaal|ten hoogste|hoogstens) (één|een|eens|eenmaal|1), vaker dan, jaarlijks, per (kalenderjaar|jaar)`,
  'own-costs': `
    kosten van (de|het|een|deze) (_|) (audit*|controle*|inspectie*), eigen (kosten|rekening),
    (draagt|dragen|gedragen|betaalt|rekening) (_|) (_|) (_|) (_|) kosten,
    kosten (_|) (_|) (_|) (_|) (rekening|gedragen|draagt|partij), kosten zijn voor`,
  'advance-notice': `
    (aankondiging|aangekondigd*|aan te kondigen|kennisgeving), vooraf, van tevoren, voorafgaand*,
    tijdens (_|) (kantooruren|werktijden|kantoortijden), aankondigingstermijn`,
  'customer-audit': 'audit, audits, inspectie, inspecties, controle, controles, onderzoek',
  liability: 'aansprakelijk, aansprakelijkheid, aansprakelijkheids*, aansprakelijkheidsbeperking*',
  damages: 'schade, schades, schadevergoeding',
  'article-82': '(artikel|art|artikelen) 82, specifiek tot verwerkers, tot verwerkers gerichte',
  'liability-limits': `
    aansprakelijkheidsbeperking*, aansprakelijkheidslimiet*,
    (beperking*|beperkt|maximum|maximale|gemaximeerd) (_|) (_|) (_|) (_|) aansprakelijkheid*,
    aansprakelijkheid (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (beperkt|gemaximeerd|begrensd),
    (totale|maximale|gezamenlijke) aansprakelijkheid, aansprakelijkheidsregeling*`,
  'short-cap': `
    (afgelopen|laatste|voorafgaande) (een|één|twee|drie|vier|zes|1|2|3|4|6) (_|) maand*,
    (drie|zes|3|6|één|een) (_|) maand* (voorafgaand*)`,
  indemnify: 'vrijwaar*, vrijwaren, vrijwaring, schadeloos',
  'exclude-liability': `
    (sluit|wijst|uitgesloten|uitsluit*) (_|) (_|) (_|) aansprakelijkheid, (geen|iedere|elke) (_|) aansprakelijkheid,
    niet aansprakelijk, aansprakelijkheid (_|) (_|) (_|) (_|) (_|) (_|) (_|) (uitgesloten|uit), nimmer aansprakelijk`,
  'data-loss': `
    verlies van (_|) (_|) (gegevens|persoonsgegevens|data), (onbevoegde|ongeautoriseerde|onrechtmatige) (_|) toegang,
    gegevensverlies, dataverlies, datalek*`,
  prevail: `
    prevaleer*, prevaleren, voorrang, gaat (_|) (_|) (_|) (_|) voor, gaan (_|) (_|) (_|) (_|) (_|) (_|) voor,
    voorgaan, leidend, boven (_|) (_|) (_|) (_|) gaan, prevaleert`,
  'conflict-between':
    'strijdig*, tegenstrijdig*, conflict*, afwijk*, in strijd, bij strijd, strijd tussen, verschillen, tegenspra*, discrepantie*',
  'this-dpa': `
    (deze|de) (verwerkersovereenkomst|bewerkersovereenkomst|dpa|bijlage|bepalingen|clausules),
    bepalingen (uit|van|in) (deze|de) (verwerkersovereenkomst|bewerkersovereenkomst|dpa|bijlage),
    modelcontractbepalingen, standaardcontractbepalingen, SCC s`,
  'main-terms-prevail': `
    (algemene voorwaarden|hoofdovereenkomst|dienstverleningsovereenkomst|gebruiksvoorwaarden) (_|) (prevaleren|prevaleert|gaan voor|gaat voor|voorrang),
    (prevaleren|prevaleert|voorrang hebben) (_|) (algemene voorwaarden|hoofdovereenkomst|gebruiksvoorwaarden),
    (gaan|gaat) de (algemene voorwaarden|hoofdovereenkomst) (voor|boven)`,
  amend: 'wijzig*, gewijzigd*, aanpas*, aangepast, aan te passen, herzien*, wijziging*, wijzigen',
  'mutual-agreement': `
    (schriftelijk*|onderling*|wederzijds*) (_|) (overeen*|overeenstemming|instemming|goedvinden|akkoord|toestemming),
    door (beide|de) partijen, beide partijen, met instemming van, schriftelijk worden vastgelegd, ondertekend*,
    slechts (schriftelijk|rechtsgeldig|geldig), in onderling overleg, schriftelijk (_|) (_|) (_|) overeengekomen`,
  posting: `
    (publicatie|publiceren|plaatsen|plaatsing|te publiceren|bekendmaking) (_|) (_|) (_|) (_|) (website|site|online|pagina),
    op (_|) website (_|) (_|) (te publiceren|te plaatsen|gepubliceerd|geplaatst),
    door (_|) (_|) (_|) (_|) (website|publicatie), nieuwe versie (_|) (_|) (website|online)`,
  'continued-use': `
    voortgezet gebruik, blijven gebruiken, blijft gebruiken, voortzetting van (het|) gebruik,
    (dienst*) (_|) (_|) te blijven gebruiken`,
  suspend: 'opschort*, op te schorten, opgeschort, schort (_|) (_|) (_|) op, staken, stop te zetten, stopzet*',
  'non-compliance': `
    tekortkom*, tekort schiet, toerekenbare tekortkoming, niet nakom*, niet naleeft, niet nakomt, schending*, schendt,
    (inbreuk|overtreding) (van|op) (_|) (_|) (*overeenkomst|avg|verplichting*), niet (_|) (_|) voldoet, wanprestatie,
    verzuim, in strijd handelt, niet naleving`,
  'records-of-processing': `
    verwerkingsregister*, register* (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (verwerking*|verwerkingsactiviteit*),
    (artikel|art) 30 (_|) (_|) (avg|gdpr|lid), register (_|) (_|) (_|) (artikel|art) 30,
    overzicht van (_|) (_|) verwerkingsactiviteiten`,
  'maintain-record': `
    houdt, houden, bijhoud*, bij te houden, bijgehouden, voert, voeren, beschikt, onderhoud*, aan te leggen`,
  'each-party': 'elke partij, iedere partij, beide partijen, partijen (_|) elk, ieder voor zich',
  cooperate: `
    werkt (_|) (_|) (_|) (_|) (_|) (mee|samen), meewerk*, mee te werken, medewerking, samenwerk*, samen te werken,
    bijstand, ondersteun*`,
  'scc-915': `
    2021 915, (artikel|art) 28 (_|) (7|8), 28 zevende lid,
    (standaardcontractbepaling*|modelcontractbepaling*|modelcontractclausule*|standaardbepaling*) (_|) (_|) tussen (_|) verwerkingsverantwoordelijke* en (_|) verwerker*`,
  'governing-law': `
    recht (_|) (_|) van toepassing, van toepassing (_|) (_|) (_|) recht, toepasselijk recht, beheerst door,
    bevoegde rechter, rechtbank, bij uitsluiting bevoegd, onderworpen aan (_|) (_|) recht, geldt (_|) recht,
    naar (_|) recht, geschillen`,
  'free-of-charge': `
    zonder (extra|aanvullende|bijkomende|meer) (kosten|vergoeding), kosteloos, kosteloze, gratis, om niet,
    (inbegrepen|begrepen|inclusief) in (de|het) (_|) (vergoeding|prijs|tarief|abonnement), zonder kosten,
    geen (extra|aanvullende|) kosten, op eigen kosten, voor eigen rekening`,
  'eea-law': `
    (oostenrijks|belgisch|bulgaars|kroatisch|cypriotisch|tsjechisch|deens|nederlands|estisch|fins|frans|duits|grieks|hongaars|iers|italiaans|lets|litouws|luxemburgs|maltees|pools|portugees|roemeens|slowaaks|sloveens|spaans|zweeds|noors|ijslands) recht,
    oostenrijk, belgië, bulgarije, kroatië, cyprus, tsjechië, denemarken, nederland, nederlandse, nederlands recht,
    estland, finland, frankrijk, duitsland, griekenland, hongarije, ierland, italië, letland, litouwen, luxemburg,
    malta, polen, portugal, roemenië, slowakije, slovenië, spanje, zweden, noorwegen, ijsland, liechtenstein,
    amsterdam, dublin, parijs, berlijn, münchen, brussel, antwerpen, gent, madrid, stockholm, kopenhagen, wenen,
    den haag, rotterdam, utrecht, midden nederland, noord holland, oost brabant, gelderland, overijssel,
    rechtbank limburg, rechtbank den, zeeland west brabant, noord nederland, !noord ierland, !franstalige`,
  'other-law': `
    (zwitsers|engels|schots|amerikaans|indiaas|israëlisch|canadees|australisch|chinees) recht, zwitserland, zürich,
    genève, engeland, wales, schotland, verenigd koninkrijk, londen, noord ierland, delaware, californië, california,
    new york, texas, massachusetts, washington, verenigde staten, san francisco, israël, india, canada, ontario,
    australië, new south wales, nieuw zeeland, singapore, hongkong, hong kong, japan, china, brazilië, oekraïne,
    servië, turkije, dubai`,
  'end-of-account': `
    (opzegg*|beëindig*|verwijder*|sluit*|opheff*) (_|) (_|) (_|) (account|abonnement),
    (account|abonnement) (_|) (_|) (_|) (opgezegd|beëindigd|verwijderd|gesloten|opgeheven|afloopt),
    einde van (_|) (_|) (abonnement|contract|overeenkomst)`,
  'self-service': `
    zelf, via (de|het) (dienst*|platform|dashboard|account|API), API, exportfunctie*, exportmogelijkheid*`,
  'self-export': 'exporteer*, exporteren, export, geëxporteerd, download*, downloaden, opvragen',
  'data-protection-claims': `
    hogere (aansprakelijkheidslimiet|limiet), (schending*|overtreding*) van de avg, aansprakelijkheid voor datalekken`,
  'between-parties': 'tussen, gesloten door, aangegaan door, ondergetekenden',
  'live-systems': `(actieve|productie|operationele|live) (_|) (systemen|omgeving|database*|systeem), productiesystemen, productieomgeving*`,
  'fee-months': `
    (twaalf|12|achttien|18|24) (_|) maand*, jaarvergoeding*, (bedrag|vergoeding*) (_|) (_|) (_|) (_|) jaar`,
  'language-version': 'taal, taalversie*, vertaling*, nederlandstalige, engelstalige',
  'decision-915': '2021 915',
  'costs-borne': `
    (draagt|vergoedt|vergoeden|betaalt|brengt|brengen) (_|) (_|) (_|) (_|) (_|) (kosten|tijd|rekening),
    kosten (_|) (_|) (_|) (_|) (_|) (rekening|gebracht|vergoed|doorbelast*), recht op (_|) vergoeding, doorbelast*,
    in rekening`,
  fines: 'boete, boetes, sancties',
  'limits-elsewhere': `
    (aansprakelijkheidsbeperking*|aansprakelijkheidsregeling*|beperking*|aansprakelijkheid) (_|) (_|) (_|) (_|) (_|) (uit|in|van) (de|het) (hoofdovereenkomst|overeenkomst|contract|algemene voorwaarden|dienstverleningsovereenkomst)`,
  'member-state': 'lidstaat*, lidstaten',
};
