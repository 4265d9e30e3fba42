import { expect, test } from 'vitest';
import { assessment } from '../../../test/unit/records.ts';
import type { Finding } from '../../model/finding.ts';
import { objectionDeadline } from './objection-deadline.ts';

const FROM = Date.UTC(2026, 2, 4);
const stated = (criterion: string, amount: number, unit = 'days'): Finding => ({
  criterion,
  verdict: 'met',
  value: { amount, unit },
  evidence: [{ document: 0, quote: `${criterion} in ${amount}`, start: 0, end: 1 }],
});
const RIGHT = 'dpa-subprocessor-objection-right';
const NOTICE = 'dpa-subprocessor-change-notice';
const deadline = (...findings: Finding[]) => objectionDeadline(assessment({ findings }), FROM);

test('the period to object counts, with its sentence; else that of the announcement', () => {
  expect(deadline(stated(NOTICE, 30), stated(RIGHT, 14))).toEqual({
    days: 14,
    from: FROM,
    until: Date.UTC(2026, 2, 18),
    source: { quote: `${RIGHT} in 14`, url: 'https://brightledger.example/dpa', snapshotId: 'snapshot-1' },
  });
  expect(deadline(stated(NOTICE, 30))).toMatchObject({ days: 30, until: Date.UTC(2026, 3, 3) });
  expect(deadline(stated(RIGHT, 72, 'hours'))).toMatchObject({ days: 3 });
});

test('no period, or no right: no date is made up', () => {
  const none = { days: null, from: FROM, until: null, source: null };
  expect(deadline()).toEqual(none);
  expect(deadline({ criterion: RIGHT, verdict: 'partial', evidence: [] })).toEqual(none);
  expect(deadline({ ...stated(RIGHT, 14), verdict: 'contradicted' })).toEqual(none);
});
