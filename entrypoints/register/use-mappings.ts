import { useEffect, useState } from 'preact/hooks';
import type { ExportDialogProps } from '../../components/handover/export-dialog.tsx';
import { complaintAbout, type MappingComplaint } from '../../components/handover/export-draft.ts';
import { useLocale } from '../../components/locale.tsx';
import { FIELD_IDS, fieldTitle } from '../../utils/exporters/fields.ts';
import type { ColumnMapping } from '../../utils/model/column-mapping.ts';
import {
  deleteMapping,
  newMapping,
  onMappingsChange,
  readMappings,
  saveMapping,
} from '../../utils/use-cases/column-mappings.ts';

type Tell = (notice: ExportDialogProps['notice']) => void;

/** The user's column mappings: the kept ones, the one being edited, and what can be done with it. */
export function useMappings(tell: Tell) {
  const locale = useLocale();
  const { t } = locale;
  const kept = useKeptMappings();
  const fields = FIELD_IDS.map((id) => ({ id, title: fieldTitle(id, locale) }));
  const fresh = () => newMapping(new Map(fields.map(({ id, title }) => [id, title])));
  const [edited, setEdited] = useState<ColumnMapping | null>(null);
  const [complaint, setComplaint] = useState<MappingComplaint | null>(null);
  const [blank] = useState(fresh);
  const { save, remove } = useStoring(tell);
  const mapping = edited ?? kept[0] ?? blank;
  const stored = kept.find(({ id }) => id === mapping.id);
  const show = (one: ColumnMapping | null) => {
    setComplaint(null);
    setEdited(one);
  };
  /** Keeps what was edited; null when it cannot be. */
  const keep = async (): Promise<ColumnMapping | null> => {
    const problem = complaintAbout(mapping);
    setComplaint(problem);
    const saved = problem ? null : await save(mapping);
    if (saved) setEdited(saved);
    return saved;
  };
  return {
    keep,
    editor: {
      mappings: kept,
      mapping,
      fields,
      complaint,
      onChange: show,
      onPick: (id: string | null) => show(kept.find((one) => one.id === id) ?? fresh()),
      onSave: () =>
        void keep().then((saved) => saved && tell({ tone: 'good', text: t('mapping.saved', { name: saved.name }) })),
      onDelete: () => stored && remove(stored, show),
    },
  };
}

/** Keeps and deletes mappings, and tells how it went. */
function useStoring(tell: Tell) {
  const { t } = useLocale();
  const failed = (error: unknown) => {
    console.error('the mapping could not be stored', error);
    tell({ tone: 'problem', text: t('mapping.failed') });
    return null;
  };
  /** Null when it failed. */
  const save = (mapping: ColumnMapping): Promise<ColumnMapping | null> => saveMapping(mapping).catch(failed);
  const remove = (stored: ColumnMapping, show: (mapping: ColumnMapping | null) => void) => {
    const undo = () =>
      void save(stored).then((back) => {
        if (back === null) return;
        show(back);
        tell(null);
      });
    deleteMapping(stored.id).then(() => {
      show(null);
      tell({ tone: 'info', text: t('mapping.deleted', { name: stored.name }), undo });
    }, failed);
  };
  return { save, remove };
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
