import { expect, test, vi } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { WATCHING_VIEWS } from '../../test/preview/watching-views.tsx';
import { vendorChange } from '../../test/unit/records.ts';
import { wordMarks } from '../../utils/engine/diff/word-marks.ts';
import { localeFor } from '../../utils/i18n/translate.ts';
import { CHANGE_KINDS, type NamedChange, type VendorChange } from '../../utils/model/vendor-change.ts';
import type { ChangeActions } from './change-item.tsx';
import { ChangeList } from './change-list.tsx';
import { changeTitle } from './change-title.ts';

const NAMED: NamedChange = {
  kind: 'breach-notice-weakened',
  level: 'high',
  material: true,
  documentType: 'dpa',
  url: 'https://acme.example/dpa',
  subject: null,
  countries: [],
  newCountries: [],
  valueBefore: { amount: 48, unit: 'hours' },
  valueAfter: { amount: 72, unit: 'hours' },
  passages: [],
  reopened: [],
  criteria: [],
};
const RECORD = vendorChange({ ...NAMED, id: 'one', foundAt: 0 });
const noTitle = () => null;
const title = (part: Partial<NamedChange>, language: 'en' | 'nl' = 'en') =>
  changeTitle({ ...NAMED, ...part }, localeFor(language), noTitle);

test('changes are named as people would', () => {
  expect(title({})).toBe('Breach notice: 48 hours → 72 hours');
  expect(title({}, 'nl')).toBe('Melding van datalekken: 48 uur → 72 uur');
  expect(title({ valueAfter: null })).toBe('Breach notice: 48 hours → none stated');
  expect(title({ valueAfter: { amount: 48, unit: 'hours' } })).toBe('Breach notice');
  expect(title({ kind: 'subprocessor-added', subject: 'X', countries: ['US'] })).toBe(
    'Sub-processor added: X (United States)',
  );
  expect(title({ kind: 'subprocessor-added', subject: 'X' })).toBe('Sub-processor added: X');
  expect(title({ kind: 'new-country', countries: ['SG', 'IN'] })).toBe('New country: Singapore, India');
  expect(title({ kind: 'document-vanished', documentType: 'sla' })).toContain('Document no longer there: ');
  const tools = (amount: string[]) => ({ amount, unit: 'transfer-tool' });
  const mechanism = { kind: 'transfer-mechanism-changed' as const, valueBefore: tools(['scc-2021-914']) };
  expect(title({ ...mechanism, valueAfter: tools(['dpf']) })).toBe(
    'Transfer tool: Standard contractual clauses (2021/914) → EU-US Data Privacy Framework',
  );
});

test('every kind has a name in every language, with nothing left to fill in', () => {
  for (const language of ['en', 'nl'] as const)
    for (const kind of CHANGE_KINDS) expect(title({ kind, subject: 'X' }, language)).not.toMatch(/[{}]/);
});

test('the words that differ are marked, and said', async () => {
  const side = (quote: string) => ({ quote, start: 0, end: quote.length });
  const passage = { before: side('within 48 hours'), after: side('within 72 hours') };
  const actions = { marksOf: wordMarks } as unknown as ChangeActions;
  const vendor = { id: 'acme.example', name: 'Acme' };
  const list = await draw(
    <ChangeList vendor={vendor} changes={[{ ...RECORD, passages: [passage] }]} actions={actions} now={0} />,
  );
  expect(list.find('del').textContent).toBe('Taken out: 48');
  expect(list.find('ins').textContent).toBe('Put in: 72');
});

test('one is acknowledged, or all that are open; what is done can be opened again', async () => {
  const actions = { acknowledge: vi.fn(), reopen: vi.fn(), reassess: vi.fn(), marksOf: wordMarks };
  const changes: VendorChange[] = [
    { ...RECORD, reopened: [{ criterion: 'a', before: 'met', after: 'partial' }] },
    { ...RECORD, id: 'two', kind: 'audit-right-reduced' },
    { ...RECORD, id: 'three', kind: 'liability-lowered', acknowledgedAt: 1 },
    { ...RECORD, id: 'four', kind: 'date-moved', material: false },
  ];
  const vendor = { id: 'acme.example', name: 'Acme' };
  const list = await draw(<ChangeList vendor={vendor} changes={changes} actions={actions} now={0} />);
  await list.click('Acknowledge: Breach notice: 48 hours → 72 hours');
  await list.click('Acknowledge all: Acme');
  await list.click('Assess again: Acme');
  await list.click('Open again: Liability lowered: 48 hours → 72 hours');
  expect(actions.acknowledge.mock.calls).toEqual([[['one']], [['one', 'two']]]);
  expect(actions.reassess).toHaveBeenCalledWith('acme.example');
  expect(actions.reopen).toHaveBeenCalledWith(['three']);
});

test('the inbox keeps what our own rules did apart, and gives the date until which to object', async () => {
  const inbox = await draw(WATCHING_VIEWS['changes-inbox']!());
  expect(inbox.words()).toContain('Object by 11 Jul 2026 at the latest');
  expect(inbox.words()).toContain('The agreement states no period for an objection.');
  expect(inbox.words()).toContain('Judged anew by Vetwell');
  expect(inbox.words()).toContain('United States: adequacy decision for some recipients → no adequacy decision');
  expect(inbox.words()).toContain('4 open changes');
  const late = await draw(WATCHING_VIEWS['changes-withdrawn']!());
  expect(late.words()).toContain('The permission for this vendor’s sites was withdrawn');
  expect(late.controls()).toContain('Allow again');
});
