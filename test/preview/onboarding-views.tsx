import type { ComponentChildren } from 'preact';
import {
  type NoticingAnswer,
  ONBOARDING_STEPS,
  type OnboardingStep,
  OnboardingView,
} from '../../components/onboarding/onboarding-view.tsx';
import { PageShell } from '../../components/page/page-shell.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/model/settings.ts';

const nothing = () => {};
const query = new URLSearchParams(globalThis.location?.search ?? '');
const settings: Settings = { ...DEFAULT_SETTINGS, language: (query.get('language') ?? 'en') as Settings['language'] };

interface Shown {
  step: OnboardingStep;
  answer?: NoticingAnswer;
  practiceFailed?: boolean;
}

/** The first pages, and what comes of the question on the last of them. */
export const ONBOARDING_VIEWS: Readonly<Record<string, () => ComponentChildren>> = {
  ...Object.fromEntries(ONBOARDING_STEPS.map((step) => [`onboarding-${step}`, () => onboarding({ step })])),
  'onboarding-on': () => onboarding({ step: 'try', answer: 'on' }),
  'onboarding-refused': () => onboarding({ step: 'try', answer: 'refused' }),
  'onboarding-failed': () => onboarding({ step: 'try', answer: 'failed', practiceFailed: true }),
};

const onboarding = ({ step, answer = 'unasked', practiceFailed = false }: Shown) => (
  <PageShell current="onboarding" width="middle">
    <OnboardingView
      settings={settings}
      step={step}
      answer={answer}
      practiceFailed={practiceFailed}
      onStep={nothing}
      onChange={nothing}
      onNotice={nothing}
      onNotNow={nothing}
      onPractice={nothing}
    />
  </PageShell>
);
