import { describe, expect, it, vi } from 'vitest';
import type { ShownQuote } from '../gather/highlight-page.ts';
import type { QuotePlace } from '../model/quote-place.ts';
import { type QuotePorts, showQuote } from './show-quote.ts';

const PLACE: QuotePlace = {
  url: 'https://quillbird.example/dpa',
  fragmentUrl: 'https://quillbird.example/dpa#:~:text=within',
  snapshotId: 's1',
  quote: 'within 48 hours',
  start: 10,
  end: 25,
};

function ports(over: Partial<QuotePorts>): QuotePorts {
  return {
    tabShowing: async () => null,
    bringToFront: vi.fn(async () => {}),
    open: vi.fn(async () => 8),
    loaded: async () => {},
    mayLookInto: async () => true,
    highlight: vi.fn(async (): Promise<ShownQuote> => 'same'),
    wait: async () => {},
    textAround: async () => ({ before: 'notify ', after: ' of it' }),
    isFile: async () => false,
    ...over,
  };
}

describe('showQuote', () => {
  it('uses the tab that has the document open, and opens no other', async () => {
    const world = ports({ tabShowing: async () => 5 });
    expect(await showQuote(PLACE, world)).toBe('same');
    expect(world.highlight).toHaveBeenCalledWith(5, { quote: 'within 48 hours', before: 'notify ', after: ' of it' });
    expect(world.bringToFront).toHaveBeenCalledWith(5);
    expect(world.open).not.toHaveBeenCalled();
  });

  it('opens the document, and waits for a page that is drawn late', async () => {
    const answers: ShownQuote[] = ['not-there', 'not-there', 'near'];
    const world = ports({ highlight: async () => answers.shift()! });
    expect(await showQuote(PLACE, world)).toBe('near');
    expect(world.open).toHaveBeenCalledExactlyOnceWith(PLACE.url);
  });

  it('says so when the sentence is not there any more', async () => {
    expect(await showQuote(PLACE, ports({ highlight: async () => 'not-there' }))).toBe('not-there');
  });

  it('leaves it to the browser where we may not look', async () => {
    const world = ports({ mayLookInto: async () => false });
    expect(await showQuote(PLACE, world)).toBe('opened');
    expect(world.open).toHaveBeenCalledExactlyOnceWith(PLACE.fragmentUrl);
    expect(world.highlight).not.toHaveBeenCalled();
  });

  it('opens a file as it is', async () => {
    const world = ports({ isFile: async () => true });
    expect(await showQuote(PLACE, world)).toBe('file');
    expect(world.open).toHaveBeenCalledExactlyOnceWith(PLACE.url);
  });

  it('shows the page all the same when nothing is known of what stood around', async () => {
    const world = ports({ textAround: async () => Promise.reject(new Error('not kept')) });
    expect(await showQuote(PLACE, world)).toBe('same');
  });
});
