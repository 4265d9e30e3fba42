import type { CERTIFICATE_CONCEPTS } from '../../concepts/certificates.ts';
import type { Essential } from '../../concepts/essential.ts';
import type { Words } from '../../concepts.ts';

/** By which is seen that a condition of a criterion holds, whatever languages the vendor's other documents are in. */
export const conditions: Words<Essential<(typeof CERTIFICATE_CONCEPTS)[number]>> = {
  'ai-features': `
    intelligenza artificiale, =IA, =AI, apprendimento automatico, machine learning, modell* linguistic*, generativa*`,
  'card-payments': `
    (carta|carte) (di credito|di debito|di pagamento), numero (della|di) carta, titolare (della|di) carta,
    dati (della|delle|di) (carta|carte), pagament* con (_|) (carta|carte)`,
};
