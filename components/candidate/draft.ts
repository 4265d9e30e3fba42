import type { Candidate, CandidateEdit, CandidateStatus, RiskLevel } from '../../utils/model/candidate.ts';

/** The edit form's fields as they are typed: lists are text with commas. */
export interface Draft {
  name: string;
  status: CandidateStatus;
  risk: RiskLevel;
  purpose: string;
  dataCategories: string;
  tags: string;
  owner: string;
  dpoAdvice: string;
  notes: string;
}

/** A candidate as the form shows it. */
export function draftOf(candidate: Candidate): Draft {
  return {
    name: candidate.name,
    status: candidate.status,
    risk: candidate.risk,
    purpose: candidate.purpose,
    dataCategories: candidate.dataCategories.join(', '),
    tags: candidate.tags.join(', '),
    owner: candidate.owner,
    dpoAdvice: candidate.dpoAdvice,
    notes: candidate.notes,
  };
}

/** Only what differs from the candidate, so that the audit log names what was really changed; null when nothing. */
export function editOf(draft: Draft, candidate: Candidate): CandidateEdit | null {
  const wanted: CandidateEdit = {
    ...draft,
    name: draft.name.trim() || candidate.name,
    dataCategories: listOf(draft.dataCategories),
    tags: listOf(draft.tags),
  };
  const changed = Object.entries(wanted).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(candidate[field as keyof Candidate]),
  );
  return changed.length > 0 ? Object.fromEntries(changed) : null;
}

/** Trimmed, without empty ones and without the same one twice. */
function listOf(text: string): string[] {
  const items = text.split(/[,;\n]/u).map((item) => item.trim());
  return [...new Set(items.filter(Boolean))];
}
