import { expect, test } from 'vitest';
import { csvRecords } from '../../../test/unit/csv-reader.ts';
import { knownVendor, unknownVendor } from '../../../test/unit/known-vendor.ts';
import { exportedText, shortlistOf } from '../../../test/unit/shortlist.ts';

/** What Art. 30(1) GDPR asks, by its letters, and the column that answers it. */
const ASKED = {
  a: 'Verwerkingsverantwoordelijke (naam en contactgegevens)',
  'a (joint)': 'Gezamenlijke verwerkingsverantwoordelijke',
  'a (officer)': 'Functionaris gegevensbescherming',
  b: 'Doeleinden',
  'c (subjects)': 'Categorieën van betrokkenen',
  'c (data)': 'Categorieën van persoonsgegevens',
  d: 'Categorieën van ontvangers',
  'e (countries)': 'Doorgifte buiten de EER (landen)',
  'e (safeguards)': 'Passende waarborgen bij doorgifte',
  f: 'Beoogde bewaartermijn',
  g: 'Technische en organisatorische beveiligingsmaatregelen',
};
const CONTROLLERS_TO_SAY = [
  'Verwerkingsactiviteit',
  'Grondslag (art. 6)',
  ASKED['c (subjects)'],
  ASKED.f,
  ASKED['a (joint)'],
];

const rows = async (answers = {}) =>
  csvRecords(await exportedText('record-nl', shortlistOf([knownVendor(), unknownVendor()]), { file: 'csv', answers }));

test('has a column for everything that Art. 30(1) asks', async () => {
  const headings = Object.keys((await rows())[0]!);
  expect(Object.values(ASKED).filter((heading) => !headings.includes(heading))).toEqual([]);
});

test('leaves blank what only the controller can say', async () => {
  for (const row of await rows())
    expect(CONTROLLERS_TO_SAY.map((heading) => row[heading])).toEqual(['', '', '', '', '']);
  const [, unknown] = await rows();
  expect([unknown?.Doeleinden, unknown?.[ASKED['c (data)']], unknown?.[ASKED.g]]).toEqual(['', '', '']);
});

test('has the organisation as the user named it, and the processor in Dutch', async () => {
  const [known] = await rows({ controller: 'Gemeente Ergens', officer: 'fg@ergens.example' });
  expect(known).toMatchObject({
    [ASKED.a]: 'Gemeente Ergens',
    [ASKED['a (officer)']]: 'fg@ergens.example',
    [ASKED['e (countries)']]: 'Verenigde Staten; Verenigd Koninkrijk',
    [ASKED['e (safeguards)']]: 'Modelcontractbepalingen (EU) 2021/914 (art. 46); Adequaatheidsbesluit (art. 45)',
    Verwerker: 'Brightledger (Brightledger Holding B.V.)',
    Subverwerkers: 'Postduif Inc.; Eilandwolk Ltd; Nergens GmbH',
    'Vetwell-id': 'brightledger.example',
  });
  expect(known?.['Contactgegevens verwerker']).not.toContain('111111111');
});
