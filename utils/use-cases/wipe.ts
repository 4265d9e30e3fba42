import { clearMappings } from '../storage/column-mappings.ts';
import { clearConnection } from '../storage/register-connection.ts';
import { clearFilters } from '../storage/saved-filters.ts';
import { clearSettings } from '../storage/settings.ts';
import { forgetSaid } from '../storage/site-words.ts';
import { forgetAllTabs } from '../storage/tab-state.ts';
import { clearStores } from '../storage/vendor-records.ts';

/** Deletes everything that Vetwell keeps: candidates, vettings, snapshots with their bytes, settings, column mappings, kept filters, the register with its token, what the user said of sites, and what was seen in open tabs. */
export async function wipe(): Promise<void> {
  await clearStores();
  await clearSettings();
  await clearMappings();
  await clearFilters();
  await clearConnection();
  await forgetSaid();
  await forgetAllTabs();
}
