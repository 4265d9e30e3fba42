import { useRef, useState } from 'preact/hooks';
import { ExportDialog, type ExportDialogProps } from '../../components/handover/export-dialog.tsx';
import {
  chosenIds,
  type ExportDraft,
  type ExporterChoice,
  fileOf,
  initialDraft,
} from '../../components/handover/export-draft.ts';
import { useLocale } from '../../components/locale.tsx';
import { EXPORTER_IDS, EXPORTERS, type ExporterId } from '../../utils/exporters/index.ts';
import { localeFor } from '../../utils/i18n/translate.ts';
import type { ColumnMapping } from '../../utils/model/column-mapping.ts';
import type { HandOverChoice } from '../../utils/use-cases/hand-over.ts';
import { saveHandOver } from '../shared/save-file.ts';
import { useMappings } from './use-mappings.ts';

export interface ExportPanelProps {
  total: number;
  selected: readonly string[];
  /** Null: nothing was chosen yet. */
  draft: ExportDraft | null;
  onDraft: (draft: ExportDraft) => void;
  onClose: () => void;
}

const CHOICES: readonly ExporterChoice[] = EXPORTER_IDS.map((id) => ({ id, ...EXPORTERS[id].about }));

/** The export dialog with everything it does. */
export function ExportPanel({ total, selected, onDraft, onClose, ...props }: ExportPanelProps) {
  const { language } = useLocale();
  const draft = props.draft ?? initialDraft('json', language);
  const [notice, setNotice] = useState<ExportDialogProps['notice']>(null);
  const mappings = useMappings(setNotice);
  const { progress, start, stop } = useSaving(setNotice);
  const download = async () => {
    const isMapped = EXPORTERS[draft.exporter as ExporterId].about.hasMapping ?? false;
    const mapping = isMapped ? await mappings.keep() : null;
    if (!isMapped || mapping) await start(choiceFrom(draft, selected, mapping));
  };
  const close = () => {
    stop();
    onClose();
  };
  return (
    <ExportDialog
      exporters={CHOICES}
      draft={draft}
      total={total}
      selected={selected.length}
      mapping={mappings.editor}
      progress={progress}
      notice={notice}
      onDraft={(changed) => {
        setNotice(null);
        onDraft(changed);
      }}
      onDownload={() => void download()}
      onStop={stop}
      onClose={close}
    />
  );
}

function choiceFrom(draft: ExportDraft, selected: readonly string[], mapping: ColumnMapping | null): HandOverChoice {
  const exporter = draft.exporter as ExporterId;
  return {
    exporter,
    file: fileOf(draft, { id: exporter, ...EXPORTERS[exporter].about }),
    delimiter: draft.delimiter,
    locale: localeFor(draft.language),
    answers: draft.answers[exporter] ?? {},
    mapping,
    ids: chosenIds(draft, selected),
  };
}

/** One file at a time, with its progress, until it is saved, stopped, or has failed. */
function useSaving(tell: (notice: ExportDialogProps['notice']) => void) {
  const { t } = useLocale();
  const [progress, setProgress] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  const start = async (choice: HandOverChoice) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    tell(null);
    setProgress(0);
    try {
      const { fileName, total } = await saveHandOver(choice, {
        signal: controller.signal,
        onProgress: inSteps(setProgress),
      });
      tell({ tone: 'good', text: t('handover.done', { count: total, file: fileName }) });
    } catch (error) {
      if (controller.signal.aborted) tell({ tone: 'info', text: t('handover.stopped') });
      else {
        console.error('the export failed', error);
        tell({ tone: 'problem', text: t('export.failed') });
      }
    } finally {
      running.current = null;
      setProgress(null);
    }
  };
  return { progress, start, stop: () => running.current?.abort() };
}

/** Only whole percents are drawn. */
function inSteps(draw: (share: number) => void): (share: number) => void {
  let drawn = 0;
  return (share) => {
    if (share - drawn < 0.01) return;
    drawn = share;
    draw(share);
  };
}
