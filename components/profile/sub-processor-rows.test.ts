import { expect, test } from 'vitest';
import { inventedCandidate } from '../../test/preview/invented-candidates.ts';
import { inventedProfile } from '../../test/preview/invented-profile.ts';
import { completenessOf, countriesOf, subProcessorRows } from './sub-processor-rows.ts';

const profile = inventedProfile('rich', inventedCandidate(1).assessment!);

test('each row has its places, and the class that weighs most among them', () => {
  const rows = subProcessorRows(profile);
  const classOf = (name: string) => rows.find(({ subProcessor }) => subProcessor.name === name)?.class;
  expect(rows.map(({ subProcessor }) => subProcessor)).toEqual(profile.subProcessors);
  expect(classOf('Kanban & Zoon B.V.')).toBe('eea');
  expect(classOf('Fenland Telephony plc')).toBe('adequate');
  expect(classOf('Pigeonmail LLC')).toBe('third');
  expect(classOf('Zilverdistel')).toBe('unknown');
});

test('two rows of one name keep their own places', () => {
  const [ireland, india] = ['IE', 'IN'].map((country, index) => ({
    ...profile.subProcessors[0]!,
    countries: [country],
    evidence: { quote: 'x', start: index * 10, end: index * 10 + 1 },
  }));
  const destinations = [ireland!, india!].map((row, index) => ({
    ...profile.transfers.destinations.find(({ role }) => role === 'sub-processor')!,
    country: row.countries[0]!,
    subProcessor: row.name,
    class: index === 0 ? ('eea' as const) : ('third' as const),
    evidence: { document: 2, ...row.evidence },
  }));
  const rows = subProcessorRows({
    ...profile,
    subProcessors: [ireland!, india!],
    transfers: { ...profile.transfers, destinations },
  });
  expect(rows.map((row) => row.class)).toEqual(['eea', 'third']);
});

test('a list is compared with the page’s own count, and without one nothing is claimed', () => {
  const kindFor = (statedSubProcessors: number | null) => completenessOf({ ...profile, statedSubProcessors }).kind;
  expect([12, 14, 3, null].map(kindFor)).toEqual(['whole', 'fewer', 'more', 'not-stated']);
});

test('countries have everybody who is there, the worst first, and those without a country are counted', () => {
  const { places, elsewhere } = countriesOf(subProcessorRows(profile));
  expect(places[0]).toEqual({ country: 'US', class: 'third', names: ['Cloudharbour Inc.', 'Pigeonmail LLC'] });
  expect(places.find(({ country }) => country === 'DE')).toEqual({
    country: 'DE',
    class: 'eea',
    names: ['Kanban & Zoon B.V.', 'Noordkaai Roosters Deutschland GmbH'],
  });
  expect(places.at(-1)?.class).toBe('eea');
  expect(elsewhere).toBe(2);
});
