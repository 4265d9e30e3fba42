import type { Locale, MessageKey } from '../../utils/i18n/translate.ts';
import type { BackupFault, NamedRecord } from '../../utils/model/backup.ts';

const KINDS = [
  'candidates',
  'vettings',
  'watches',
  'changes',
  'snapshots',
  'bodies',
  'policies',
  'queue',
  'outbox',
  'kept',
] as const;

/** What is wrong with a file that should be a backup, and where; without what follows from it. */
export function faultText(fault: BackupFault, locale: Locale): string {
  const { t } = locale;
  if (!('line' in fault)) return t(`restore.fault.${fault.fault}`);
  const { line } = fault;
  if (!('record' in fault)) return t(`restore.fault.${fault.fault}`, { line });
  return t(`restore.fault.${fault.fault}`, { line, record: recordText(fault.record, locale) });
}

function recordText({ store, name }: NamedRecord, { t }: Locale): string {
  const known = KINDS.find((one) => one === store);
  const key: MessageKey = known ? `restore.kind.${known}` : 'restore.kind.other';
  return name === '' ? t(key) : t('restore.record', { kind: t(key), name });
}
