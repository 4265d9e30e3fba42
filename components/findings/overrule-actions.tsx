import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Overrule } from '../../utils/model/candidate.ts';

/** What people decided on a candidate's findings, and how they do so. */
export interface OverruleActions {
  overrules: readonly Overrule[];
  /** False when it could not be stored. */
  onOverrule: (input: Pick<Overrule, 'criterion' | 'verdict' | 'reason'>) => Promise<boolean>;
  onWithdraw: (criterion: string) => Promise<boolean>;
}

const OverruleContext = createContext<OverruleActions | null>(null);

/** Inside, findings can be overruled; elsewhere (a vetting, the popup) they only show what the machine found. */
export function OverruleProvider({ actions, children }: { actions: OverruleActions; children: ComponentChildren }) {
  return <OverruleContext.Provider value={actions}>{children}</OverruleContext.Provider>;
}

export const useOverrules = (): OverruleActions | null => useContext(OverruleContext);
