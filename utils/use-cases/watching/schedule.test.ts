import { expect, test } from 'vitest';
import { RISK_LEVELS } from '../../model/candidate.ts';
import { DAY } from '../../model/time.ts';
import { intervalOf, isDue, nextCheckAt, restUntil } from './schedule.ts';

const NOW = Date.UTC(2026, 0, 15);
const calm = { now: NOW, random: 0, failures: 0, secondLook: false };
const daysAhead = (time: number) => (time - NOW) / DAY;

test('the graver the risk, the more often', () => {
  const days = RISK_LEVELS.map((risk) => daysAhead(nextCheckAt(risk, calm)));
  expect(days).toEqual([7, 7, 30, 91, 30]);
  expect(daysAhead(nextCheckAt('high', { ...calm, random: 1 }))).toBeCloseTo(7.35);
});

test('what was missing is looked for a day later, a failure is retried soon and never later than planned', () => {
  expect(daysAhead(nextCheckAt('low', { ...calm, secondLook: true }))).toBe(1);
  expect(daysAhead(nextCheckAt('low', { ...calm, failures: 1 })) * 24).toBe(1);
  expect(daysAhead(nextCheckAt('high', { ...calm, failures: 50 }))).toBe(7);
});

test('due when its time has come, and when its time can only come from another clock or another risk', () => {
  expect(isDue({ nextAt: NOW + 1 }, 'high', NOW)).toBe(false);
  expect(isDue({ nextAt: NOW }, 'high', NOW)).toBe(true);
  const nextYear = { nextAt: NOW + 365 * DAY };
  for (const risk of RISK_LEVELS) expect(isDue(nextYear, risk, NOW)).toBe(true);
  const planned = { nextAt: nextCheckAt('low', { ...calm, random: 0.99 }) };
  expect(isDue(planned, 'low', NOW)).toBe(false);
  expect(isDue(planned, 'critical', NOW)).toBe(true);
});

test('a host rests as long as it asks, in seconds or until a date, and longer each time', () => {
  const minutes = (header: string | null, failures = 0) =>
    (restUntil(header, { now: NOW, failures, risk: 'high' }) - NOW) / 60_000;
  expect([minutes(null), minutes(null, 1), minutes(null, 2)]).toEqual([15, 30, 60]);
  expect(minutes('7200')).toBe(120);
  expect(minutes('10')).toBe(15);
  expect(minutes('Thu, 15 Jan 2026 03:00:00 GMT')).toBe(180);
  expect(minutes('soon')).toBe(15);
  expect(minutes('999999999')).toBe(intervalOf('high') / 60_000);
});
