/**
 * The parts of the extension API that our code uses, in memory. In a test file:
 * `vi.mock('wxt/browser', async () => ({ browser: (await import('…/test/unit/fake-browser.ts')).fakeBrowser }))`.
 */
type Listener = (...args: never[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    emit: (...args: unknown[]) => [...listeners].map((listener) => listener(...(args as never[]))),
    clear: () => listeners.clear(),
  };
}

type Fields = Record<string, unknown>;

function storageArea(name: string, onChanged: ReturnType<typeof event>) {
  const stored = new Map<string, string>();
  const change = (values: Fields) => {
    for (const [key, value] of Object.entries(values)) {
      if (value === undefined) stored.delete(key);
      else stored.set(key, JSON.stringify(value));
    }
    onChanged.emit(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])), name);
  };
  return {
    stored,
    get: async (keys: string | string[] | null): Promise<Fields> => {
      const wanted = keys === null ? [...stored.keys()] : [keys].flat();
      return Object.fromEntries(
        wanted.flatMap((key) => (stored.has(key) ? [[key, JSON.parse(stored.get(key) as string) as unknown]] : [])),
      );
    },
    set: async (values: Fields) => change(values),
    remove: async (keys: string | string[]) => change(Object.fromEntries([keys].flat().map((key) => [key, undefined]))),
  };
}

const onChanged = event();
const local = storageArea('local', onChanged);
const session = storageArea('session', onChanged);

/** What the fake browser is like now; tests look at it and change it. */
export const fake = {
  language: 'en-GB',
  manifest: { optional_host_permissions: ['http://*/*', 'https://*/*'] } as Fields,
  granted: new Set<string>(),
  badges: new Map<number | 'everywhere', string>(),
  alarms: new Map<string, number>(),
  scripts: new Map<string, Fields>(),
  /** Sent with `tabs.sendMessage`. */
  asked: [] as { tabId: number; message: unknown }[],
  /** What `scripting.executeScript` does in a tab; by default the browser refuses. */
  execute: (async () => {
    throw new Error('Cannot access contents of the page');
  }) as (injection: Fields) => Promise<{ result: unknown }[]>,
};
const initial = { ...fake };

export function resetFakeBrowser(): void {
  Object.assign(fake, initial, { asked: [] });
  for (const map of [fake.granted, fake.badges, fake.alarms, fake.scripts, local.stored, session.stored]) map.clear();
  onChanged.clear();
}

export const fakeBrowser = {
  runtime: { id: 'vetwell-id', getManifest: () => fake.manifest, onMessage: event() },
  i18n: { getUILanguage: () => fake.language },
  storage: { local, session, onChanged },
  permissions: {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => fake.granted.has(origin)),
  },
  action: {
    setBadgeText: async ({ tabId, text }: { tabId?: number; text: string | null }) =>
      void fake.badges.set(tabId ?? 'everywhere', text ?? ''),
    setBadgeBackgroundColor: async () => {},
  },
  alarms: {
    create: async (name: string, { periodInMinutes }: { periodInMinutes: number }) =>
      void fake.alarms.set(name, periodInMinutes),
    clear: async (name: string) => fake.alarms.delete(name),
    get: async (name: string) => {
      const periodInMinutes = fake.alarms.get(name);
      return periodInMinutes === undefined ? undefined : { name, periodInMinutes };
    },
  },
  tabs: {
    get: async (tabId: number): Promise<{ url?: string }> => {
      throw new Error(`No tab with id: ${tabId}.`);
    },
    sendMessage: async (tabId: number, message: unknown) => void fake.asked.push({ tabId, message }),
  },
  scripting: {
    executeScript: (injection: Fields) => fake.execute(injection),
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => ids.flatMap((id) => fake.scripts.get(id) ?? []),
    registerContentScripts: async (scripts: (Fields & { id: string })[]) => {
      for (const script of scripts) {
        if (fake.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        fake.scripts.set(script.id, script);
      }
    },
    updateContentScripts: async (scripts: (Fields & { id: string })[]) => {
      for (const script of scripts) fake.scripts.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) {
        if (!fake.scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      }
    },
  },
};
