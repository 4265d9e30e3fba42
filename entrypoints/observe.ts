import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { observePage } from '../utils/gather/observe-page.ts';
import { ask } from '../utils/messaging/ask.ts';
import { LOOK_AGAIN } from '../utils/platform/look-again.ts';
import { pageRuntime } from '../utils/platform/page-runtime.ts';

/** Pages that are drawn by script show nothing yet when they are loaded, and the old page when their address changes. */
const SETTLING_MILLISECONDS = 1_000;
const FEWEST_WORDS = 30;

let settling: ReturnType<typeof setTimeout>;

/**
 * The content script: looks at the page once, and again when asked or when the page was still empty; watches nothing in
 * between. An unlisted script, because WXT's wrapper for content scripts tells the page that it is there.
 */
export default defineUnlistedScript(async () => {
  // Opening the popup runs this file again in a page that may have it already: it listens once.
  const world = globalThis as { vetwellListens?: true };
  if (!world.vetwellListens) listen();
  world.vetwellListens = true;
  if ((await look()) < FEWEST_WORDS) lookLater();
});

function listen(): void {
  pageRuntime().onMessage.addListener((message) => {
    if (message === LOOK_AGAIN) lookLater();
  });
}

function lookLater(): void {
  clearTimeout(settling);
  settling = setTimeout(() => void look(), SETTLING_MILLISECONDS);
}

/** Resolves, with the number of words on the page, when the background has taken in what was seen. */
async function look(): Promise<number> {
  const seen = await observePage(document);
  await ask(pageRuntime(), 'page-observed', seen);
  return seen.counts.words;
}
