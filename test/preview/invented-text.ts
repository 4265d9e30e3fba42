import { wordMarks } from '../../utils/engine/diff/word-marks.ts';
import { assemble } from '../../utils/engine/extraction/block-text.ts';
import { readMarkdown } from '../../utils/engine/extraction/markdown.ts';
import type { MarkedChange, VersionComparison } from '../../utils/model/version-comparison.ts';
import { inventedSnapshots } from './invented-candidates.ts';

export const AGREEMENT = `# Data Processing Agreement

This agreement applies to the processing of personal data by Quillbird on behalf of the customer, for as long as the customer uses the service.

## 1. Breaches

Processor shall notify Controller without undue delay and in any event within 48 hours after becoming aware of a personal data breach. The notice says:

- what happened, and when it was found;
- whose data it concerns:
  - the categories of people, and about how many;
  - the categories of data;
- what has been done about it.

> Where it cannot be said at once, it is said in parts.

## 2. Sub-processors

| Company | Purpose | Country | Transfer tool |
|---|---|---|---|
| Meridian Datacentres Ltd | Hosting of the application and of back-ups | Ireland | |
| Wattle Support Pty Ltd | Support outside office hours | Australia | Standard contractual clauses |

### 2.1 Changes

New sub-processors are announced thirty days ahead.
`;

/** A processing agreement with headings, lists and a table, as it would be stored. */
export const inventedText = () => assemble(readMarkdown(AGREEMENT));

const change = (before: string, after: string, criteria: string[] = []): MarkedChange => ({
  kind: before === '' ? 'added' : after === '' ? 'removed' : 'rewritten',
  criteria,
  parts: wordMarks(before, after),
  before: before === '' ? null : { start: 10, end: 40 },
  after: after === '' ? null : { start: 10, end: 40 },
});

/** Two versions of the agreement with a change of each kind. */
export function inventedComparison(criterion: string): VersionComparison {
  const [after, before] = inventedSnapshots(1).filter(({ documentType }) => documentType === 'dpa');
  return {
    title: 'Data Processing Agreement',
    language: 'en',
    before: before!,
    after: after!,
    same: null,
    unreadable: null,
    changes: [
      change(
        'Processor shall notify Controller without undue delay and in any event within 48 hours after becoming aware of a personal data breach.',
        'Processor will notify Controller without undue delay and where feasible within 72 hours after becoming aware of a personal data breach.',
        [criterion],
      ),
      change('', 'Wattle Support Pty Ltd | Support outside office hours | Australia | Standard contractual clauses'),
      change('The customer may carry out an audit once a year, announced thirty days ahead.', '', [criterion]),
    ],
  };
}
