import { type ComponentChildren, render } from 'preact';
import { useEffect } from 'preact/hooks';
import { applyTheme } from '../../components/design/theme.ts';
import { type Knowledge, KnowledgeProvider } from '../../components/findings/knowledge.tsx';
import { LocaleProvider, useLocale } from '../../components/locale.tsx';
import { CATALOGUE } from '../../utils/engine/criteria/catalogue.ts';
import { VALUE_NAMES } from '../../utils/engine/criteria/value-names.ts';
import { WEAKNESSES } from '../../utils/engine/criteria/weaknesses.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { openPracticeLinks } from './practice-links.ts';
import { StorageTroubleNotice } from './storage-trouble.tsx';
import { useSettings } from './use-settings.ts';
import '../../components/design/base.css';

const KNOWLEDGE: Knowledge = { criteria: CATALOGUE, weaknesses: WEAKNESSES, names: VALUE_NAMES };

/** Draws a page of ours, in the user's language and theme, and again as soon as either is changed anywhere. */
export function mount(draw: (settings: Settings) => ComponentChildren): void {
  openPracticeLinks();
  render(<Root draw={draw} />, document.getElementById('app')!);
}

function Root({ draw }: { draw: (settings: Settings) => ComponentChildren }) {
  const settings = useSettings();
  const theme = settings?.theme;
  useEffect(() => (theme ? applyTheme(document.documentElement, theme) : undefined), [theme]);
  useEffect(() => {
    if (settings) document.documentElement.lang = settings.language;
  }, [settings]);
  if (!settings) return null;
  return (
    <LocaleProvider language={settings.language}>
      <StorageTroubleNotice />
      <KnowledgeProvider knowledge={KNOWLEDGE}>{draw(settings)}</KnowledgeProvider>
    </LocaleProvider>
  );
}

/** The title of the browser's tab: of what is shown, if it has a name, and ours. */
export function usePageTitle(name: string | null): void {
  const { t } = useLocale();
  useEffect(() => {
    document.title = name ? `${name} · ${t('product')}` : t('product');
  }, [name, t]);
}
