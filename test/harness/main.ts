// The engine without a browser: one JSON request a line on standard input, one JSON answer a line on standard output.
import { createInterface } from 'node:readline';

type Fields = Record<string, unknown>;

/** Each task in a file of its own, loaded when it is first asked for. */
const TASKS: Record<string, (request: Fields) => Promise<object>> = {
  'classify-url': async (request) => (await import('./classify-url.ts')).classifyDocumentUrl(request),
  detect: async (request) => (await import('./detect.ts')).detectPage(request),
  extract: async (request) => (await import('./extract.ts')).extractDocument(request),
  assess: async (request) => (await import('./assess.ts')).assessDocuments(request),
  diff: async (request) => (await import('./diff.ts')).diff(request),
};

async function answer(line: string): Promise<object> {
  let id: unknown = null;
  try {
    const request: unknown = JSON.parse(line);
    if (typeof request !== 'object' || request === null) return { id, error: 'not an object' };
    const fields = request as Fields;
    id = fields.id ?? null;
    const task = typeof fields.task === 'string' && Object.hasOwn(TASKS, fields.task) ? TASKS[fields.task] : undefined;
    if (!task) return { id, error: `no task ${String(fields.task)}` };
    return { id, ...(await task(fields)) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  process.stdout.write(`${JSON.stringify(await answer(line))}\n`);
}
