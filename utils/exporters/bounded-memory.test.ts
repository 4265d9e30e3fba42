import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { knownVendor } from '../../test/unit/known-vendor.ts';
import { NOW, snapshot } from '../../test/unit/records.ts';
import { exportOptions, NO_EVIDENCE } from '../../test/unit/shortlist.ts';
import { CATALOGUE } from '../engine/criteria/catalogue.ts';
import type { Candidate } from '../model/candidate.ts';
import type { Shortlist } from './exporter.ts';
import { EXPORTERS, type ExporterId } from './index.ts';

const COUNT = 10_000;
/** In bytes; all candidates together take more than four times this. */
const LIMIT = 16 << 20;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** A vendor with findings, each with a quote of its own: some 8 kB as JSON. */
function largeVendor(n: number): Candidate {
  const vendor = knownVendor({ id: `vendor-${n}.example`, name: `Vendor ${n}` });
  const findings = CATALOGUE.slice(0, 16).map(({ id }) => ({
    criterion: id,
    verdict: 'met' as const,
    evidence: [{ document: 0, quote: `${n} ${id}: ${'the vendor’s own words '.repeat(4)}`, start: 0, end: 1 }],
  }));
  return { ...vendor, assessment: { ...vendor.assessment!, findings } };
}

/** Made as they are asked for, so that the only ones in memory are those that an exporter holds on to. */
function longList(): Shortlist & { asked: () => number } {
  let asked = 0;
  return {
    total: COUNT,
    exportedAt: NOW,
    async *candidates() {
      for (let n = 0; n < COUNT; n += 1) {
        asked += 1;
        yield largeVendor(n);
      }
    },
    snapshotsOf: async (vendorId) => [snapshot({ id: vendorId, vendorId })],
    evidence: NO_EVIDENCE,
    asked: () => asked,
  };
}

// One for each way of writing: pieces of JSON, lines, cells, and a compressed workbook of many rows.
test.each<ExporterId>(['json', 'csv', 'dpv', 'xlsx'])(
  '%s: 10,000 candidates take no more memory than a few',
  { timeout: 240_000 },
  async (id) => {
    const exporter = await EXPORTERS[id].load();
    const options = exportOptions({ file: EXPORTERS[id].about.files[0] });
    const shortlist = longList();
    let most = 0;
    let next = 0;
    collectGarbage();
    const before = process.memoryUsage();
    for await (const _piece of exporter.write(shortlist, options)) {
      if (shortlist.asked() < next) continue;
      next += COUNT / 2;
      collectGarbage();
      // Buffers are given back a turn after they were found to be garbage.
      await new Promise(setImmediate);
      collectGarbage();
      const now = process.memoryUsage();
      most = Math.max(most, now.heapUsed - before.heapUsed + now.arrayBuffers - before.arrayBuffers);
    }
    expect(shortlist.asked()).toBe(COUNT * exporter.passes(options));
    expect(COUNT * JSON.stringify(largeVendor(1)).length).toBeGreaterThan(4 * LIMIT);
    expect(most).toBeLessThan(LIMIT);
  },
);
