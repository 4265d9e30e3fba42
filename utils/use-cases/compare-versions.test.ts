import { beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../test/unit/fresh-database.ts';
import { job, NOW, snapshot } from '../../test/unit/records.ts';
import { packBody } from '../storage/body.ts';
import { changeVetting } from '../storage/vettings.ts';
import { compareVersions } from './compare-versions.ts';
import { snapshotText } from './snapshot-text.ts';

beforeEach(freshDatabase);

const SENTENCES = [
  'Brightledger processes personal data only on documented instructions from the customer.',
  'Brightledger notifies the customer of a personal data breach within 48 hours after becoming aware of it.',
  'Everybody who works with the data is bound to confidentiality by contract.',
  'The customer may audit Brightledger once a year.',
  'Data are deleted within thirty days after the end of the agreement.',
];

let count = 0;

async function store(id: string, sentences: string[], fetchedAt: number, extra = ''): Promise<void> {
  const page = `<html lang="en"><title>DPA</title><body><main><h1>Data processing agreement</h1>${sentences
    .map((sentence) => `<p>${sentence}</p>`)
    .join('')}</main>${extra}</body></html>`;
  const body = await packBody(new TextEncoder().encode(page));
  const kept = snapshot({ id, fetchedAt, sha256: body.sha256, contentType: 'text/html' });
  await changeVetting('brightledger.example', () => job({ updatedAt: ++count }), { snapshot: kept, body });
}

test('two versions are compared sentence by sentence, the older first, with the words marked in their places', async () => {
  await store('old', SENTENCES, NOW);
  const now = [
    SENTENCES[0]!,
    SENTENCES[1]!.replace('48', '72'),
    SENTENCES[2]!,
    SENTENCES[4]!,
    'A new sentence stands here.',
  ];
  await store('new', now, NOW + 1000);
  const comparison = (await compareVersions('new', 'old'))!;
  expect([comparison.before.id, comparison.after.id, comparison.same]).toEqual(['old', 'new', null]);
  expect(comparison.changes.map(({ kind }) => kind)).toEqual(['rewritten', 'removed', 'added']);
  const [rewritten] = comparison.changes;
  expect(rewritten!.parts.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: '48 ' },
    { kind: 'added', text: '72 ' },
  ]);
  expect(rewritten!.criteria).toContain('dpa-breach-notification');
  const text = (await snapshotText('new'))!.text;
  expect(text.slice(rewritten!.after!.start, rewritten!.after!.end)).toBe(now[1]);
});

test('the same bytes, and other bytes with the same words, are no change and say which', async () => {
  await store('old', SENTENCES, NOW);
  await store('same', SENTENCES, NOW + 1000);
  await store('dressed', SENTENCES, NOW + 2000, '<script>let visits = 1;</script>');
  expect(await compareVersions('old', 'same')).toMatchObject({ same: 'bytes', changes: [] });
  expect(await compareVersions('old', 'dressed')).toMatchObject({ same: 'words', changes: [] });
});

test('a later version that is not the document any more is no change', async () => {
  await store('old', SENTENCES, NOW);
  await store('gone', ['Page not found.'], NOW + 1000);
  const comparison = await compareVersions('old', 'gone');
  expect(comparison).toMatchObject({ changes: [], same: null });
  expect(comparison!.unreadable).not.toBeNull();
  expect(await compareVersions('old', 'never-stored')).toBeNull();
});
