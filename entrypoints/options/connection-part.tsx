import { useState } from 'preact/hooks';
import {
  type ConnectionEntry,
  type ConnectionProps,
  ConnectionSection,
} from '../../components/push/connection-section.tsx';
import { hrefFor } from '../../components/register/route.ts';
import { pushTargets } from '../../utils/use-cases/push/about.ts';
import { checkEndpoint, connect, disconnect, patternOf } from '../../utils/use-cases/push/connection.ts';
import { useOutcome } from '../shared/outcome-notice.ts';
import { askForSites, giveBackSites } from '../shared/site-permission.ts';
import { useConnection } from '../shared/use-connection.ts';

/** The register that candidates are sent to, stored apart from the settings. */
export function ConnectionPart() {
  const { connection, refresh } = useConnection();
  const { notice, tell, fail } = useOutcome();
  const [problem, setProblem] = useState<ConnectionProps['problem']>(null);
  const failed = fail(({ t }) => t('push.failed'));
  if (connection === undefined) return null;
  const keep = async (entry: ConnectionEntry, asking: Promise<boolean>) => {
    if (!(await asking)) return tell('info', ({ t }) => t('push.refused'));
    const result = await connect(entry);
    setProblem(result.ok ? null : result.problem);
    await refresh();
    if (result.ok) tell('good', ({ t }) => t('push.saved'));
  };
  const onConnect = (entry: ConnectionEntry) => {
    const checked = checkEndpoint(entry.endpoint);
    setProblem(checked.ok ? null : checked.problem);
    // The browser's question must be the first thing that happens in the click.
    if (checked.ok) keep(entry, askForSites([checked.pattern])).catch(failed);
  };
  const onDisconnect = async () => {
    const pattern = await disconnect();
    if (pattern) await giveBackSites([pattern]);
    await refresh();
    tell('good', ({ t }) => t('push.disconnected'));
  };
  return (
    <ConnectionSection
      targets={pushTargets()}
      connection={connection}
      problem={problem}
      notice={notice}
      outboxHref={`/register.html${hrefFor({ page: 'outbox', ids: [] })}`}
      onConnect={onConnect}
      onAllow={() => connection && askForSites([patternOf(connection.endpoint)]).then(refresh, failed)}
      onDisconnect={() => void onDisconnect().catch(failed)}
    />
  );
}
