import type { CooperationCard } from '../../model/transfer.ts';
import type { Fact } from '../fact.ts';

/** Where authorities work together, and who supervises European police and justice bodies. */
export type CooperationBody = CooperationCard & Fact;

const read = { source: 'ap-international', asOf: '2026-11-22', verified: true } as const;
const remembered = { source: 'memory', asOf: '2026-11-22', verified: false } as const;

export const COOPERATION_BODIES: readonly CooperationBody[] = [
  {
    ...read,
    id: 'edpb',
    title: { en: 'European Data Protection Board (EDPB)', nl: 'Europees Comité voor gegevensbescherming (EDPB)' },
    website: 'https://www.edpb.europa.eu',
    note: {
      en: 'Since 25 May 2018, in place of the Article 29 Working Party; the guidelines of that group which it endorsed still count.',
      nl: 'Sinds 25 mei 2018, in plaats van de Artikel 29-werkgroep; de richtsnoeren van die groep die de EDPB heeft bekrachtigd, gelden nog.',
    },
  },
  {
    ...read,
    id: 'coordinated-supervision-committee',
    title: { en: 'Coordinated Supervision Committee', nl: 'Comité voor gecoördineerd toezicht' },
    website: null,
    note: {
      en: 'Supervision by the EDPS and the national authorities together, of IMI, Eurojust, EPPO, Europol and SIS among others.',
      nl: 'Toezicht van de EDPS en de nationale toezichthouders samen, onder meer op IMI, Eurojust, EOM, Europol en SIS.',
    },
  },
  {
    ...read,
    id: 'europol-eurojust',
    title: { en: 'Supervision of Europol and Eurojust', nl: 'Toezicht op Europol en Eurojust' },
    website: 'https://www.edps.europa.eu',
    note: {
      en: 'The EDPS has supervised Europol since 1 May 2017 and Eurojust since 12 December 2019.',
      nl: 'De EDPS houdt toezicht op Europol sinds 1 mei 2017 en op Eurojust sinds 12 december 2019.',
    },
  },
  {
    ...read,
    id: 'spring-conference',
    title: { en: 'Spring Conference of European authorities', nl: 'Voorjaarsconferentie van Europese toezichthouders' },
    website: 'https://www.dpaspringconference.org',
    note: {
      en: 'Yearly, for authorities inside and outside the EU; its Case Handling Workshop is for those who handle cases.',
      nl: 'Jaarlijks, voor toezichthouders binnen en buiten de EU; de Case Handling Workshop is voor behandelaars van zaken.',
    },
  },
  {
    ...remembered,
    id: 'convention-108-committee',
    title: { en: 'Committee of Convention 108, Council of Europe', nl: 'Comité van Verdrag 108, Raad van Europa' },
    website: null,
    note: {
      en: '55 countries are party to Convention 108. Whether the modernised convention (108+) is in force was not established.',
      nl: '55 landen zijn partij bij Verdrag 108. Of het gemoderniseerde verdrag (108+) in werking is, is niet vastgesteld.',
    },
  },
  {
    ...remembered,
    id: 'global-privacy-assembly',
    title: { en: 'Global Privacy Assembly', nl: 'Global Privacy Assembly' },
    website: 'https://globalprivacyassembly.org',
    note: {
      en: 'Worldwide conference of authorities; until 2019 called ICDPPC.',
      nl: 'Wereldwijde conferentie van toezichthouders; heette tot 2019 ICDPPC.',
    },
  },
];
