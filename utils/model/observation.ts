/**
 * What was seen on one page, before any judgement: made from its HTML, as it was fetched or as it stands in the browser.
 */
export interface PageObservation {
  /** Absolute URL of the page. */
  url: string;
  title: string;
  /** The `lang` the page declares for itself (lower case, may have a region: "nl-be"); null when it declares none. */
  declaredLanguage: string | null;
  /** `<meta name|property>` by lower-case name, first value wins. */
  meta: Record<string, string>;
  canonicalUrl: string | null;
  /** Raw contents of `application/ld+json` scripts; parsed (and distrusted) by detection. */
  jsonLd: string[];
  headings: ObservedHeading[];
  links: ObservedLink[];
  /** Visible labels of buttons and of links that look like buttons. */
  callsToAction: string[];
  /** Text of the main part, of folded sections only where they are nearly all, up to `TEXT_SAMPLE_LENGTH` characters. */
  textSample: string;
  /** Visible text of the footer, up to 4,000 characters: where legal names and numbers stand. */
  footerText: string;
  counts: ObservedCounts;
}

export const TEXT_SAMPLE_LENGTH = 20_000;

export interface ObservedHeading {
  level: number;
  text: string;
}

export type PageRegion = 'header' | 'nav' | 'main' | 'aside' | 'footer' | 'banner';

export interface ObservedLink {
  /** Absolute URL without fragment; only http and https. */
  url: string;
  /** Visible text, white space folded. */
  text: string;
  /** aria-label, title attribute or image alternative, when it differs from the text. */
  label: string | null;
  region: PageRegion;
}

export interface ObservedCounts {
  words: number;
  links: number;
  articles: number;
  paragraphs: number;
  passwordFields: number;
  /** Times, bylines and other marks of a dated publication. */
  datelines: number;
  /** Marks of a price (currency beside a number). */
  prices: number;
}
