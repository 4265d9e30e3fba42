import type { Backup } from '../../utils/use-cases/backup/backup.ts';
import { download } from './download.ts';

/** What browsers offer that let a page write into a file of the user's choice. */
interface FilePicker {
  showSaveFilePicker?: (options: {
    suggestedName: string;
    types: { accept: Record<string, string[]> }[];
  }) => Promise<FileSystemFileHandle>;
}

/** Where a backup goes. To be asked for first of all in a click; null when the user chose no file. */
export async function chooseTarget(fileName: string): Promise<FileSystemFileHandle | 'download' | null> {
  const { showSaveFilePicker } = globalThis as FilePicker;
  if (!showSaveFilePicker) return 'download';
  try {
    return await showSaveFilePicker({ suggestedName: fileName, types: [{ accept: { 'application/gzip': ['.gz'] } }] });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/**
 * Writes a backup piece by piece: into the chosen file, which stays as it was until all is written; or, where a page
 * cannot, as a download, which the browser keeps on disk meanwhile. Fails with the signal's reason.
 */
export async function saveBackup(
  backup: Backup,
  target: FileSystemFileHandle | 'download',
  signal: AbortSignal,
): Promise<void> {
  if (target !== 'download') {
    await backup.stream.pipeTo(await target.createWritable(), { signal });
    return;
  }
  const file = await new Response(backup.stream, { headers: { 'content-type': backup.mediaType } }).blob();
  signal.throwIfAborted();
  download(file, backup.fileName);
}
