import { describe, expect, it, vi } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { inventedCandidate, inventedVetting } from '../../test/preview/invented-candidates.ts';
import { ADDED, BREACH } from '../../test/preview/invented-changes.ts';
import { bareView } from '../../test/preview/invented-site.ts';
import { READING_PROBLEMS } from '../../utils/model/extraction.ts';
import { PRACTICE_VENDOR } from '../../utils/model/practice.ts';
import type { SiteProblem, SiteState } from '../site/site-props.ts';
import type { SiteView } from '../site/site-view.ts';
import { PopupView } from './popup-view.tsx';

const LINK = { url: 'https://quillbird.example/dpa', text: 'DPA', documentType: 'dpa', confidence: 1 } as const;

const site = (part: Partial<SiteView>): SiteState => ({
  kind: 'site',
  view: bareView({
    detection: {
      site: { kind: 'vendor', confidence: 0.9, signals: [{ name: 'pricing', weight: 1, quote: 'Plans' }] },
      page: { documentType: null, language: 'en' },
      links: [LINK],
    },
    ...part,
  }),
});

async function popup(state: SiteState, problem: SiteProblem | null = null) {
  const actions = {
    retry: vi.fn(),
    vet: vi.fn(),
    cancel: vi.fn(),
    resume: vi.fn(),
    readOpenPage: vi.fn(),
    save: vi.fn(),
    say: vi.fn(),
    removePractice: vi.fn(),
  };
  const openPanel = vi.fn();
  const drawn = await draw(<PopupView {...{ state, actions, problem, openPanel }} />);
  return { actions, openPanel, drawn };
}

describe('the popup', () => {
  it('tells what was found and why, and which sites it will ask for before the browser asks', async () => {
    const { drawn, actions } = await popup(site({ missingOrigins: ['https://*.quillbird.example/*'] }));
    expect(drawn.words()).toContain('1 document found');
    expect(drawn.words()).toContain('Has a pricing page “Plans”');
    expect(drawn.words()).toContain('whether Vetwell may read quillbird.example:');
    await drawn.click('Vet this vendor');
    expect(actions.vet).toHaveBeenCalledOnce();
  });

  it('offers to vet what does not look like a vendor, but not as the thing to do', async () => {
    const { detection } = (site({}) as { view: SiteView }).view;
    const { drawn } = await popup(
      site({ detection: { ...detection, site: { kind: 'not-vendor', confidence: 0.9, signals: [] } } }),
    );
    expect(drawn.words()).toContain('Does not look like a vendor.');
    expect(drawn.controls()).toContain('Vet it anyway');
    expect(drawn.controls()).not.toContain('Vet this vendor');
  });

  it('offers nothing to vet where there is no document', async () => {
    const { detection } = (site({}) as { view: SiteView }).view;
    const { drawn } = await popup(site({ detection: { ...detection, links: [] } }));
    expect(drawn.words()).toContain('No documents found on this page');
    expect(drawn.controls()).not.toContain('Vet this vendor');
  });

  it('counts while it reads, and can be stopped', async () => {
    const { drawn, actions } = await popup(site({ job: inventedVetting(0, 'running') }));
    expect(drawn.words()).toContain('2 of 5 documents read');
    await drawn.click('Cancel');
    expect(actions.cancel).toHaveBeenCalledOnce();
  });

  it('never shows the score without coverage and must-haves', async () => {
    const { drawn, actions } = await popup(site({ job: inventedVetting(0, 'done') }));
    const figures = drawn.find('.scorecard').textContent ?? '';
    for (const name of ['Score', 'Coverage', 'Must-haves']) expect(figures).toContain(name);
    await drawn.click('Save as candidate');
    expect(actions.save).toHaveBeenCalledOnce();
  });

  it('says of a candidate that it is one, with its status, and does not offer to save it again', async () => {
    const { drawn } = await popup(site({ candidate: inventedCandidate(3) }));
    expect(drawn.words()).toContain('This vendor is in your register. Status: Accepted.');
    expect(drawn.controls()).not.toContain('Save as candidate');
  });

  it('names what the vendor changed since, and leads to all of it', async () => {
    const { drawn } = await popup(site({ candidate: inventedCandidate(3), openChanges: [BREACH, ADDED] }));
    expect(drawn.words()).toContain('2 changes since it was vetted');
    expect(drawn.words()).toContain('48 hours → 72 hours');
    expect(drawn.controls()).toContain('See all changes');
  });

  it('takes the user’s word on what a site is: then vetting is the thing to do', async () => {
    const { detection } = (site({}) as { view: SiteView }).view;
    const notVendor = { ...detection, site: { kind: 'not-vendor', confidence: 0.9, signals: [] } } as const;
    const before = await popup(site({ detection: { ...notVendor, site: { ...notVendor.site, signals: [] } } }));
    await before.drawn.click('This is a vendor after all');
    expect(before.actions.say).toHaveBeenCalledWith('vendor');
    const after = await popup(
      site({ detection: { ...notVendor, site: { ...notVendor.site, signals: [] } }, said: 'vendor' }),
    );
    expect(after.drawn.controls()).toContain('Vet this vendor');
    await after.drawn.click('Undo');
    expect(after.actions.say).toHaveBeenCalledWith(null);
  });

  it('marks the practice vendor, and removes it once there is something to remove', async () => {
    const vendor = { ...PRACTICE_VENDOR, homepage: 'https://lanternpost.example/' };
    expect((await popup(site({ vendor }))).drawn.controls()).not.toContain('Remove it');
    const { drawn, actions } = await popup(site({ vendor, job: inventedVetting(0, 'done') }));
    expect(drawn.words()).toContain('Practice: this vendor does not exist');
    await drawn.click('Remove it');
    expect(actions.removePractice).toHaveBeenCalledOnce();
  });

  it('opens the panel beside the page', async () => {
    const { drawn, openPanel } = await popup(site({}));
    await drawn.click('Open beside the page');
    expect(openPanel).toHaveBeenCalledOnce();
  });

  it.each(READING_PROBLEMS)('says of a document with the problem %s what is wrong and what to do', async (problem) => {
    const job = inventedVetting(0, 'done');
    const failed = { ...job.documents[0]!, state: 'failed' as const, problem };
    const { drawn } = await popup(site({ job: { ...job, documents: [failed] } }));
    expect(drawn.words()).toContain('1 document could not be read');
    const lines = [...drawn.find('.document__problem').children].map((line) => line.textContent ?? '');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^\p{Lu}.+\.$/u);
  });

  it('reads an unread document from the tab in which it is open', async () => {
    const job = inventedVetting(0, 'done');
    const { url } = job.documents.find(({ state }) => state === 'failed')!;
    const { drawn, actions } = await popup(site({ job, tabUrl: url }));
    await drawn.click('Read the page in this tab');
    expect(actions.readOpenPage).toHaveBeenCalledOnce();
  });

  it('says what to do where it may not look, and when something went wrong', async () => {
    expect((await popup({ kind: 'not-allowed' })).drawn.words()).toContain('Nothing to read here');
    const { drawn, actions } = await popup({ kind: 'failed' });
    await drawn.click('Try again');
    expect(actions.retry).toHaveBeenCalledOnce();
    expect((await popup(site({}), 'permission-refused')).drawn.words()).toContain('nothing was fetched');
  });
});
