/** A page as it stood in the browser, scripts having run. Plain data: it crosses from the content script to the background. */
export interface PageSource {
  /** Absolute URL of the page. */
  url: string;
  /** Up to `LONGEST_SOURCE` UTF-16 code units. */
  html: string;
}

/** Of an endless page the content script keeps the beginning and the end. UTF-16 code units. */
export const KEPT_OF_SOURCE = { beginning: 2_000_000, end: 1_000_000 };
export const LONGEST_SOURCE = KEPT_OF_SOURCE.beginning + KEPT_OF_SOURCE.end;
