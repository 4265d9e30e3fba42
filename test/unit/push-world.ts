import { beforeEach } from 'vitest';
import { localeFor } from '../../utils/i18n/translate.ts';
import type { OutboxItem } from '../../utils/model/outbox-item.ts';
import { sendToRegister } from '../../utils/platform/register-request.ts';
import { closeDatabase } from '../../utils/storage/database.ts';
import { mergeRegister } from '../../utils/storage/register.ts';
import { connect } from '../../utils/use-cases/push/connection.ts';
import { outboxView, queueForRegister } from '../../utils/use-cases/push/push.ts';
import { keepSending, OUTBOX_ALARM, type PushPorts } from '../../utils/use-cases/push/push-runs.ts';
import { fake, resetFakeBrowser } from './fake-browser.ts';
import { freshDatabase } from './fresh-database.ts';
import { knownVendor } from './known-vendor.ts';
import { NOW } from './records.ts';
import { type RegisterServer, registerServer } from './register-server.ts';

// A register on loopback, a connection to it, and a background that is woken by its alarm.

export const TOKEN = 'tok_3f9a1c77d0e84b52-secret';
const PATIENCE = 250;

export const vendor = (n: number) => knownVendor({ id: `vendor-${n}.example`, name: `Vendor ${n}` });

interface PushWorld {
  server: RegisterServer;
  /** Milliseconds since the epoch. */
  clock: number;
  ports: PushPorts;
  /** Stores these vendors, and puts them in the outbox. */
  queue(...numbers: number[]): Promise<void>;
  item(n: number): Promise<OutboxItem>;
  /** As often as the alarm wakes the background, each time a new one, until nothing is on its way. */
  untilQuiet(): Promise<void>;
}

/** A new one before each test of the file. */
export function pushWorld(): PushWorld {
  const world: PushWorld = {
    server: undefined as unknown as RegisterServer,
    clock: NOW,
    ports: {
      now: () => world.clock,
      send: (request) => sendToRegister(request, PATIENCE),
      hasAccess: async (pattern) => fake.granted.has(pattern),
      locale: async () => localeFor('en'),
    },
    async queue(...numbers) {
      const candidates = numbers.map(vendor);
      await mergeRegister({ candidates, snapshots: [] }, (_stored, incoming) => incoming);
      await queueForRegister(candidates, world.clock);
    },
    item: async (n) => (await outboxView()).items.find(({ id }) => id === `vendor-${n}.example`)!,
    async untilQuiet() {
      for (let turn = 0; turn < 30; turn += 1) {
        await keepSending(world.ports);
        const minutes = fake.alarms.get(OUTBOX_ALARM);
        if (minutes === undefined) return;
        world.clock += minutes * 60_000;
        await closeDatabase();
      }
      throw new Error('it never came to rest');
    },
  };
  beforeEach(async () => {
    await freshDatabase();
    resetFakeBrowser();
    world.clock = NOW;
    world.server = await registerServer();
    fake.granted.add('http://127.0.0.1/*');
    await connect({ target: 'generic', endpoint: world.server.endpoint, token: TOKEN, answers: {} });
    return () => world.server.close();
  });
  return world;
}
