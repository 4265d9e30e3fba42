import type { CandidateEdit } from '../../utils/model/candidate.ts';

/** How storing an edit went. `conflict`: these fields were changed elsewhere meanwhile, and nothing was written. */
export type EditOutcome =
  | { kind: 'saved' }
  | { kind: 'conflict'; fields: (keyof CandidateEdit)[] }
  | { kind: 'gone' }
  | { kind: 'failed' };

/** Stores an edit; `seen` is what the person saw when they began. */
export type OnEdit = (edit: CandidateEdit, seen?: CandidateEdit) => Promise<EditOutcome>;
