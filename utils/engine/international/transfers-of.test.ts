import { describe, expect, test } from 'vitest';
import { threadTime } from '../../../test/unit/thread-time.ts';
import type { DocumentType } from '../../model/document-type.ts';
import type { AssessableDocument } from '../../model/finding.ts';
import type { SubProcessor } from '../../model/sub-processor.ts';
import type { TransferPicture } from '../../model/transfer.ts';
import { transfersOf } from './transfers-of.ts';

const document = (text: string, language = 'en', documentType: DocumentType = 'dpa'): AssessableDocument => ({
  ...{ documentType, language, text, blocks: [], url: 'https://vendor.example/dpa' },
});

const row = (name: string, country: string | null, transferMechanism: string | null = null): SubProcessor => ({
  ...{ name, country, transferMechanism, purpose: 'Hosting', section: null, affiliate: false },
  ...{
    countries: country ? [country] : [],
    regions: [],
    countryText: country,
    evidence: { quote: name, start: 0, end: name.length },
  },
});

const picture = (text: string, language = 'en', rows: SubProcessor[] = []): TransferPicture =>
  transfersOf({ documents: [document(text, language)], subProcessors: rows, vendorCountry: 'NL' });

/** Role, place and class of everything that the sentences say. */
const said = (text: string, language = 'en'): string[] =>
  picture(text, language)
    .destinations.filter((destination) => destination.role !== 'vendor')
    .map(({ role, country, region, class: found }) => `${role} ${country ?? region ?? '?'} ${found}`);

