import { useState } from 'preact/hooks';
import { useLocale } from '../../components/locale.tsx';
import { type NoticingAnswer, OnboardingView } from '../../components/onboarding/onboarding-view.tsx';
import { PageShell } from '../../components/page/page-shell.tsx';
import type { Settings } from '../../utils/model/settings.ts';
import { writeSettings } from '../../utils/use-cases/settings.ts';
import { usePageTitle } from '../shared/mount.tsx';
import { startNoticing } from '../shared/noticing.ts';

/** The page that opens after installing. */
export function Onboarding({ settings }: { settings: Settings }) {
  const { t } = useLocale();
  const [answer, setAnswer] = useState<NoticingAnswer>('unasked');
  usePageTitle(t('onboarding.title'));
  const onNotice = () => {
    startNoticing().then(
      (allowed) => setAnswer(allowed ? 'on' : 'refused'),
      (error: unknown) => {
        console.error(error);
        setAnswer('failed');
      },
    );
  };
  return (
    <PageShell current="onboarding" width="middle">
      <OnboardingView
        settings={settings}
        answer={settings.noticeWhileBrowsing ? 'on' : answer}
        onChange={(change) => void writeSettings(change)}
        onNotice={onNotice}
        onNotNow={() => setAnswer('not-now')}
      />
    </PageShell>
  );
}
