import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { inventedCandidate } from '../../test/preview/invented-candidates.ts';
import { rowOf } from '../../test/preview/register-views.tsx';
import type { RegisterRow } from '../../utils/model/candidate-summary.ts';
import { NO_FILTER, type SavedFilter } from '../../utils/model/register-filter.ts';
import { DEFAULT_SETTINGS } from '../../utils/model/settings.ts';
import { INITIAL_CONTROLS, type RegisterProps, RegisterView } from './register-view.tsx';
import { rowAfterKey } from './row-keys.ts';
import { rangeInView } from './row-window.ts';

const ACTIONS = { setStatus: vi.fn(), addTag: vi.fn(), removeTag: vi.fn(), remove: vi.fn() };

function Register(props: Partial<RegisterProps>) {
  const [controls, setControls] = useState(INITIAL_CONTROLS);
  const [columns, setColumns] = useState(DEFAULT_SETTINGS.registerColumns);
  return (
    <RegisterView
      rows={ROWS}
      columns={columns}
      onColumns={setColumns}
      controls={controls}
      onControls={setControls}
      saved={{ saved: [], onSave: () => {}, onDelete: () => {} }}
      bulk={ACTIONS}
      progress={null}
      matches={null}
      now={0}
      queued={0}
      notice={null}
      onExport={() => {}}
      onImport={() => {}}
      {...props}
    />
  );
}

const ROWS: RegisterRow[] = [0, 1, 2].map((seed) => rowOf(inventedCandidate(seed)));
const names = (shown: Awaited<ReturnType<typeof draw>>) =>
  shown.controls().filter((name) => ROWS.some((row) => row.name === name));

it('shows how to begin when there is nothing yet', async () => {
  const shown = await draw(<Register rows={[]} />);
  expect(shown.words()).toContain('No candidates yet');
  expect(shown.controls()).not.toContain('Export…');
  expect(shown.controls()).toContain('Vet a list…');
});

it('starts with what was updated last, and sorts by a click on a heading', async () => {
  const shown = await draw(<Register />);
  expect(names(shown)).toEqual(['Lumenpost', 'Noordkaai Roosters', 'Quillbird']);
  await shown.click('Vendor');
  expect(shown.find('th[aria-sort="ascending"]').textContent).toBe('Vendor');
  await shown.click('Vendor');
  expect(names(shown)).toEqual(['Quillbird', 'Noordkaai Roosters', 'Lumenpost']);
});

it('filters as one types, counts, and gives the way back when nothing fits', async () => {
  const shown = await draw(<Register />);
  await shown.type('Search', 'lumen');
  expect(names(shown)).toEqual(['Lumenpost']);
  expect(shown.words()).toContain('1 of 3 candidates');
  await shown.type('Search', 'nobody');
  expect(shown.words()).toContain('No candidate fits');
  await shown.click('Show all candidates');
  expect(names(shown)).toHaveLength(3);
});

it('draws only a part of a long register, and says how long it is', async () => {
  const rows = Array.from({ length: 10_000 }, (_, seed) => ({ ...ROWS[0]!, id: `v${seed}.example`, name: `V${seed}` }));
  const shown = await draw(<Register rows={rows} />);
  expect(shown.controls().filter((name) => /^V\d/.test(name)).length).toBeLessThan(60);
  expect(shown.find('table').getAttribute('aria-rowcount')).toBe('10001');
  expect(shown.find('tbody tr').getAttribute('aria-rowindex')).toBe('2');
  expect(shown.words()).toContain('10,000 of 10,000');
});

it('shows the columns that are chosen', async () => {
  const shown = await draw(<Register />);
  expect(shown.controls()).not.toContain('Risk');
  await shown.choose('Risk');
  expect(shown.controls()).toContain('Risk');
  await shown.choose('Owner');
  expect(shown.controls()).not.toContain('Owner');
});

