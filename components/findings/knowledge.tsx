import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LocalisedText } from '../../utils/model/language.ts';

/** What the interface shows of a criterion. */
export interface CriterionText {
  id: string;
  group: string;
  title: LocalisedText;
  explanation: LocalisedText;
  legalBasis: readonly string[];
  /** A must-have. */
  gate: boolean;
}

/** The texts that the rules bring with them; the engine's catalogue fits it, components know no more of the engine. */
export interface Knowledge {
  criteria: readonly CriterionText[];
  weaknesses: Readonly<Record<string, { title: LocalisedText }>>;
  /** Names of values that facts know by an id (an authority, a stale reference): by unit, then by id. */
  names?: Readonly<Record<string, Readonly<Record<string, LocalisedText>>>>;
}

const KnowledgeContext = createContext<Knowledge>({ criteria: [], weaknesses: {} });

/** Everything inside can name criteria and weaknesses. */
export function KnowledgeProvider({ knowledge, children }: { knowledge: Knowledge; children: ComponentChildren }) {
  return <KnowledgeContext.Provider value={knowledge}>{children}</KnowledgeContext.Provider>;
}

export const useKnowledge = (): Knowledge => useContext(KnowledgeContext);
