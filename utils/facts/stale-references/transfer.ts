import { REMEMBERED, SEEN, type StaleReferenceFact, wording } from './stale-reference.ts';

const THIRD_COUNTRY =
  /third countr|outside (?:of )?(?:the )?(?:EU|EEA|European)|international transfer|transfers? of personal data|doorgifte|derde land|buiten de E[UE]|Drittl|außerhalb de[rs] E|Übermittlung|transferts? |pays tiers|hors de l/i;
const UNITED_KINGDOM =
  /United Kingdom|\bUK\b|Verenigd Koninkrijk|\bVK\b|Königreich|Royaume-Uni|adequa|angemessen|adéqua/i;

/** Safeguards for transfers that have lapsed (Chapter V GDPR). */
export const STALE_TRANSFER: readonly StaleReferenceFact[] = [
  {
    ...SEEN,
    id: 'safe-harbor',
    category: 'transfer',
    severity: 'error',
    title: { en: 'US-EU Safe Harbor', nl: 'Safe Harbor (VS-EU)' },
    replacedBy: {
      en: 'EU-US Data Privacy Framework or SCC 2021/914',
      nl: 'EU-VS Data Privacy Framework of SCC 2021/914',
    },
    since: '2015-10-06',
    explanation: {
      en: 'Declared invalid by the Court of Justice (C-362/14, Schrems I).',
      nl: 'Ongeldig verklaard door het Hof van Justitie (C-362/14, Schrems I).',
    },
    wordings: [
      wording(
        'safe safeharbor safeharbour',
        'safe~harbou?r(?!\\s{1,3}(?:provision|rule|statement|clause|for bug|policy for))',
      ),
    ],
    otherMeaning: /researcher|vulnerab|forward-looking|DMCA|COPPA|HIPAA|copyright|good faith|1995 Act|1933|1934/i,
    examples: {
      hits: ['We comply with the US-EU Safe Harbor Framework.', 'Wij zijn Safe Harbour gecertificeerd.'],
      misses: ['Our safe harbor provision protects security researchers.'],
    },
  },
  {
    ...SEEN,
    id: 'privacy-shield',
    category: 'transfer',
    severity: 'error',
    title: { en: 'EU-US Privacy Shield', nl: 'EU-VS Privacy Shield' },
    replacedBy: {
      en: 'EU-US Data Privacy Framework (Decision 2023/1795) or SCC 2021/914',
      nl: 'EU-VS Data Privacy Framework (Besluit (EU) 2023/1795) of SCC 2021/914',
    },
    since: '2020-07-16',
    explanation: {
      en: 'Declared invalid by the Court of Justice (C-311/18, Schrems II). A mention is fine only as history, or beside a valid tool.',
      nl: 'Ongeldig verklaard door het Hof van Justitie (C-311/18, Schrems II). Een vermelding is alleen goed als geschiedenis, of naast een geldig instrument.',
    },
    wordings: [
      wording('privacy privacyshield', 'privacy~shield(?!\\.gov)'),
      wording('bouclier', 'bouclier de protection des données'),
    ],
    otherMeaning: /Schrems|C[-‑]311\/18|in addition to|naast het|zusätzlich zu/i,
    examples: {
      hits: ['We are certified under the EU-U.S. Privacy Shield.', 'Wir sind Privacy-Shield-zertifiziert.'],
      misses: ['Transfers rest on the EU-U.S. Data Privacy Framework.'],
    },
  },
  {
    ...REMEMBERED,
    id: 'privacy-shield-url',
    category: 'transfer',
    severity: 'warning',
    title: { en: 'Link to privacyshield.gov', nl: 'Link naar privacyshield.gov' },
    replacedBy: { en: 'https://www.dataprivacyframework.gov/', nl: 'https://www.dataprivacyframework.gov/' },
    since: '2023-07-10',
    explanation: { en: 'Site of the old programme.', nl: 'Site van het oude programma.' },
    wordings: [wording('privacyshield', 'privacyshield\\.gov')],
    canBeHistory: false,
    examples: {
      hits: ['See https://www.privacyshield.gov/list for our certification.'],
      misses: ['See https://www.dataprivacyframework.gov/list for our certification.'],
    },
  },
  {
    ...REMEMBERED,
    id: 'swiss-privacy-shield',
    category: 'transfer',
    severity: 'error',
    title: { en: 'Swiss-US Privacy Shield', nl: 'Zwitsers-Amerikaans Privacy Shield' },
    replacedBy: {
      en: 'Swiss-U.S. Data Privacy Framework (since 15 September 2024)',
      nl: 'Swiss-U.S. Data Privacy Framework (sinds 15 september 2024)',
    },
    since: '2020-09-08',
    explanation: {
      en: 'The Swiss authority took the United States off its list in 2020.',
      nl: 'De Zwitserse toezichthouder haalde de Verenigde Staten in 2020 van zijn lijst.',
    },
    wordings: [wording('swiss', 'swiss~u\\.?s\\.?~privacy~shield')],
    examples: {
      hits: ['We adhere to the Swiss-U.S. Privacy Shield.'],
      misses: ['We adhere to the Swiss-U.S. Data Privacy Framework.'],
    },
  },
  {
    ...SEEN,
    source: 'scc-2021-914',
    id: 'scc-2010-87',
    category: 'transfer',
    severity: 'error',
    title: {
      en: 'Old clauses, controller to processor (2010/87/EU)',
      nl: 'Oude modelcontractbepalingen voor verwerkers (2010/87/EU)',
    },
    replacedBy: { en: 'SCC 2021/914, module 2 or 3', nl: 'SCC 2021/914, module 2 of 3' },
    since: '2021-09-27',
    explanation: {
      en: 'Repealed on 27 September 2021; contracts made before gave no safeguard after 27 December 2022.',
      nl: 'Ingetrokken op 27 september 2021; eerdere contracten gaven na 27 december 2022 geen waarborg meer.',
    },
    wordings: [
      wording('2010', '2010\\s?/\\s?87(?:\\s?/?\\s?(?:EU|EC|UE|EG))?'),
      wording('c', 'C\\s?\\(2010\\)\\s?593'),
    ],
    examples: {
      hits: [
        'The clauses annexed to Decision 2010/87/EU apply.',
        'Es gilt der Beschluss 2010/87/EU.',
        'Decision C(2010)593 applies.',
      ],
      misses: ['The clauses annexed to Implementing Decision (EU) 2021/914 apply.'],
    },
  },
  {
    ...SEEN,
    source: 'scc-2021-914',
    id: 'scc-2004-915',
    category: 'transfer',
    severity: 'error',
    title: {
      en: 'Old clauses, controller to controller, set II (2004/915/EC)',
      nl: 'Oude modelcontractbepalingen tussen verwerkingsverantwoordelijken, set II (2004/915/EG)',
    },
    replacedBy: { en: 'SCC 2021/914, module 1', nl: 'SCC 2021/914, module 1' },
    since: '2021-09-27',
    explanation: {
      en: 'Repealed on 27 September 2021; contracts made before gave no safeguard after 27 December 2022.',
      nl: 'Ingetrokken op 27 september 2021; eerdere contracten gaven na 27 december 2022 geen waarborg meer.',
    },
    wordings: [wording('2004', '2004\\s?/\\s?915(?:\\s?/?\\s?(?:EC|EG|CE))?')],
    examples: {
      hits: ['Decision 2004/915/EC applies.', 'Besluit 2004/915/EG is van toepassing.'],
      misses: ['The annex of 2004 has 915 lines.'],
    },
  },
  {
    ...SEEN,
    source: 'scc-2021-914',
    id: 'scc-2001-497',
    category: 'transfer',
    severity: 'error',
    title: {
      en: 'Old clauses, controller to controller, set I (2001/497/EC)',
      nl: 'Oude modelcontractbepalingen tussen verwerkingsverantwoordelijken, set I (2001/497/EG)',
    },
    replacedBy: { en: 'SCC 2021/914, module 1', nl: 'SCC 2021/914, module 1' },
    since: '2021-09-27',
    explanation: {
      en: 'Repealed on 27 September 2021; contracts made before gave no safeguard after 27 December 2022.',
      nl: 'Ingetrokken op 27 september 2021; eerdere contracten gaven na 27 december 2022 geen waarborg meer.',
    },
    wordings: [wording('2001', '2001\\s?/\\s?497(?:\\s?/?\\s?(?:EC|EG|CE))?')],
    examples: { hits: ['Commission Decision 2001/497/EC'], misses: ['Case 497/2001'] },
  },
  {
    ...REMEMBERED,
    id: 'scc-2002-16',
    category: 'transfer',
    severity: 'error',
    title: {
      en: 'First clauses for processors (2002/16/EC)',
      nl: 'Eerste modelcontractbepalingen voor verwerkers (2002/16/EG)',
    },
    replacedBy: { en: 'SCC 2021/914', nl: 'SCC 2021/914' },
    since: '2010-05-15',
    explanation: { en: 'Repealed by Decision 2010/87/EU.', nl: 'Ingetrokken bij Besluit 2010/87/EU.' },
    wordings: [wording('2002', '2002\\s?/\\s?16\\s?/\\s?(?:EC|EG|CE)')],
    examples: { hits: ['Decision 2002/16/EC'], misses: ['Directive 2002/58/EC'] },
  },
  {
    ...REMEMBERED,
    id: 'eu-model-clauses',
    category: 'transfer',
    severity: 'info',
    title: { en: '“Model clauses”', nl: '‘Modelclausules’ of ‘EU-modelcontract’' },
    replacedBy: {
      en: 'Standard contractual clauses (2021/914), with the module',
      nl: 'Modelcontractbepalingen (2021/914), met de module',
    },
    since: '2021-06-27',
    explanation: {
      en: 'A name from before 2021: it does not tell which version is meant.',
      nl: 'Een naam van vóór 2021: er blijkt niet uit welke versie bedoeld is.',
    },
    wordings: [
      wording('eu model', '(?:EU~)?model~(?:contract(?:ual)?~)?clauses'),
      wording('modelclausules eu', '(?:EU~)?modelclausules'),
      wording('eu', 'EU~(?:modelcontract(?:en)?|Musterklauseln)'),
    ],
    examples: {
      hits: ['We sign the EU Model Clauses.', 'Wij sluiten EU-modelcontracten.', 'the model contractual clauses'],
      misses: ['We sign the standard contractual clauses.'],
    },
  },
  {
    ...SEEN,
    source: 'scc-2021-915',
    id: 'scc-915-as-transfer-tool',
    category: 'transfer',
    severity: 'error',
    title: { en: 'SCC 2021/915 named as a tool for transfers', nl: 'SCC 2021/915 genoemd als doorgifte-instrument' },
    replacedBy: { en: 'Implementing Decision (EU) 2021/914', nl: 'Uitvoeringsbesluit (EU) 2021/914' },
    since: '2021-06-27',
    explanation: {
      en: '2021/915 has the clauses between controller and processor (Art. 28(7)); they are no safeguard under Art. 46.',
      nl: '2021/915 bevat de standaardcontractbepalingen tussen verwerkingsverantwoordelijke en verwerker (art. 28 lid 7); zij zijn geen waarborg in de zin van art. 46.',
    },
    wordings: [wording('2021', '2021\\s?/\\s?915', THIRD_COUNTRY)],
    otherMeaning: /2021\s?\/\s?914|\bnot an? |intra-EEA|within the EEA|geen doorgifte|binnen de EER|innerhalb/i,
    canBeHistory: false,
    examples: {
      hits: [
        'Transfers outside the EEA are governed by the clauses of Decision 2021/915.',
        'Doorgifte naar derde landen vindt plaats op basis van 2021/915.',
      ],
      misses: ['The parties use Decision (EU) 2021/915 as their data processing agreement.'],
    },
  },
  {
    ...SEEN,
    source: 'commission-adequacy',
    asOf: '2026-08-05',
    id: 'adequacy-uk-2025',
    category: 'transfer',
    severity: 'warning',
    title: {
      en: 'British adequacy decision “until 2025”',
      nl: 'Adequaatheidsbesluit voor het Verenigd Koninkrijk ‘tot 2025’',
    },
    replacedBy: {
      en: 'Renewed on 19 December 2025, until 27 December 2031',
      nl: 'Vernieuwd op 19 december 2025, geldig tot en met 27 december 2031',
    },
    since: '2025-12-19',
    explanation: {
      en: 'The decision on the United Kingdom was extended, then renewed.',
      nl: 'Het besluit over het Verenigd Koninkrijk is eerst verlengd, daarna vernieuwd.',
    },
    wordings: [wording('27 28', '2[78]\\.?\\s{1,2}(?:june|juni|juin|december|dezember|décembre) 2025', UNITED_KINGDOM)],
    examples: {
      hits: [
        'The UK adequacy decision is valid until 27 June 2025.',
        'Der Angemessenheitsbeschluss gilt bis 27. Juni 2025.',
      ],
      misses: ['Last updated: 27 June 2025', 'The UK adequacy decision is valid until 27 December 2031.'],
    },
  },
  {
    ...REMEMBERED,
    id: 'dpf-pending',
    category: 'transfer',
    severity: 'warning',
    title: {
      en: 'Data Privacy Framework described as still to come',
      nl: 'Data Privacy Framework als toekomstig beschreven',
    },
    replacedBy: {
      en: 'EU-US Data Privacy Framework, Decision (EU) 2023/1795',
      nl: 'EU-VS Data Privacy Framework, Besluit (EU) 2023/1795',
    },
    since: '2023-07-10',
    explanation: { en: 'The text dates from 2022 or 2023.', nl: 'De tekst is van 2022 of 2023.' },
    wordings: [
      wording('trans transatlantic', 'trans~atlantic data privacy framework'),
      wording(
        'data',
        'data privacy framework[^.\\n]{0,60}?(?:once (?:adopted|approved)|when it (?:is|becomes)|pending adoption)',
      ),
    ],
    canBeHistory: false,
    examples: {
      hits: [
        'We await the Trans-Atlantic Data Privacy Framework.',
        'the Data Privacy Framework once approved by the Commission',
      ],
      misses: ['We are certified under the EU-U.S. Data Privacy Framework.'],
    },
  },
];
