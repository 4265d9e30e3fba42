import { expect, test } from 'vitest';
import { job, jobDocument } from '../../../test/unit/records.ts';
import type { Detection, DocumentLink } from '../../model/detection.ts';
import { documentsOnPage, documentsToFollow, documentsToRead } from './choose-documents.ts';

const PAGE = 'https://brightledger.example/';

function link(path: string, documentType: DocumentLink['documentType'], confidence = 0.9): DocumentLink {
  return { url: new URL(path, PAGE).href, text: path, documentType, confidence };
}

function detection(links: DocumentLink[], documentType: Detection['page']['documentType'] = null): Detection {
  return { site: { kind: 'vendor', confidence: 1, signals: [] }, page: { documentType, language: 'en' }, links };
}

test('a page that is a document counts itself, and no address counts twice', () => {
  const found = documentsOnPage(
    `${PAGE}dpa`,
    detection([link('/dpa', 'dpa'), link('/privacy', 'privacy-policy')], 'dpa'),
  );
  expect(found.map(({ url }) => url)).toEqual([`${PAGE}dpa`, `${PAGE}privacy`]);
});

test('a list of documents is not one of them', () => {
  const found = documentsOnPage(
    `${PAGE}legal`,
    detection([link('/legal', 'other-legal'), link('/dpa', 'dpa')], 'other-legal'),
  );
  expect(found.map(({ url }) => url)).toEqual([`${PAGE}dpa`]);
});

test('reads the surest of each kind, and nothing more private than the page', () => {
  const versions = Array.from({ length: 20 }, (_, index) => link(`/terms/${index}`, 'terms', index / 20));
  const links = [
    ...versions,
    link('http://192.168.0.1/dpa', 'dpa'),
    link('http://localhost/dpa', 'dpa'),
    link('/dpa', 'dpa'),
  ];
  const chosen = documentsToRead(PAGE, links);
  expect(chosen.filter(({ documentType }) => documentType === 'terms').map(({ url }) => url)).toEqual(
    [19, 18, 17, 16, 15, 14].map((index) => `${PAGE}terms/${index}`),
  );
  expect(chosen.filter(({ documentType }) => documentType === 'dpa').map(({ url }) => url)).toEqual([`${PAGE}dpa`]);
  expect(chosen.every(({ state }) => state === 'waiting')).toBe(true);
});

const links = [
  link('/dpa', 'dpa'),
  link('https://elsewhere.example/subprocessors', 'subprocessors'),
  link('/more-legal', 'other-legal'),
  link('/privacy', 'privacy-policy'),
];
const known = [
  jobDocument({ url: `${PAGE}legal`, documentType: 'other-legal' }),
  jobDocument({ url: `${PAGE}privacy`, documentType: 'privacy-policy' }),
];

test('a hub leads to all documents it links to, one level deep', () => {
  const [hub] = known;
  const found = documentsToFollow(job({ documents: known }), hub!, `${PAGE}legal`, [
    ...links,
    link('/privacy-uk', 'privacy-policy'),
  ]);
  expect(found.map(({ url, foundOn }) => [url, foundOn])).toEqual([
    [`${PAGE}dpa`, `${PAGE}legal`],
    ['https://elsewhere.example/subprocessors', `${PAGE}legal`],
    [`${PAGE}privacy-uk`, `${PAGE}legal`],
  ]);
  expect(documentsToFollow(job({ documents: known }), found[0]!, found[0]!.url, [link('/sla', 'sla')])).toEqual([]);
});

test('another document leads only to kinds that are missing, at the vendor itself', () => {
  const [, policy] = known;
  const found = documentsToFollow(job({ documents: known }), policy!, policy!.url, [
    ...links,
    link('/privacy-uk', 'privacy-policy'),
  ]);
  expect(found.map(({ url }) => url)).toEqual([`${PAGE}dpa`]);
});

test('where the vendor has its own document of a kind, another company’s is not taken for it', () => {
  const captcha = link('https://captcha.example/privacy', 'privacy-policy');
  const theirs = link('https://parent.example/terms', 'terms');
  const found = documentsOnPage(PAGE, detection([captcha, theirs, link('/privacy', 'privacy-policy', 0.7)]));
  expect(found.map(({ url }) => url)).toEqual(['https://parent.example/terms', `${PAGE}privacy`]);
});

test('a hub at a host that many vendors share leads to the vendor’s part of it, not to the host’s own documents', () => {
  const hub = jobDocument({ url: 'https://trust.host.example/brightledger', documentType: 'trust-center' });
  const found = documentsToFollow(job({ documents: [hub] }), hub, hub.url, [
    link('https://trust.host.example/privacy', 'privacy-policy'),
    link('https://trust.host.example/brightledger/dpa', 'dpa'),
    link('/security', 'security'),
  ]);
  expect(found.map(({ url }) => url)).toEqual(['https://trust.host.example/brightledger/dpa', `${PAGE}security`]);
});

test('a login page of somebody else, to which a hub sends us away, leads nowhere', () => {
  const [hub] = known;
  const login = 'https://login.host.example/';
  expect(documentsToFollow(job({ documents: known }), hub!, login, [link(`${login}dpa`, 'dpa')])).toEqual([]);
});
