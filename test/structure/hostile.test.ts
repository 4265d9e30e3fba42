import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentOf, isTest, projectFiles, ROOT } from './source-files.ts';

const sources = projectFiles().filter(
  (path) =>
    /^(?:entrypoints|components|utils)\/.*\.tsx?$/.test(path) && !isTest(path) && !path.startsWith('utils/build/'),
);

interface Line {
  place: string;
  path: string;
  code: string;
}

const lines: Line[] = sources.flatMap((path) =>
  contentOf(path)
    .split('\n')
    .map((code, index): Line => ({ place: `${path}:${index + 1}`, path, code }))
    .filter(({ code }) => !/^\s*(?:\*|\/\/|\/\*)/.test(code)),
);
const faultsOf = (pattern: RegExp, allowed: (line: Line) => boolean): string[] =>
  lines.filter((line) => pattern.test(line.code) && !allowed(line)).map(({ place, code }) => `${place} ${code.trim()}`);

/** All that can make a request, or have the browser make one. */
const REQUEST =
  /(?:^|[^.\w])fetch\(|\b(?:globalThis|self|window)\.fetch\b|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew (?:WebSocket|EventSource|Image|Audio|SharedWorker)\b|\bimportScripts\b|\bWebTransport\b|\bRTCPeerConnection\b/;

/** The only files that may, and whom they reach. */
const NETWORK: Record<string, string> = {
  'utils/platform/fetch-document.ts': 'the vendor being vetted; nothing more private than the page that names it',
  'utils/platform/register-request.ts': 'the register that the user configured; no redirect is followed',
  'entrypoints/shared/load-pdf-reader.ts': 'a file of the extension itself',
  'utils/platform/own-file.ts': 'a file of the extension itself',
  'utils/platform/practice-pages.ts': 'a file of the extension itself',
};

test('requests go to the vendor, to the register and to ourselves, from files that say so', () => {
  expect(faultsOf(REQUEST, ({ path }) => path in NETWORK)).toEqual([]);
  const withoutRequest = Object.keys(NETWORK).filter(
    (path) => !lines.some((line) => line.path === path && REQUEST.test(line.code)),
  );
  expect(withoutRequest).toEqual([]);
});

test('text never becomes code or mark-up', () => {
  const made =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|eval\(|new Function)\b/;
  // Reading a page as it stands is not making one.
  expect(faultsOf(made, ({ code }) => /\.outerHTML(?!\s*\+?=)/.test(code))).toEqual([]);
});

/** Where links of ours lead: within the extension, or to what these functions have looked at. */
const OURS = [
  /^\{(?:hrefFor|safeHref|mailHref|storedTextHref)\(/,
  /^"\/?[\w./#-]*"/,
  /^\{`\/[\w.-]+\.html#/,
  // In the evidence pack, where names of folders and files are our own.
  /^"\$\{(?:folderOf|inFolder)\(/,
  // Made by `mailtoFor`, which encodes every part.
  /^\{mail\.mailto\}/,
];

/** Parameters by which a component is told an address of our own, or one that is looked at where it becomes a link. */
const HANDED_ON =
  /^\{(?:registerHref\(view\)|detailsHref|props\.outboxHref|props\.cancelHref|licencesHref|(?:card|body)\.website|card\.complaintPage)\}/;

test('no address out of a page, a document or a file becomes a link unlooked at', () => {
  const links = lines.flatMap(({ place, code }) =>
    [...code.matchAll(/\b(?:href|src|srcSet|action|formAction|poster)=(["{].*)/g)].map(([, to]) => ({
      place,
      to: to!,
    })),
  );
  expect(links.length).toBeGreaterThan(30);
  const faults = links.filter(({ to }) => !HANDED_ON.test(to) && !OURS.some((pattern) => pattern.test(to)));
  expect(faults.map(({ place, to }) => `${place} ${to}: wrap it in safeHref() or mailHref()`)).toEqual([]);
});

test('the threat model names tests that there are', () => {
  const [, section = ''] = contentOf('README.md').split(/^## What could go wrong$/m);
  const named = [...section.split(/^## /m)[0]!.matchAll(/`([\w/.-]+\.(?:test|e2e)\.tsx?)`/g)].map((match) => match[1]!);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(ROOT + path))).toEqual([]);
});
