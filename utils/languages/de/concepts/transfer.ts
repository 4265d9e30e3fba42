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
};
