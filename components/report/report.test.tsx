import { expect, test } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { inventedCandidate, inventedOverrules } from '../../test/preview/invented-candidates.ts';
import { INVENTED_CRITERIA } from '../../test/preview/invented-criteria.ts';
import { inventedKnowledge, inventedProfile } from '../../test/preview/invented-profile.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import { verdictOf } from '../findings/judged.ts';
import { reportedFindings } from './report-data.ts';
import { VendorReport } from './vendor-report.tsx';

const made = { at: Date.UTC(2026, 8, 1), by: 'A. de Wit' };
const original = inventedCandidate(3);
const assessment = { ...original.assessment!, profile: inventedProfile('rich', original.assessment!) };
const candidate: Candidate = {
  ...original,
  assessment,
  overrules: inventedOverrules(assessment.findings, 0),
  dpoAdvice: 'Ask for the annex.',
  decision: { outcome: 'rejected', reason: 'No annex came.', decidedBy: 'J. Jansen', decidedAt: made.at },
};
const { authorities } = inventedKnowledge(assessment.profile);
const report = (of: Candidate, questions: string[] = []) =>
  draw(<VendorReport vendor={{ candidate: of, authorities, questions }} made={made} />);

test('gaps come first, must-haves among them before the others, and every finding stands in one part', () => {
  const { gaps, met, notAssessed } = reportedFindings(candidate, INVENTED_CRITERIA);
  const gates = gaps.map(({ criterion }) => criterion?.gate ?? false);
  expect(gates).toEqual(gates.toSorted((a, b) => Number(b) - Number(a)));
  expect(gates).toContain(true);
  expect(gaps.length + met.length + notAssessed.length).toBe(assessment.findings.length);
  expect(new Set(met.map(verdictOf))).toEqual(new Set(['met']));
});

test('says what was read, found, decided and advised, and that no machine says compliant', async () => {
  const words = (await report(candidate, ['Where is our data?'])).words();
  for (const said of [
    'It never says that a vendor is compliant',
    'No annex came.',
    'Ask for the annex.',
    'Where is our data?',
    'Signature of the data protection officer',
    ...candidate.overrules.map(({ reason }) => reason),
    ...assessment.findings.flatMap(({ evidence }) => evidence.map(({ quote }) => quote.trim().replace(/\s+/g, ' '))),
    ...assessment.profile.subProcessors.map(({ name }) => name),
  ]) {
    expect(words).toContain(said);
  }
  expect(words.indexOf('Gaps')).toBeLessThan(words.indexOf('What the documents show'));
});

test('of a vendor that was not judged it says so, and claims nothing', async () => {
  const words = (await report({ ...candidate, assessment: null, decision: null, documents: [] })).words();
  expect(words).toContain('This candidate was not judged yet');
  expect(words).toContain('Not decided yet.');
  expect(words).not.toContain('Gaps');
});
