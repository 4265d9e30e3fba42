import type { DocumentType } from '../../model/document-type.ts';
import type { AssessableDocument } from '../../model/finding.ts';
import type { SubProcessor, SubProcessorList } from '../../model/sub-processor.ts';
import type { StaleReference, TransferPicture } from '../../model/transfer.ts';
import { staleReferences } from '../international/stale-references.ts';
import { transfersOf } from '../international/transfers-of.ts';
import { readSubProcessors } from '../subprocessors/read-sub-processors.ts';

/** Where a list of sub-processors stands, the likeliest first: the first document with one has the vendor's list. */
const LISTS: readonly DocumentType[] = ['subprocessors', 'dpa', 'trust-center', 'privacy-policy'];

/** What is read in one document beside its sentences. */
export interface DocumentReading {
  document: AssessableDocument;
  subProcessors(): SubProcessorList;
  staleReferences(): readonly StaleReference[];
}

/** The vendor's list of sub-processors; `document` is the index of the document that each row stands in. */
export interface VendorList {
  rows: (SubProcessor & { document: number })[];
  /** How many the list itself says there are; null when it does not say. */
  statedCount: number | null;
}

/**
 * What is read of a vendor beside the sentences of its documents. The verdicts, the contradictions and the vendor's
 * profile share it, so that each thing is read once, and only when somebody asks for it.
 */
export interface VendorReading {
  documents: readonly DocumentReading[];
  subProcessors(): VendorList;
  transfers(): TransferPicture;
}

/** `vendorCountry`: ISO 3166-1 alpha-2, null when not known. `now`: milliseconds since the epoch, to tell expired decisions. */
export function readVendor(
  documents: readonly AssessableDocument[],
  { vendorCountry = null, now }: { vendorCountry?: string | null; now?: number } = {},
): VendorReading {
  const readings = documents.map(readDocument);
  const subProcessors = once(() => vendorList(readings));
  const transfers = once(() =>
    transfersOf({ documents, subProcessors: subProcessors().rows, vendorCountry, ...(now !== undefined && { now }) }),
  );
  return { documents: readings, subProcessors, transfers };
}

const readDocument = (document: AssessableDocument): DocumentReading => ({
  document,
  subProcessors: once(() => readSubProcessors(document)),
  staleReferences: once(() => staleReferences(document)),
});

function vendorList(readings: readonly DocumentReading[]): VendorList {
  for (const type of LISTS) {
    for (const [document, reading] of readings.entries()) {
      if (reading.document.documentType !== type) continue;
      const { rows, statedCount } = reading.subProcessors();
      if (rows.length > 0) return { rows: rows.map((row) => ({ ...row, document })), statedCount };
    }
  }
  return { rows: [], statedCount: null };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
