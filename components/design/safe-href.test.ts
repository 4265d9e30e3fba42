import { expect, test } from 'vitest';
import { mailHref, safeHref } from './safe-href.ts';

test.each(['https://brightledger.example/dpa', 'HTTP://brightledger.example/', 'https://x.example/#:~:text=a'])(
  '%s can be clicked on',
  (url) => expect(safeHref(url)).toBe(url),
);

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://brightledger.example/1',
  'view-source:https://brightledger.example/',
  'file:///etc/hosts',
  'chrome-extension://abc/options.html',
  '/options.html',
  '//brightledger.example',
  'https://[broken',
  '',
])('%j cannot', (url) => expect(safeHref(url)).toBeUndefined());

test('a mail goes to the address shown, and says what we say', () => {
  expect(mailHref('dpo@brightledger.example')).toBe('mailto:dpo@brightledger.example');
  expect(mailHref('a@b.example?bcc=c@d.example&body=x,e@f.example', 'On us & you')).toBe(
    'mailto:a@b.example%3Fbcc%3Dc@d.example%26body%3Dx%2Ce@f.example?subject=On%20us%20%26%20you',
  );
  expect(mailHref('a\uD800@b.example')).toBe('mailto:a%EF%BF%BD@b.example');
});
