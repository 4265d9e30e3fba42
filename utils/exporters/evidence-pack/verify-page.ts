import type { Locale } from '../../i18n/translate.ts';
import type { ExportOptions } from '../exporter.ts';
import { html, verbatim } from './markup.ts';
import { PACK_STYLE } from './pack-style.ts';
import { PACK_FAULTS } from './verify-pack.ts';

/** What the verifier says, by the names it knows them by; `{…}` is filled in by it. */
function verifierTexts({ t }: Pick<Locale, 't'>): Record<string, string> {
  const faults = PACK_FAULTS.map((fault): [string, string] => [fault, t(`pack.fault.${fault}`)]);
  return {
    ...Object.fromEntries(faults),
    good: t('pack.verify.good'),
    bad: t('pack.verify.bad'),
    // As they stand: the verifier knows the numbers.
    counts: t('pack.verify.counts', { files: '{files}', documents: '{documents}', quotes: '{quotes}' }),
    quotes: t('pack.verify.quotes'),
    fingerprint: t('pack.verify.fingerprint'),
    working: t('pack.verify.working'),
    'no-pack': t('pack.verify.no-pack'),
  };
}

/** The verifier: one file that needs no network, no other file, and no Vetwell. */
export async function verifyPage(script: string, { locale }: ExportOptions): Promise<string> {
  const { t } = locale;
  const safeScript = script.replaceAll('</script', '<\\/script');
  const policy = `default-src 'none'; script-src ${await hashSource(safeScript)}; style-src ${await hashSource(PACK_STYLE)}; base-uri 'none'; form-action 'none'`;
  // A `<` in the data could end the element that it stands in.
  const texts = JSON.stringify(verifierTexts(locale)).replaceAll('<', '\\u003c');
  return html`<!doctype html>
<html lang="${locale.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${t('pack.verify.title')}</title>
<style>${verbatim(PACK_STYLE)}</style>
</head>
<body>
<h1>${t('pack.verify.title')}</h1>
<p>${t('pack.verify.about')}</p>
<div class="drop" id="drop">
<label>${t('pack.verify.zip')}<br><input type="file" id="zip" accept=".zip,application/zip"></label>
<label>${t('pack.verify.folder')}<br><input type="file" id="folder" webkitdirectory multiple></label>
</div>
<div id="result" role="status"></div>
<noscript><p class="note bad">${t('pack.verify.noscript')}</p></noscript>
<script type="application/json" id="texts">${verbatim(texts)}</script>
<script>${verbatim(safeScript)}</script>
</body>
</html>
`.markup;
}

/** By which a policy lets one inline script or style through, and no other (CSP Level 3). */
async function hashSource(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
