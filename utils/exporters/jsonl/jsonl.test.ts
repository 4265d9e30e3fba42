import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { candidate, snapshot } from '../../../test/unit/records.ts';
import { exportedText, shortlistOf } from '../../../test/unit/shortlist.ts';
import { candidateSchema } from '../../model/candidate.ts';
import { registerLineSchema } from '../../model/register-file.ts';
import { snapshotSchema } from '../../model/snapshot.ts';

test('the published JSON Schema is that of a line (mend with vitest --update)', async () => {
  // The parts that the register's schema has already are taken from there.
  const register = 'register.schema.json#/properties';
  const schema = z.toJSONSchema(registerLineSchema, {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      const part = zodSchema === candidateSchema ? 'candidates' : zodSchema === snapshotSchema ? 'snapshots' : null;
      if (part === null) return;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
      jsonSchema.$ref = `${register}/${part}/items`;
    },
  });
  await expect(
    `${JSON.stringify({ title: 'Vetwell candidate, version 1', ...schema }, null, 2)}\n`,
  ).toMatchFileSnapshot('../../../public/register-line.schema.json');
});

test('each line is a candidate with its snapshots, whole', async () => {
  const candidates = [candidate({ notes: 'one\ntwo\u2028three' }), candidate({ id: 'second.example' })];
  const text = await exportedText('jsonl', shortlistOf(candidates, [snapshot()]));
  expect(text.endsWith('\n')).toBe(true);
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => registerLineSchema.parse(JSON.parse(line)));
  expect(lines.map((line) => line.candidate)).toEqual(candidates);
  expect(lines.map((line) => line.snapshots)).toEqual([[snapshot()], []]);
});
