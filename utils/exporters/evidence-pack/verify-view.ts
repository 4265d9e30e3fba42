import { filesInZip, type PackFile, type Verification, verifyPack } from './verify-pack.ts';

/** Lets a person choose a pack, or drop it, and tells what came of it. Runs in `verify.html`. */
export function startVerifier(page: Document): void {
  const texts = JSON.parse(page.getElementById('texts')?.textContent ?? '{}') as Record<string, string>;
  const drop = page.getElementById('drop')!;
  const verify = (chosen: readonly File[]) => void show(page, texts, chosen);
  for (const id of ['zip', 'folder']) {
    const field = page.getElementById(id) as HTMLInputElement;
    field.addEventListener('change', () => verify([...(field.files ?? [])]));
  }
  // Anywhere in the page: the browser would open the file in its place.
  page.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  page.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    verify([...(event.dataTransfer?.files ?? [])]);
  });
}

async function show(page: Document, texts: Record<string, string>, chosen: readonly File[]): Promise<void> {
  if (chosen.length === 0) return;
  const result = page.getElementById('result')!;
  const line = (text: string, kind = '') => {
    const element = page.createElement('p');
    element.textContent = text;
    element.className = kind;
    return element;
  };
  result.replaceChildren(line(texts.working!));
  try {
    const verification = await verifyPack(await filesOf(chosen));
    result.replaceChildren(...told(verification, texts).map(({ text, kind }) => line(text, kind)));
  } catch {
    result.replaceChildren(line(texts['no-pack']!, 'note bad'));
  }
}

interface Line {
  text: string;
  kind: string;
}

function told(verification: Verification, texts: Record<string, string>): Line[] {
  const { faults, quotesNotFound, fingerprint, files, documents, quotes } = verification;
  const counts = { files, documents, quotes } as const;
  return [
    { text: faults.length === 0 ? texts.good! : texts.bad!, kind: faults.length === 0 ? 'note good' : 'note bad' },
    ...faults.map(({ path, fault }) => ({ text: `${path}: ${texts[fault]}`, kind: 'fault' })),
    {
      text: texts.counts!.replace(/\{(files|documents|quotes)\}/g, (_all, name: keyof typeof counts) =>
        String(counts[name]),
      ),
      kind: 'soft',
    },
    ...quotesNotFound.map(({ path, quote }) => ({ text: `${path}: ${texts.quotes} “${quote}”`, kind: 'soft' })),
    ...(fingerprint ? [{ text: `${texts.fingerprint} ${fingerprint}`, kind: 'soft' }] : []),
  ];
}

/** One ZIP archive, or the files of a folder, whose own name is no part of the paths. */
async function filesOf(chosen: readonly File[]): Promise<PackFile[]> {
  const [first] = chosen;
  if (chosen.length === 1 && first && !first.webkitRelativePath) return filesInZip(await bytesOf(first));
  return chosen.map((file) => ({
    path: file.webkitRelativePath.split('/').slice(1).join('/') || file.name,
    read: () => bytesOf(file),
  }));
}

const bytesOf = async (file: File): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await file.arrayBuffer());
