/** What menus, buttons and short links of a site are about. */
export const SITE_PARTS = [
  'pricing',
  'product',
  'demo',
  'trial',
  'sales',
  'account',
  'developers',
  'clients',
  'services',
  'shop',
  'news',
  'study',
  'government',
  'donation',
  'forum',
  'openSource',
  'blog',
  'branch',
] as const;
export type SitePart = (typeof SITE_PARTS)[number];

/** What running text speaks of. */
export const SITE_TOPICS = ['software', 'services', 'business', 'subscription', 'assurance'] as const;
export type SiteTopic = (typeof SITE_TOPICS)[number];

/** Words that stand before the name or address of somebody. */
export const ROLES = ['controller', 'officer', 'privacyTeam'] as const;
export type Role = (typeof ROLES)[number];

/** A language's words by which a site shows what it is: labels of links and buttons, and words of running text. */
export interface SiteWords {
  labels: Record<SitePart, readonly string[]>;
  text: Record<SiteTopic, readonly string[]>;
  /** The controller (Art. 4(7) GDPR), its data protection officer (Art. 37), and whoever answers questions on privacy. */
  roles: Record<Role, readonly string[]>;
}
