import { type Candidate, candidateSchema } from '../../model/candidate.ts';
import { REGISTER_FILE_FORMAT, REGISTER_FILE_VERSION } from '../../model/register-file.ts';
import { type Snapshot, snapshotSchema } from '../../model/snapshot.ts';
import type { Exporter, Shortlist } from '../exporter.ts';
import { jsonItems } from '../json-items.ts';

/** Everything that is kept of the candidates, in the form that Vetwell imports; described by `public/register.schema.json`. */
export const json: Exporter = {
  passes: () => 2,
  async *write(shortlist) {
    const head = {
      format: REGISTER_FILE_FORMAT,
      version: REGISTER_FILE_VERSION,
      exportedAt: new Date(shortlist.exportedAt).toISOString(),
    };
    yield JSON.stringify(head, null, 2).slice(0, -2);
    yield ',\n  "candidates": [';
    yield* jsonItems(candidatesOf(shortlist), 4);
    yield '\n  ],\n  "snapshots": [';
    yield* jsonItems(snapshotsOf(shortlist), 4);
    yield '\n  ]\n}\n';
  },
};

// By the schema, so that what is handed out can be taken in again, with its keys in one order.
async function* candidatesOf(shortlist: Shortlist): AsyncGenerator<Candidate> {
  for await (const candidate of shortlist.candidates()) yield candidateSchema.parse(candidate);
}

async function* snapshotsOf(shortlist: Shortlist): AsyncGenerator<Snapshot> {
  for await (const { id } of shortlist.candidates()) {
    for (const snapshot of await shortlist.snapshotsOf(id)) yield snapshotSchema.parse(snapshot);
  }
}
