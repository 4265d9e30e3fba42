import { browser } from 'wxt/browser';
import { AboutSection } from '../../components/about/about-section.tsx';
import { useLocale } from '../../components/locale.tsx';
import { OptionsView } from '../../components/options/options-view.tsx';
import { PageShell } from '../../components/page/page-shell.tsx';
import { EEA } from '../../utils/facts/adequacy.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { writeSettings } from '../../utils/use-cases/settings.ts';
import { wipe } from '../../utils/use-cases/wipe.ts';
import { usePageTitle } from '../shared/mount.tsx';
import { startNoticing, stopNoticing } from '../shared/noticing.ts';
import { useOutcome } from '../shared/outcome-notice.ts';
import { useNotifications } from '../shared/use-notifications.ts';
import { useOpenChanges } from '../shared/use-open-changes.ts';
import { BackupPart } from './backup-part.tsx';
import { ConnectionPart } from './connection-part.tsx';
import { PolicyPart } from './policy-part.tsx';
import { SpacePart } from './space-part.tsx';

const COUNTRIES = EEA.flatMap(({ countries }) => countries);

/** Settings, and the user's data out and away. */
export function Options({ settings }: { settings: Settings }) {
  const locale = useLocale();
  const { t } = locale;
  const { notice, tell, fail } = useOutcome();
  usePageTitle(t('options.title'));
  const notifications = useNotifications();
  const openChanges = useOpenChanges();
  const notStored = fail(({ t }) => t('options.failed'));
  /** `switching`: false when the browser's permission was refused. */
  const afterwards = (switching: Promise<boolean>, refused: 'noticing.refused' | 'notify.refused') =>
    void switching.then((did) => did || tell('info', ({ t }) => t(refused))).catch(notStored);
  const onNoticing = (enabled: boolean) =>
    afterwards(enabled ? startNoticing() : stopNoticing().then(() => true), 'noticing.refused');
  const onNotifications = (enabled: boolean) =>
    afterwards(enabled ? notifications.request() : notifications.withdraw().then(() => true), 'notify.refused');
  const onExport = (format: 'json' | 'csv') => {
    // Loaded when it is used: few come here to export.
    import('../shared/save-file.ts')
      .then(({ saveRegisterFile }) => saveRegisterFile(format, locale))
      .then((file) => tell('good', ({ t }) => t('export.done', { file })))
      .catch(fail(({ t }) => t('export.failed')));
  };
  const onWipe = () => {
    wipe()
      .then(() => tell('good', ({ t }) => t('wipe.done')))
      .catch(fail(({ t }) => t('wipe.failed')));
  };
  return (
    <PageShell current="options" openChanges={openChanges} width="narrow">
      <OptionsView
        settings={settings}
        countries={COUNTRIES}
        notice={notice}
        onChange={(change) => writeSettings(change).catch(notStored)}
        onNoticing={onNoticing}
        notifications={notifications.enabled}
        onNotifications={onNotifications}
        onExport={onExport}
        onWipe={onWipe}
        policy={<PolicyPart userName={settings.userName} />}
        connection={<ConnectionPart />}
        keeping={
          <>
            <BackupPart />
            <SpacePart />
          </>
        }
      />
      <AboutSection version={browser.runtime.getManifest().version} licencesHref="/licences.txt" />
    </PageShell>
  );
}
