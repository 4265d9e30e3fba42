import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageSource } from '../utils/gather/page-source.ts';
import { ask } from '../utils/messaging/ask.ts';
import { LOOK_AGAIN } from '../utils/platform/look-again.ts';
import { pageRuntime } from '../utils/platform/page-runtime.ts';

/** Pages that are drawn by script show little yet when they are loaded, and the old page when their address changes. */
const SETTLING_MILLISECONDS = 1_000;

let settling: ReturnType<typeof setTimeout>;

/**
 * The content script: looks at the page once, and again when asked or when the page was not finished; watches nothing in
 * between. An unlisted script, because WXT's wrapper for content scripts tells the page that it is there.
 */
export default defineUnlistedScript(async () => {
  // Opening the popup runs this file again in a page that may have it already: it listens once.
  const world = globalThis as { vetwellListens?: true };
  if (!world.vetwellListens) listen();
  world.vetwellListens = true;
  if ((await look()).isUnfinished) lookLater();
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

/** Resolves when the background has taken in what the page holds. */
async function look(): Promise<{ isUnfinished: boolean }> {
  const source = { url: document.URL, html: await pageSource(document) };
  return ask(pageRuntime(), 'page-observed', source);
}
