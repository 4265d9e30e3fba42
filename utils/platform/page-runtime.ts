/** The little of the browser's `runtime` that a content script uses. */
interface PageRuntime {
  sendMessage(message: object): Promise<unknown>;
  onMessage: { addListener(listener: (message: unknown) => void): void };
}

/**
 * The browser's own `runtime`, for the content script: with Manifest V3 every browser answers in promises, and the
 * polyfill that our other contexts share would take more of a page's time than reading the page does.
 */
export function pageRuntime(): PageRuntime {
  const world = globalThis as { browser?: { runtime: PageRuntime }; chrome?: { runtime: PageRuntime } };
  return (world.browser ?? world.chrome)!.runtime;
}
