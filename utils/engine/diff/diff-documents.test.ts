import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../model/extraction.ts';
import { extract } from '../extraction/extract.ts';
import { diffDocuments } from './diff-documents.ts';

const read = (html: string): Promise<Extraction> =>
  extract({ url: 'https://plannica.example/dpa', contentType: 'text/html', body: new TextEncoder().encode(html) });

const none = () => [];
const SENTENCES = [
  'The processor handles personal data only on documented instructions.',
  'It notifies the controller of a breach within 48 hours.',
  'Sub-processors are engaged with general written authorisation.',
  'All personal data is deleted within thirty days after the end.',
];
const pageOf = (sentences: string[], around = '') =>
  `<body>${around}<main><h1>Agreement</h1>${sentences.map((sentence) => `<p>${sentence}</p>`).join('')}</main></body>`;

async function diff(before: string, after: string, criteriaOf: (sentence: string) => string[] = none) {
  return diffDocuments(await read(before), await read(after), criteriaOf);
}
const UNCHANGED = { changed: false, material: false, changes: [] };

describe('no change', () => {
  const before = pageOf(SENTENCES);
  it.each([
    ['the page around it', pageOf(SENTENCES, '<nav><a href="/new">A new menu</a></nav>')],
    [
      'typography',
      before
        .replace('within 48', 'within 48')
        .replace('general written', '“general” – written')
        .replaceAll('<p>', '<p>\n '),
    ],
    ['link targets', before.replace('documented', '<a href="/x?s=2">documented</a>')],
    ['order', pageOf([...SENTENCES].reverse())],
    ['cut into other paragraphs', `<main><h1>Agreement</h1><p>${SENTENCES.join(' ')}</p></main>`],
    ['case', before.replace('Sub-processors', 'SUB-PROCESSORS')],
    ['clause numbers', pageOf(SENTENCES.map((sentence, index) => `${index + 2}.1 ${sentence}`))],
  ])('%s', async (_what, after) => {
    expect(await diff(before, after)).toEqual(UNCHANGED);
  });
  it.each([
    ['Updated 3 days ago', 'Updated 1 month ago'],
    ['Vor 4 Tagen geändert', 'Vor 2 Wochen geändert'],
    ['Mis à jour il y a 2 jours', 'Mis à jour il y a 3 jours'],
  ])('time that passes: %s', async (earlier, later) => {
    expect(await diff(pageOf([earlier, ...SENTENCES]), pageOf([later, ...SENTENCES]))).toEqual(UNCHANGED);
  });
  it('the year of a copyright notice', async () => {
    const notice = (year: number) => pageOf([`Text and pictures are copyright ${year} Plannica.`, ...SENTENCES]);
    expect(await diff(notice(2025), notice(2026))).toEqual(UNCHANGED);
  });
});

describe('changes', () => {
  it('pairs a sentence with what it was rewritten to', async () => {
    const after = SENTENCES.map((sentence) => sentence.replace('48 hours', '72 hours'));
    expect(
      await diff(pageOf(SENTENCES), pageOf(after), (sentence) => (sentence.includes('breach') ? ['breach'] : [])),
    ).toEqual({
      changed: true,
      material: true,
      changes: [{ kind: 'rewritten', before: SENTENCES[1], after: after[1], criteria: ['breach'] }],
    });
  });
  it('tells added from removed, and gives each its criteria', async () => {
    const after = [...SENTENCES.slice(0, 3), 'Our office has moved to another part of the city.'];
    const { material, changes } = await diff(pageOf(SENTENCES), pageOf(after), (sentence) =>
      sentence.includes('deleted') ? ['deletion'] : [],
    );
    expect(material).toBe(true);
    expect(changes).toEqual([
      { kind: 'added', after: after[3], criteria: [] },
      { kind: 'removed', before: SENTENCES[3], criteria: ['deletion'] },
    ]);
  });
  it('sees a lost negation, another amount and another row', async () => {
    for (const [from, to] of [
      ['We do not sell data.', 'We do sell data.'],
      ['The fee is € 40.', 'The fee is € 45.'],
      [
        '<table><tr><td>A</td><td>Germany</td></tr><tr><td>B</td><td>France</td></tr></table>',
        '<table><tr><td>A</td><td>Germany</td></tr><tr><td>B</td><td>India</td></tr></table>',
      ],
    ] as const) {
      expect((await diff(pageOf([...SENTENCES, from]), pageOf([...SENTENCES, to]))).changes).toHaveLength(1);
    }
  });
  it('counts a sentence that is said once less', async () => {
    const [first = ''] = SENTENCES;
    expect((await diff(pageOf([...SENTENCES, first]), pageOf(SENTENCES))).changes).toEqual([
      { kind: 'removed', before: first, criteria: [] },
    ]);
  });
});

describe('large documents', () => {
  it('compares neighbours only, in time in proportion to their length', { timeout: 60_000 }, async () => {
    const listOf = (kind: string) =>
      Array.from({ length: 40_000 }, (_, index) => `<p>Clause ${index} of ${kind} no ${index * 7}.</p>`).join('');
    const { changes } = await diff(`<main>${listOf('old')}</main>`, `<main>${listOf('new')}</main>`);
    expect(changes).toHaveLength(40_000);
  });
});

describe('unreadable', () => {
  const whole = pageOf(SENTENCES);
  it.each([
    ['login-wall', '<title>Log in</title><body><form><input type="password"></form></body>'],
    ['captcha', '<title>Just a moment...</title><body><p>Checking your browser.</p></body>'],
    [
      'consent-wall',
      '<body><div><p>We use cookies and similar means on this site.</p><button>Accept all</button><button>Reject</button></div></body>',
    ],
    ['empty', pageOf(['Welcome.'])],
    ['not-found', '<title>Page not found</title><body><h1>Page not found</h1></body>'],
  ])('%s is no change', async (problem, after) => {
    expect(await diff(whole, after)).toEqual({ ...UNCHANGED, unreadable: problem });
  });
  it('a document that is back is a change', async () => {
    const result = await diff('<title>Page not found</title><body><h1>Page not found</h1></body>', whole);
    expect(result.changed).toBe(true);
    expect(result.unreadable).toBeUndefined();
  });
});
