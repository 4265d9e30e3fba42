// First, as in the extension's pages: the style sheets of components go over it.
import '../../components/design/base.css';

import { render } from 'preact';
import { applyTheme } from '../../components/design/theme.ts';
import { KnowledgeProvider } from '../../components/findings/knowledge.tsx';
import { LocaleProvider } from '../../components/locale.tsx';
import { WEAKNESSES } from '../../utils/engine/criteria/weaknesses.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { INVENTED_CRITERIA } from './invented-criteria.ts';
import { PRESSED } from './pressed-views.ts';
import { VIEWS } from './views.tsx';

/** One view of the interface with invented data, in a plain page: `?view=register&language=nl&theme=dark`. */
const query = new URLSearchParams(location.search);
const name = query.get('view') ?? 'register';
const language = (query.get('language') ?? 'en') as Settings['language'];
document.documentElement.lang = language;
document.body.dataset.views = Object.keys(VIEWS).join(' ');
document.body.dataset.press = JSON.stringify(PRESSED[name]?.press ?? []);
applyTheme(document.documentElement, (query.get('theme') ?? 'system') as Settings['theme']);
render(
  <LocaleProvider language={language}>
    <KnowledgeProvider knowledge={{ criteria: INVENTED_CRITERIA, weaknesses: WEAKNESSES }}>
      {VIEWS[name]?.()}
    </KnowledgeProvider>
  </LocaleProvider>,
  document.getElementById('app')!,
);
