// The engine without a browser: one JSON request a line on standard input, one JSON answer a line on standard output.
import { createInterface } from 'node:readline';
import { diff } from './diff.ts';
import { extractDocument } from './extract.ts';

type Task = (request: Record<string, unknown>) => unknown | Promise<unknown>;

const TASKS: Record<string, Task> = {
  extract: extractDocument,
  diff,
};

async function answer(line: string): Promise<Record<string, unknown>> {
  let id: unknown = null;
  try {
    const request: unknown = JSON.parse(line);
    if (typeof request !== 'object' || request === null) return { id, error: 'not an object' };
    const fields = request as Record<string, unknown>;
    id = fields.id ?? null;
    const task = typeof fields.task === 'string' && Object.hasOwn(TASKS, fields.task) ? TASKS[fields.task] : undefined;
    if (!task) return { id, error: `no task ${String(fields.task)}` };
    return { id, ...((await task(fields)) as object) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  process.stdout.write(`${JSON.stringify(await answer(line))}\n`);
}
