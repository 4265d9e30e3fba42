import { useId, useState } from 'preact/hooks';
import type {
  ConnectionView,
  EndpointProblem,
  PushTargetDescription,
  PushTargetId,
} from '../../utils/model/register-connection.ts';
import { Icon } from '../design/icon.tsx';
import { Notice, type NoticeTone } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';
import { HostNotAllowed } from './host-not-allowed.tsx';
import './push.css';

/** What the user enters. */
export interface ConnectionEntry {
  target: PushTargetId;
  endpoint: string;
  /** Empty: the one that is kept. */
  token: string;
  answers: Readonly<Record<string, string>>;
}

export interface ConnectionProps {
  targets: readonly PushTargetDescription[];
  connection: ConnectionView | null;
  /** Why what was entered was not kept. */
  problem: EndpointProblem | 'no-token' | null;
  notice: { tone: NoticeTone; text: string } | null;
  outboxHref: string;
  /** Keeps it, and asks for the permission for that host; in the click that asks for it. */
  onConnect: (entry: ConnectionEntry) => void;
  /** Asks for the permission once more; in the click that asks for it. */
  onAllow: () => void;
  onDisconnect: () => void;
}

/** Which register candidates are sent to, and with what token. */
export function ConnectionSection(props: ConnectionProps) {
  const { t } = useLocale();
  const { connection, notice } = props;
  return (
    <section class="card card__body stack" aria-labelledby="push-title">
      <h2 id="push-title">{t('push.title')}</h2>
      <p class="soft">{t('push.about')}</p>
      {connection && <Standing connection={connection} onAllow={props.onAllow} />}
      <div class="live" aria-live="polite">
        {notice && <Notice tone={notice.tone}>{notice.text}</Notice>}
      </div>
      <ConnectionForm key={`${connection?.target} ${connection?.endpoint}`} {...props} />
      <p class="row">
        <a href="/openapi.json" target="_blank" rel="noreferrer">
          {t('push.openapi')}
        </a>
        {connection && <a href={props.outboxHref}>{t('push.outbox')}</a>}
      </p>
      {connection && (
        <div>
          <button type="button" class="button button--danger" onClick={props.onDisconnect}>
            <Icon name="close" />
            {t('push.disconnect')}
          </button>
        </div>
      )}
    </section>
  );
}

function Standing({ connection, onAllow }: { connection: ConnectionView; onAllow: () => void }) {
  const { t } = useLocale();
  const { host, isAllowed } = connection;
  if (isAllowed) {
    return (
      <p class="connection-state">
        <Icon name="met" class="connection-state__good" />
        {t('push.connected', { host })}
      </p>
    );
  }
  return <HostNotAllowed host={host} onAllow={onAllow} />;
}

function ConnectionForm({ targets, connection, problem, onConnect }: ConnectionProps) {
  const { t } = useLocale();
  const [entry, setEntry] = useState<ConnectionEntry>({
    target: connection?.target ?? targets[0]!.id,
    endpoint: connection?.endpoint ?? '',
    token: '',
    answers: connection?.answers ?? {},
  });
  const target = targets.find(({ id }) => id === entry.target) ?? targets[0]!;
  const submit = (event: Event) => {
    event.preventDefault();
    onConnect(entry);
    setEntry({ ...entry, token: '' });
  };
  const tokenHint = connection ? t('push.token-kept', { masked: connection.maskedToken }) : t('push.token-hint');
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <Targets targets={targets} chosen={entry.target} onChoose={(id) => setEntry({ ...entry, target: id })} />
      <Field
        label={t('push.endpoint')}
        hint={t('push.endpoint-hint', { example: target.example })}
        type="url"
        value={entry.endpoint}
        error={problem && problem !== 'no-token' ? t(`push.problem.${problem}`) : null}
        onInput={(endpoint) => setEntry({ ...entry, endpoint })}
      />
      <Field
        label={t('push.token')}
        hint={tokenHint}
        type="password"
        value={entry.token}
        error={problem === 'no-token' ? t('push.problem.no-token') : null}
        onInput={(token) => setEntry({ ...entry, token })}
      />
      <Answers target={target} answers={entry.answers} onAnswers={(answers) => setEntry({ ...entry, answers })} />
      <div class="row">
        <button type="submit" class="button button--primary">
          {connection ? t('push.save') : t('push.connect')}
        </button>
        <span class="soft small">{t('push.connect-hint')}</span>
      </div>
    </form>
  );
}

interface AnswersProps {
  target: PushTargetDescription;
  answers: ConnectionEntry['answers'];
  onAnswers: (answers: ConnectionEntry['answers']) => void;
}

/** What this kind of register asks for beside address and token. */
function Answers({ target, answers, onAnswers }: AnswersProps) {
  const { t, own } = useLocale();
  return target.questions.map(({ id, label, hint, required }) => (
    <Field
      key={id}
      label={required ? own(label) : `${own(label)} ${t('push.optional')}`}
      hint={own(hint)}
      type="text"
      value={answers[id] ?? ''}
      error={null}
      onInput={(answer) => onAnswers({ ...answers, [id]: answer })}
    />
  ));
}

interface TargetsProps {
  targets: readonly PushTargetDescription[];
  chosen: PushTargetId;
  onChoose: (id: PushTargetId) => void;
}

function Targets({ targets, chosen, onChoose }: TargetsProps) {
  const { t, own } = useLocale();
  return (
    <fieldset>
      <legend class="field__label">{t('push.target')}</legend>
      {targets.map(({ id, label, sentence }) => (
        <label key={id} class="choice">
          <input type="radio" name="push-target" checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            {own(label)} <span class="soft small targets__sentence">{own(sentence)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface FieldProps {
  label: string;
  hint: string;
  type: 'url' | 'password' | 'text';
  value: string;
  error: string | null;
  onInput: (value: string) => void;
}

function Field({ label, hint, type, value, error, onInput }: FieldProps) {
  const id = useId();
  return (
    <label class="field">
      <span class="field__label">{label}</span>
      <input
        class="input"
        type={type as 'text'}
        autoComplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={value}
        aria-invalid={error !== null}
        aria-describedby={id}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {error === null ? (
        <span id={id} class="field__hint">
          {hint}
        </span>
      ) : (
        <span id={id} class="field__error" role="alert">
          {error}
        </span>
      )}
    </label>
  );
}
