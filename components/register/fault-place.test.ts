import { expect, it } from 'vitest';
import { localeFor } from '../../utils/i18n/translate.ts';
import { faultPlaceText } from './fault-place.ts';

it('says line and column in words, and leaves the path of a value as it is', () => {
  expect(faultPlaceText('2:12', localeFor('en'))).toBe('line 2, column 12');
  expect(faultPlaceText('2:12', localeFor('nl'))).toBe('regel 2, teken 12');
  expect(faultPlaceText('candidates[2].homepage', localeFor('nl'))).toBe('candidates[2].homepage');
});
