import { useId } from 'preact/hooks';
import type { DryRun, PushTargetDescription } from '../../utils/model/register-connection.ts';
import { Icon } from '../design/icon.tsx';
import { ScrollRegion } from '../design/scroll-region.tsx';
import { useLocale } from '../locale.tsx';

/** Names are for people to see whom they send: with more than this they are a list nobody reads. */
const MOST_NAMES = 200;

interface SendCardProps {
  candidates: readonly { id: string; name: string }[];
  host: string;
  target: PushTargetDescription;
  /** Of the candidate whose request is shown; null while it is made. */
  shown: { id: string; dryRun: DryRun | null };
  onShow: (id: string) => void;
  onSend: () => void;
  cancelHref: string;
}

/** What is about to be sent, where to, and what stays behind: nothing has gone yet. */
export function SendCard(props: SendCardProps) {
  const { t, own, list, number } = useLocale();
  const title = useId();
  const { candidates, host, target, onSend } = props;
  const names = candidates.slice(0, MOST_NAMES).map(({ name }) => name);
  const rest = candidates.length - names.length;
  return (
    <section class="card card__body stack" aria-labelledby={title}>
      <h2 id={title}>{t('outbox.send.title', { count: candidates.length })}</h2>
      <p>{list(rest > 0 ? [...names, `+ ${number(rest)}`] : names)}</p>
      <p>
        <b>{t('outbox.goes-to', { host })}</b> <span class="soft">({own(target.label)})</span>
      </p>
      <p class="soft">{t('outbox.send.about')}</p>
      <div class="stack stack--tight">
        <h3>{t('outbox.cannot-hold')}</h3>
        <ul class="stays-behind">
          {target.cannotHold.map((text) => (
            <li key={text.en}>{own(text)}</li>
          ))}
        </ul>
      </div>
      <DryRunView {...props} />
      <div class="row">
        <button type="button" class="button button--primary" onClick={onSend}>
          <Icon name="upload" />
          {t('outbox.send.button', { count: candidates.length })}
        </button>
        <a class="button" href={props.cancelHref}>
          {t('outbox.cancel')}
        </a>
      </div>
    </section>
  );
}

function DryRunView({ candidates, shown, onShow }: SendCardProps) {
  const { t, number } = useLocale();
  const { dryRun } = shown;
  return (
    <details class="dry-run">
      <summary>{t('outbox.dry-run')}</summary>
      <div class="stack">
        {candidates.length > 1 && (
          <label class="field dry-run__of">
            <span class="field__label">{t('outbox.dry-run.of')}</span>
            <select class="input" value={shown.id} onChange={(event) => onShow(event.currentTarget.value)}>
              {candidates.slice(0, MOST_NAMES).map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {dryRun && (
          <>
            <ScrollRegion class="dry-run__code" label={t('outbox.dry-run')}>
              <pre>
                {[`${dryRun.method} ${dryRun.url}`, ...dryRun.headers.map((pair) => pair.join(': '))].join('\n')}
              </pre>
            </ScrollRegion>
            <p class="soft small">{t('outbox.dry-run.token')}</p>
            <h3>
              {dryRun.fileName === null
                ? t('outbox.dry-run.body', { size: number(dryRun.size) })
                : t('outbox.dry-run.file', { name: dryRun.fileName, size: number(dryRun.size) })}
            </h3>
            {dryRun.text !== null && (
              <ScrollRegion class="dry-run__code dry-run__body" label={t('outbox.dry-run.body', { size: dryRun.size })}>
                <pre>{dryRun.text}</pre>
              </ScrollRegion>
            )}
          </>
        )}
      </div>
    </details>
  );
}
