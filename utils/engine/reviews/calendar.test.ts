import { expect, test } from 'vitest';
import { addMonths, timeOfDate } from './calendar.ts';

const later = (date: string, months: number) => new Date(addMonths(Date.parse(date), months)).toISOString();

test.each([
  ['2026-08-31T09:30:00Z', 6, '2027-02-28T09:30:00.000Z'],
  ['2023-08-31T09:30:00Z', 6, '2024-02-29T09:30:00.000Z'],
  ['2024-02-29T00:00:00Z', 12, '2025-02-28T00:00:00.000Z'],
  ['2024-02-29T00:00:00Z', 48, '2028-02-29T00:00:00.000Z'],
  ['2026-10-31T23:59:59Z', 1, '2026-11-30T23:59:59.000Z'],
  ['2026-12-15T00:00:00Z', 24, '2028-12-15T00:00:00.000Z'],
  ['2026-12-15T00:00:00Z', 0, '2026-12-15T00:00:00.000Z'],
])('%s and %i months are %s', (date, months, expected) => {
  expect(later(date, months)).toBe(expected);
});

test('a stated date is that day, a month its last day, and what is no date is none', () => {
  const day = (date: string) => new Date(timeOfDate(date)!).toISOString();
  expect(day('2027-01-31')).toBe('2027-01-31T12:00:00.000Z');
  expect(day('2027-02')).toBe('2027-02-28T12:00:00.000Z');
  expect(day('2028-02')).toBe('2028-02-29T12:00:00.000Z');
  expect(day('2026-12')).toBe('2026-12-31T12:00:00.000Z');
  for (const none of ['', '2027', '2027-13', '2027-00-01', '2027-02-29', '2027-01-00', '31-01-2027', 'soon'])
    expect(timeOfDate(none)).toBeNull();
});
