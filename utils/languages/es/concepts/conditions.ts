import type { CERTIFICATE_CONCEPTS } from '../../concepts/certificates.ts';
import type { Essential } from '../../concepts/essential.ts';
import type { Words } from '../../concepts.ts';

/** By which is seen that a condition of a criterion holds, whatever languages the vendor's other documents are in. */
export const conditions: Words<Essential<(typeof CERTIFICATE_CONCEPTS)[number]>> = {
  'ai-features': `
    inteligencia artificial, =IA, =AI, aprendizaje automático, machine learning, modelo* de lenguaje, generativa*`,
  'card-payments': `
    tarjeta* (de crédito|de débito|bancaria*|de pago), número* de (_|) tarjeta*, titular* de (_|) tarjeta*,
    datos de (_|) tarjeta*, pago* con tarjeta*`,
};
