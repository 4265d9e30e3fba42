import type { Fact } from './fact.ts';

/** Legal forms of companies as they stand behind a name. */
export interface LegalForms extends Fact {
  /** Countries that know these forms, ISO 3166-1 alpha-2. A form says where a company was founded, not where it works. */
  countries: readonly string[];
  forms: readonly string[];
  /** Forms that are also words or codes ("AS", "SE"): only behind a name. */
  short?: readonly string[];
}

const written = { source: 'memory', asOf: '2026-11-22', verified: false } as const;

export const LEGAL_FORMS: readonly LegalForms[] = [
  {
    ...written,
    countries: ['NL'],
    forms: ['B.V.', 'BV', 'N.V.', 'V.O.F.', 'VOF', 'Coöperatie', 'Stichting'],
    short: ['NV', 'CV'],
  },
  { ...written, countries: ['BE'], forms: ['BVBA', 'SPRL', 'VZW', 'ASBL', 'SRL'] },
  {
    ...written,
    countries: ['DE', 'AT', 'CH', 'LI'],
    forms: ['GmbH', 'gGmbH', 'GmbH & Co. KG', 'KGaA', 'mbH', 'e.V.', 'e.K.', 'UG (haftungsbeschränkt)', 'FlexCo'],
    short: ['AG', 'KG', 'UG', 'OG'],
  },
  {
    ...written,
    countries: ['FR', 'LU', 'CH'],
    forms: ['SAS', 'SASU', 'SARL', 'S.à r.l.', 'Sàrl', 'EURL', 'S.A.S.', 'S.A.R.L.'],
    short: ['SA', 'S.A.'],
  },
  {
    ...written,
    countries: ['GB', 'IE'],
    forms: ['Ltd.', 'Limited', 'PLC', 'plc', 'LLP', 'DAC', 'UC', 'Unlimited Company'],
  },
  { ...written, countries: ['ES', 'PT'], forms: ['S.L.U.', 'S.L.', 'SLU', 'Lda.', 'Unipessoal'], short: ['SL'] },
  { ...written, countries: ['IT'], forms: ['S.r.l.', 'Srl', 'SRL', 'S.R.L.', 'S.p.A.', 'SpA'] },
  {
    ...written,
    countries: ['DK', 'SE', 'NO', 'FI', 'IS'],
    forms: ['ApS', 'A/S', 'ASA', 'Oyj', 'ehf.', 'hf.'],
    short: ['AB', 'AS', 'Oy'],
  },
  { ...written, countries: ['EE', 'LV', 'LT'], forms: ['OÜ', 'SIA', 'UAB'] },
  {
    ...written,
    countries: ['PL', 'CZ', 'SK', 'HU', 'RO', 'SI', 'HR', 'BG', 'RS'],
    forms: [
      'sp. z o.o.',
      'Sp. z o. o.',
      'Sp. zoo',
      's.r.o.',
      'a.s.',
      'Kft.',
      'Zrt.',
      'd.o.o.',
      'd.d.',
      'S.R.L.',
      'EOOD',
      'OOD',
    ],
  },
  {
    ...written,
    countries: ['US'],
    forms: ['Inc.', 'Incorporated', 'LLC', 'L.L.C.', 'Corp.', 'Corporation', 'PBC', 'L.P.'],
    short: ['Co.', 'LP'],
  },
  {
    ...written,
    countries: ['SG', 'AU', 'IN', 'ZA', 'NZ', 'MY', 'PH', 'BR', 'JP', 'KR'],
    forms: ['Pty', 'Pty Ltd', 'Pte. Ltd.', 'Pvt. Ltd.', 'Ltda.', 'K.K.', 'Sdn. Bhd.', 'G.K.', 'Co., Ltd.'],
  },
  { ...written, countries: [], forms: [], short: ['SE', 'SCE'] },
];
