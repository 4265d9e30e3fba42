import * as z from 'zod/mini';
import type { MessageName, Protocol } from './protocol.ts';

const tabRequest = z.object({ tabId: z.int() });
const emptyRequest = z.strictObject({});
const vendorRequest = z.object({ vendorId: z.string().check(z.minLength(1)) });

const pageObservationSchema = z.object({
  url: z.url({ protocol: /^https?$/ }),
  title: z.string(),
  declaredLanguage: z.nullable(z.string()),
  meta: z.record(z.string(), z.string()),
  canonicalUrl: z.nullable(z.string()),
  jsonLd: z.array(z.string()),
  headings: z.array(z.object({ level: z.number(), text: z.string() })),
  links: z.array(
    z.object({
      url: z.string(),
      text: z.string(),
      label: z.nullable(z.string()),
      region: z.enum(['header', 'nav', 'main', 'aside', 'footer', 'banner']),
    }),
  ),
  callsToAction: z.array(z.string()),
  textSample: z.string(),
  footerText: z.string(),
  counts: z.object({
    words: z.number(),
    links: z.number(),
    articles: z.number(),
    paragraphs: z.number(),
    passwordFields: z.number(),
    datelines: z.number(),
    prices: z.number(),
  }),
});

/** What each message must look like on arrival. */
export const REQUESTS: { [Name in MessageName]: z.ZodMiniType<Protocol[Name]['request']> } = {
  'page-observed': pageObservationSchema,
  'look-at-tab': tabRequest,
  'vet-tab': tabRequest,
  'resume-vetting': vendorRequest,
  'cancel-vetting': vendorRequest,
  'read-open-page': z.extend(vendorRequest, tabRequest.shape),
  'save-candidate': vendorRequest,
  'watch-vendor': vendorRequest,
  'stop-watching': vendorRequest,
  'assess-again': vendorRequest,
  'run-queue': emptyRequest,
  'pause-queue': emptyRequest,
  'run-outbox': emptyRequest,
  'vet-practice': emptyRequest,
  'notice-while-browsing': z.object({ enabled: z.boolean() }),
};
