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

/** Whether a person has to do something about it: what is but a note, or history, is there to be known. */
export const needsCorrection = ({ reference }: StaleGroup): boolean =>
  !reference.historical && reference.severity !== 'info';

/** Mentions gathered by what they mention, the gravest first; those in which the text itself speaks of the past last. */
export function staleGroups(mentions: readonly StaleMention[]): StaleGroup[] {
  // What is but a note anyway is the same note in a sentence about the past.
  const isPast = ({ historical, severity }: StaleMention) => historical && severity !== 'info';
  const groups = Map.groupBy(mentions, (mention) => `${mention.id} ${isPast(mention)}`);
  return [...groups]
    .map(([key, members]) => ({ key, reference: members[0]!, mentions: members }))
    .toSorted(
      ({ reference: a }, { reference: b }) =>
        Number(a.historical) - Number(b.historical) || BY_CONCERN.indexOf(a.severity) - BY_CONCERN.indexOf(b.severity),
    );
}
