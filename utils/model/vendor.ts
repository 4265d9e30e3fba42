/** Who stands behind a page. */
export interface Vendor {
  /** Registrable domain by the Public Suffix List, private suffixes on ("acme.com", "acme.github.io"); the host for IP addresses and localhost. */
  id: string;
  name: string;
  /** Origin with a trailing slash. */
  homepage: string;
}
