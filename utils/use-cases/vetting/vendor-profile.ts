import type { VendorReading } from '../../engine/criteria/vendor-reading.ts';
import { readIdentity, textSource } from '../../engine/detection/identity/read-identity.ts';
import type { AssessableDocument } from '../../model/finding.ts';
import type { Identity, IdentitySource } from '../../model/identity.ts';
import type { VendorProfile } from '../../model/vendor-profile.ts';

/** Who the vendor is by its documents; `sources`: what its own pages say of their owner. */
export const vendorIdentity = (
  documents: readonly AssessableDocument[],
  sources: readonly IdentitySource[],
): Identity =>
  readIdentity([
    ...documents.flatMap(({ documentType, url, text }) => textSource(documentType, url, text)),
    ...sources,
  ]);

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
