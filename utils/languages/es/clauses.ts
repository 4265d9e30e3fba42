import { type DocumentClauses, phrases } from '../document-words.ts';

export const clauses: DocumentClauses = {
  'privacy-policy': phrases(`
    sus datos personales, tus datos personales, sus datos, tus datos, datos que recopilamos, datos que tratamos,
    recopilamos, derecho de acceso, derechos de acceso, rectificación, supresión, oposición, portabilidad,
    interés legítimo, base jurídica, delegado de protección de datos, reclamación,
    agencia española de protección de datos, retirar su consentimiento, plazo de conservación, finalidades,
    finalidad, dirección ip, destinatarios
  `),
  dpa: phrases(`
    responsable del tratamiento, encargado del tratamiento, el encargado, por cuenta del responsable,
    instrucciones documentadas, subencargado, subencargados, artículo 28, violación de la seguridad,
    violaciones de la seguridad, categorías de interesados, medidas técnicas y organizativas, sin dilación indebida,
    confidencialidad, auditorías, devolver, suprimir
  `),
  terms: phrases(`
    responsabilidad, ley aplicable, legislación aplicable, jurisdicción, fuerza mayor, propiedad intelectual,
    rescisión, resolución, el cliente, el usuario, precio, facturación, garantías, indemnizar, estas condiciones,
    presentes condiciones, licencia, suscripción
  `),
  'cookie-policy': phrases(`
    qué son las cookies, qué es una cookie, cookies técnicas, cookies necesarias, cookies de análisis,
    cookies analíticas, cookies publicitarias, cookies de terceros, cookies de sesión, cookies persistentes,
    cookies propias, eliminar las cookies, bloquear, desactivar las cookies, su navegador, tu navegador,
    pequeño archivo
  `),
  imprint: phrases(`
    titular, domicilio social, cif, nif, registro mercantil, inscrita en, tomo, folio, hoja, lssi,
    denominación social, ley 34 2002
  `),
};
