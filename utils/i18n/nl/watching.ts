/** Watching vendors, and the inbox of what they changed. */
export const watching = {
  'audit.watched': 'Wijzigingen gevonden',
  'audit.changes': { one: '{count} wijziging', other: '{count} wijzigingen' },
} as const;
