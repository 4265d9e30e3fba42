import type { ComponentChildren } from 'preact';
import { useLocale } from '../../components/locale.tsx';
import { PageShell } from '../../components/page/page-shell.tsx';
import { ComparisonReport } from '../../components/report/comparison-report.tsx';
import { ReportFrame } from '../../components/report/report-frame.tsx';
import { VendorReport } from '../../components/report/vendor-report.tsx';
import { effectiveFindings } from '../../utils/engine/scoring/effective-findings.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import { inventedCandidate, inventedOverrules } from './invented-candidates.ts';
import { inventedKnowledge, inventedProfile, type ProfileKind } from './invented-profile.ts';

const nothing = () => {};
const MADE = { at: Date.UTC(2026, 8, 1, 9, 30), by: 'A. de Wit' };
const QUESTIONS = [
  'Your documents say nothing of this. Within how many hours do you tell us of a personal data breach, and to which address?',
  'In which countries is our data stored, back-ups included?',
];

/** Reports to print: ordinary, empty, and of a vendor of which there is no end. */
export const REPORT_VIEWS: Readonly<Record<string, () => ComponentChildren>> = {
  report: () => <One candidate={reported(3, 'rich')} questions={QUESTIONS} />,
  'report-empty': () => <One candidate={empty()} questions={[]} />,
  'report-long': () => (
    <One
      candidate={long()}
      questions={Array.from({ length: 40 }, () => QUESTIONS)
        .flat()
        .map((text, n) => `${n + 1} ${text}`)}
    />
  ),
  'report-comparison': () => <Several candidates={[1, 2, 3].map((seed) => reported(seed, 'small'))} />,
  'report-comparison-long': () => (
    <Several candidates={[...Array.from({ length: 10 }, (_, seed) => reported(seed, 'small')), empty()]} />
  ),
};

function reported(seed: number, kind: ProfileKind): Candidate {
  const candidate = inventedCandidate(seed);
  const { assessment } = candidate;
  if (!assessment) return candidate;
  return {
    ...candidate,
    overrules: inventedOverrules(assessment.findings, 1),
    dpoAdvice: 'Ask for the list of sub-processors before signing, and have the annex on security attached.',
    decision: {
      outcome: 'accepted-with-conditions',
      reason: 'Fits the works council’s conditions once the questions below are answered.\nReview in a year.',
      decidedBy: 'J. Jansen',
      decidedAt: MADE.at,
    },
    assessment: { ...assessment, profile: inventedProfile(kind, assessment) },
  };
}

const empty = (): Candidate => ({
  ...inventedCandidate(5),
  name: 'Stilte',
  purpose: '',
  dataCategories: [],
  owner: '',
  dpoAdvice: '',
  decision: null,
  overrules: [],
  documents: [],
  assessment: null,
});

/** Every finding many times, with quotes of a page each, and names that nothing can break. */
function long(): Candidate {
  const candidate = reported(3, 'rich');
  const assessment = candidate.assessment!;
  const findings = Array.from({ length: 8 }, (_, round) =>
    assessment.findings.map((finding) => ({
      ...finding,
      criterion: round === 0 ? finding.criterion : `${finding.criterion}-${round}`,
      evidence: finding.evidence.map((one) => ({ ...one, quote: `${one.quote} `.repeat(round * 4 + 1) })),
    })),
  ).flat();
  const { subProcessors } = assessment.profile!;
  return {
    ...candidate,
    name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft GmbH',
    documents: Array.from({ length: 30 }, (_, n) => {
      const document = candidate.documents[n % candidate.documents.length]!;
      return { ...document, sha256: 'ab'.repeat(32), url: `${document.url}/${'deep/'.repeat(n)}${n}` };
    }),
    assessment: {
      ...assessment,
      findings,
      profile: {
        ...assessment.profile!,
        subProcessors: Array.from({ length: 120 }, (_, n) => ({
          ...subProcessors[n % subProcessors.length]!,
          name: `${subProcessors[n % subProcessors.length]!.name} ${n}`,
          evidence: { quote: '', start: n, end: n },
        })),
      },
    },
  };
}

function One({ candidate, questions }: { candidate: Candidate; questions: readonly string[] }) {
  const { language } = useLocale();
  const { authorities } = inventedKnowledge(candidate.assessment?.profile);
  return (
    <PageShell current="register">
      <ReportFrame language={language} onLanguage={nothing} onPrint={nothing}>
        <VendorReport vendor={{ candidate, authorities, questions }} made={MADE} />
      </ReportFrame>
    </PageShell>
  );
}

function Several({ candidates }: { candidates: readonly Candidate[] }) {
  const { language } = useLocale();
  const vendors = candidates.map((candidate) => ({
    candidate,
    findings: effectiveFindings(candidate.assessment?.findings ?? [], candidate.overrules),
  }));
  return (
    <PageShell current="register">
      <ReportFrame language={language} onLanguage={nothing} onPrint={nothing}>
        <ComparisonReport vendors={vendors} made={MADE} />
      </ReportFrame>
    </PageShell>
  );
}
