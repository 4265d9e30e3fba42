/** The part of jsdom that the bench uses; it brings no types of its own. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { url?: string; virtualConsole?: VirtualConsole });
    readonly window: { readonly document: Document; close(): void };
  }
  /** Nobody listens to it: what a page's styles have wrong is no news. */
  export class VirtualConsole {}
}
