import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../utils/model/settings.ts';
import { Icon, type IconName } from '../design/icon.tsx';
import { Notice, type NoticeTone } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';
import { LanguageChoice } from '../options/appearance-section.tsx';
import './onboarding.css';

/** What became of the question whether pages may be looked at while browsing. */
export type NoticingAnswer = 'unasked' | 'on' | 'refused' | 'not-now' | 'failed';

/** The screens, in order. */
export const ONBOARDING_STEPS = ['what', 'promise', 'try'] as const;
export type OnboardingStep = (typeof ONBOARDING_STEPS)[number];

interface OnboardingProps {
  settings: Settings;
  step: OnboardingStep;
  answer: NoticingAnswer;
  /** The practice vendor could not be vetted. */
  practiceFailed: boolean;
  onStep: (step: OnboardingStep) => void;
  onChange: (settings: Partial<Settings>) => void;
  /** Asks the browser for permission, in the click. */
  onNotice: () => void;
  onNotNow: () => void;
  onPractice: () => void;
}

const ANSWER_TONES: Record<Exclude<NoticingAnswer, 'unasked'>, NoticeTone> = {
  on: 'good',
  refused: 'info',
  'not-now': 'info',
  failed: 'problem',
};

const POINTS = [
  { id: 'read', icon: 'document' },
  { id: 'judge', icon: 'quote' },
  { id: 'decide', icon: 'register' },
] as const satisfies readonly { id: string; icon: IconName }[];

const PROMISES = ['local', 'requests', 'permission', 'yours'] as const;

/** The first pages after installing: what it does, what it never does, and something to try with one question. */
export function OnboardingView(props: OnboardingProps) {
  const { step } = props;
  return (
    <Fragment>
      {SCREENS[step](props)}
      <Steps {...props} />
    </Fragment>
  );
}

const SCREENS: Record<OnboardingStep, (props: OnboardingProps) => ComponentChildren> = {
  what: (props) => <What {...props} />,
  promise: () => <Promises />,
  try: (props) => <Try {...props} />,
};

/** A new screen begins at its title, for who reads and for who listens; the first one where the browser begins. */
function StepTitle({ children, isFirst = false }: { children: string; isFirst?: boolean }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) title.current?.focus();
  }, []);
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}

function What({ settings, onChange }: OnboardingProps) {
  const { t } = useLocale();
  return (
    <>
      <header class="welcome">
        <img src="/icon/icon.svg" alt="" width="56" height="56" />
        <StepTitle isFirst>{t('onboarding.title')}</StepTitle>
        <p class="welcome__lead">{t('onboarding.lead')}</p>
        <LanguageChoice settings={settings} onChange={onChange} />
      </header>
      <ul class="points">
        {POINTS.map(({ id, icon }) => (
          <li key={id} class="card card__body point">
            <Icon name={icon} class="icon--large" />
            <h2>{t(`onboarding.${id}.title`)}</h2>
            <p class="soft">{t(`onboarding.${id}.text`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Promises() {
  const { t } = useLocale();
  return (
    <section class="card card__body stack">
      <StepTitle>{t('promise.title')}</StepTitle>
      <ul class="promises">
        {PROMISES.map((id) => (
          <li key={id}>
            <Icon name="lock" />
            <span>{t(`promise.${id}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Try({ answer, practiceFailed, onPractice, onNotice, onNotNow }: OnboardingProps) {
  const { t } = useLocale();
  return (
    <>
      <section class="card card__body stack">
        <StepTitle>{t('onboarding.practice.title')}</StepTitle>
        <p>{t('onboarding.practice.text')}</p>
        <div class="row">
          <button type="button" class="button button--primary" onClick={onPractice}>
            {t('onboarding.practice.vet')}
          </button>
          <a class="button button--quiet" href="/practice/index.html" target="_blank" rel="noreferrer">
            {t('practice.pages')}
          </a>
        </div>
        <div role="alert">{practiceFailed && <p class="field__error">{t('onboarding.practice.failed')}</p>}</div>
      </section>
      <section class="card card__body stack" aria-labelledby="question-title">
        <h2 id="question-title">{t('onboarding.question')}</h2>
        <p class="soft">{t('noticing.off-text')}</p>
        {answer !== 'on' && answer !== 'not-now' && (
          <div class="row">
            <button type="button" class="button" onClick={onNotice}>
              <Icon name="eye" />
              {t('noticing.button')}
            </button>
            <button type="button" class="button button--quiet" onClick={onNotNow}>
              {t('onboarding.not-now')}
            </button>
          </div>
        )}
        <div class="live" aria-live="polite">
          {answer !== 'unasked' && <Notice tone={ANSWER_TONES[answer]}>{t(`onboarding.answer.${answer}`)}</Notice>}
        </div>
      </section>
    </>
  );
}

/** Where we are in the screens, and on to the next. */
function Steps({ step, onStep }: OnboardingProps) {
  const { t } = useLocale();
  const place = ONBOARDING_STEPS.indexOf(step);
  const [before, after] = [ONBOARDING_STEPS[place - 1], ONBOARDING_STEPS[place + 1]];
  return (
    <nav class="onboarding-steps" aria-label={t('onboarding.title')}>
      {before ? (
        <button type="button" class="button button--quiet" onClick={() => onStep(before)}>
          {t('onboarding.back')}
        </button>
      ) : (
        <span />
      )}
      <span class="soft small figures">
        {t('onboarding.step', { step: place + 1, count: ONBOARDING_STEPS.length })}
      </span>
      {after ? (
        <button type="button" class={before ? 'button' : 'button button--primary'} onClick={() => onStep(after)}>
          {t('onboarding.next')}
        </button>
      ) : (
        <a class="button" href="/register.html">
          {t('onboarding.done')}
        </a>
      )}
    </nav>
  );
}
