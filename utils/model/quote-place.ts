/** A quote, and where it was read. */
export interface QuotePlace {
  url: string;
  /** The same with a text fragment, for where we may not look into the page. */
  fragmentUrl: string;
  snapshotId: string | null;
  quote: string;
  start: number;
  end: number;
}

/**
 * `same`, `near`: it is highlighted in the page, as it was read or a little changed. `folded-away`: the page hides it.
 * `not-there`: the page does not say it any more. `opened`: we may not look into the page; the browser was asked to find it.
 * `file`: no page but a file, which cannot be highlighted.
 */
export type QuoteOutcome = 'same' | 'near' | 'folded-away' | 'not-there' | 'opened' | 'file';
