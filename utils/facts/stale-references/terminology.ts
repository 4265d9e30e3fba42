import { REMEMBERED, type StaleReferenceFact, wording } from './stale-reference.ts';

const gdprSince = '2018-05-25';

/** Words of the laws before the GDPR, and dates that betray them. */
export const STALE_TERMINOLOGY: readonly StaleReferenceFact[] = [
  {
    ...REMEMBERED,
    id: 'bewerker',
    category: 'terminology',
    severity: 'warning',
    title: { en: '“bewerker”, “bewerkersovereenkomst”', nl: '‘bewerker’, ‘bewerkersovereenkomst’' },
    replacedBy: { en: '“verwerker”, “verwerkersovereenkomst”', nl: '‘verwerker’, ‘verwerkersovereenkomst’' },
    since: gdprSince,
    explanation: { en: 'Terms of the Dutch act before the GDPR.', nl: 'Begrippen uit de Wbp, van vóór de AVG.' },
    wordings: [
      wording(
        'bewerkersovereenkomst bewerkersovereenkomsten bewerkerscontract bewerkerscontracten subbewerkersovereenkomst',
        '(?:sub)?bewerkers(?:overeenkomst(?:en)?|contract(?:en)?)',
      ),
      wording(
        'bewerker bewerkers subbewerker subbewerkers',
        '(?:sub)?bewerkers?',
        /persoonsgegevens|verantwoordelijke/i,
      ),
    ],
    examples: {
      hits: ['Deze bewerkersovereenkomst regelt het volgende.', 'De bewerker verwerkt persoonsgegevens.'],
      misses: [
        'Deze verwerkersovereenkomst regelt het volgende.',
        'De videobewerker, een bewerker van clips, exporteert snel.',
      ],
    },
  },
  {
    ...REMEMBERED,
    id: 'verantwoordelijke-wbp',
    category: 'terminology',
    severity: 'info',
    title: { en: '“verantwoordelijke” as in the Wbp', nl: '‘verantwoordelijke’ in de zin van de Wbp' },
    replacedBy: { en: '“verwerkingsverantwoordelijke”', nl: '‘verwerkingsverantwoordelijke’' },
    since: gdprSince,
    explanation: { en: 'Term of the Dutch act before the GDPR.', nl: 'Begrip uit de Wbp, van vóór de AVG.' },
    wordings: [wording('verantwoordelijke', 'verantwoordelijke in de zin van (?:artikel 1[^.\\n]{0,20}?)?(?:de )?wbp')],
    examples: {
      hits: ['verantwoordelijke in de zin van de Wbp'],
      misses: ['verwerkingsverantwoordelijke in de zin van de AVG'],
    },
  },
  {
    ...REMEMBERED,
    id: 'cil-fr',
    category: 'terminology',
    severity: 'warning',
    title: {
      en: 'French “correspondant informatique et libertés”',
      nl: 'Franse ‘correspondant informatique et libertés’',
    },
    replacedBy: {
      en: 'Data protection officer (“délégué à la protection des données”)',
      nl: 'Functionaris gegevensbescherming (‘délégué à la protection des données’)',
    },
    since: gdprSince,
    explanation: { en: 'The DPO took its place.', nl: 'De functionaris gegevensbescherming kwam ervoor in de plaats.' },
    wordings: [wording('correspondant', 'correspondant informatique et libert[ée]s')],
    examples: {
      hits: ['notre Correspondant Informatique et Libertés'],
      misses: ['notre délégué à la protection des données'],
    },
  },
  {
    ...REMEMBERED,
    id: 'policy-pre-gdpr',
    category: 'date',
    severity: 'error',
    title: { en: 'Last updated before 25 May 2018', nl: 'Laatst bijgewerkt vóór 25 mei 2018' },
    replacedBy: { en: 'A text revised after 25 May 2018', nl: 'Een tekst van na 25 mei 2018' },
    since: gdprSince,
    explanation: { en: 'The text is older than the GDPR.', nl: 'De tekst is ouder dan de AVG.' },
    documentTypes: ['privacy-policy', 'dpa', 'cookie-policy', 'terms'],
    wordings: [
      wording(
        'last effective laatst laatste stand zuletzt derniere',
        '(?:last (?:updated|modified|revised)|effective date|laatst (?:bijgewerkt|gewijzigd)|stand|zuletzt aktualisiert|dernière mise à jour)(?:(?!20\\d\\d)[^\\n]){0,30}?(?:200\\d|201[0-7])',
      ),
    ],
    canBeHistory: false,
    examples: {
      hits: [
        'Last updated: March 2016',
        'Stand: 01.02.2015',
        'Laatst bijgewerkt: 3 januari 2017',
        'Dernière mise à jour : 12 mars 2014',
      ],
      misses: ['Last updated: 1 October 2026', 'Last updated: March 2024 (first version 2016)'],
    },
  },
];
