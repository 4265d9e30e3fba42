import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { licenceFile } from './utils/build/licences.ts';
import { onlyLicensed } from './utils/build/only-licensed.ts';

const ROOT = import.meta.dirname;

/**
 * One source, two browsers. Every permission here is repeated in the golden manifests under
 * test/structure/golden, so that a new one is a reviewed diff.
 *
 * `VETWELL_E2E=1` builds the variant that the end-to-end tests and `npm start` drive: it may read loopback sites
 * without asking, because no test can answer the browser's own permission bubble. Stores never get it.
 */
const isE2e = process.env.VETWELL_E2E === '1';
/** `npm run dev` opens a browser only where one can be seen; elsewhere it builds, watches, and says where. */
const hasNoDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const loopback = ['http://*.localhost/*', 'http://127.0.0.1/*'];
/** By which `npm run dev` tells its pages that something changed, and shows changed styles. Not in any build. */
const RELOADING = { connect: ' ws://localhost:*', style: " 'unsafe-inline'" };
const NOTHING = { connect: '', style: '' };
const PANEL = 'side-panel.html';
const anySite = ['http://*/*', 'https://*/*'];

/**
 * Code of bundled libraries that is never reached and that Mozilla's linter warns of; taken out, so that a warning is
 * always news. Fails when a newer version no longer has it.
 */
const NEVER_REACHED = [
  // `dangerouslySetInnerHTML`: no component of ours uses it, and a lint rule sees to that.
  { file: /preact[\\/]dist[\\/]preact\.mjs$/, code: '.innerHTML=', instead: '.textContent=' },
  // WebAssembly decoders of pictures in PDFs, which unpdf has taken out but for the call.
  { file: /unpdf[\\/]dist[\\/]pdfjs\.mjs$/, code: '={}()', instead: '={}' },
];

const withoutNeverReached: Plugin = {
  name: 'without-never-reached',
  transform(source, id) {
    const found = NEVER_REACHED.find(({ file }) => file.test(id.split('?', 1)[0] ?? id));
    if (!found) return null;
    if (!source.includes(found.code)) this.error(`${found.code} is gone: take it out of NEVER_REACHED`);
    return { code: source.replaceAll(found.code, found.instead), map: null };
  },
};

const isChromium = (browser: string): boolean => browser === 'chrome' || browser === 'edge';

/**
 * The code for PDFs is a file of its own, entrypoints/read-pdf.ts, and each context loads it in its own manner: a service
 * worker has no `import()`, so that elsewhere than in Node the engine's way of loading it would put it into every bundle.
 */
const pdfReaderApart: Plugin = {
  name: 'pdf-reader-apart',
  enforce: 'pre',
  resolveId(source) {
    if (source === 'virtual:read-pdf') return { id: '/read-pdf.js', external: 'absolute' };
    if (!source.endsWith('/load-pdf-reader.ts')) return null;
    return `${ROOT}/entrypoints/shared/load-pdf-reader.ts`;
  },
};

function contentSecurityPolicy(isDev: boolean): string {
  const extra = isDev ? RELOADING : NOTHING;
  const rules = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': `'self'${extra.style}`,
    'img-src': "'self' data:",
    'font-src': "'self'",
    // Ours are read as well: the pages of the practice vendor.
    'connect-src': `'self' http: https:${extra.connect}`,
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  };
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  webExt: { disabled: hasNoDisplay },
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: isE2e ? '.output/e2e' : '.output',
  vite: () => ({ plugins: [preact(), withoutNeverReached, pdfReaderApart, onlyLicensed(ROOT)] }),
  hooks: {
    'build:publicAssets': (_wxt, files) =>
      void files.push({ relativeDest: 'licences.txt', contents: licenceFile(ROOT) }),
  },
  manifest: ({ browser, command }) => ({
    ...(isChromium(browser) && { minimum_chrome_version: '126', side_panel: { default_path: PANEL } }),
    default_locale: 'en',
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    permissions: ['activeTab', 'storage', 'scripting', 'alarms', ...(isChromium(browser) ? ['sidePanel'] : [])],
    optional_permissions: ['notifications'],
    host_permissions: isE2e ? loopback : undefined,
    optional_host_permissions: anySite,
    content_security_policy: { extension_pages: contentSecurityPolicy(command === 'serve') },
    ...(browser === 'firefox' && {
      sidebar_action: {
        default_panel: PANEL,
        default_title: '__MSG_action_title__',
        default_icon: 'icon/icon.svg',
        open_at_install: false,
      },
      browser_specific_settings: {
        gecko: {
          id: 'vetwell@vetwell.example',
          // The first with data_collection_permissions on every platform.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
