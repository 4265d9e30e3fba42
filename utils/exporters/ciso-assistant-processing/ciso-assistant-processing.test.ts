import { expect, test } from 'vitest';
import { knownVendor, unknownVendor } from '../../../test/unit/known-vendor.ts';
import { exportedBytes, shortlistOf } from '../../../test/unit/shortlist.ts';
import { readSheets } from '../../../test/unit/workbook-reader.ts';

/** As the importer reads them (data wizard, model type Processing). */
const SCHEMA: Record<string, { required: string[]; optional: string[] }> = {
  Processing: {
    required: ['name'],
    optional:
      'ref_id description domain status processing_nature information_channel usage_channel dpia_required dpia_reference assigned_to labels'.split(
        ' ',
      ),
  },
  Contractors: {
    required: ['name', 'relationship_type', 'country'],
    optional: ['description', 'entity', 'documentation_link'],
  },
  Transfers: {
    required: ['name', 'country'],
    optional: ['description', 'entity', 'transfer_mechanism', 'guarantees', 'documentation_link'],
  },
};
const RELATIONSHIPS = ['privacy_data_processor', 'privacy_sub_processor'];
const MECHANISMS = [
  'privacy_adequacy_decision',
  'privacy_standard_contractual_clauses',
  'privacy_appropriate_safeguards',
  'privacy_binding_corporate_rules',
  'privacy_codes_of_conduct',
  'privacy_certification_mechanisms',
  'privacy_derogation',
];

const sheets = async () =>
  readSheets(
    await exportedBytes('ciso-assistant-processing', shortlistOf([knownVendor(), unknownVendor()]), {
      answers: { processing: 'Payroll' },
    }),
  );

test('has the importer’s sheets and columns, fills those that must be, and has no purposes to be taken for consent', async () => {
  const written = await sheets();
  expect(written.map(({ name }) => name)).toEqual(Object.keys(SCHEMA));
  for (const { name, headings, rows } of written) {
    const { required, optional } = SCHEMA[name]!;
    expect(headings.toSorted(), name).toEqual([...required, ...optional].sort());
    for (const row of rows) expect(required.filter((column) => typeof row[column] !== 'string')).toEqual([]);
  }
});

test('is one processing, with the name that the user gave and nothing else said of it', async () => {
  const [processing] = await sheets();
  expect(processing?.rows).toHaveLength(1);
  expect(Object.entries(processing!.rows[0]!).filter(([, cell]) => cell !== null)).toEqual([['name', 'Payroll']]);
});

test('the processor and its sub-processors are contractors where their country is known', async () => {
  const contractors = (await sheets())[1]!.rows;
  for (const row of contractors) expect(RELATIONSHIPS).toContain(row.relationship_type);
  expect(contractors.map(({ name, country, entity }) => [name, country, entity])).toEqual([
    ['Brightledger', 'NL', 'Brightledger'],
    ['Postduif Inc. (Brightledger)', 'US', null],
    ['Eilandwolk Ltd (Brightledger)', 'IE', null],
  ]);
});

test('transfers are those that are stated, each with its mechanism where the documents leave no doubt', async () => {
  const transfers = (await sheets())[2]!.rows;
  for (const row of transfers) expect([null, ...MECHANISMS]).toContain(row.transfer_mechanism);
  expect(transfers.map(({ name, country, transfer_mechanism }) => [name, country, transfer_mechanism])).toEqual([
    ['Brightledger: Postduif Inc., US', 'US', 'privacy_standard_contractual_clauses'],
    ['Brightledger: GB', 'GB', 'privacy_adequacy_decision'],
  ]);
});
