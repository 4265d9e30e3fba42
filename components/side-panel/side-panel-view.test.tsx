import { describe, expect, it, vi } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { inventedCandidate, inventedVetting } from '../../test/preview/invented-candidates.ts';
import { ADDED, BREACH } from '../../test/preview/invented-changes.ts';
import { inventedSite, NO_ACTIONS } from '../../test/preview/invented-site.ts';
import type { QuoteOutcome } from '../../utils/model/quote-place.ts';
import { QuoteShower } from '../findings/quote-shower.tsx';
import type { SiteState } from '../site/site-props.ts';
import { SidePanelView } from './side-panel-view.tsx';

async function panel(state: SiteState, shown: QuoteOutcome = 'same') {
  const vet = vi.fn();
  const say = vi.fn();
  const showQuote = vi.fn(async () => shown);
  const onOverrule = vi.fn(async () => true);
  const drawn = await draw(
    <QuoteShower showQuote={showQuote}>
      <SidePanelView
        state={state}
        problem={null}
        actions={{ ...NO_ACTIONS, vet, say }}
        overruling={{ onOverrule, onWithdraw: async () => true }}
        onNotice={() => {}}
      />
    </QuoteShower>,
  );
  return { drawn, vet, say, showQuote };
}

const ELSEWHERE = {
  site: { kind: 'not-vendor', confidence: 0.9, signals: [] },
  page: { documentType: null, language: 'en' },
  links: [],
} as const;

describe('the panel beside the page', () => {
  it('offers to vet a vendor that was not vetted, and says what the browser will ask', async () => {
    const { drawn, vet } = await panel(inventedSite({}));
    expect(drawn.words()).toContain('Not vetted yet');
    expect(drawn.words()).toContain('whether Vetwell may read');
    await drawn.click('Vet this vendor');
    expect(vet).toHaveBeenCalledOnce();
  });

  it('says calmly that there is nothing to vet, and lets the user say otherwise', async () => {
    const { drawn, say } = await panel(inventedSite({ detection: { ...ELSEWHERE, links: [] } as never }));
    expect(drawn.words()).toContain('There is nothing to vet here');
    expect(drawn.controls()).not.toContain('Vet this vendor');
    await drawn.click('This is a vendor after all');
    expect(say).toHaveBeenCalledWith('vendor');
  });

  it('takes the user’s word, and lets it be taken back', async () => {
    const { drawn, say } = await panel(inventedSite({ said: 'not-vendor' }));
    expect(drawn.words()).toContain('You said that this is not a vendor.');
    expect(drawn.controls()).not.toContain('Vet this vendor');
    await drawn.click('Undo');
    expect(say).toHaveBeenCalledWith(null);
  });

  it('shows score, coverage and must-haves together, and every finding by group with its filter', async () => {
    const { drawn } = await panel(inventedSite({ job: inventedVetting(0, 'done') }));
    for (const name of ['Score', 'Coverage', 'Must-haves']) {
      expect(drawn.find('.scorecard').textContent).toContain(name);
    }
    expect(drawn.words()).toContain('Missing and weak');
    const shown = () => Number(/(\d+) of \d+ findings/.exec(drawn.words())?.[1]);
    const all = shown();
    await drawn.choose('Missing and weak');
    expect(shown()).toBeLessThan(all);
    expect(shown()).toBeGreaterThan(0);
    // Nothing is saved yet that a person's verdict could belong to.
    expect(drawn.controls().some((name) => name.startsWith('Change'))).toBe(false);
  });

  it('lets a person overrule what is saved, and tells what the vendor changed since', async () => {
    const { drawn } = await panel(inventedSite({ candidate: inventedCandidate(3), openChanges: [BREACH, ADDED] }, 3));
    expect(drawn.words()).toContain('2 changes since it was vetted');
    expect(drawn.words()).toContain('Cloudmere, Inc.');
    expect(drawn.find('.overrule button')).toBeTruthy();
  });

  it.each([
    ['same', 'Highlighted in the page.'],
    ['near', 'Some words of this sentence have changed.'],
    ['not-there', 'The page does not say this any more. “In the stored text” shows it as it was read.'],
    ['opened', 'the browser was asked to find the sentence there'],
    ['file', 'The file is open.'],
  ] as const)('shows a quote in its page and tells what came of it: %s', async (shown, words) => {
    const { drawn, showQuote } = await panel(inventedSite({ job: inventedVetting(0, 'done') }), shown);
    await drawn.click('Open at this sentence');
    expect(showQuote).toHaveBeenCalledOnce();
    expect(showQuote.mock.calls[0]).toMatchObject([{ fragmentUrl: expect.stringContaining('#:~:text=') }]);
    expect(drawn.words()).toContain(words);
  });

  it('says how to let it see a page that it may not see', async () => {
    const { drawn } = await panel({ kind: 'not-allowed' });
    expect(drawn.words()).toContain('click the Vetwell button in the toolbar');
    expect(drawn.controls()).toContain('Notice vendors while I browse');
  });
});
