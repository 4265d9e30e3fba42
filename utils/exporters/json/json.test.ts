import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { candidate, snapshot } from '../../../test/unit/records.ts';
import { exportedText, shortlistOf } from '../../../test/unit/shortlist.ts';
import { registerFileSchema } from '../../model/register-file.ts';

test('the published JSON Schema is the schema we import by (mend with vitest --update)', async () => {
  const schema = {
    title: 'Vetwell register, version 1',
    ...z.toJSONSchema(registerFileSchema, { io: 'input' }),
  };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../../public/register.schema.json');
});

test('everything is in it, laid out as JSON is', async () => {
  const candidates = [candidate({ notes: 'one\ntwo\u2028three' }), candidate({ id: 'second.example' })];
  const snapshots = [snapshot(), snapshot({ id: 'snapshot-2', vendorId: 'second.example' })];
  const written = await exportedText('json', shortlistOf(candidates, snapshots));
  const file = registerFileSchema.parse(JSON.parse(written));
  expect(file.candidates).toEqual(candidates);
  expect(file.snapshots).toEqual(snapshots);
  expect(`${JSON.stringify(JSON.parse(written), null, 2)}\n`).toBe(written);
});

test('an empty register is a file too', async () => {
  expect(registerFileSchema.parse(JSON.parse(await exportedText('json', shortlistOf([])))).candidates).toEqual([]);
});

test('what the schema does not know is not handed out', async () => {
  const strange = { ...candidate(), secret: 'x' };
  expect(await exportedText('json', shortlistOf([strange]))).not.toContain('secret');
});
