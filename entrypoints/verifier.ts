import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startVerifier } from '../utils/exporters/evidence-pack/verify-view.ts';

/** The script of `verify.html` in an evidence pack: not run by the extension, but handed out with the evidence. */
export default defineUnlistedScript(() => startVerifier(document));