describe('where sentences say that data goes', () => {
  test.each([
    [
      'en',
      'Customer data is stored in data centres in Germany and the Netherlands.',
      ['hosting DE eea', 'hosting NL eea'],
    ],
    ['nl', 'De gegevens worden opgeslagen in een datacenter in Duitsland.', ['hosting DE eea']],
    ['de', 'Die Daten werden in Rechenzentren in Frankfurt gespeichert.', ['hosting DE eea']],
    ['fr', 'Les données sont hébergées en France et aux États-Unis.', ['hosting FR eea', 'hosting US third']],
    ['en', 'Our service runs on servers in AWS eu-west-1 (Ireland).', ['hosting IE eea']],
    [
      'en',
      'Data is processed in countries such as Canada, Israel and India.',
      ['hosting CA adequate', 'hosting IL adequate', 'hosting IN third'],
    ],
    ['en', 'Hosting location: Switzerland', ['hosting CH adequate']],
    ['en', 'Support staff in India may access customer data.', ['remote-access IN third']],
    ['nl', 'Ons supportteam heeft toegang vanuit de Filipijnen tot uw gegevens.', ['remote-access PH third']],
    ['de', 'Fernzugriff auf die Daten erfolgt aus Serbien.', ['remote-access RS third']],
    ['fr', 'Notre équipe support accède à distance aux données depuis le Maroc.', ['remote-access MA third']],
    ['en', 'Acme is a wholly-owned subsidiary of Acme Corp. in the United States.', ['parent US third']],
    ['nl', 'Wij zijn een dochteronderneming van Acme Inc. in de Verenigde Staten.', ['parent US third']],
    ['de', 'Unsere Muttergesellschaft sitzt in Japan.', ['parent JP adequate']],
    ['fr', 'Notre société mère est établie au Canada.', ['parent CA adequate']],
    ['en', 'We transfer personal data to the United Kingdom.', ['transfer GB adequate']],
    ['nl', 'Persoonsgegevens worden doorgegeven naar derde landen.', ['transfer ? third']],
    ['de', 'Personenbezogene Daten werden in Länder außerhalb des EWR übermittelt.', ['transfer ? third']],
    ['fr', "Les données sont transférées en dehors de l'Union européenne.", ['transfer ? third']],
    ['en', 'Data is stored across Europe.', ['hosting Europe unknown']],
    ['en', 'Data is processed worldwide.', ['hosting worldwide third']],
  ])('%s: %s', (language, text, expected) => {
    expect(said(text, language)).toEqual(expected);
  });

  test.each([
    ['en', 'This agreement is governed by the laws of Ireland; the courts in Dublin decide.'],
    ['en', 'If you live in Canada, you can ask for your data.'],
    ['en', 'We process data under EU law and the UK GDPR.'],
    ['en', 'We do not store data in the United States.'],
    ['en', 'Personal data received from the EEA is processed with care.'],
    ['en', 'You give us a worldwide licence to host your content.'],
    ['en', 'Is data transferred to the United States?'],
    ['nl', 'Wij zijn ingeschreven bij de Kamer van Koophandel in Nederland.'],
    ['nl', 'Uw gegevens worden niet opgeslagen in de Verenigde Staten.'],
    ['de', 'Gerichtsstand ist Berlin in Deutschland.'],
    ['de', 'Eine Speicherung in den USA findet nicht statt.'],
    ['fr', 'Le droit applicable est celui en vigueur en France.'],
    ['fr', 'Les données ne sont pas hébergées aux États-Unis.'],
  ])('nowhere in %s: %s', (language, text) => {
    expect(said(text, language)).toEqual([]);
  });

  test('"may" is possible, a plain statement is not', () => {
    const { destinations } = picture('Data may be stored in Brazil. Data is stored in Germany.');
    expect(destinations.map(({ country, certainty }) => `${country} ${certainty}`)).toEqual([
      'NL stated',
      'BR possible',
      'DE stated',
    ]);
  });

  test('each is quoted byte for byte', () => {
    const text = 'Hello. Customer data is stored in Germany. Bye.';
    const evidence = picture(text).destinations.find(({ role }) => role === 'hosting')?.evidence;
    expect(evidence?.quote).toBe('Customer data is stored in Germany.');
    expect(text.slice(evidence!.start, evidence!.end)).toBe(evidence!.quote);
  });

  test('rows of a list are sub-processors, not statements', () => {
    const text = 'Brightcloud – hosting in Ireland';
    const rows: SubProcessor[] = [{ ...row(text, 'IE'), name: 'Brightcloud' }];
    const { destinations } = picture(text, 'en', rows);
    expect(destinations.map(({ role, country, subProcessor }) => `${role} ${country} ${subProcessor}`)).toEqual([
      'vendor NL null',
      'sub-processor IE Brightcloud',
    ]);
    expect(destinations[1]?.evidence).toMatchObject({ document: 0, quote: text });
  });
});

describe('the promise of EU only', () => {
  test.each([
    ['en', 'All customer data is processed exclusively within the European Economic Area.'],
    ['en', 'Personal data is never transferred outside the EEA.'],
    ['nl', 'Gegevens worden uitsluitend binnen de Europese Unie verwerkt.'],
    ['nl', 'Wij geven geen persoonsgegevens door: er is geen doorgifte buiten de EER.'],
    ['de', 'Die Verarbeitung erfolgt ausschließlich in der Europäischen Union.'],
    ['de', 'Eine Übermittlung in ein Drittland findet nicht statt.'],
    ['fr', "Les données sont traitées exclusivement au sein de l'Union européenne."],
    ['fr', "Aucun transfert de données n'a lieu en dehors de l'Union européenne."],
  ])('%s: %s', (language, text) => {
    expect(picture(text, language).eeaOnlyClaims).toHaveLength(1);
  });

  test.each([
    ['en', 'Personal data is not transferred outside the EEA without prior consent of the customer.'],
    ['en', 'You can choose to have data stored only in the EU.'],
    ['en', 'Data is stored in the EU.'],
    ['en', 'We protect transfers to countries outside the EEA that do not offer adequate protection.'],
    ['en', 'We do not transfer personal data outside Singapore.'],
    ['en', 'As a rule we generally do not transfer data outside the EEA.'],
    ['nl', 'Gegevens worden in beginsel uitsluitend binnen de EU verwerkt.'],
    ['nl', 'Doorgifte buiten de EER vindt niet plaats, tenzij u daarmee instemt.'],
    ['de', 'Eine Übermittlung in ein Drittland erfolgt nur mit Zustimmung des Kunden nicht anders.'],
    ['fr', 'Aucun transfert hors de l’Union européenne, sauf accord du client.'],
  ])('is not given in %s: %s', (language, text) => {
    expect(picture(text, language).eeaOnlyClaims).toEqual([]);
  });

  test('is contradicted by a sub-processor elsewhere', () => {
    const text = 'All customer data is processed exclusively within the European Union.';
    const found = picture(text, 'en', [row('Mailfox Inc.', 'US'), row('Brightcloud', 'IE')]);
    expect(found.conflicts.map((index) => found.destinations[index]?.subProcessor)).toEqual(['Mailfox Inc.']);
    expect(picture(text, 'en', [row('Brightcloud', 'IE')]).conflicts).toEqual([]);
  });
});

