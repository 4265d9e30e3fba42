import type { TRANSFER_CONCEPTS } from '../../concepts/transfer.ts';
import type { Words } from '../../concepts.ts';

export const transfer: Words<(typeof TRANSFER_CONCEPTS)[number]> = {
  transfer: `
    doorgifte*, doorgeven, doorgegeven, overdrag*, overgedragen, verzend*, verstrekt, doorgifte, verwerkt in,
    opgeslagen in, exporter*, doorgeeft, overdracht*, overgebracht`,
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
  'scc-2021': `2021 914, juni 2021, module (een|één|twee|drie|vier|1|2|3|4|i|ii|iii|iv), modules (een|twee|drie|1|2|3)`,
  'scc-current': `
    (nieuwe|2021) (EU|) (standaardcontractbepaling*|modelcontractbepaling*|SCC*), EU (SCC*|standaardcontractbepaling*|modelcontract*|standaardcontractclausule*|modelclausule*), (standaardcontractbepaling*|modelcontract*|standaardclausule*|modelclausule*|standaardbepalingen|SCC*) (_|) (_|) (_|) (_|) (_|) (EU|europese commissie|europese unie|commissie), standaard (contractuele|contract) (clausules|bepalingen) (_|) (_|) (_|) (_|) (_|) (EU|europese commissie|europese unie|commissie)`,
  'scc-replaced': `
    2010 87, 2004 915, 2001 497, 2002 16, 5 februari 2010`,
  replaces: `
    vervang*, vervangen, ingetrokken, intrekking, voorheen, vorige, oude, eerdere, niet langer, niet meer`,
  'relies-on': `
    van toepassing, toepas*, toegepast, gelden, geldt, op basis van, op grond van, gebaseerd, basis, onder, gebruik*, conform, overeenkomstig, volgens, met behulp van, door middel van, getroffen, waarborg*, gewaarborgd, beschermd, middels, via, gesloten, hanteer*, voldoe*`,
  'model-clauses': `
    modelclausule*, modelcontracten, (passende|geschikte|adequate) contractuele (bepalingen|waarborgen|clausules|afspraken), contractuele waarborgen, doorgifteovereenkomst*`,
};
