import type { Candidate } from '../../model/candidate.ts';
import type { SubProcessor } from '../../model/sub-processor.ts';
import type { Destination, TransferTool } from '../../model/transfer.ts';
import type { Exporter, Shortlist } from '../exporter.ts';
import { jsonItems } from '../json-items.ts';
import { measuresOf } from '../record-facts.ts';
import {
  certificatesOf,
  statedBy,
  subProcessorsOf,
  thirdCountryDestinations,
  toolsAt,
  urlOf,
} from '../vendor-facts.ts';

/** Everything a processor of JSON-LD needs; nothing is fetched. */
const CONTEXT = {
  '@version': 1.1,
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  loc: 'https://w3id.org/dpv/loc#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** A graph in the terms of the Data Privacy Vocabulary 2 (W3C DPVCG): a process with its processor for each candidate. */
export const dpv: Exporter = {
  passes: () => 1,
  async *write(shortlist, { criteria }) {
    const isMeasure = (criterion: string) => criteria.get(criterion)?.group === 'security-measures';
    const titleOf = (criterion: string) => criteria.get(criterion)?.title.en ?? criterion;
    yield `{\n  "@context": ${JSON.stringify(CONTEXT)},\n  "@graph": [`;
    yield* jsonItems(
      nodes(shortlist, (candidate) => measuresOf(candidate, isMeasure).map(titleOf)),
      4,
    );
    yield '\n  ]\n}\n';
  },
};

type Node = Record<string, unknown>;

async function* nodes(shortlist: Shortlist, measures: (candidate: Candidate) => string[]): AsyncGenerator<Node> {
  for await (const candidate of shortlist.candidates()) {
    yield processOf(candidate, measures(candidate));
    yield processorOf(candidate);
    for (const one of subProcessorsOf(candidate)) yield subProcessorOf(candidate, one);
  }
}

// The vendor's domain tells who it is, in every export again.
const iri = (kind: string, ...names: string[]): string =>
  `urn:vetwell:${[kind, ...names.map(encodeURIComponent)].join(':')}`;
const processorIri = ({ id }: Candidate) => iri('processor', id);
const subProcessorIri = ({ id }: Candidate, { name }: SubProcessor) => iri('sub-processor', id, name);

/** What the controller has the vendor do. There is no property for sub-processors: they are recipients. */
function processOf(candidate: Candidate, measures: readonly string[]): Node {
  const recipients = [...new Set(subProcessorsOf(candidate).map((one) => subProcessorIri(candidate, one)))];
  return known({
    '@id': iri('process', candidate.id),
    '@type': 'dpv:Process',
    'dct:modified': moment(candidate.updatedAt),
    'dpv:hasDataProcessor': reference(processorIri(candidate)),
    'dpv:hasRecipient': recipients.map(reference),
    'dpv:hasPurpose':
      candidate.purpose === '' ? null : { '@type': 'dpv:Purpose', 'dct:description': candidate.purpose },
    'dpv:hasPersonalData': candidate.dataCategories.map((title) => ({
      '@type': 'dpv:PersonalData',
      'dct:title': title,
    })),
    'dpv:hasProcessing': transfersOf(candidate),
    'dpv:hasTechnicalOrganisationalMeasure': [
      ...agreementOf(candidate),
      ...certificatesOf(candidate).map((title) => ({ '@type': 'dpv:Certification', 'dct:title': title })),
      ...measures.map((title) => ({ '@type': 'dpv:TechnicalOrganisationalMeasure', 'dct:title': title })),
    ],
  });
}

function agreementOf(candidate: Candidate): Node[] {
  const url = urlOf(candidate, 'dpa');
  return url === null ? [] : [{ '@type': 'dpv:DataProcessingAgreement', 'foaf:page': reference(url) }];
}

function processorOf(candidate: Candidate): Node {
  const country = statedBy(candidate, 'country');
  const contacts = [statedBy(candidate, 'officer'), statedBy(candidate, 'privacyContact')];
  return known({
    '@id': processorIri(candidate),
    '@type': 'dpv:DataProcessor',
    'dct:identifier': candidate.id,
    'dpv:hasName': statedBy(candidate, 'legalName') ?? candidate.name,
    'dct:alternative': candidate.name,
    'dpv:hasAddress': statedBy(candidate, 'address'),
    'dpv:hasContact': [...new Set(contacts.filter((one) => one !== null))],
    'dpv:hasCountry': country === null ? null : reference(`loc:${country}`),
    'foaf:homepage': reference(candidate.homepage),
  });
}

const subProcessorOf = (candidate: Candidate, one: SubProcessor): Node =>
  known({
    '@id': subProcessorIri(candidate, one),
    '@type': 'dpv:DataSubProcessor',
    'dpv:hasName': one.name,
    'dct:description': one.purpose,
    'dpv:hasCountry': one.countries.map((country) => reference(`loc:${country}`)),
  });

/** Terms of the GDPR extension; a tool without a term of its own is left out. */
const TOOLS: Readonly<Partial<Record<TransferTool, string>>> = {
  adequacy: 'eu-gdpr:A45-3',
  dpf: 'eu-gdpr:A45-3',
  'scc-2021-914': 'eu-gdpr:A46-2-c',
  'scc-unspecified': 'eu-gdpr:A46-2-c',
  bcr: 'eu-gdpr:A46-2-b',
};

function transfersOf(candidate: Candidate): Node[] {
  return [...Map.groupBy(thirdCountryDestinations(candidate), ({ country }) => country)].map(
    ([country, destinations]) =>
      known({
        '@type': 'dpv:Transfer',
        'dpv:hasThirdCountry': reference(`loc:${country}`),
        'dpv:hasLegalBasis': basesOf(candidate, destinations).map(reference),
      }),
  );
}

function basesOf(candidate: Candidate, destinations: readonly Destination[]): string[] {
  const tools = destinations.flatMap((destination) => toolsAt(candidate, destination));
  return [...new Set(tools.flatMap((tool) => TOOLS[tool] ?? []))];
}

const reference = (id: string): Node => ({ '@id': id });
const moment = (time: number): Node => ({ '@value': new Date(time).toISOString(), '@type': 'xsd:dateTime' });

/** Without what is not known. */
const known = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
