import { QuoteShower } from '../../components/findings/quote-shower.tsx';
import { showQuote } from '../../utils/use-cases/show-quote.ts';
import { mount } from '../shared/mount.tsx';
import { Register } from './register.tsx';

mount((settings) => (
  <QuoteShower showQuote={showQuote}>
    <Register settings={settings} />
  </QuoteShower>
));
