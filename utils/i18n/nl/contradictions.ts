import type { contradictions as original } from '../en/contradictions.ts';
import type { TranslationOf } from '../message.ts';

/** Statements of one vendor's documents that disagree: `contradiction.<kind>`. */
export const contradictions: TranslationOf<typeof original> = {
  'contradictions.title': 'Uitspraken die elkaar tegenspreken',
  'contradictions.explained':
    'De documenten van de leverancier zeggen verschillende dingen. Vraag welke van de twee geldt; de oordelen volgen het document dat daarvoor het meeste gewicht heeft.',
  'contradiction.value': 'Twee documenten noemen verschillende waarden voor hetzelfde.',
  'contradiction.opposite': 'Het ene document belooft wat het andere ontkent.',
  'contradiction.sub-processors': 'Volgens het ene document zijn er geen subverwerkers, het andere noemt ze.',
  'contradiction.place': 'De ene uitspraak houdt de gegevens in de EU of EER, de andere noemt een plaats daarbuiten.',
  'contradiction.clauses':
    'Het ene document gebruikt de modelcontractbepalingen (SCC’s) van 2021, het andere een ingetrokken versie.',
};
