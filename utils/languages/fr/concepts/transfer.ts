import type { TRANSFER_CONCEPTS } from '../../concepts/transfer.ts';
import type { Words } from '../../concepts.ts';

export const transfer: Words<(typeof TRANSFER_CONCEPTS)[number]> = {
  transfer: 'transfer*, transfér*, transmi*, envoi*, export*, transferts, hébergées (en|dans|au), traitées (en|dans)',
  'third-country': `
    pays tiers, hors (_|) (_|) (_|) (EEE|UE|union|europe*|espace),
    en dehors (_|) (_|) (_|) (_|) (EEE|UE|union|europe*|espace|pays), organisation* internationale*, autres pays,
    étranger, extérieur (de|du) (_|) (_|) (EEE|UE|union|europe*|espace), transfert* internationa*, autre pays`,
  adequacy: `
    adéquation, niveau (_|) (adéquat|approprié|suffisant) (de protection|),
    niveau de protection (adéquat|approprié|suffisant), protection adéquat*`,
  'standard-contractual-clauses': `
    clauses contractuelles (types|type|standards|standard), clauses types, CCT, SCC*, contractuelles types`,
};
