import type { ExportFormat } from '../../components/register/register-actions.tsx';
import { exportRegister } from '../../utils/use-cases/register.ts';

/** Exports candidates (all, without ids) and has the browser save the file. Returns its name. */
export async function saveRegisterFile(format: ExportFormat, ids: readonly string[] | null): Promise<string> {
  const { fileName, mimeType, content } = await exportRegister(format, ids ?? undefined);
  const url = URL.createObjectURL(new Blob([content], { type: mimeType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser reads the blob after the click; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return fileName;
}
