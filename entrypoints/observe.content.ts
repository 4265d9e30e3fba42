import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { observePage } from '../utils/gather/observe-page.ts';
import { send } from '../utils/messaging/send.ts';
import { LOOK_AGAIN } from '../utils/platform/observe-script.ts';

/** A page that navigates by script changes its address before it shows what is there. */
const SETTLING_MILLISECONDS = 1_000;

/** Looks at the page once, and again when asked; watches nothing in between. */
export default defineContentScript({
  registration: 'runtime',
  async main() {
    // Opening the popup runs this file again in a page that may have it already: it listens once.
    const world = globalThis as { vetwellListens?: true };
    if (!world.vetwellListens) listen();
    world.vetwellListens = true;
    await look();
  },
});

function listen(): void {
  let settling: ReturnType<typeof setTimeout>;
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (message !== LOOK_AGAIN) return undefined;
    clearTimeout(settling);
    settling = setTimeout(() => void look(), SETTLING_MILLISECONDS);
    return undefined;
  });
}

function look(): Promise<null> {
  return send('page-observed', observePage(document));
}
