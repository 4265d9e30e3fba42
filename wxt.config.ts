import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * One source, two browsers. Every permission here is repeated in the golden manifests under
 * test/structure/golden, so that a new one is a reviewed diff.
 *
 * `VETWELL_E2E=1` builds the variant that the end-to-end tests and `npm start` drive: it may read loopback sites
 * without asking, because no test can answer the browser's own permission bubble. Stores never get it.
 */
const isE2e = process.env.VETWELL_E2E === '1';
const loopback = ['http://*.localhost/*', 'http://127.0.0.1/*'];
const anySite = ['http://*/*', 'https://*/*'];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: isE2e ? '.output/e2e' : '.output',
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    permissions: ['activeTab', 'storage', 'scripting', 'alarms'],
    host_permissions: isE2e ? loopback : undefined,
    optional_host_permissions: anySite,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src http: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'vetwell@vetwell.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
