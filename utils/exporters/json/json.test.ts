import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { candidate, NOW, snapshot } from '../../../test/unit/records.ts';
import { registerFileSchema } from '../../model/register-file.ts';
import { json } from './json.ts';

test('the published JSON Schema is the schema we import by (mend with vitest --update)', async () => {
  const schema = {
    title: 'Vetwell register, version 1',
    ...z.toJSONSchema(registerFileSchema, { io: 'input' }),
  };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../../public/register.schema.json');
});

test('the same register is written the same, in whatever order it is stored', () => {
  const candidates = [candidate(), candidate({ id: 'second.example' })];
  const snapshots = [snapshot(), snapshot({ id: 'snapshot-2' })];
  const written = json.write({ candidates, snapshots, exportedAt: NOW });
  expect(json.write({ candidates: candidates.toReversed(), snapshots: snapshots.toReversed(), exportedAt: NOW })).toBe(
    written,
  );
  expect(registerFileSchema.parse(JSON.parse(written)).candidates).toEqual(candidates);
});
