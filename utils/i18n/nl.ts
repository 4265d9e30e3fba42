import type { en } from './en.ts';
import type { TranslationOf } from './message.ts';
import { about } from './nl/about.ts';
import { backup } from './nl/backup.ts';
import { candidate } from './nl/candidate.ts';
import { comparison } from './nl/comparison.ts';
import { contradictions } from './nl/contradictions.ts';
import { documents } from './nl/documents.ts';
import { handover } from './nl/handover.ts';
import { page } from './nl/page.ts';
import { plots } from './nl/plots.ts';
import { policy } from './nl/policy.ts';
import { profile } from './nl/profile.ts';
import { push } from './nl/push.ts';
import { questions } from './nl/questions.ts';
import { queue } from './nl/queue.ts';
import { report } from './nl/report.ts';
import { reviews } from './nl/reviews.ts';
import { settings } from './nl/settings.ts';
import { sidePanel } from './nl/side-panel.ts';
import { signals } from './nl/signals.ts';
import { table } from './nl/table.ts';
import { values } from './nl/values.ts';
import { vetting } from './nl/vetting.ts';
import { watching } from './nl/watching.ts';

/** Dutch, with the formal "u". A missing text is a type error. */
export const nl: TranslationOf<typeof en> = {
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
};
