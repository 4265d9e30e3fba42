import { useEffect, useState } from 'preact/hooks';
import type { ExportDialogProps } from '../../components/handover/export-dialog.tsx';
import { complaintAbout, type MappingComplaint } from '../../components/handover/export-draft.ts';
import { useLocale } from '../../components/locale.tsx';
import { FIELD_IDS, fieldTitle } from '../../utils/exporters/fields.ts';
import type { ColumnMapping } from '../../utils/model/column-mapping.ts';
import { deleteMapping, onMappingsChange, readMappings, saveMapping } from '../../utils/use-cases/column-mappings.ts';

type Tell = (notice: ExportDialogProps['notice']) => void;

/** The user's column mappings: the kept ones, the one being edited, and what can be done with it. */
export function useMappings(tell: Tell) {
  const locale = useLocale();
  const { t } = locale;
  const kept = useKeptMappings();
  const fields = FIELD_IDS.map((id) => ({ id, title: fieldTitle(id, locale) }));
  const newMapping = (): ColumnMapping => ({
    id: crypto.randomUUID(),
    name: '',
    columns: ['name', 'vendor'].map((field) => ({
      field,
      heading: fields.find(({ id }) => id === field)?.title ?? '',
    })),
  });
  const [edited, setEdited] = useState<ColumnMapping | null>(null);
  const [complaint, setComplaint] = useState<MappingComplaint | null>(null);
  const [blank] = useState(newMapping);
  const mapping = edited ?? kept[0] ?? blank;
  const failed = (error: unknown) => {
    console.error('the mapping could not be stored', error);
    tell({ tone: 'problem', text: t('mapping.failed') });
    return null;
  };
  /** Keeps what was edited; null when it cannot be. */
  const keep = async (): Promise<ColumnMapping | null> => {
    const problem = complaintAbout(mapping);
    setComplaint(problem);
    if (problem) return null;
    const saved = await saveMapping(mapping).catch(failed);
    if (saved) setEdited(saved);
    return saved;
  };
  const show = (one: ColumnMapping | null) => {
    setComplaint(null);
    setEdited(one);
  };
  const remove = async () => {
    const stored = kept.find(({ id }) => id === mapping.id);
    if (!stored) return;
    await deleteMapping(stored.id);
    show(null);
    const undo = async () => {
      await saveMapping(stored);
      show(stored);
      tell(null);
    };
    tell({ tone: 'info', text: t('mapping.deleted', { name: stored.name }), undo: () => void undo().catch(failed) });
  };
  return {
    keep,
    editor: {
      mappings: kept,
      mapping,
      fields,
      complaint,
      onChange: show,
      onPick: (id: string | null) => show(kept.find((one) => one.id === id) ?? newMapping()),
      onSave: () =>
        void keep().then((saved) => saved && tell({ tone: 'good', text: t('mapping.saved', { name: saved.name }) })),
      onDelete: () => void remove().catch(failed),
    },
  };
}

function useKeptMappings(): readonly ColumnMapping[] {
  const [kept, setKept] = useState<readonly ColumnMapping[]>([]);
  useEffect(() => {
    const read = () =>
      void readMappings().then(setKept, (error: unknown) => console.error('the mappings could not be read', error));
    read();
    return onMappingsChange(read);
  }, []);
  return kept;
}
