import { expect, test } from 'vitest';
import { csvRecords } from '../../../test/unit/csv-reader.ts';
import { knownVendor, unknownVendor } from '../../../test/unit/known-vendor.ts';
import { exportedText, shortlistOf } from '../../../test/unit/shortlist.ts';
import type { Candidate } from '../../model/candidate.ts';

/** The part of the sample header that is about vendors. */
const HEADER =
  'Name,DisplayName,Description,Domains,Aliases,Status,ApprovedForUse,HasSoc2,Soc2PeriodEnd,ContractStartDate,ContractEndDate,AutoRenews,TerminationNoticeDays,AnnualSpend,SpendCurrency,BillingModel,RenewalRisk,SsoEnforced,MfaSupported,MfaEnforced,StatusPageUrl,ProvidedServices,Links,RiskRating,RiskScore,Tier,ReviewFrequency,NextReviewAt,ContractRenewalAt,VendorMetadata,ExternalId,Tags,InternalNotes,InternalOwnerUserEmail,ReviewedByUserEmail,LastReviewedAt,Note'.split(
    ',',
  );
const STATUSES = 'DRAFT UNDER_REVIEW APPROVED RESTRICTED REJECTED ACTIVE SUSPENDED OFFBOARDING TERMINATED'.split(' ');

const rows = async (...candidates: Candidate[]) => csvRecords(await exportedText('openlane', shortlistOf(candidates)));

test('has only columns of the sample, and a status that Openlane knows', async () => {
  const written = await rows(knownVendor(), unknownVendor());
  expect(Object.keys(written[0]!).filter((heading) => !HEADER.includes(heading))).toEqual([]);
  for (const row of written) {
    expect(STATUSES).toContain(row.Status);
    expect(row.Name).not.toBe('');
  }
  expect(written.map(({ ExternalId }) => ExternalId)).toEqual(['brightledger.example', 'stilte.example']);
});

test('silence on SOC 2 is no “no”, and an owner without an address is no address', async () => {
  const [row] = await rows(knownVendor({ owner: 'Finance' }));
  expect(row).toMatchObject({ HasSoc2: '', MfaSupported: 'TRUE', InternalOwnerUserEmail: '', ReviewedByUserEmail: '' });
  const [other] = await rows(knownVendor({ owner: 'finance@our.example' }));
  expect(other?.InternalOwnerUserEmail).toBe('finance@our.example');
});

test('a decision keeps its conditions', async () => {
  const conditions = knownVendor({ status: 'accepted' });
  const plain = { ...conditions, decision: { ...conditions.decision!, outcome: 'accepted' as const } };
  const written = await rows(conditions, plain, knownVendor({ status: 'rejected' }), knownVendor());
  expect(written.map(({ Status, ApprovedForUse }) => [Status, ApprovedForUse])).toEqual([
    ['RESTRICTED', 'TRUE'],
    ['APPROVED', 'TRUE'],
    ['REJECTED', 'FALSE'],
    ['UNDER_REVIEW', ''],
  ]);
  expect(written[0]?.InternalNotes).toContain('DPA signed');
});
