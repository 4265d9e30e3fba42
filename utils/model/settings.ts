import * as z from 'zod/mini';
import { INTERFACE_LANGUAGES } from './language.ts';
import { REGISTER_COLUMNS } from './register-filter.ts';

export const settingsSchema = z.object({
  language: z.enum(INTERFACE_LANGUAGES),
  theme: z.enum(['system', 'light', 'dark', 'high-contrast']),
  /** Look for documents on every page the browser lets us see, not only when the toolbar button is clicked. */
  noticeWhileBrowsing: z.boolean(),
  /** Name written beside decisions in the audit log; stays in this browser. */
  userName: z.string(),
  /** Where the user's organisation is (ISO 3166-1 alpha-2): tells which supervisory authority is its own. */
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  /** Columns of the register that are shown. */
  registerColumns: z.array(z.enum(REGISTER_COLUMNS)),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  language: 'en',
  theme: 'system',
  noticeWhileBrowsing: false,
  userName: '',
  country: 'NL',
  registerColumns: ['status', 'score', 'coverage', 'gates', 'tags', 'owner', 'updated'],
};
