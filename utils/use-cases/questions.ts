import { CATALOGUE } from '../engine/criteria/catalogue.ts';
import { mailWith, questionText } from '../engine/questions/mail.ts';
import { questionsFor } from '../engine/questions/questions-for.ts';
import { effectiveFindings } from '../engine/scoring/effective-findings.ts';
import { applyPolicy } from '../engine/scoring/policy.ts';
import type { AuditEntry, Candidate } from '../model/candidate.ts';
import { isWholeLanguage, type WholeLanguage } from '../model/language.ts';
import { BUILT_IN_POLICY, type ScoringPolicy } from '../model/scoring-policy.ts';
import type { VendorMail, VendorQuestion } from '../model/vendor-question.ts';
import { changeCandidate } from '../storage/candidates.ts';
import { latestPolicy } from '../storage/policies.ts';
import { updatedAfter } from './updated-at.ts';

/** Languages that a mail can always be had in. */
const ALWAYS: readonly WholeLanguage[] = ['en', 'nl'];

/** What to ask a vendor, and in which languages that can be done; the first is the one to begin with. */
export interface QuestionSet {
  questions: VendorQuestion[];
  languages: WholeLanguage[];
  /** The data protection officer's address, else the one for privacy; null when neither is known. */
  to: string | null;
}

/** What to ask this candidate, by the policy in force. */
export async function questionsOf(candidate: Candidate): Promise<QuestionSet> {
  return questionSet(candidate, await latestPolicy());
}

/** What to ask this candidate by a policy; no questions when it was not assessed yet. */
export function questionSet(candidate: Candidate, policy: ScoringPolicy = BUILT_IN_POLICY): QuestionSet {
  const { assessment, documents, overrules } = candidate;
  const identity = assessment?.profile?.identity;
  const to = identity?.officer?.value ?? identity?.privacyContact?.value ?? null;
  const languages = languagesOf(candidate);
  if (assessment === null) return { questions: [], languages, to };
  const types = new Map(documents.map(({ url, documentType }) => [url, documentType]));
  const settled = new Set(overrules.map(({ criterion }) => criterion));
  const source = {
    findings: effectiveFindings(assessment.findings, overrules),
    // Which of two statements holds, a person who judged the criterion knows.
    contradictions: (assessment.contradictions ?? []).filter(({ criterion }) => !settled.has(criterion)),
    documentTypes: assessment.documents.map(({ url }) => types.get(url) ?? null),
  };
  return { questions: questionsFor(source, applyPolicy(CATALOGUE, policy)), languages, to };
}

/** Languages of the vendor's documents first, the one of most documents before the others. */
function languagesOf({ documents }: Candidate): WholeLanguage[] {
  const known = documents.flatMap(({ language }) => (isWholeLanguage(language) ? [language] : []));
  const counts = Map.groupBy(known, (language) => language);
  const theirs = [...counts].sort(([, a], [, b]) => b.length - a.length).map(([language]) => language);
  return [...new Set([...theirs, ...ALWAYS])];
}

/** A mail to the candidate with the chosen questions, in their order. */
export function questionMail(
  candidate: Pick<Candidate, 'name'>,
  { questions, to }: Pick<QuestionSet, 'questions' | 'to'>,
  { chosen, language, sender }: { chosen: ReadonlySet<string>; language: WholeLanguage; sender: string },
): VendorMail {
  const asked = questions.filter(({ id }) => chosen.has(id));
  return mailWith({ questions: asked, language, vendorName: candidate.name, to, sender });
}

export { questionText };

/** Remembers in the audit log that questions were taken along: how many, in which language. */
export async function recordAsked(
  candidateId: string,
  asked: { count: number; language: WholeLanguage },
  now: number = Date.now(),
): Promise<Candidate | null> {
  const entry: AuditEntry = {
    at: now,
    action: 'asked',
    detail: `questions: ${asked.count}, language: ${asked.language}`,
  };
  return changeCandidate(candidateId, (stored) =>
    stored === null ? null : { ...stored, audit: [...stored.audit, entry], updatedAt: updatedAfter(stored, now) },
  );
}
