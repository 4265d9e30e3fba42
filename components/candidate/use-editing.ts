import { useState } from 'preact/hooks';
import type { Candidate } from '../../utils/model/candidate.ts';
import { type Draft, draftOf, editOf } from './draft.ts';
import { useKept } from './kept-words.ts';
import type { EditOutcome, OnEdit } from './on-edit.ts';

/** `kept`: typed before another view was looked at, and still there. */
export type SaveState = { kind: 'untouched' | 'unsaved' | 'kept' | 'discarded' } | EditOutcome;

interface Unsaved {
  typed: Partial<Draft>;
  /** The candidate as it was when typing began; null after a conflict, when what is stored now has been shown. */
  seen: Candidate | null;
}

export interface Editing {
  draft: Draft;
  state: SaveState;
  isUnsaved: boolean;
  change: (field: Partial<Draft>) => void;
  save: (event: Event) => Promise<void>;
  discard: () => void;
  /** Brings back what was discarded; null when nothing was. */
  undo: (() => void) | null;
}

/** Typing into a form about a candidate: what is unsaved is kept until it is stored or discarded. */
export function useEditing(form: string, candidate: Candidate, onEdit: OnEdit): Editing {
  const [unsaved, keep] = useKept<Unsaved>(`${form} ${candidate.id}`);
  const [discarded, setDiscarded] = useState<Unsaved | null>(null);
  const [state, setState] = useState<SaveState>({ kind: unsaved ? 'kept' : 'untouched' });
  const seen = unsaved?.seen ?? candidate;
  const change = (field: Partial<Draft>) => {
    keep((now) => ({ typed: { ...now?.typed, ...field }, seen }));
    setDiscarded(null);
    setState({ kind: 'unsaved' });
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const edit = editOf({ ...draftOf(seen), ...unsaved?.typed }, seen);
    const outcome = edit === null ? ({ kind: 'saved' } as const) : await onEdit(edit, seen);
    if (outcome.kind === 'saved') {
      // Words typed while these were being stored are new ones, on top of them.
      keep((now) => (now === unsaved ? null : now && { ...now, seen: { ...seen, ...edit } }));
    }
    if (outcome.kind === 'conflict') keep((now) => now && { ...now, seen: null });
    setState(outcome);
  };
  const put = (words: Unsaved | null, thrown: Unsaved | null, kind: 'unsaved' | 'discarded') => {
    keep(words);
    setDiscarded(thrown);
    setState({ kind });
  };
  return {
    draft: { ...draftOf(candidate), ...unsaved?.typed },
    state,
    isUnsaved: unsaved !== null,
    change,
    save,
    discard: () => put(null, unsaved, 'discarded'),
    undo: discarded && (() => put(discarded, null, 'unsaved')),
  };
}
