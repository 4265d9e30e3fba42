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
};