describe('what protects the data', () => {
  const hosted = 'Data is hosted in Germany.';
  const of = (text: string, rows: SubProcessor[]) => {
    const found = picture(`${hosted} ${text}`, 'en', rows);
    return found.destinations
      .filter(({ role }) => role === 'sub-processor')
      .map(({ class: c, safeguard }) => `${c} ${safeguard}`);
  };

  test('nothing is needed in the EEA; a decision on the whole country is enough', () => {
    expect(of('', [row('A', 'IE'), row('B', 'CH')])).toEqual(['eea not-needed', 'adequate adequacy']);
  });

  test('a decision on some recipients has to be checked', () => {
    expect(of('', [row('A', 'CA'), row('B', 'JP')])).toEqual(['adequate to-check', 'adequate to-check']);
  });

  test('the United States are a third country unless the framework is named for the recipient', () => {
    expect(
      of('', [
        row('A', 'US'),
        row('B', 'US', 'DPF'),
        row('C', 'US', 'SCC (2021/914)'),
        row('D', 'US', 'DPF + SCCs (module 3)'),
      ]),
    ).toEqual(['third missing', 'adequate to-check', 'third tool', 'adequate tool']);
  });

  test('clauses of an unnamed version, old clauses, and Privacy Shield', () => {
    expect(
      of('', [row('A', 'IN', 'SCCs'), row('B', 'IN', 'Decision 2010/87/EU'), row('C', 'US', 'Privacy Shield')]),
    ).toEqual(['third to-check', 'third missing', 'third missing']);
  });

  test('what the contract says in general has to be checked for each sub-processor', () => {
    const text = 'The standard contractual clauses of Implementing Decision (EU) 2021/914 apply to transfers.';
    expect(of(text, [row('A', 'IN')])).toEqual(['third to-check']);
  });

  test('an expired decision protects nothing, when the caller says what day it is', () => {
    const input = { documents: [], subProcessors: [row('A', 'GB')], vendorCountry: null };
    expect(transfersOf({ ...input, now: Date.parse('2031-06-01') }).destinations[0]?.safeguard).toBe('adequacy');
    expect(transfersOf({ ...input, now: Date.parse('2032-01-01') }).destinations[0]).toMatchObject({
      class: 'third',
      safeguard: 'missing',
    });
  });

  test('the decision comes with its limits, its end and the date of the fact', () => {
    const found = picture(hosted, 'en', [row('A', 'GB')]);
    const british = found.destinations.find(({ country }) => country === 'GB');
    expect(british?.adequacy).toMatchObject({ scope: 'full', expires: '2031-12-27', verified: true });
    expect(british?.adequacy?.limits.nl).toContain('Verenigd Koninkrijk');
    expect(found.factsAsOf).toBe('2026-08-05');
  });
});

