/** Whether a link leads to another site than the page's own: another name before its top-level domain. */
export function leadsOutside(href: string, pageUrl: string): boolean {
  if (!/^(?:https?:)?\/\//i.test(href)) return false;
  const [there, here] = [hostOf(href, pageUrl), hostOf(pageUrl, pageUrl)];
  return there !== null && here !== null && siteOf(there) !== siteOf(here);
}

function hostOf(url: string, base: string): string | null {
  try {
    return new URL(url, base).hostname;
  } catch {
    return null;
  }
}

/** Near enough without a list of public suffixes: it only has to tell a menu from a list of other companies. */
const siteOf = (host: string): string => host.split('.').slice(-2).join('.');
