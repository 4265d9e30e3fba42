import { about } from './en/about.ts';
import { backup } from './en/backup.ts';
import { candidate } from './en/candidate.ts';
import { comparison } from './en/comparison.ts';
import { contradictions } from './en/contradictions.ts';
import { documents } from './en/documents.ts';
import { handover } from './en/handover.ts';
import { page } from './en/page.ts';
import { plots } from './en/plots.ts';
import { policy } from './en/policy.ts';
import { profile } from './en/profile.ts';
import { push } from './en/push.ts';
import { questions } from './en/questions.ts';
import { queue } from './en/queue.ts';
import { report } from './en/report.ts';
import { reviews } from './en/reviews.ts';
import { settings } from './en/settings.ts';
import { sidePanel } from './en/side-panel.ts';
import { signals } from './en/signals.ts';
import { table } from './en/table.ts';
import { values } from './en/values.ts';
import { vetting } from './en/vetting.ts';
import { watching } from './en/watching.ts';

/** English, the original: the other languages are checked against it, text by text. */
export const en = {
  ...page,
  ...about,
  ...vetting,
  ...documents,
  ...contradictions,
  ...values,
  ...signals,
  ...sidePanel,
  ...settings,
  ...profile,
  ...candidate,
  ...backup,
  ...comparison,
  ...plots,
  ...handover,
  ...watching,
  ...policy,
  ...questions,
  ...push,
  ...report,
  ...table,
  ...queue,
  ...reviews,
} as const;
