const words = (list: string) => new Set(list.split(' '));

/** Words in names of what surrounds a document, in the languages in which sites name things. */
const SURROUNDINGS = words(
  'nav navbar navigation navigatie navigazione navegacion navi menu menubar megamenu submenu breadcrumb breadcrumbs kruimelpad footer voettekst ' +
    'fusszeile pied sidebar sidenav aside toc tableofcontents inhaltsverzeichnis inhoudsopgave sommaire indice share sharing social socials related ' +
    'recommended recommendations newsletter nieuwsbrief subscribe subscription signup popup modal lightbox advert advertisement ads promo ' +
    'pagination pager skiplink skip comment comments disqus feedback helpful cta search searchbar searchform toolbar topbar masthead backtotop ' +
    'totop scrolltop language languages locale localepicker announcement chat chatbot livechat upsell teaser teasers',
);
const CONSENT = words('cookie cookies cookielaw consent gdpr ccpa privacy tracking cmp');
const CONSENT_PART = words(
  'banner bar notice popup modal dialog overlay message alert disclaimer layer prompt preferences settings center manager',
);
/** Names under which consent tools are known. */
const CONSENT_TOOLS = words(
  'onetrust cookiebot cybot cybotcookiebotdialog usercentrics didomi truste trustarc osano klaro cookieyes cky iubenda borlabs complianz cmplz tarteaucitron axeptio consentmanager qc',
);
/** Words that only say where or how big a part is. */
const NEUTRAL = words(
  'wrapper wrap container list main site page left right inner outer top bottom primary secondary global block section content widget widgets area ' +
    'links link items item bar box desktop mobile tablet sticky fixed group region panel component module root header head body title text row ' +
    'column columns col grid first last default light dark full wide small large big new old the on this of in to at back sdk table contents ' +
    'element elements web style styles post posts article articles form floating vertical horizontal sub level legal blog docs doc help',
);
const NAME_LIMIT = 600;

/** The class name, or the id, by which an element says that it surrounds the document; null when none does. */
export function noiseName(classes: string, id: string): string | null {
  return `${classes.slice(0, NAME_LIMIT)} ${id.slice(0, 100)}`.split(/\s+/).find(saysNoise) ?? null;
}

/** "siteNav-menu__item" → site, nav, menu, item. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/**
 * A name counts only when, beside the telling word, nothing in it has a meaning of its own: "footer-links" is the footer,
 * "toc-collision-target" and "has-sidebar" (a state that speaks of another element) are not.
 */
function saysNoise(name: string): boolean {
  if (name === '' || /[:[\]@/!]/.test(name)) return false;
  const parts = wordsOf(name);
  if (parts.some((part) => CONSENT_TOOLS.has(part))) return true;
  if (parts.some((part) => CONSENT.has(part)) && parts.some((part) => CONSENT_PART.has(part))) return true;
  if (!parts.some((part) => SURROUNDINGS.has(part))) return false;
  if (/^(?:has|with|without|no|is|js|not|hide|show|hidden)$/.test(parts[0] ?? '')) return false;
  return parts.every(
    (part, i) => SURROUNDINGS.has(part) || NEUTRAL.has(part) || /\d/.test(part) || (i === 0 && part.length <= 4),
  );
}
