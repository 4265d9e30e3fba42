import type { TRANSFER_CONCEPTS } from '../../concepts/transfer.ts';
import type { Words } from '../../concepts.ts';

export const transfer: Words<(typeof TRANSFER_CONCEPTS)[number]> = {
  transfer: 'transfer*, export*, cross border, processed in, stored in, send* to',
  'third-country': `
    third countr*, outside (_|) (_|) (_|) (EEA|EU|european|EFTA|UK|united kingdom|union|country|your country),
    international organi*, (other|foreign) countr*, overseas, international* transfer*, transfer* international*,
    international data transfer*, non (EEA|EU)`,
  adequacy: 'adequacy, adequate (level of|) (data|) protection, adequate level',
  'standard-contractual-clauses': `
    standard contractual clauses, standard (data protection|contract|model) clauses,
    model (contract|contractual|) clauses, SCC*, EU clauses`,
  'scc-2021': `2021 914, (4 june|june 4|june) 2021, module (one|two|three|four|1|2|3|4|i|ii|iii|iv), modules (one|two|three|1|2|3)`,
  'scc-current': `
    (new|2021) (eu|) (standard contractual clauses|SCC*), EU (SCC*|standard contractual clauses|model clauses), (european commission|commission) (s|) (_|) (standard contractual clauses|SCC*|model clauses), (standard contractual clauses|standard data protection clauses|model clauses|SCC*) (_|) (_|) (_|) (_|) (_|) (european commission|EU commission|commission|european union)`,
  'scc-replaced': `
    2010 87, 2004 915, 2001 497, 2002 16, (5|february) february 2010`,
  replaces: `
    replac*, repeal*, supersed*, substitut*, previous*, former*, prior, old, earlier, no longer`,
  'relies-on': `
    apply, applies, applied, govern*, rely, relies, relied, based on, basis, under, subject to, use, uses, used, using, in accordance with, pursuant to, adopt*, complet*, cover*, protect*, safeguard*, ensur*, implement*, put in place, in place, through, by means of, compl*`,
  'model-clauses': `
    model (contract|contractual|) clauses, (appropriate|suitable|adequate) contractual (clauses|safeguards|arrangements|provisions), contractual safeguards, data transfer agreement*`,
};
