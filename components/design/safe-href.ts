/**
 * An address that came from a page, a document or an imported file, as one to click on; undefined, so that the link is
 * mere text, for what does not lead to the web (`javascript:`, `data:`, `file:` and our own pages).
 */
export function safeHref(url: string): string | undefined {
  const protocol = URL.parse(url)?.protocol;
  return protocol === 'https:' || protocol === 'http:' ? url : undefined;
}

/** Opens a mail to an address (RFC 6068). Nothing in the address can name other recipients, or write the mail. */
export function mailHref(address: string, subject?: string): string {
  const to = encodeURIComponent(address.toWellFormed()).replaceAll('%40', '@');
  return subject === undefined ? `mailto:${to}` : `mailto:${to}?subject=${encodeURIComponent(subject.toWellFormed())}`;
}
