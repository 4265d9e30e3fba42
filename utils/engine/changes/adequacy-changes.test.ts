import { expect, test } from 'vitest';
import { assessment } from '../../../test/unit/records.ts';
import type { Assessment } from '../../model/assessment.ts';
import { readIdentity } from '../detection/identity/read-identity.ts';
import { transfersOf } from '../international/transfers-of.ts';
import { adequacyChanges } from './adequacy-changes.ts';

const URL = 'https://acme.example/dpa';

/** An agreement that names these places, judged at a time. */
function judged(places: string, at: number): Assessment {
  const text = `Customer Data is hosted in data centres in ${places}.`;
  const block = { kind: 'paragraph' as const, start: 0, end: text.length };
  const document = { documentType: 'dpa' as const, url: URL, language: 'en', text, blocks: [block] };
  const transfers = transfersOf({ documents: [document], subProcessors: [], vendorCountry: null, now: at });
  const profile = {
    identity: readIdentity([]),
    subProcessors: [],
    statedSubProcessors: null,
    transfers,
    staleReferences: [],
  };
  return assessment({ assessedAt: at, documents: [{ url: URL, snapshotId: null }], profile });
}

const in2026 = Date.UTC(2026, 10, 22);
const in2032 = Date.UTC(2032, 0, 2);

test('a decision that has ended is told for the countries that it covered, and for no other', () => {
  const places = 'Germany, Switzerland, India and the United Kingdom';
  expect(adequacyChanges(judged(places, in2026), judged(places, in2032))).toEqual([
    { country: 'GB', before: 'full', after: 'none' },
  ]);
  expect(adequacyChanges(judged(places, in2026), judged(places, in2026))).toEqual([]);
});

test('a place that only one of the two names is the reading’s matter', () => {
  expect(adequacyChanges(judged('Germany', in2026), judged('Germany and the United Kingdom', in2032))).toEqual([]);
});
