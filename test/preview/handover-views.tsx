import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ExportDialog, type ExportDialogProps } from '../../components/handover/export-dialog.tsx';
import { type ExportDraft, initialDraft } from '../../components/handover/export-draft.ts';
import { useLocale } from '../../components/locale.tsx';
import { FIELD_IDS, fieldTitle } from '../../utils/exporters/fields.ts';
import { EXPORTER_IDS, EXPORTERS } from '../../utils/exporters/index.ts';
import type { ColumnMapping } from '../../utils/model/column-mapping.ts';

const nothing = () => {};

const MAPPING: ColumnMapping = {
  id: 'one',
  name: 'GRC tool of the works council',
  columns: [
    { heading: 'Vendor Name*', field: 'name' },
    { heading: 'External ID', field: 'vendor' },
    { heading: 'Inherent risk tier', field: '' },
    { heading: 'DPA link', field: 'dpa_url' },
  ],
};

/** The export dialog, in every state worth a look. */
export const HANDOVER_VIEWS: Readonly<Record<string, () => ComponentChildren>> = {
  export: () => <Dialog exporter="json" selected={0} />,
  'export-register': () => <Dialog exporter="ciso-assistant-processing" selected={3} />,
  'export-record': () => <Dialog exporter="record-nl" selected={1} progress={0.42} />,
  'export-mapping': () => <Dialog exporter="mapping" selected={0} undone />,
};

interface DialogProps {
  exporter: string;
  selected: number;
  progress?: number;
  undone?: boolean;
}

function Dialog({ exporter, selected, progress, undone }: DialogProps) {
  const locale = useLocale();
  const [draft, setDraft] = useState<ExportDraft>(() => initialDraft(exporter, locale.language));
  const [mapping, setMapping] = useState(MAPPING);
  const fields = FIELD_IDS.map((id) => ({ id, title: fieldTitle(id, locale) }));
  const notice: ExportDialogProps['notice'] = undone
    ? { tone: 'info', text: locale.t('mapping.deleted', { name: 'eramba' }), undo: nothing }
    : null;
  return (
    <ExportDialog
      exporters={EXPORTER_IDS.map((id) => ({ id, ...EXPORTERS[id].about }))}
      draft={draft}
      total={128}
      selected={selected}
      mapping={{
        mappings: [MAPPING],
        mapping,
        fields,
        complaint: null,
        onChange: setMapping,
        onPick: nothing,
        onSave: nothing,
        onDelete: nothing,
      }}
      progress={progress ?? null}
      notice={notice}
      onDraft={setDraft}
      onDownload={nothing}
      onStop={nothing}
      onClose={nothing}
    />
  );
}
