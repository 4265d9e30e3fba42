import type { VendorReading } from '../../engine/criteria/vendor-reading.ts';
import { readIdentity } from '../../engine/detection/identity/read-identity.ts';
import type { DocumentType } from '../../model/document-type.ts';
import type { AssessableDocument } from '../../model/finding.ts';
import type { Identity, IdentityOrigin, IdentitySource } from '../../model/identity.ts';
import type { VendorProfile } from '../../model/vendor-profile.ts';

const SAYS_WHO: Partial<Record<DocumentType, IdentityOrigin>> = { imprint: 'imprint', 'privacy-policy': 'policy' };

/** Who the vendor is by its documents; `sources`: what its own pages say of their owner. */
export const vendorIdentity = (
  documents: readonly AssessableDocument[],
  sources: readonly IdentitySource[],
): Identity => readIdentity([...documents.flatMap(identitySource), ...sources]);

/** What the documents tell of the vendor beside the verdicts. */
export function vendorProfile(identity: Identity, reading: VendorReading): VendorProfile {
  const list = reading.subProcessors();
  return {
    identity,
    subProcessors: list.rows,
    statedSubProcessors: list.statedCount,
    transfers: reading.transfers(),
    staleReferences: reading.documents.flatMap((read, document) =>
      read.staleReferences().map((reference) => ({ ...reference, document })),
    ),
  };
}

function identitySource({ documentType, url, text }: AssessableDocument): IdentitySource[] {
  const origin = SAYS_WHO[documentType];
  return origin ? [{ origin, url, text }] : [];
}
