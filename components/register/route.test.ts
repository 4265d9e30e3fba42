import { expect, it } from 'vitest';
import { hrefFor, parseRoute, type Route } from './route.ts';

const ROUTES: Route[] = [
  { page: 'list' },
  { page: 'queue' },
  { page: 'candidate', id: 'quillbird.example' },
  { page: 'candidate', id: 'quillbird.example', tab: 'documents' },
  { page: 'vetting', id: '[::1]' },
  { page: 'candidate', id: 'odd/id with %' },
  { page: 'text', snapshotId: 'a-b-c', start: 12, end: 340 },
  { page: 'compare', ids: ['quillbird.example', 'odd,id', 'odd/id'] },
  { page: 'report', ids: ['quillbird.example'] },
  { page: 'outbox', ids: [] },
  { page: 'outbox', ids: ['quillbird.example', 'odd,id'] },
  { page: 'versions', before: 'a-b', after: 'c/d' },
];

it.each(ROUTES)('reads back the address it wrote: %j', (route) => {
  expect(parseRoute(hrefFor(route))).toEqual(route);
});

it('takes what it does not know for the list', () => {
  for (const hash of ['', '#', '#/', '#/candidate', '#/elsewhere/x', '#main']) {
    expect(parseRoute(hash)).toEqual({ page: 'list' });
  }
  expect(parseRoute('#/text/s/rubbish')).toEqual({ page: 'text', snapshotId: 's', start: 0, end: 0 });
  expect(parseRoute('#/candidate/%E0%A4%A')).toEqual({ page: 'candidate', id: '%E0%A4%A' });
});

it('compares each candidate once, and no more than can stand side by side', () => {
  expect(parseRoute('#/compare/a,b,a,,c')).toEqual({ page: 'compare', ids: ['a', 'b', 'c'] });
  expect(parseRoute('#/compare/a,b,c,d,e,f')).toEqual({ page: 'compare', ids: ['a', 'b', 'c', 'd', 'e'] });
  expect(parseRoute('#/compare/')).toEqual({ page: 'list' });
});
