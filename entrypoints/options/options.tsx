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
  const outcome = useOutcome();
  const { notice, tell, fail } = outcome;
  const switches = useSwitches(outcome);
  usePageTitle(t('options.title'));
  const openChanges = useOpenChanges();
  const notStored = fail(({ t }) => t('options.failed'));
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
        {...switches}
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

/** What is switched on together with a permission of the browser's. */
function useSwitches({ tell, fail }: ReturnType<typeof useOutcome>) {
  const { enabled, request, withdraw } = useNotifications();
  /** `switching`: false when the permission was refused. */
  const afterwards = (switching: Promise<boolean>, refused: 'noticing.refused' | 'notify.refused') =>
    void switching
      .then((did) => did || tell('info', ({ t }) => t(refused)))
      .catch(fail(({ t }) => t('options.failed')));
  return {
    onNoticing: (wanted: boolean) =>
      afterwards(wanted ? startNoticing() : stopNoticing().then(() => true), 'noticing.refused'),
    notifications: enabled,
    onNotifications: (wanted: boolean) =>
      afterwards(wanted ? request() : withdraw().then(() => true), 'notify.refused'),
  };
}
