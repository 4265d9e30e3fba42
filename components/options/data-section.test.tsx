import { expect, it, vi } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { DataSection } from './data-section.tsx';

it('deletes everything only after the word was typed', async () => {
  const onWipe = vi.fn();
  const section = await draw(<DataSection onExport={() => {}} onWipe={onWipe} />);
  await section.submit('Delete everything');
  expect(section.words()).toContain('Nothing was deleted: type “delete” first.');
  await section.type('Type “delete”', 'delet');
  await section.submit('Delete everything');
  expect(onWipe).not.toHaveBeenCalled();
  await section.type('Type “delete”', ' Delete ');
  await section.submit('Delete everything');
  expect(onWipe).toHaveBeenCalledOnce();
});
