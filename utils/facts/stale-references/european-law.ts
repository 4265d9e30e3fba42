import { REMEMBERED, SEEN, type StaleReferenceFact, wording } from './stale-reference.ts';

/** Acts of the European Union that were repealed, renamed, or never came. */
export const STALE_EUROPEAN_LAW: readonly StaleReferenceFact[] = [
  {
    ...SEEN,
    id: 'directive-95-46',
    category: 'law',
    severity: 'error',
    title: { en: 'Directive 95/46/EC as the law in force', nl: 'Richtlijn 95/46/EG als geldend recht' },
    replacedBy: { en: 'GDPR, Regulation (EU) 2016/679', nl: 'AVG, Verordening (EU) 2016/679' },
    since: '2018-05-25',
    explanation: { en: 'Repealed by Art. 94 GDPR.', nl: 'Ingetrokken bij art. 94 AVG.' },
    wordings: [wording('95', '95\\s?/\\s?46(?:\\s?/?\\s?(?:EC|EG|CE|EU))?')],
    // The GDPR's own title names the directive it repeals.
    otherMeaning: /2016\s?\/\s?679|general data protection regulation\)/i,
    examples: {
      hits: [
        'We process data in accordance with Directive 95/46/EC.',
        'Es gilt die Richtlinie 95/46/EG.',
        'La directive 95/46/CE s’applique.',
      ],
      misses: ['Regulation (EU) 2016/679 repealing Directive 95/46/EC'],
    },
  },
  {
    ...REMEMBERED,
    id: 'reg-45-2001',
    category: 'law',
    severity: 'warning',
    title: { en: 'Regulation (EC) 45/2001', nl: 'Verordening (EG) 45/2001' },
    replacedBy: { en: 'Regulation (EU) 2018/1725', nl: 'Verordening (EU) 2018/1725' },
    since: '2018-12-11',
    explanation: {
      en: "The rules for the EU's own institutions were replaced.",
      nl: 'De regels voor de EU-instellingen zelf zijn vervangen.',
    },
    wordings: [wording('45', '45\\s?/\\s?2001')],
    examples: { hits: ['Regulation (EC) No 45/2001'], misses: ['Regulation (EU) 2018/1725'] },
  },
  {
    ...SEEN,
    source: 'eprivacy-withdrawal',
    id: 'eprivacy-regulation-pending',
    category: 'law',
    severity: 'info',
    title: { en: 'ePrivacy Regulation announced', nl: 'ePrivacyverordening aangekondigd' },
    replacedBy: {
      en: 'ePrivacy Directive 2002/58/EC, through national law',
      nl: 'ePrivacyrichtlijn 2002/58/EG, via nationaal recht',
    },
    since: '2025-10-06',
    explanation: { en: 'The Commission withdrew the proposal.', nl: 'De Commissie heeft het voorstel ingetrokken.' },
    wordings: [
      wording(
        'upcoming forthcoming proposed future komende toekomstige kunftige kunftigen geplante geplanten',
        '(?:upcoming|forthcoming|proposed|future|komende|toekomstige|künftigen?|geplanten?)[^.\\n]{0,30}?e~privacy~(?:regulation|verordening|verordnung)',
      ),
      wording('futur reglement', '(?:futur )?règlement e~privacy'),
    ],
    canBeHistory: false,
    examples: {
      hits: [
        'We follow the upcoming ePrivacy Regulation.',
        'de komende ePrivacyverordening',
        'die künftige ePrivacy-Verordnung',
        'le futur règlement ePrivacy',
      ],
      misses: ['We follow the ePrivacy Directive.'],
    },
  },
  {
    ...REMEMBERED,
    id: 'gdpr-future-tense',
    category: 'law',
    severity: 'warning',
    title: { en: 'GDPR described as still to come', nl: 'AVG als toekomstig beschreven' },
    replacedBy: { en: 'The GDPR has applied since 25 May 2018', nl: 'De AVG geldt sinds 25 mei 2018' },
    since: '2018-05-25',
    explanation: { en: 'The text dates from before May 2018.', nl: 'De tekst is van vóór mei 2018.' },
    wordings: [
      wording(
        'gdpr avg dsgvo rgpd general',
        '(?:GDPR|AVG|DSGVO|RGPD|general data protection regulation)[^.\\n]{0,80}?(?:will (?:come|enter) into (?:force|effect)|zal (?:in werking treden|gelden)|tritt am 25\\. Mai 2018 in Kraft|entrera en (?:vigueur|application))',
      ),
      wording('preparing preparation', 'prepar(?:ing|ation) for the GDPR'),
      wording('voorbereiden voorbereiding', 'voorbereid(?:en|ing) op de AVG'),
    ],
    canBeHistory: false,
    examples: {
      hits: [
        'The GDPR will come into force on 25 May 2018.',
        'We are preparing for the GDPR.',
        'le RGPD entrera en vigueur',
        'De AVG zal gelden vanaf mei.',
      ],
      misses: ['The GDPR came into force in 2018.'],
    },
  },
  {
    ...REMEMBERED,
    id: 'nis1',
    category: 'law',
    severity: 'warning',
    title: { en: 'NIS Directive (EU) 2016/1148', nl: 'NIS-richtlijn (EU) 2016/1148' },
    replacedBy: { en: 'NIS2 Directive (EU) 2022/2555', nl: 'NIS2-richtlijn (EU) 2022/2555' },
    since: '2024-10-18',
    explanation: { en: 'Repealed.', nl: 'Ingetrokken.' },
    wordings: [wording('2016', '2016\\s?/\\s?1148'), wording('nis1', 'NIS1')],
    examples: { hits: ['Directive (EU) 2016/1148'], misses: ['Directive (EU) 2022/2555'] },
  },
  {
    ...REMEMBERED,
    id: 'odr-platform',
    category: 'law',
    severity: 'info',
    title: {
      en: "Link to the EU's platform for online disputes",
      nl: 'Link naar het EU-platform voor onlinegeschillen (ODR)',
    },
    replacedBy: { en: 'Nothing: the platform was closed', nl: 'Niets: het platform is gesloten' },
    since: '2025-07-20',
    explanation: {
      en: 'Closed under Regulation (EU) 2024/3228.',
      nl: 'Gesloten op grond van Verordening (EU) 2024/3228.',
    },
    wordings: [
      wording('ec', 'ec\\.europa\\.eu/(?:consumers/)?odr'),
      wording('online', 'online dispute resolution platform'),
      wording('odr', 'ODR~platform'),
      wording('os', 'OS~Plattform'),
    ],
    examples: {
      hits: ['See https://ec.europa.eu/consumers/odr for disputes.', 'Die OS-Plattform finden Sie hier.'],
      misses: ['Disputes go to the court of Utrecht.'],
    },
  },
  {
    ...SEEN,
    source: 'gdpr-status-notes',
    asOf: '2026-08-05',
    id: 'digital-omnibus-as-law',
    category: 'law',
    severity: 'warning',
    title: { en: '“96 hours” relied on as law', nl: '‘96 uur’ als geldend recht' },
    replacedBy: {
      en: 'Art. 33(1): 72 hours for the controller; Art. 33(2): without undue delay for the processor',
      nl: 'Art. 33 lid 1: 72 uur voor de verwerkingsverantwoordelijke; art. 33 lid 2: zonder onredelijke vertraging voor de verwerker',
    },
    since: null,
    explanation: {
      en: 'A proposal of November 2025 to give controllers 96 hours was not in force. For a processor it is late under any reading.',
      nl: 'Een voorstel van november 2025 om verwerkingsverantwoordelijken 96 uur te geven, was niet in werking. Voor een verwerker is het hoe dan ook laat.',
    },
    documentTypes: ['dpa', 'security'],
    wordings: [wording('96', '96~(?:hours|uur|Stunden|heures)')],
    examples: {
      hits: ['We notify you within 96 hours of becoming aware.', 'binnen 96 uur na ontdekking'],
      misses: ['We notify you within 72 hours of becoming aware.'],
    },
  },
];
