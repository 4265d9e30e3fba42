import { HTMLElement } from 'linkedom';
import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { EXPORTER_IDS, EXPORTERS } from '../../utils/exporters/index.ts';
import type { ColumnMapping } from '../../utils/model/column-mapping.ts';
import { ExportDialog, type ExportDialogProps } from './export-dialog.tsx';
import { type ExportDraft, initialDraft } from './export-draft.ts';

// The document of the tests has no modal dialogs.
Object.assign(HTMLElement.prototype, { showModal: () => {} });

const MAPPING: ColumnMapping = { id: 'one', name: 'GRC', columns: [{ heading: 'Vendor', field: 'name' }] };

/** Keeps what is chosen, and tells what was asked for. */
function Kept({
  changes,
  onDownload,
}: {
  changes: Partial<ExportDialogProps>;
  onDownload: (draft: ExportDraft) => void;
}) {
  const [draft, setDraft] = useState(() => initialDraft('json', 'en'));
  const [mapping, setMapping] = useState(MAPPING);
  const nothing = () => {};
  return (
    <ExportDialog
      exporters={EXPORTER_IDS.map((id) => ({ id, ...EXPORTERS[id].about }))}
      draft={draft}
      total={3}
      selected={0}
      mapping={{
        mappings: [MAPPING],
        mapping,
        fields: [
          { id: 'name', title: 'Name' },
          { id: 'vendor', title: 'Domain' },
        ],
        complaint: null,
        onChange: setMapping,
        onPick: nothing,
        onSave: nothing,
        onDelete: nothing,
      }}
      progress={null}
      notice={null}
      onDraft={setDraft}
      onDownload={() => onDownload(draft)}
      onStop={nothing}
      onClose={nothing}
      {...changes}
    />
  );
}

async function dialog(changes: Partial<ExportDialogProps> = {}) {
  const onDownload = vi.fn<(draft: ExportDraft) => void>();
  return { onDownload, shown: await draw(<Kept changes={changes} onDownload={onDownload} />) };
}

it('tells of each target what stays behind, before anything is exported', async () => {
  const { shown } = await dialog();
  for (const id of EXPORTER_IDS) {
    const { label, cannotHold } = EXPORTERS[id].about;
    await shown.choose(label.en);
    for (const text of cannotHold) expect(shown.words()).toContain(text.en);
  }
});

it('exports at once when there is nothing to ask', async () => {
  const { shown, onDownload } = await dialog();
  expect(shown.words()).not.toContain('How it is written');
  await shown.submit('Download 3 candidates');
  expect(onDownload).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ exporter: 'json' }));
});

it('does not export without an answer that the register insists on', async () => {
  const { shown, onDownload } = await dialog();
  await shown.choose('CISO Assistant: processing');
  await shown.submit('Download 3 candidates');
  expect(onDownload).not.toHaveBeenCalled();
  expect(shown.words()).toContain('Fill this in first');
  await shown.type('Name of the processing', 'Payroll');
  await shown.submit('Download 3 candidates');
  expect(onDownload.mock.lastCall?.[0].answers).toEqual({ 'ciso-assistant-processing': { processing: 'Payroll' } });
});

it('counts on its button what will be exported', async () => {
  const { shown } = await dialog({ selected: 2 });
  expect(shown.controls()).toContain('Download 2 candidates');
  await shown.choose('All: 3 candidates');
  expect(shown.controls()).toContain('Download 3 candidates');
});

it('columns are added, removed, filled, and named for their field when they have no name', async () => {
  const { shown } = await dialog();
  await shown.choose('Your own columns');
  await shown.click('Add a column');
  await shown.click('Remove column 1');
  const heading = () => (shown.find('.mapped-column input') as HTMLInputElement).value;
  expect([heading(), shown.controls().filter((name) => name.startsWith('Remove'))]).toEqual(['', ['Remove column 1']]);
  const pick = async (field: string) => {
    Object.defineProperty(shown.find('.mapped-column select'), 'value', { value: field, configurable: true });
    await shown.choose('Filled with');
  };
  await pick('vendor');
  expect(heading()).toBe('Domain');
  await pick('name');
  expect(heading()).toBe('Domain');
});

it('while a file is made there is a way to stop it, and no second one to start', async () => {
  const onStop = vi.fn();
  const { shown } = await dialog({ progress: 0.42, onStop });
  expect(shown.words()).toContain('Making the file: 42%');
  expect(shown.controls().filter((name) => name.startsWith('Download'))).toEqual([]);
  await shown.click('Stop');
  expect(onStop).toHaveBeenCalledOnce();
});

it('a deleted mapping can be brought back', async () => {
  const undo = vi.fn();
  const { shown } = await dialog({ notice: { tone: 'info', text: 'The mapping “GRC” was deleted.', undo } });
  await shown.click('Undo');
  expect(undo).toHaveBeenCalledOnce();
});
