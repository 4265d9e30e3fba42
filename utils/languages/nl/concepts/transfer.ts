import type { TRANSFER_CONCEPTS } from '../../concepts/transfer.ts';
import type { Words } from '../../concepts.ts';

export const transfer: Words<(typeof TRANSFER_CONCEPTS)[number]> = {
  transfer: `
    doorgifte*, doorgeven, doorgegeven, overdrag*, overgedragen, verzend*, verstrekt, doorgifte, verwerkt in,
    opgeslagen in, exporter*, doorgeeft`,
  'third-country': `
    derde land*, buiten (_|) (_|) (_|) (EER|EU|europese|europa|verenigd|unie|land), internationale organisatie*,
    andere landen, buitenland, ander land, internationale doorgifte*, landen buiten, buiten europa`,
  adequacy: `
    adequaatheid*, passend (beschermingsniveau|niveau), adequaat (beschermingsniveau|niveau),
    passend* beschermingsniveau`,
  'standard-contractual-clauses': `
    standaardcontractbepaling*, standaard contractbepaling*, modelcontract*, standaardclausule*, modelclausule*,
    SCC*, standaardbepalingen, standaard contractuele (clausules|bepalingen), standard contractual clauses,
    contractuele standaardclausules, contractuele standaardbepalingen`,
};
