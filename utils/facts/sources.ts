/** Where the facts come from. `url` is null for what was written from general knowledge. */
export interface Source {
  title: string;
  url: string | null;
}

export const SOURCES = {
  memory: { title: 'General knowledge, not looked up', url: null },
  'python-stdnum': {
    title: 'python-stdnum, formats and check digits of numbers',
    url: 'https://arthurdejong.org/python-stdnum/',
  },
  cldr: { title: 'Unicode CLDR 48, territory names', url: 'https://cldr.unicode.org/' },
  gdpr: { title: 'Regulation (EU) 2016/679 (GDPR)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
  'eea-agreement': {
    title: 'Membership of the EU; EEA Agreement, Joint Committee Decision 154/2018 on the GDPR',
    url: 'https://www.efta.int/eea',
  },
  'commission-adequacy': {
    title: 'European Commission, adequacy decisions',
    url: 'https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en',
  },
  'scc-2021-914': {
    title: 'Implementing Decision (EU) 2021/914, standard contractual clauses for transfers',
    url: 'https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj',
  },
  'scc-2021-915': {
    title: 'Implementing Decision (EU) 2021/915, standard contractual clauses between controllers and processors',
    url: 'https://eur-lex.europa.eu/eli/dec_impl/2021/915/oj',
  },
  'authority-list': {
    title: 'datenanfragen.de, supervisory authorities (CC0)',
    url: 'https://github.com/datenanfragen/data',
  },
  'ap-international': {
    title: 'Autoriteit Persoonsgegevens, international cooperation',
    url: 'https://www.autoriteitpersoonsgegevens.nl/en/themes/international/international-cooperation/cooperation-within-europe',
  },
  'edpb-lead-authority': {
    title: 'EDPB Guidelines 8/2022 on identifying the lead supervisory authority; EDPB Opinion 04/2024',
    url: 'https://www.edpb.europa.eu',
  },
  'bfdi-convention-108': {
    title: 'BfDI on Convention 108 (number of parties)',
    url: 'https://www.bfdi.bund.de',
  },
  'policy-corpus': {
    title: 'Open Terms Archive, 1,191 policies read for outdated references (2026)',
    url: 'https://opentermsarchive.org/',
  },
  'iaf-md-26': { title: 'IAF MD 26, transition to ISO/IEC 27001:2022', url: 'https://iaf.nu/' },
  'iso-27701': { title: 'ISO/IEC 27701:2025', url: 'https://www.iso27001security.com' },
  'iso-27018': {
    title: 'ISO/IEC 27018:2025',
    url: 'https://standards.iteh.ai/catalog/standards/iso/23b8f18f-d16c-4fae-a500-d158d561354e/iso-iec-27018-2025',
  },
  'bsi-c5': { title: 'BSI C5:2026', url: 'https://www.heise.de/-11247658' },
  hds: { title: 'HDS certification framework, version 2 (JO 16 May 2024)', url: null },
  nen7510: { title: 'NEN 7510:2024', url: 'https://base27.eu' },
  cbw: { title: 'Cyberbeveiligingswet, in force since 15 August 2026', url: 'https://www.ncsc.nl' },
  'gdpr-status-notes': { title: 'Public notes on pending changes to the GDPR (August 2026)', url: null },
  'eprivacy-withdrawal': { title: 'Withdrawal of the ePrivacy proposal, OJ C/2025/5423', url: null },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
