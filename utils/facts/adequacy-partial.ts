import { type AdequacyDecision, CONFIRMED_2024, READ_WITH_COMMISSION } from './adequacy-decision.ts';

/** Decisions that cover some recipients or some processing only: what they leave out has to be checked. */
export const PARTIAL_ADEQUACY: readonly AdequacyDecision[] = [
  {
    ...READ_WITH_COMMISSION,
    id: 'br',
    country: 'BR',
    decision: 'Implementing Decision (EU) 2026/179',
    celex: '32026D0179',
    adopted: '2026-01-26',
    scope: 'partial',
    limits: {
      en: 'Recipients subject to the LGPD. Not covered: what that law leaves out (public security, defence, State security, criminal investigation).',
      nl: 'Ontvangers die onder de LGPD vallen. Niet gedekt: wat die wet uitzondert (openbare veiligheid, defensie, staatsveiligheid, strafrechtelijk onderzoek).',
    },
    expires: null,
    check: {
      en: 'Is the recipient established in Brazil and subject to the LGPD?',
      nl: 'Is de ontvanger in Brazilië gevestigd en valt hij onder de LGPD?',
    },
    outlook: {
      en: 'First evaluation after four years. Whether it applies in Norway, Iceland and Liechtenstein was not established.',
      nl: 'Eerste evaluatie na vier jaar. Of het ook in Noorwegen, IJsland en Liechtenstein geldt, is niet vastgesteld.',
    },
    unverifiedDetails: [],
  },
  {
    ...READ_WITH_COMMISSION,
    id: 'ca',
    country: 'CA',
    decision: 'Decision 2002/2/EC',
    celex: '32002D0002',
    adopted: '2001-12-20',
    scope: 'partial',
    limits: {
      en: 'Only commercial organisations subject to PIPEDA. Public bodies, non-commercial activity and most employee data are not covered.',
      nl: 'Alleen commerciële organisaties die onder PIPEDA vallen. Overheden, niet-commerciële activiteiten en de meeste personeelsgegevens zijn niet gedekt.',
    },
    expires: null,
    check: {
      en: 'Is the recipient a commercial organisation subject to PIPEDA, and is no staff data involved?',
      nl: 'Is de ontvanger een commerciële organisatie die onder PIPEDA valt, en gaat het niet om personeelsgegevens?',
    },
    outlook: CONFIRMED_2024,
    unverifiedDetails: ['adopted', 'celex', 'limits on employee data'],
  },
  {
    ...READ_WITH_COMMISSION,
    id: 'il',
    country: 'IL',
    decision: 'Decision 2011/61/EU',
    celex: '32011D0061',
    adopted: '2011-01-31',
    scope: 'partial',
    limits: {
      en: 'Automated processing in Israel itself; the occupied territories are outside.',
      nl: 'Geautomatiseerde verwerking in Israël zelf; de bezette gebieden vallen erbuiten.',
    },
    expires: null,
    check: {
      en: 'Is the recipient in Israel itself, and is the processing automated?',
      nl: 'Bevindt de ontvanger zich in Israël zelf, en is de verwerking geautomatiseerd?',
    },
    outlook: CONFIRMED_2024,
    unverifiedDetails: ['adopted', 'celex', 'territorial limits'],
  },
  {
    ...READ_WITH_COMMISSION,
    id: 'jp',
    country: 'JP',
    decision: 'Implementing Decision (EU) 2019/419',
    celex: '32019D0419',
    adopted: '2019-01-23',
    scope: 'partial',
    limits: {
      en: 'Businesses under the APPI that apply the Supplementary Rules. Not: press, academic, religious and political bodies for those purposes.',
      nl: 'Bedrijven onder de APPI die de aanvullende regels toepassen. Niet: pers, wetenschap, religieuze en politieke organisaties voor die doeleinden.',
    },
    expires: null,
    check: {
      en: 'Is the recipient a business under the APPI that applies the Supplementary Rules?',
      nl: 'Is de ontvanger een bedrijf onder de APPI dat de aanvullende regels toepast?',
    },
    outlook: {
      en: 'First review concluded in 2023.',
      nl: 'Eerste evaluatie afgerond in 2023.',
    },
    unverifiedDetails: ['adopted', 'celex', 'outlook'],
  },
  {
    ...READ_WITH_COMMISSION,
    id: 'kr',
    country: 'KR',
    decision: 'Implementing Decision (EU) 2022/254',
    celex: '32022D0254',
    adopted: '2021-12-17',
    scope: 'partial',
    limits: {
      en: 'Recipients under PIPA. Not: missionary activity, nomination of candidates by parties, personal credit information under the financial supervisor.',
      nl: 'Ontvangers onder de PIPA. Niet: missiewerk, kandidaatstelling door partijen, kredietgegevens onder de financiële toezichthouder.',
    },
    expires: null,
    check: {
      en: 'Is the recipient in the private sector, and is no personal credit information involved?',
      nl: 'Is de ontvanger een private partij, en gaat het niet om kredietgegevens?',
    },
    outlook: {
      en: 'Review positive (COM(2026) 384, 23 July 2026); next one in four years.',
      nl: 'Evaluatie positief (COM(2026) 384, 23 juli 2026); volgende over vier jaar.',
    },
    unverifiedDetails: ['adopted', 'celex', 'wording of the limits'],
  },
  {
    ...READ_WITH_COMMISSION,
    id: 'us',
    country: 'US',
    decision: 'Implementing Decision (EU) 2023/1795 (EU-US Data Privacy Framework)',
    celex: '32023D1795',
    adopted: '2023-07-10',
    scope: 'partial',
    limits: {
      en: 'Only organisations on the active Data Privacy Framework List, only the data their certification covers (staff data or other data), only the entities it names. The UK Extension and the Swiss-U.S. framework do not help an exporter in the EU.',
      nl: 'Alleen organisaties op de actieve Data Privacy Framework List, alleen de gegevens die hun certificering dekt (personeelsgegevens of andere), alleen de genoemde entiteiten. De UK Extension en het Zwitsers-Amerikaanse kader helpen een exporteur in de EU niet.',
    },
    expires: null,
    check: {
      en: 'Look up the exact legal entity on the list: is it active, and does it cover this kind of data? Are standard contractual clauses agreed in case the framework falls? Note the date of your check.',
      nl: 'Zoek de precieze rechtspersoon op in de lijst: is die actief, en geldt de certificering voor dit soort gegevens? Zijn modelcontractbepalingen afgesproken voor het geval het kader vervalt? Noteer de datum van uw controle.',
    },
    outlook: {
      en: 'In force, but at risk: an appeal in a case against it (C-703/25 P) is pending, and the independence of the US supervisors was weakened in June 2026.',
      nl: 'Van kracht, maar onzeker: een hogere voorziening in een zaak ertegen (C-703/25 P) loopt nog, en de onafhankelijkheid van de Amerikaanse toezichthouders is in juni 2026 verzwakt.',
    },
    onlyListed: true,
    url: 'https://www.dataprivacyframework.gov/list',
    unverifiedDetails: [],
  },
];
