import { expect, test } from 'vitest';
import { localeFor } from '../../utils/i18n/translate.ts';
import { byteSize } from './byte-size.ts';

test('bytes in words: three figures at most, rounded up, in the reader’s own writing', () => {
  const english = (bytes: number) => byteSize(bytes, localeFor('en'));
  expect([0, 1, 999, 12_345, 1_234_567, 5_000_000_000].map(english)).toEqual([
    '0 kB',
    '0.1 kB',
    '1 kB',
    '13 kB',
    '1.3 MB',
    '5 GB',
  ]);
  expect(byteSize(1_234_567, localeFor('nl'))).toBe('1,3 MB');
});
