/** Why a site looks like a vendor's, or not; ids of the engine's detection. */
export const signals = {
  'signal.link-dpa': 'Links to a data processing agreement',
  'signal.link-subprocessors': 'Links to a list of sub-processors',
  'signal.link-trust-center': 'Links to a trust centre',
  'signal.link-security': 'Links to a security page',
  'signal.link-sla': 'Links to a service level agreement',
  'signal.link-status-page': 'Links to a status page',
  'signal.publication': 'Looks like a publication: articles with dates and authors',
} as const;
