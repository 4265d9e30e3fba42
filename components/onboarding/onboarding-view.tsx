import type { Settings } from '../../utils/model/settings.ts';
import { Icon, type IconName } from '../design/icon.tsx';
import { Notice, type NoticeTone } from '../design/notice.tsx';
import { useLocale } from '../locale.tsx';
import { LanguageChoice } from '../options/appearance-section.tsx';
import './onboarding.css';

/** What became of the question whether pages may be looked at while browsing. */
export type NoticingAnswer = 'unasked' | 'on' | 'refused' | 'not-now' | 'failed';

export interface OnboardingProps {
  settings: Settings;
  answer: NoticingAnswer;
  onChange: (settings: Partial<Settings>) => void;
  /** Asks the browser for permission, in the click. */
  onNotice: () => void;
  onNotNow: () => void;
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

/** The first page after installing: what it does, what it never does, and one question. */
export function OnboardingView({ settings, answer, onChange, onNotice, onNotNow }: OnboardingProps) {
  const { t } = useLocale();
  return (
    <>
      <header class="welcome">
        <img src="/icon/icon.svg" alt="" width="56" height="56" />
        <h1>{t('onboarding.title')}</h1>
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
      <section class="card card__body stack" aria-labelledby="promise-title">
        <h2 id="promise-title">{t('promise.title')}</h2>
        <ul class="promises">
          {PROMISES.map((id) => (
            <li key={id}>
              <Icon name="lock" />
              <span>{t(`promise.${id}`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="card card__body stack" aria-labelledby="question-title">
        <h2 id="question-title">{t('onboarding.question')}</h2>
        <p class="soft">{t('noticing.off-text')}</p>
        {answer !== 'on' && answer !== 'not-now' && (
          <div class="row">
            <button type="button" class="button button--primary" onClick={onNotice}>
              <Icon name="eye" />
              {t('noticing.button')}
            </button>
            <button type="button" class="button" onClick={onNotNow}>
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
