/** In milliseconds. */
export const DAY = 86_400_000;

/** The day of a moment (milliseconds since the epoch) in UTC, by ISO 8601: "2026-11-22". */
export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
