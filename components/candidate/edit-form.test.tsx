import { expect, it, vi } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { inventedCandidate } from '../../test/preview/invented-candidates.ts';
import { EditForm } from './edit-form.tsx';
import type { OnEdit } from './on-edit.ts';

const candidate = { ...inventedCandidate(1), owner: 'Ada', tags: [] };

it('stores what was changed, with what was seen before, and says so', async () => {
  const onEdit = vi.fn<OnEdit>(async () => ({ kind: 'saved' }));
  const form = await draw(<EditForm candidate={candidate} onEdit={onEdit} />);
  await form.type('Tags', 'hr, eu');
  expect(form.words()).toContain('Not saved yet');
  await form.submit('Save changes');
  expect(onEdit).toHaveBeenCalledWith({ tags: ['hr', 'eu'] }, candidate);
  expect(form.words()).toMatch(/Saved$/);
});

it('stores nothing when nothing was changed', async () => {
  const onEdit = vi.fn<OnEdit>();
  const form = await draw(<EditForm candidate={candidate} onEdit={onEdit} />);
  await form.submit('Save changes');
  expect(onEdit).not.toHaveBeenCalled();
});

it('names the fields that somebody else changed, keeps the text, and stores it when asked again', async () => {
  const onEdit = vi
    .fn<OnEdit>(async () => ({ kind: 'saved' }))
    .mockResolvedValueOnce({ kind: 'conflict', fields: ['owner'] });
  const form = await draw(<EditForm candidate={candidate} onEdit={onEdit} />);
  await form.type('Owner', 'Grace');
  await form.submit('Save changes');
  expect(form.words()).toContain('Changed elsewhere meanwhile: Owner in our organisation.');
  expect(form.find('#field-owner')).toHaveProperty('value', 'Grace');
  await form.submit('Save changes');
  expect(onEdit).toHaveBeenCalledTimes(2);
  expect(form.words()).toMatch(/Saved$/);
});

it('keeps unsaved words while another view is shown, until they are discarded, and brings those back as well', async () => {
  const onEdit = vi.fn<OnEdit>(async () => ({ kind: 'saved' }));
  const form = <EditForm candidate={candidate} onEdit={onEdit} />;
  await (await draw(form)).type('Owner', 'Grace');
  const again = await draw(form);
  expect(again.words()).toContain('Typed earlier and not saved yet');
  expect(again.find('#field-owner')).toHaveProperty('value', 'Grace');
  await again.click('Discard');
  expect(again.find('#field-owner')).toHaveProperty('value', 'Ada');
  await again.click('Undo');
  await again.submit('Save changes');
  expect(onEdit).toHaveBeenCalledWith({ owner: 'Grace' }, candidate);
  expect((await draw(form)).words()).not.toContain('Typed earlier');
});

it('gives the words of one candidate to no other', async () => {
  const onEdit = vi.fn<OnEdit>();
  await (await draw(<EditForm candidate={candidate} onEdit={onEdit} />)).type('Owner', 'Grace');
  const other = { ...candidate, id: 'other.example', owner: 'Linus' };
  const form = await draw(<EditForm candidate={other} onEdit={onEdit} />);
  expect(form.find('#field-owner')).toHaveProperty('value', 'Linus');
});
