import { useId } from 'preact/hooks';
import type { ExportQuestion, FileKind } from '../../utils/model/exporter.ts';
import { INTERFACE_LANGUAGES } from '../../utils/model/language.ts';
import { Segmented } from '../design/segmented.tsx';
import { useLocale } from '../locale.tsx';
import { answerTo, type ExportDraft, type ExporterChoice, fileOf, withAnswer } from './export-draft.ts';

interface ExportOptionsProps {
  exporter: ExporterChoice;
  draft: ExportDraft;
  total: number;
  selected: number;
  /** Required questions that were left open when the file was asked for. */
  missing: readonly string[];
  onChange: (draft: ExportDraft) => void;
}

/** How the file is written, and of whom. Only what the chosen exporter has a use for. */
export function ExportOptions({ exporter, draft, total, selected, missing, onChange }: ExportOptionsProps) {
  return (
    <div class="stack">
      {(exporter.questions ?? []).map((question) => (
        <Question
          key={`${exporter.id} ${question.id}`}
          question={question}
          answer={answerTo(draft, exporter.id, question.id)}
          isMissing={missing.includes(question.id)}
          onAnswer={(answer) => onChange(withAnswer(draft, question.id, answer))}
        />
      ))}
      {selected > 0 && <Scope draft={draft} total={total} selected={selected} onChange={onChange} />}
      <Writing exporter={exporter} draft={draft} onChange={onChange} />
    </div>
  );
}

/** Of which candidates, when some are selected. */
function Scope({ draft, total, selected, onChange }: Omit<ExportOptionsProps, 'exporter' | 'missing'>) {
  const { t } = useLocale();
  return (
    <Choice
      label={t('handover.which')}
      value={draft.scope ?? 'selected'}
      options={[
        { value: 'selected', label: t('handover.selected', { count: selected }) },
        { value: 'all', label: t('handover.all', { count: total }) },
      ]}
      onChange={(scope) => onChange({ ...draft, scope })}
    />
  );
}

/** Kind of file, and what is written in it. */
function Writing({ exporter, draft, onChange }: Pick<ExportOptionsProps, 'exporter' | 'draft' | 'onChange'>) {
  const { t, languageName } = useLocale();
  const file = fileOf(draft, exporter);
  return (
    <>
      {exporter.files.length > 1 && (
        <Choice
          label={t('handover.file')}
          value={file}
          options={exporter.files.map((kind) => ({ value: kind, label: t(`handover.file.${kind as 'csv' | 'xlsx'}`) }))}
          onChange={(kind: FileKind) => onChange({ ...draft, files: { ...draft.files, [exporter.id]: kind } })}
        />
      )}
      {file === 'csv' && (
        <Choice
          label={t('handover.delimiter')}
          value={draft.delimiter}
          options={[
            { value: ';', label: t('handover.delimiter.semicolon') },
            { value: ',', label: t('handover.delimiter.comma') },
          ]}
          onChange={(delimiter) => onChange({ ...draft, delimiter })}
        />
      )}
      {exporter.hasLanguage && (
        <Choice
          label={t('handover.language')}
          value={draft.language}
          options={INTERFACE_LANGUAGES.map((code) => ({ value: code, label: languageName(code) }))}
          onChange={(language) => onChange({ ...draft, language })}
        />
      )}
    </>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  return (
    <div class="field export-choice">
      <span class="field__label" aria-hidden="true">
        {props.label}
      </span>
      <Segmented {...props} />
    </div>
  );
}

interface QuestionProps {
  question: ExportQuestion;
  answer: string;
  isMissing: boolean;
  onAnswer: (answer: string) => void;
}

function Question({ question, answer, isMissing, onAnswer }: QuestionProps) {
  const { t, own } = useLocale();
  const id = useId();
  const isOpen = isMissing && answer.trim() === '';
  return (
    <label class="field">
      <span class="field__label">
        {own(question.label)} {question.required && <span class="soft">{t('handover.required')}</span>}
      </span>
      <input
        class="input"
        type="text"
        autoComplete="off"
        value={answer}
        required={question.required}
        aria-invalid={isOpen}
        aria-describedby={isOpen ? `${id}-error` : `${id}-hint`}
        onInput={(event) => onAnswer(event.currentTarget.value)}
      />
      {isOpen ? (
        <span id={`${id}-error`} class="field__error" role="alert">
          {t('handover.missing')}
        </span>
      ) : (
        <span id={`${id}-hint`} class="field__hint">
          {own(question.hint)}
        </span>
      )}
    </label>
  );
}
