import { useState } from 'preact/hooks';
import type { ExportPanel, ExportPanelProps } from './export-panel.tsx';

type Shown = Pick<ExportPanelProps, 'total' | 'selected'>;

/** The export dialog. Its code is loaded when it is opened for the first time; what was chosen in it is kept. */
export function useExportDialog() {
  const [Panel, setPanel] = useState<typeof ExportPanel | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const [draft, setDraft] = useState<ExportPanelProps['draft']>(null);
  const openExport = async (what: Shown) => {
    const { ExportPanel: loaded } = await import('./export-panel.tsx');
    setPanel(() => loaded);
    setShown(what);
  };
  const dialog = Panel && shown && <Panel {...shown} draft={draft} onDraft={setDraft} onClose={() => setShown(null)} />;
  return { dialog, openExport };
}
