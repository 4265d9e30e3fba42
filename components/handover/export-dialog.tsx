import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../design/icon.tsx';
import { Notice, type NoticeTone } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';
import { type ExportDraft, type ExporterChoice, hasOptions, missingAnswers } from './export-draft.ts';
import { ExportOptions } from './export-options.tsx';
import { ExporterList } from './exporter-list.tsx';
import { MappingEditor, type MappingEditorProps } from './mapping-editor.tsx';
import './handover.css';

export interface ExportDialogProps {
  exporters: readonly ExporterChoice[];
  draft: ExportDraft;
  total: number;
  selected: number;
  mapping: MappingEditorProps;
  /** From 0 to 1 while a file is being made. */
  progress: number | null;
  notice: { tone: NoticeTone; text: string; undo?: () => void } | null;
  onDraft: (draft: ExportDraft) => void;
  /** Only with an answer to everything that is required. */
  onDownload: () => void;
  onStop: () => void;
  onClose: () => void;
}

/** Choose where candidates go, see what cannot go along, and have the file made. */
export function ExportDialog(props: ExportDialogProps) {
  const { t } = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [missing, setMissing] = useState<readonly string[]>([]);
  const { exporters, draft, onDraft } = props;
  const exporter = exporters.find(({ id }) => id === draft.exporter) ?? exporters[0]!;
  useEffect(() => {
    dialog.current?.showModal();
    // What was chosen last time may be far down the list: the focus brings it into view.
    dialog.current?.querySelector<HTMLInputElement>('.exporter :checked')?.focus();
  }, []);
  const choose = (id: string) => {
    setMissing([]);
    onDraft({ ...draft, exporter: id });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const open = missingAnswers(draft, exporter);
    setMissing(open);
    if (open.length > 0) dialog.current?.querySelector<HTMLInputElement>('input[required]')?.focus();
    else props.onDownload();
  };
  return (
    <dialog ref={dialog} class="export-dialog no-print" aria-labelledby={title} onClose={props.onClose}>
      <form class="export-dialog__form" onSubmit={submit} noValidate>
        <header class="export-dialog__head">
          <h2 id={title}>{t('handover.title')}</h2>
          <button
            type="button"
            class="button button--quiet button--icon"
            aria-label={t('handover.close')}
            onClick={() => dialog.current?.close()}
          >
            <Icon name="close" />
          </button>
        </header>
        <div class="export-dialog__body">
          <section class="export-dialog__list" aria-label={t('handover.formats')}>
            <ExporterList exporters={exporters} chosen={exporter.id} onChoose={choose} />
          </section>
          <Chosen {...props} exporter={exporter} missing={missing} />
        </div>
        <Foot {...props} />
      </form>
    </dialog>
  );
}

type ChosenProps = ExportDialogProps & { exporter: ExporterChoice; missing: readonly string[] };

function Chosen({ exporter, missing, ...props }: ChosenProps) {
  const { t, own } = useLocale();
  const title = useId();
  return (
    <section class="export-dialog__chosen stack stack--loose" aria-labelledby={title}>
      <h3 id={title}>{own(exporter.label)}</h3>
      {exporter.hasMapping && <MappingEditor {...props.mapping} />}
      {hasOptions(props.draft, exporter, props.selected) && (
        <Part title={t('handover.settings')}>
          <ExportOptions
            exporter={exporter}
            draft={props.draft}
            total={props.total}
            selected={props.selected}
            missing={missing}
            onChange={props.onDraft}
          />
        </Part>
      )}
      <Part title={t('handover.cannot-hold')}>
        <ul class="cannot-hold">
          {exporter.cannotHold.map((text) => (
            <li key={text.en}>{own(text)}</li>
          ))}
        </ul>
      </Part>
    </section>
  );
}

const Part = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <div class="stack stack--tight">
    <h4>{title}</h4>
    {children}
  </div>
);

function Foot({ progress, notice, total, selected, draft, onStop }: ExportDialogProps) {
  const { t, percent } = useLocale();
  const undo = notice?.undo && (
    <button type="button" class="button" onClick={notice.undo}>
      <Icon name="undo" />
      {t('action.undo')}
    </button>
  );
  const count = selected > 0 && draft.scope !== 'all' ? selected : total;
  return (
    <footer class="export-dialog__foot">
      <div class="live" aria-live="polite">
        {notice && (
          <Notice tone={notice.tone} actions={undo}>
            {notice.text}
          </Notice>
        )}
      </div>
      {progress === null ? (
        <div class="row row--apart">
          <p class="soft small export-dialog__promise">{t('handover.stays')}</p>
          <button type="submit" class="button button--primary">
            <Icon name="download" />
            {t('handover.download', { count })}
          </button>
        </div>
      ) : (
        <div class="row row--apart">
          <label class="export-progress figures">
            {t('handover.progress', { percent: percent(progress * 100) })}
            <progress class="progress" max={1} value={progress} />
          </label>
          <button type="button" class="button" onClick={onStop}>
            {t('handover.stop')}
          </button>
        </div>
      )}
    </footer>
  );
}
