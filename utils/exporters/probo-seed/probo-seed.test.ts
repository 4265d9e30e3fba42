import { expect, test } from 'vitest';
import { knownVendor, unknownVendor } from '../../../test/unit/known-vendor.ts';
import { exportedText, shortlistOf } from '../../../test/unit/shortlist.ts';

/** The keys of Probo's seed file. */
const KEYS =
  'name category headquarterAddress legalName websiteUrl privacyPolicyUrl serviceLevelAgreementUrl serviceSoftwareAgreementUrl dataProcessingAgreementUrl businessAssociateAgreementUrl subprocessorsListUrl certifications statusPageUrl termsOfServiceUrl securityPageUrl trustPageUrl domains'.split(
    ' ',
  );

const entries = async () =>
  JSON.parse(await exportedText('probo-seed', shortlistOf([knownVendor(), unknownVendor()]))) as Record<
    string,
    unknown
  >[];

test('has the keys of the seed file and no other', async () => {
  const written = await entries();
  expect(written.flatMap((entry) => Object.keys(entry)).filter((key) => !KEYS.includes(key))).toEqual([]);
  expect(written.map(({ name, domains }) => [name, domains])).toEqual([
    ['Brightledger', ['brightledger.example']],
    ['Stilte', ['stilte.example']],
  ]);
});

test('says nothing of the organisation that vetted the vendor', async () => {
  const text = JSON.stringify(await entries());
  for (const own of ['Bookkeeping', 'bank accounts', 'DPA signed', 'J. de Vries', 'Finance'])
    expect(text).not.toContain(own);
});
