import type { OverruleActions } from '../../components/findings/overrule-actions.tsx';
import { type OverruleResult, overruleFinding, withdrawOverrule } from '../../utils/use-cases/overrules.ts';

/** How a person changes verdicts on a candidate. False, and the reason on the console, when nothing was stored. */
export const overrulingOf = (id: string, userName: string): Pick<OverruleActions, 'onOverrule' | 'onWithdraw'> => ({
  onOverrule: (input) => isStored(overruleFinding(id, input, userName)),
  onWithdraw: (criterion) => isStored(withdrawOverrule(id, criterion, userName)),
});

const isStored = (doing: Promise<OverruleResult>): Promise<boolean> =>
  doing.then(
    ({ kind }) => kind === 'saved',
    (error: unknown) => {
      console.error(error);
      return false;
    },
  );
