import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { inventedCandidate } from '../../test/preview/invented-candidates.ts';
import type { Candidate } from '../../utils/model/candidate.ts';
import { INITIAL_CONTROLS, type RegisterProps, RegisterView } from './register-view.tsx';

function Register(props: Pick<RegisterProps, 'candidates' | 'onExport'>) {
  const [controls, setControls] = useState(INITIAL_CONTROLS);
  return <RegisterView {...props} controls={controls} onControls={setControls} notice={null} onImport={() => {}} />;
}

const CANDIDATES: Candidate[] = [0, 1, 2].map((seed) => inventedCandidate(seed));
const rows = (shown: Awaited<ReturnType<typeof draw>>) =>
  shown.controls().filter((name) => CANDIDATES.some((candidate) => candidate.name === name));

it('shows how to begin when there is nothing yet', async () => {
  const shown = await draw(<Register candidates={[]} onExport={() => {}} />);
  expect(shown.words()).toContain('No candidates yet');
  expect(shown.controls()).not.toContain('Export…');
});

it('starts with what was updated last, and sorts by a click on a heading', async () => {
  const shown = await draw(<Register candidates={CANDIDATES} onExport={() => {}} />);
  expect(rows(shown)).toEqual(['Lumenpost', 'Noordkaai Roosters', 'Quillbird']);
  await shown.click('Vendor');
  expect(shown.find('th[aria-sort="ascending"]').textContent).toBe('Vendor');
  await shown.click('Vendor');
  expect(rows(shown)).toEqual(['Quillbird', 'Noordkaai Roosters', 'Lumenpost']);
});

it('filters as one types, counts, and gives the way back when nothing fits', async () => {
  const shown = await draw(<Register candidates={CANDIDATES} onExport={() => {}} />);
  await shown.type('Search', 'lumen');
  expect(rows(shown)).toEqual(['Lumenpost']);
  expect(shown.words()).toContain('1 of 3 candidates');
  await shown.type('Search', 'nobody');
  expect(shown.words()).toContain('No candidate fits');
  await shown.click('Show all candidates');
  expect(rows(shown)).toHaveLength(3);
});

it('exports with what is selected, when anything is', async () => {
  const onExport = vi.fn();
  const shown = await draw(<Register candidates={CANDIDATES} onExport={onExport} />);
  await shown.click('Export…');
  expect(onExport).toHaveBeenLastCalledWith([]);
  await shown.choose('Select Quillbird');
  await shown.click('Export…');
  expect(onExport).toHaveBeenLastCalledWith([CANDIDATES[0]!.id]);
});
