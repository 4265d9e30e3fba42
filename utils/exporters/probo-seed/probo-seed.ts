import type { Exporter, Shortlist } from '../exporter.ts';
import { jsonItems } from '../json-items.ts';
import { known, proboFacts } from '../probo-facts.ts';

/** Probo's seed file of common third parties: facts of the vendor that are the same for every organisation. */
export const proboSeed: Exporter = {
  passes: () => 1,
  async *write(shortlist) {
    yield '[';
    yield* jsonItems(thirdParties(shortlist), 2);
    yield '\n]\n';
  },
};

async function* thirdParties(shortlist: Shortlist) {
  for await (const candidate of shortlist.candidates()) {
    yield known({ name: candidate.name, ...proboFacts(candidate), domains: [candidate.id] });
  }
}
