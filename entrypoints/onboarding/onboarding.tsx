import { useEffect, useState } from 'preact/hooks';
import { useLocale } from '../../components/locale.tsx';
import {
  type NoticingAnswer,
  ONBOARDING_STEPS,
  type OnboardingStep,
  OnboardingView,
} from '../../components/onboarding/onboarding-view.tsx';
import { PageShell } from '../../components/page/page-shell.tsx';
import { send } from '../../utils/messaging/send.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { writeSettings } from '../../utils/use-cases/settings.ts';
import { usePageTitle } from '../shared/mount.tsx';
import { startNoticing } from '../shared/noticing.ts';

/** The screen in the fragment of the address, so that Back goes one back. */
const stepNow = (): OnboardingStep =>
  ONBOARDING_STEPS.find((step) => location.hash === `#${step}`) ?? ONBOARDING_STEPS[0];

/** The page that opens after installing. */
export function Onboarding({ settings }: { settings: Settings }) {
  const { t } = useLocale();
  const [step, setStep] = useState(stepNow);
  const [answer, setAnswer] = useState<NoticingAnswer>('unasked');
  const [practiceFailed, setPracticeFailed] = useState(false);
  usePageTitle(t('onboarding.title'));
  useEffect(() => {
    const follow = () => setStep(stepNow());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const onNotice = () => {
    startNoticing().then(
      (allowed) => setAnswer(allowed ? 'on' : 'refused'),
      (error: unknown) => {
        console.error(error);
        setAnswer('failed');
      },
    );
  };
  const onPractice = () => {
    setPracticeFailed(false);
    send('vet-practice', {}).then(
      ({ id }) => location.assign(`/register.html#/vetting/${id}`),
      (error: unknown) => {
        console.error(error);
        setPracticeFailed(true);
      },
    );
  };
  return (
    <PageShell current="onboarding" width="middle">
      <OnboardingView
        key={step}
        settings={settings}
        step={step}
        answer={settings.noticeWhileBrowsing ? 'on' : answer}
        practiceFailed={practiceFailed}
        onStep={(next) => location.assign(`#${next}`)}
        onChange={(change) => void writeSettings(change)}
        onNotice={onNotice}
        onNotNow={() => setAnswer('not-now')}
        onPractice={onPractice}
      />
    </PageShell>
  );
}
