import { type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { applyTheme } from '../../components/design/theme.ts';
import { type Knowledge, KnowledgeProvider } from '../../components/findings/knowledge.tsx';
import { LocaleProvider, useLocale } from '../../components/locale.tsx';
import type { Settings } from '../../utils/model/settings.ts';
import { openPracticeLinks } from './practice-links.ts';
import { StorageTroubleNotice } from './storage-trouble.tsx';
import { useSettings } from './use-settings.ts';
import '../../components/design/base.css';

type Draw = (settings: Settings) => ComponentChildren;

const NOTHING: Knowledge = { criteria: [], weaknesses: {} };

/**
 * Draws a page of ours, in the user's language and theme, and again as soon as either is changed anywhere. What is known
 * of the criteria is large: a page that must be there at once gives it as a promise and is drawn without it at first.
 */
export function renderRoot(draw: Draw, knowledge: Knowledge | Promise<Knowledge>): void {
  openPracticeLinks();
  render(<Root draw={draw} knowledge={knowledge} />, document.getElementById('app')!);
}

function useAwaited(knowledge: Knowledge | Promise<Knowledge>): Knowledge {
  const [known, setKnown] = useState(knowledge instanceof Promise ? NOTHING : knowledge);
  useEffect(() => void Promise.resolve(knowledge).then(setKnown, console.error), []);
  return known;
}

function Root({ draw, knowledge }: { draw: Draw; knowledge: Knowledge | Promise<Knowledge> }) {
  const known = useAwaited(knowledge);
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
      <KnowledgeProvider knowledge={known}>{draw(settings)}</KnowledgeProvider>
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
