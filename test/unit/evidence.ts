import { createHash } from 'node:crypto';
import type { EvidenceSource, Shortlist } from '../../utils/exporters/exporter.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import type { Snapshot } from '../../utils/model/snapshot.ts';
import { assessment, candidate, snapshot } from './records.ts';
import { shortlistOf } from './shortlist.ts';

// Invented vendors with the bytes of what was read of them, for tests of the evidence pack.

export const QUOTE = 'We notify you within 72 hours — “without undue delay”.';
export const DPA = new TextEncoder().encode(`<!doctype html><title>DPA</title><p>Breaches. ${QUOTE}</p>\n`);
/** Any byte may stand in a PDF, that of the end of a header included. */
export const PDF = Uint8Array.from({ length: 2000 }, (_, n) => (n % 7 === 0 ? 13 : n % 7 === 1 ? 10 : n & 255));
export const DPA_TEXT = `Breaches. ${QUOTE}`;

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const dpa = snapshot({
  id: 'snapshot-1',
  sha256: hashOf(DPA),
  size: DPA.length,
  headers: { 'content-type': 'text/html; charset=utf-8', etag: 'W/"1"\r\nx-evil: 1' },
});
const pdf = snapshot({
  id: 'snapshot-2',
  documentType: 'subprocessors',
  url: 'https://brightledger.example/list.pdf',
  finalUrl: 'https://brightledger.example/list.pdf#page=2',
  status: null,
  headers: {},
  contentType: 'application/pdf',
  sha256: hashOf(PDF),
  size: PDF.length,
});
const imported = snapshot({ id: 'snapshot-3', documentType: 'privacy-policy', sha256: 'f'.repeat(64) });
const second = snapshot({ id: 'snapshot-4', vendorId: 'second.example', sha256: hashOf(DPA), fetchedAt: 1 });
const SNAPSHOTS: readonly Snapshot[] = [dpa, pdf, imported, second];

const BODIES: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
  'snapshot-1': DPA,
  'snapshot-2': PDF,
  'snapshot-4': DPA,
};

export const EVIDENCE: EvidenceSource = {
  bodyOf: async ({ id }) => BODIES[id] ?? null,
  textOf: async ({ id }) => (id === 'snapshot-1' ? DPA_TEXT : null),
  verifierScript: async () => 'globalThis.verifierWasHere = "</script>";',
};

export const CANDIDATES: readonly Candidate[] = [
  candidate({
    dpoAdvice: 'Ask for the annex & <b>read</b> it',
    overrules: [
      { criterion: 'audit-right', verdict: 'met', reason: 'In the annex', decidedBy: 'J. de Vries', decidedAt: 0 },
    ],
    assessment: assessment({
      findings: [
        {
          criterion: 'breach-notification',
          verdict: 'met',
          evidence: [{ document: 0, quote: QUOTE, start: 10, end: 10 + QUOTE.length }],
        },
        { criterion: 'audit-right', verdict: 'not-found', evidence: [] },
      ],
    }),
  }),
  candidate({ id: 'second.example', name: 'Second </title><script>', assessment: null, decision: null }),
];

export const evidenceShortlist = (changes: Partial<Shortlist> = {}): Shortlist => ({
  ...shortlistOf(CANDIDATES, SNAPSHOTS),
  evidence: EVIDENCE,
  ...changes,
});
