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
  'scc-2021': `2021 914, juin 2021, module (un|deux|trois|quatre|1|2|3|4|i|ii|iii|iv), modules (1|2|3)`,
  'scc-current': `
    nouvelles (clauses contractuelles types|CCT), (CCT|SCC*) (UE|de l UE|européennes), clauses contractuelles (types|type|standard|standards) (_|) (_|) (_|) (_|) (_|) (commission|union européenne|UE|européennes), (clauses types|CCT|SCC*) (_|) (_|) (_|) (_|) (_|) (commission|union européenne|UE|européennes)`,
  'scc-replaced': `
    2010 87, 2004 915, 2001 497, 2002 16, 5 février 2010`,
  replaces: `
    remplac*, abrog*, substitu*, précédent*, ancien*, antérieur*, ne (_|) plus`,
  'relies-on': `
    appliqu*, applicable*, régi*, régies, sur la base, sur le fondement, fond*, base, encadr*, conformément, en vertu, au moyen, utilis*, recour*, mise en place, mis en place, garanti*, protég*, couvert*, par le biais, grâce, au titre, sous réserve, sign*, respect*`,
  'model-clauses': `
    clauses modèles, (clauses|garanties) contractuelles (appropriées|adaptées|adéquates), garanties contractuelles, contrat* (de|) transfert de données`,
};
