import { readIdentity } from '../../engine/detection/identity/read-identity.ts';
import { staleReferences } from '../../engine/international/stale-references.ts';
import { transfersOf } from '../../engine/international/transfers-of.ts';
import { readSubProcessors } from '../../engine/subprocessors/read-sub-processors.ts';
import type { DocumentType } from '../../model/document-type.ts';
import type { AssessableDocument } from '../../model/finding.ts';
import type { IdentityOrigin, IdentitySource } from '../../model/identity.ts';
import type { VendorProfile } from '../../model/vendor-profile.ts';

const SAYS_WHO: Partial<Record<DocumentType, IdentityOrigin>> = { imprint: 'imprint', 'privacy-policy': 'policy' };
/** Where a list of sub-processors stands, the likeliest first: the first document with one has the vendor's list. */
const LISTS: readonly DocumentType[] = ['subprocessors', 'dpa', 'trust-center', 'privacy-policy'];

/** What the documents tell of the vendor beside the verdicts. `sources`: what its own pages say of their owner. */
export function vendorProfile(
  documents: readonly AssessableDocument[],
  sources: readonly IdentitySource[],
  now: number,
): VendorProfile {
  const identity = readIdentity([...documents.flatMap(identitySource), ...sources]);
  const list = subProcessorList(documents);
  return {
    identity,
    subProcessors: list.rows,
    statedSubProcessors: list.statedCount,
    transfers: transfersOf({
      documents: [...documents],
      subProcessors: list.rows,
      vendorCountry: identity.country?.value ?? null,
      now,
    }),
    staleReferences: documents.flatMap((text, document) =>
      staleReferences(text).map((reference) => ({ ...reference, document })),
    ),
  };
}

function identitySource({ documentType, url, text }: AssessableDocument): IdentitySource[] {
  const origin = SAYS_WHO[documentType];
  return origin ? [{ origin, url, text }] : [];
}

function subProcessorList(documents: readonly AssessableDocument[]): {
  rows: VendorProfile['subProcessors'];
  statedCount: number | null;
} {
  for (const type of LISTS) {
    for (const [document, text] of documents.entries()) {
      const list = text.documentType === type ? readSubProcessors(text) : null;
      if (list === null || list.rows.length === 0) continue;
      return { rows: list.rows.map((row) => ({ ...row, document })), statedCount: list.statedCount };
    }
  }
  return { rows: [], statedCount: null };
}
