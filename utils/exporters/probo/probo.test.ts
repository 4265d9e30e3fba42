import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { knownVendor, unknownVendor } from '../../../test/unit/known-vendor.ts';
import { exportedText, shortlistOf } from '../../../test/unit/shortlist.ts';

const url = z.url();
const text = z.string().check(z.minLength(1));

/** `CreateThirdPartyInput`, as far as its fields are ours to fill; GraphQL refuses any other. */
const inputSchema = z.strictObject({
  organizationId: text,
  name: text,
  description: z.optional(text),
  headquarterAddress: z.optional(text),
  legalName: z.optional(text),
  websiteUrl: z.optional(url),
  privacyPolicyUrl: z.optional(url),
  serviceLevelAgreementUrl: z.optional(url),
  dataProcessingAgreementUrl: z.optional(url),
  businessAssociateAgreementUrl: z.optional(url),
  subprocessorsListUrl: z.optional(url),
  certifications: z.optional(z.array(text)),
  countries: z.optional(z.array(z.string().check(z.regex(/^([A-Z]{2}|GLOBAL)$/)))),
  securityPageUrl: z.optional(url),
  trustPageUrl: z.optional(url),
  statusPageUrl: z.optional(url),
  termsOfServiceUrl: z.optional(url),
});
const requestsSchema = z.array(
  z.strictObject({
    operationName: z.literal('CreateThirdParty'),
    query: z.string().check(z.regex(/^mutation CreateThirdParty\(\$input: CreateThirdPartyInput!\)/)),
    variables: z.strictObject({ input: inputSchema }),
    extensions: z.strictObject({ vetwell: z.strictObject({ id: text }) }),
  }),
);

const requests = async () => {
  const shortlist = shortlistOf([knownVendor(), unknownVendor()]);
  const written = await exportedText('probo', shortlist, { answers: { organizationId: 'org-1' } });
  return requestsSchema.parse(JSON.parse(written));
};

test('is a list of requests that fit Probo’s input type, each with our id beside it', async () => {
  expect((await requests()).map(({ extensions }) => extensions.vetwell.id)).toEqual([
    'brightledger.example',
    'stilte.example',
  ]);
});

test('fills what is known', async () => {
  const [known] = await requests();
  expect(known?.variables.input).toMatchObject({
    organizationId: 'org-1',
    name: 'Brightledger',
    legalName: 'Brightledger Holding B.V.',
    headquarterAddress: 'Kade 1, 1011 AB Amsterdam',
    dataProcessingAgreementUrl: 'https://brightledger.example/dpa',
    certifications: ['ISO/IEC 27001'],
    // Of the vendor itself: the United States are the sub-processor's, and India is only possible.
    countries: ['IE', 'GB'],
  });
});

test('leaves out what is not, instead of sending empty values', async () => {
  const [, unknown] = await requests();
  expect(Object.keys(unknown!.variables.input).sort()).toEqual(['description', 'name', 'organizationId', 'websiteUrl']);
});
