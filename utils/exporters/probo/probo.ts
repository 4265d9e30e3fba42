import type { Candidate } from '../../model/candidate.ts';
import type { Exporter, ExportOptions, Shortlist } from '../exporter.ts';
import { jsonItems } from '../json-items.ts';
import { known, proboCountries, proboFacts } from '../probo-facts.ts';
import { summaryOf } from '../summary-text.ts';

const MUTATION =
  'mutation CreateThirdParty($input: CreateThirdPartyInput!) { createThirdParty(input: $input) { thirdPartyEdge { node { id name } } } }';

/** Bodies of GraphQL requests over HTTP, in an array. `extensions` is the place that GraphQL leaves to others: our id. */
export const probo: Exporter = {
  passes: () => 1,
  async *write(shortlist, options) {
    yield '[';
    yield* jsonItems(requests(shortlist, options), 2);
    yield '\n]\n';
  },
};

async function* requests(shortlist: Shortlist, options: ExportOptions) {
  for await (const candidate of shortlist.candidates()) {
    yield {
      operationName: 'CreateThirdParty',
      query: MUTATION,
      variables: { input: inputOf(candidate, options) },
      extensions: { vetwell: { id: candidate.id } },
    };
  }
}

const inputOf = (candidate: Candidate, options: ExportOptions): Record<string, unknown> =>
  known({
    organizationId: options.answers.organizationId ?? '',
    name: candidate.name,
    description: summaryOf(candidate, options),
    ...proboFacts(candidate),
    countries: proboCountries(candidate),
  });
