import { useState } from 'preact/hooks';
import { Icon } from '../design/icon.tsx';
import { useLocale } from '../locale.tsx';

interface DataProps {
  onExport: (format: 'json' | 'csv') => void;
  onWipe: () => void;
}

/** Everything that is kept can be taken out, and deleted. */
export function DataSection({ onExport, onWipe }: DataProps) {
  const { t } = useLocale();
  return (
    <section class="card card__body stack" aria-labelledby="data-title">
      <h2 id="data-title">{t('data.title')}</h2>
      <p class="soft">{t('data.text')}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => onExport('json')}>
          <Icon name="download" />
          {t('export.json')}
        </button>
        <button type="button" class="button" onClick={() => onExport('csv')}>
          <Icon name="download" />
          {t('export.csv')}
        </button>
      </div>
      <hr class="rule" />
      <WipeForm onWipe={onWipe} />
    </section>
  );
}

/** This cannot be undone, so it asks for a word instead of one more click. */
function WipeForm({ onWipe }: { onWipe: () => void }) {
  const { t } = useLocale();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const word = t('wipe.word');
  const submit = (event: Event) => {
    event.preventDefault();
    const matches = typed.trim().toLowerCase() === word;
    setRefused(!matches);
    if (!matches) return;
    setTyped('');
    onWipe();
  };
  return (
    <form class="stack stack--tight" onSubmit={submit} noValidate aria-labelledby="wipe-title">
      <h3 id="wipe-title">{t('wipe.title')}</h3>
      <p class="soft">{t('wipe.text')}</p>
      <label class="field wipe-field">
        <span class="field__label">{t('wipe.label', { word })}</span>
        <input
          class="input"
          type="text"
          autoComplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          aria-invalid={refused}
          aria-describedby="wipe-refused"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p id="wipe-refused" class="field__error" role="alert">
        {refused && t('wipe.refused', { word })}
      </p>
      <div>
        <button type="submit" class="button button--danger">
          <Icon name="trash" />
          {t('wipe.button')}
        </button>
      </div>
    </form>
  );
}