describe('the worst of all places', () => {
  const hosted = 'Customer data is stored in Germany.';

  test('decides', () => {
    expect(picture(hosted, 'en', [row('A', 'IE')])).toMatchObject({ worst: 'eea', safeguard: 'not-needed' });
    expect(picture(hosted, 'en', [row('A', 'IE'), row('B', 'CH')])).toMatchObject({
      worst: 'adequate',
      safeguard: 'adequacy',
    });
    expect(picture(hosted, 'en', [row('A', 'IE'), row('B', 'IN')])).toMatchObject({
      worst: 'third',
      safeguard: 'missing',
    });
  });

  test('stays unknown when nobody says where data is hosted, or who the sub-processors are', () => {
    expect(picture('We like data.', 'en', [row('A', 'IE')])).toMatchObject({ worst: 'unknown', safeguard: 'unknown' });
    expect(picture(hosted)).toMatchObject({ worst: 'unknown', unknown: ['sub-processor', 'remote-access', 'parent'] });
    expect(picture(hosted, 'en', [row('A', null)])).toMatchObject({ worst: 'unknown', safeguard: 'unknown' });
    expect(transfersOf({ documents: [], subProcessors: [], vendorCountry: null })).toMatchObject({
      ...{ worst: 'unknown', destinations: [], factsAsOf: null },
      unknown: ['hosting', 'sub-processor', 'remote-access', 'parent', 'vendor'],
    });
  });

  test('is a third country when the vendor itself is in one', () => {
    const found = transfersOf({ documents: [document(hosted)], subProcessors: [row('A', 'IE')], vendorCountry: 'IN' });
    expect(found).toMatchObject({ worst: 'third', safeguard: 'missing' });
  });

  test('special territories are not told by their state', () => {
    const classes = ['RE', 'CW', 'NC'].map((country) => picture(hosted, 'en', [row('A', country)]).destinations.at(-1));
    expect(classes.map((found) => found?.class)).toEqual(['eea', 'third', 'unknown']);
    expect(classes[1]?.note?.nl).toContain('Koninkrijk');
  });
});

test('time grows with the length of the text, whatever the text', () => {
  const units = [
    'Data is stored in Germany, ',
    'outside the EEA ',
    'We rely on SCCs. ',
    'support staff in India may access data in the EU; ',
  ];
  for (const unit of units) {
    const time = (times: number): number => {
      const documents = [document(unit.repeat(times))];
      const runs = [1, 2, 3].map(() =>
        threadTime(() => transfersOf({ documents, subProcessors: [], vendorCountry: null })),
      );
      return Math.min(...runs);
    };
    const short = time(500);
    // Eight times the text takes about eight times as long; sixty-four times would be quadratic.
    expect(time(4000) / Math.max(1, short), unit).toBeLessThan(32);
  }
});

describe('words of Spanish and Italian contracts', () => {
  const placesIn = (language: string, text: string): string[] =>
    transfersOf({
      documents: [{ documentType: 'dpa', url: 'https://nube.example/dpa', language, text, blocks: [] }],
      subProcessors: [],
      vendorCountry: null,
    }).destinations.map(({ role, country, certainty }) => `${role} ${country} ${certainty}`);

  test.each([
    [
      'es',
      'Los datos se alojan en centros de datos situados en Irlanda y Alemania.',
      ['hosting IE stated', 'hosting DE stated'],
    ],
    ['es', 'Los datos personales pueden ser transferidos a Estados Unidos.', ['transfer US possible']],
    ['es', 'Nuestros equipos de soporte acceden a los datos desde Colombia.', ['remote-access CO stated']],
    ['es', 'No transferimos datos a terceros países.', []],
    ['it', 'I dati sono conservati su server situati in Irlanda.', ['hosting IE stated']],
    ['it', 'I dati sono trasferiti negli Stati Uniti.', ['transfer US stated']],
    ['it', 'Il nostro team di supporto accede ai dati dall’India.', ['remote-access IN stated']],
    ['it', 'Il foro competente è quello di Milano, in Italia.', []],
  ])('%s: %s', (language, text, expected) => expect(placesIn(language, text)).toEqual(expected));
});
