import type * as z from 'zod/mini';
import { visibleText } from '../../html/visible-text.ts';
import type { Candidate } from '../../model/candidate.ts';
import {
  REGISTER_FILE_FORMAT,
  REGISTER_FILE_VERSION,
  type RegisterFile,
  registerFileSchema,
} from '../../model/register-file.ts';
import { jsonFault } from './json-fault.ts';

/**
 * Why a file is refused, and where. `place` is line and column ("3:7") of a text that is not JSON, else the path of the
 * value ("candidates[2].documents[0].url"); empty when the file as a whole is not one of ours.
 */
export interface RegisterFault {
  problem: 'not-json' | 'not-a-register' | 'newer-version' | 'invalid-value' | 'duplicate-id' | 'unsafe-url';
  place: string;
}

export type ParsedRegister = { ok: true; file: RegisterFile } | ({ ok: false } & RegisterFault);

/** Reads an exported register, trusting nothing in it. */
export function parseRegister(text: string): ParsedRegister {
  const json = text.replace(/^\uFEFF/, '');
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { ok: false, problem: 'not-json', place: placeOf(jsonFault(json) ?? 0, json) };
  }
  const header = headerFault(data);
  if (header !== null) return { ok: false, ...header };
  const parsed = registerFileSchema.safeParse(data);
  if (!parsed.success) {
    return { ok: false, problem: 'invalid-value', place: pathText(deepestPath(parsed.error.issues)) };
  }
  const { data: file } = parsed;
  const fault =
    duplicateId(file) ?? danglingReference(file) ?? unsafeUrl(file) ?? impossibleTime(file) ?? strangeId(file);
  if (fault !== null) return { ok: false, ...fault };
  return { ok: true, file: { ...file, candidates: file.candidates.map(withVisibleNames) } };
}

function headerFault(data: unknown): RegisterFault | null {
  const header = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  if (header.format !== REGISTER_FILE_FORMAT) return { problem: 'not-a-register', place: '' };
  if (typeof header.version === 'number' && header.version > REGISTER_FILE_VERSION) {
    return { problem: 'newer-version', place: 'version' };
  }
  return null;
}

function duplicateId(file: RegisterFile): RegisterFault | null {
  for (const list of ['candidates', 'snapshots'] as const) {
    const ids = new Set<string>();
    for (const [index, { id }] of file[list].entries()) {
      if (ids.has(id)) return { problem: 'duplicate-id', place: pathText([list, index, 'id']) };
      ids.add(id);
    }
  }
  return null;
}

/** A snapshot of a vendor, or a quote from a document, that is not in the file. */
function danglingReference(file: RegisterFile): RegisterFault | null {
  const vendors = new Set(file.candidates.map((candidate) => candidate.id));
  const orphan = file.snapshots.findIndex((snapshot) => !vendors.has(snapshot.vendorId));
  if (orphan >= 0) return { problem: 'invalid-value', place: pathText(['snapshots', orphan, 'vendorId']) };
  for (const [index, { assessment }] of file.candidates.entries()) {
    const documents = assessment?.documents ?? [];
    for (const [n, finding] of (assessment?.findings ?? []).entries()) {
      const wrong = finding.evidence.findIndex((evidence) => documents[evidence.document] === undefined);
      const path = ['candidates', index, 'assessment', 'findings', n, 'evidence', wrong, 'document'];
      if (wrong >= 0) return { problem: 'invalid-value', place: pathText(path) };
    }
  }
  return null;
}

/** Addresses become links to click: only those of the web are let in. */
function unsafeUrl(file: RegisterFile): RegisterFault | null {
  for (const [index, candidate] of file.candidates.entries()) {
    const urls: [path: PropertyKey[], url: string][] = [
      [['homepage'], candidate.homepage],
      ...candidate.documents.map(({ url }, n): [PropertyKey[], string] => [['documents', n, 'url'], url]),
      ...(candidate.assessment?.documents ?? []).map(({ url }, n): [PropertyKey[], string] => [
        ['assessment', 'documents', n, 'url'],
        url,
      ]),
    ];
    const unsafe = urls.find(([, url]) => !isWebUrl(url));
    if (unsafe) return { problem: 'unsafe-url', place: pathText(['candidates', index, ...unsafe[0]]) };
  }
  for (const [index, snapshot] of file.snapshots.entries()) {
    const field = (['url', 'finalUrl'] as const).find((name) => !isWebUrl(snapshot[name]));
    if (field) return { problem: 'unsafe-url', place: pathText(['snapshots', index, field]) };
  }
  return null;
}

/** An id is a host name (RFC 1123, or an address in brackets): it is shown beside the name, and says who the vendor is. */
function strangeId(file: RegisterFile): RegisterFault | null {
  const index = file.candidates.findIndex(
    ({ id }) => !/^(?:[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?|\[[0-9a-f:.]+\])$/.test(id),
  );
  return index < 0 ? null : { problem: 'invalid-value', place: pathText(['candidates', index, 'id']) };
}

/** What is read from pages is shown without characters that nobody sees or that turn the writing round; so is this. */
function withVisibleNames(candidate: Candidate): Candidate {
  const documents = candidate.documents.map((document) => ({
    ...document,
    linkText: visibleText(document.linkText),
    title: document.title && visibleText(document.title),
  }));
  return { ...candidate, name: visibleText(candidate.name), documents };
}

/** Of ECMAScript: milliseconds on either side of the epoch that a date can be made of. */
const LATEST = 8.64e15;

/** A moment that no date can be made of: nothing could be shown of it, nor handed over. */
function impossibleTime(file: RegisterFile): RegisterFault | null {
  const wrong = pathOfTime({ candidates: file.candidates, snapshots: file.snapshots });
  return wrong === null ? null : { problem: 'invalid-value', place: pathText(wrong) };
}

function pathOfTime(value: unknown): PropertyKey[] | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, child] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    const isTime = typeof child === 'number' && /^at$|At$/.test(String(key));
    const inside = isTime && Math.abs(child) > LATEST ? [] : pathOfTime(child);
    if (inside !== null) return [key, ...inside];
  }
  return null;
}

function isWebUrl(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && (parsed.protocol === 'http:' || parsed.protocol === 'https:');
}

/** The first issue; of a union, the place in its first alternative that got furthest. */
function deepestPath(issues: readonly z.core.$ZodIssue[]): PropertyKey[] {
  const [issue] = issues;
  if (issue === undefined) return [];
  if (issue.code !== 'invalid_union') return issue.path;
  const inner = issue.errors.map((alternative) => deepestPath(alternative)).sort((a, b) => b.length - a.length);
  return [...issue.path, ...(inner[0] ?? [])];
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

function placeOf(index: number, text: string): string {
  const before = text.slice(0, index).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}
