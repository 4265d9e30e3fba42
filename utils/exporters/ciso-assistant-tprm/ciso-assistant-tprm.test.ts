import { expect, test } from 'vitest';
import { knownVendor, unknownVendor } from '../../../test/unit/known-vendor.ts';
import { exportedBytes, shortlistOf } from '../../../test/unit/shortlist.ts';
import { readSheets } from '../../../test/unit/workbook-reader.ts';

/** As the importer reads them (data wizard, model type TPRM): sheets, columns, and which of them must be filled. */
const SCHEMA: Record<string, { required: string[]; optional: string[] }> = {
  Entities: {
    required: ['ref_id', 'name'],
    optional:
      'description mission country currency parent_entity_ref_id dependency penetration maturity trust domain lei euid vat duns'.split(
        ' ',
      ),
  },
  Solutions: { required: ['ref_id', 'name', 'provider_entity_ref_id'], optional: ['description', 'criticality'] },
  Representatives: {
    required: ['email', 'provider_entity_ref_id'],
    optional: ['first_name', 'last_name', 'description', 'phone', 'role'],
  },
};

const sheets = async (answers = {}) =>
  readSheets(await exportedBytes('ciso-assistant-tprm', shortlistOf([knownVendor(), unknownVendor()]), { answers }));

test('has the importer’s sheets and columns, and fills those that must be', async () => {
  const written = await sheets();
  expect(written.map(({ name }) => name)).toEqual(Object.keys(SCHEMA));
  for (const { name, headings, rows } of written) {
    const { required, optional } = SCHEMA[name]!;
    expect(headings.toSorted(), name).toEqual([...required, ...optional].sort());
    for (const row of rows) expect(required.filter((column) => typeof row[column] !== 'string')).toEqual([]);
  }
});

test('every reference leads to an entity in the same workbook, by the vendor’s domain', async () => {
  const [entities, solutions, representatives] = await sheets();
  const ids = entities!.rows.map(({ ref_id }) => ref_id);
  expect(ids).toEqual(['brightledger.example', 'stilte.example']);
  for (const { rows } of [solutions!, representatives!]) {
    for (const row of rows) expect(ids).toContain(row.provider_entity_ref_id);
  }
});

test('tells what is known, and scores nothing that is the organisation’s to score', async () => {
  const [entities, solutions, representatives] = await sheets({ domain: 'Privacy' });
  const [known, unknown] = entities!.rows;
  expect(known).toMatchObject({
    name: 'Brightledger',
    country: 'NL',
    vat: 'NL123456782B90',
    lei: '529900T8BM49AURSDO55',
    domain: 'Privacy',
    dependency: null,
    penetration: null,
    maturity: null,
    trust: null,
  });
  expect(known?.description).toMatch(/Score \(0 to 100\): 63%|https:\/\/brightledger\.example\/dpa/);
  expect(unknown).toMatchObject({ name: 'Stilte', country: null, vat: null, lei: null });
  expect(solutions!.rows.map(({ description, criticality }) => [description, criticality])).toEqual([
    ['Bookkeeping', null],
    [null, null],
  ]);
  expect(representatives!.rows.map(({ email, role }) => [email, role])).toEqual([
    ['dpo@brightledger.example', 'Data protection officer'],
    ['privacy@brightledger.example', 'Privacy contact'],
  ]);
});
