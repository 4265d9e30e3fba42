import type { VendorProfile } from '../../utils/model/vendor-profile.ts';

export type StaleMention = VendorProfile['staleReferences'][number];

/** One thing that has had its day, with all its mentions of one kind. */
export interface StaleGroup {
  key: string;
  /** The first mention: what is told of the reference is the same in all. */
  reference: StaleMention;
  mentions: StaleMention[];
}

const BY_CONCERN = ['error', 'warning', 'info'] as const satisfies readonly StaleMention['severity'][];

/** Mentions gathered by what they mention, the gravest first; those in which the text itself speaks of the past last. */
export function staleGroups(mentions: readonly StaleMention[]): StaleGroup[] {
  const groups = Map.groupBy(mentions, ({ id, historical }) => `${id} ${historical}`);
  return [...groups]
    .map(([key, members]) => ({ key, reference: members[0]!, mentions: members }))
    .toSorted(
      ({ reference: a }, { reference: b }) =>
        Number(a.historical) - Number(b.historical) || BY_CONCERN.indexOf(a.severity) - BY_CONCERN.indexOf(b.severity),
    );
}
