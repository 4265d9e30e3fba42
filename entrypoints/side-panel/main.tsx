import { QuoteShower } from '../../components/findings/quote-shower.tsx';
import { showQuote } from '../../utils/use-cases/show-quote.ts';
import { mount } from '../shared/mount.tsx';
import { SidePanel } from './side-panel.tsx';

mount((settings) => (
  <QuoteShower showQuote={showQuote}>
    <SidePanel settings={settings} />
  </QuoteShower>
));
