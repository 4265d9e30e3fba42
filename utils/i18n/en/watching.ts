/** Watching vendors, and the inbox of what they changed. */
export const watching = {
  'audit.watched': 'Changes found',
  'audit.changes': { one: '{count} change', other: '{count} changes' },
} as const;
