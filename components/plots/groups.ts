import type { Scorecard } from '../../utils/model/assessment.ts';

/** The groups that any of the scorecards has, in the order in which the catalogue names them; unknown ones last. */
export function groupsInOrder(
  scorecards: readonly Scorecard['byGroup'][],
  criteria: readonly { group: string }[],
): string[] {
  const present = new Set(scorecards.flatMap(Object.keys));
  const known = new Set(criteria.map(({ group }) => group));
  return [...known].filter((group) => present.has(group)).concat([...present].filter((group) => !known.has(group)));
}
