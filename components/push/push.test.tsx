import { expect, test, vi } from 'vitest';
import { draw } from '../../test/preview/draw.tsx';
import { outboxItemSchema } from '../../utils/model/outbox-item.ts';
import type { ConnectionView } from '../../utils/model/register-connection.ts';
import { pushTargets } from '../../utils/use-cases/push/about.ts';
import { type ConnectionProps, ConnectionSection } from './connection-section.tsx';
import { type OutboxProps, OutboxView } from './outbox-view.tsx';

const connection: ConnectionView = {
  target: 'generic',
  endpoint: 'https://register.example/api',
  host: 'register.example',
  maskedToken: '••••••••1234',
  answers: {},
  isAllowed: true,
};
const item = (changes: object) => ({
  ...outboxItemSchema.parse({ id: 'a.example', name: 'A', queuedAt: 0 }),
  ...changes,
});
const nothing = () => {};

const outbox = (changes: Partial<OutboxProps>) =>
  draw(
    <OutboxView
      items={[]}
      counts={{ waiting: 0, sending: 0, sent: 0, refused: 0 }}
      connection={connection}
      onAllow={nothing}
      onResend={nothing}
      onRemove={nothing}
      sending={null}
      {...changes}
    />,
  );

test('what the register says is text, and is sent again by its own button', async () => {
  const onResend = vi.fn();
  const refused = item({ state: 'refused', attempts: 1, problem: 'invalid', status: 422, words: '<b>no</b> & never' });
  const view = await outbox({ items: [refused, item({ id: 'b.example', name: 'B' })], onResend });
  expect(view.words()).toContain('The register does not accept what is in it. HTTP 422');
  expect(view.words()).toContain('<b>no</b> & never');
  expect(view.controls()).not.toContain('Send again: B');
  await view.click('Send again: A');
  expect(onResend).toHaveBeenCalledWith([refused]);
});

test('without a register, or the permission for it, it says so first', async () => {
  expect((await outbox({ connection: null })).words()).toContain('No register is connected');
  const onAllow = vi.fn();
  const view = await outbox({ connection: { ...connection, isAllowed: false }, onAllow });
  await view.click('Allow register.example');
  expect(onAllow).toHaveBeenCalled();
});

const settings = (changes: Partial<ConnectionProps>) =>
  draw(
    <ConnectionSection
      targets={pushTargets()}
      connection={null}
      problem={null}
      notice={null}
      outboxHref="#/outbox/"
      onConnect={nothing}
      onAllow={nothing}
      onDisconnect={nothing}
      {...changes}
    />,
  );

test('what is entered goes out once, and the token does not stay in the field', async () => {
  const onConnect = vi.fn();
  const view = await settings({ onConnect });
  await view.type('Address of the API', 'https://register.example/api');
  await view.type('Token', 'secret-token');
  await view.submit('Connect');
  expect(onConnect).toHaveBeenCalledWith({
    target: 'generic',
    endpoint: 'https://register.example/api',
    token: 'secret-token',
    answers: {},
  });
  expect(view.find('input[type="password"]').getAttribute('value') ?? '').toBe('');
});

test('a problem stands with its field, and a kept token is masked', async () => {
  const view = await settings({ connection, problem: 'insecure' });
  expect(view.words()).toContain('Over http anyone on the way could read the token.');
  expect(view.words()).toContain('Kept: ••••••••1234.');
});
