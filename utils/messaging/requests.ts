import * as z from 'zod/mini';
import { LONGEST_SOURCE } from '../model/page-source.ts';
import type { MessageName, Protocol } from './protocol.ts';

const tabRequest = z.object({ tabId: z.int() });
const emptyRequest = z.strictObject({});
const vendorRequest = z.object({ vendorId: z.string().check(z.minLength(1)) });

const pageSourceSchema = z.object({
  url: z.url({ protocol: /^https?$/ }),
  html: z.string().check(z.maxLength(LONGEST_SOURCE)),
});

/** What each message must look like on arrival. */
export const REQUESTS: { [Name in MessageName]: z.ZodMiniType<Protocol[Name]['request']> } = {
  'page-observed': pageSourceSchema,
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
