import type { TRANSFER_CONCEPTS } from '../../concepts/transfer.ts';
import type { Words } from '../../concepts.ts';

export const transfer: Words<(typeof TRANSFER_CONCEPTS)[number]> = {
  transfer: `
    übermitt*, übertrag*, transfer*, weitergab*, weitergegeben, weiterleit*, verarbeitet in, verlagerung*, export*,
    datentransfer*, drittlandtransfer*, drittlandübermittlung*`,
  'third-country': `
    drittland*, drittländer*, drittstaat*, außerhalb (_|) (_|) (_|) (EWR|EU|europäischen|schweiz|union|europas),
    internationale organisation*, ausland, andere länder, anderen ländern, drittlandtransfer*, anderen staat*`,
  adequacy: `
    angemessenheitsbeschl*, angemessen* (datenschutzniveau|schutzniveau), angemessene* schutzniveau,
    angemessene* datenschutzniveau`,
  'standard-contractual-clauses': `
    standardvertragsklausel*, standarddatenschutzklausel*, SCC*, EU standardvertrag*, modellklausel*,
    standardschutzklausel*`,
  'scc-2021': `2021 914, juni 2021, modul (eins|zwei|drei|vier|1|2|3|4|i|ii|iii|iv), module (1|2|3|eins|zwei|drei)`,
  'scc-current': `
    (neue|neuen|2021) (EU|) (standardvertragsklausel*|SCC*), EU (SCC*|standardvertragsklausel*|standarddatenschutzklausel*|modellklausel*), (standardvertragsklausel*|standarddatenschutzklausel*|SCC*) (_|) (_|) (_|) (_|) (_|) (EU|europäischen kommission|europäische kommission|kommission|europäischen union)`,
  'scc-replaced': `
    2010 87, 2004 915, 2001 497, 2002 16, 5 februar 2010`,
  replaces: `
    ersetz*, abgelöst*, aufgehoben*, vorherig*, früher*, ehemalig*, alte, alten, bisherig*, nicht mehr`,
  'relies-on': `
    gelten, gilt, anwendung, anwendbar, grundlage, basis, gestützt, stützt, stützen, aufgrund, gemäß, nach, unter, im rahmen, mittels, durch, nutz*, verwend*, abschluss, geschützt, gewährleist*, sicherg*, getroffen, eingesetzt, entsprech*`,
  'model-clauses': `
    modellklausel*, EU modell*, mustervertrag*, mustervertragsklausel*, (angemessene|geeignete|entsprechende) (vertragliche|vertragliche*) (klauseln|garantien|regelungen|vereinbarungen), vertragliche garantien, datenübermittlungsvertr*`,
};
