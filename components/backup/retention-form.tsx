import { useState } from 'preact/hooks';
import { RETENTION_RULES, type Retention, type RetentionPreview } from '../../utils/model/retention.ts';
import { Segmented } from '../design/segmented.tsx';
import { useLocale } from '../locale.tsx';
import { byteSize } from './byte-size.ts';

export interface RetentionProps {
  retention: Retention;
  /** Of the retention as it is; null until it is asked for. */
  preview: RetentionPreview | null;
  /** Only what is valid. */
  onRetention: (retention: Retention) => void;
  onPreview: () => void;
  onApply: () => void;
}

/** Which versions of documents stay, what would go, and only then that it goes. */
export function RetentionForm({ retention, preview, onRetention, onPreview, onApply }: RetentionProps) {
  const { t } = useLocale();
  const [isInvalid, setInvalid] = useState(false);
  const { keep } = retention;
  const change = (part: Partial<Retention>) => {
    const changed = { ...retention, ...part };
    const valid = isWhole(changed.last, 1, 100) && isWhole(changed.olderThanDays, 0, 3650);
    setInvalid(!valid);
    if (valid) onRetention(changed);
  };
  return (
    <div class="stack stack--tight">
      <h3>{t('retention.title')}</h3>
      <p class="soft">{t('retention.text')}</p>
      <Rules retention={retention} isInvalid={isInvalid} onChange={change} />
      {keep !== 'all' && (
        <Going
          automatic={retention.automatic}
          onAutomatic={(automatic) => change({ automatic })}
          onPreview={onPreview}
        />
      )}
      {preview && <Preview preview={preview} onApply={onApply} />}
    </div>
  );
}

interface RulesProps {
  retention: Retention;
  isInvalid: boolean;
  onChange: (part: Partial<Retention>) => void;
}

function Rules({ retention: { keep, last, olderThanDays }, isInvalid, onChange }: RulesProps) {
  const { t } = useLocale();
  return (
    <>
      <Segmented
        label={t('retention.keep')}
        value={keep}
        options={RETENTION_RULES.map((value) => ({ value, label: t(`retention.keep.${value}`) }))}
        onChange={(value) => onChange({ keep: value })}
      />
      {keep === 'last' && (
        <NumberField
          label={t('retention.last')}
          value={last}
          isInvalid={isInvalid}
          onValue={(value) => onChange({ last: value })}
        />
      )}
      {keep !== 'all' && (
        <NumberField
          label={t('retention.older')}
          value={olderThanDays}
          isInvalid={isInvalid}
          onValue={(value) => onChange({ olderThanDays: value })}
        />
      )}
      <p id="retention-invalid" class="field__error" role="alert">
        {isInvalid && t('retention.invalid')}
      </p>
    </>
  );
}

interface GoingProps {
  automatic: boolean;
  onAutomatic: (automatic: boolean) => void;
  onPreview: () => void;
}

/** When something may go: every day, or after a look at what it would be. */
function Going({ automatic, onAutomatic, onPreview }: GoingProps) {
  const { t } = useLocale();
  return (
    <>
      <label class="choice">
        <input type="checkbox" checked={automatic} onChange={(event) => onAutomatic(event.currentTarget.checked)} />
        {t('retention.automatic')}
      </label>
      <div>
        <button type="button" class="button" onClick={onPreview}>
          {t('retention.preview')}
        </button>
      </div>
    </>
  );
}

const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

interface NumberFieldProps {
  label: string;
  value: number;
  isInvalid: boolean;
  onValue: (value: number) => void;
}

function NumberField({ label, value, isInvalid, onValue }: NumberFieldProps) {
  return (
    <label class="field retention-field">
      <span class="field__label">{label}</span>
      <input
        class="input"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={String(value)}
        aria-invalid={isInvalid}
        aria-describedby="retention-invalid"
        onChange={(event) =>
          onValue(event.currentTarget.value.trim() === '' ? Number.NaN : Number(event.currentTarget.value))
        }
      />
    </label>
  );
}

/** More than a person reads. */
const MOST_NAMES = 100;

function Preview({ preview, onApply }: { preview: RetentionPreview; onApply: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const { snapshots: count, vendors, bytes } = preview;
  if (count === 0) return <p role="status">{t('retention.nothing')}</p>;
  return (
    <div class="stack stack--tight" role="status">
      <p>{t('retention.would-go', { count, size: byteSize(bytes, locale) })}</p>
      <ul class="retention-vendors">
        {vendors.slice(0, MOST_NAMES).map(({ name, snapshots }) => (
          <li key={name}>{t('retention.of', { name, number: snapshots })}</li>
        ))}
        {vendors.length > MOST_NAMES && <li>{t('restore.more', { count: vendors.length - MOST_NAMES })}</li>}
      </ul>
      <div>
        <button type="button" class="button button--danger" onClick={onApply}>
          {t('retention.apply', { count })}
        </button>
      </div>
    </div>
  );
}