it('offers what can be done with the selected, and comparing when it can be read', async () => {
  const onExport = vi.fn();
  const shown = await draw(<Register onExport={onExport} />);
  await shown.click('Export…');
  expect(onExport).toHaveBeenLastCalledWith([]);
  expect(shown.words()).not.toContain('selected');
  const controls = { ...INITIAL_CONTROLS, selected: new Set([ROWS[0]!.id, 'gone.example']) };
  const one = await draw(<Register controls={controls} onExport={onExport} />);
  expect(one.words()).toContain('1 selected');
  expect(one.controls()).not.toContain('Compare');
  await one.click('Export…');
  expect(onExport).toHaveBeenLastCalledWith([ROWS[0]!.id]);
  await one.submit('Set status');
  expect(ACTIONS.setStatus).toHaveBeenLastCalledWith([ROWS[0]!.id], 'under-review');
  await one.type('Tag', ' pilot ');
  await one.submit('Add tag');
  expect(ACTIONS.addTag).toHaveBeenLastCalledWith([ROWS[0]!.id], 'pilot');
  const both = await draw(<Register controls={{ ...controls, selected: new Set(ROWS.map(({ id }) => id)) }} />);
  expect(both.find('a[href^="#/compare/"]').getAttribute('href')).toBe(
    `#/compare/${ROWS.map(({ id }) => id).join(',')}`,
  );
});

it('keeps a filter under a name, and chooses, renames and deletes it', async () => {
  const onSave = vi.fn();
  const onDelete = vi.fn();
  const kept: SavedFilter = { id: '1', name: 'Lumen', filter: { ...NO_FILTER, text: 'lumen' } };
  const shown = await draw(<Register saved={{ saved: [kept], onSave, onDelete }} />);
  expect(shown.controls()).not.toContain('Keep this filter');
  await shown.click('Lumen');
  expect(names(shown)).toEqual(['Lumenpost']);
  expect(shown.find('[aria-pressed="true"]').textContent).toBe('Lumen');
  await shown.click('Rename: Lumen');
  await shown.type('Name of the filter', 'Other');
  await shown.submit('Keep');
  expect(onSave).toHaveBeenLastCalledWith('Other', kept.filter, '1');
  await shown.click('Delete: Lumen');
  expect(onDelete).toHaveBeenCalledWith(kept);
  await shown.type('Search', 'quill');
  await shown.click('Keep this filter');
  await shown.type('Name of the filter', 'Quill');
  await shown.submit('Keep');
  expect(onSave).toHaveBeenLastCalledWith('Quill', { ...NO_FILTER, text: 'quill' }, undefined);
});

it('draws the rows in view and some more, and never beyond the ends', () => {
  const between = (top: number, bottom: number, count: number, spare = 8) =>
    rangeInView({ top, bottom }, 60, count, spare);
  expect(between(0, 600, 10_000)).toEqual({ start: 0, end: 20 });
  const middle = between(60_000, 60_600, 10_000);
  expect(middle.start).toBeLessThan(1_000);
  expect(middle.end).toBeGreaterThan(1_010);
  expect(middle.end - middle.start).toBeLessThan(40);
  expect(between(60_000, 60_600, 10_000, 0)).toEqual({ start: 1_000, end: 1_012 });
  expect(between(600_000, 600_600, 10_000).end).toBe(10_000);
  expect(between(-500, -100, 3)).toEqual({ start: 0, end: 3 });
});

it('goes from row to row by keys, and stays within them', () => {
  const rows = { count: 100, page: 10 };
  expect(rowAfterKey('ArrowDown', 99, rows)).toBe(99);
  expect(rowAfterKey('ArrowUp', 0, rows)).toBe(0);
  expect(rowAfterKey('PageDown', 5, rows)).toBe(15);
  expect(rowAfterKey('PageUp', 5, rows)).toBe(0);
  expect(rowAfterKey('End', 5, rows)).toBe(99);
  expect(rowAfterKey('Home', 5, rows)).toBe(0);
  expect(rowAfterKey('x', 5, rows)).toBeNull();
});
