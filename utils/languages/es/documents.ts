import { type DocumentWords, phrases } from '../document-words.ts';

export const documents: DocumentWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        política de privacidad, políticas de privacidad, aviso de privacidad, declaración de privacidad,
        política de protección de datos, protección de datos, protección de datos personales, política de datos,
        política de confidencialidad, política privacidad, tratamiento de datos personales, tratamiento de datos, privacidad y cookies
      `),
      words: phrases(`privacidad`),
      short: phrases(`datos personales`),
    },
    dpa: {
      names: phrases(`
        acuerdo de procesamiento de datos, acuerdo de tratamiento de datos, contrato de encargado del tratamiento, encargado de tratamiento,
        contrato encargado tratamiento, contrato de encargado de tratamiento, contrato de encargo,
        contrato de encargo del tratamiento, acuerdo de encargo de tratamiento, encargado del tratamiento,
        adenda de tratamiento de datos, anexo de tratamiento de datos, anexo de procesamiento de datos,
        contrato de tratamiento de datos, acuerdo de protección de datos
      `),
      short: phrases(`encargo de tratamiento`),
    },
    subprocessors: {
      names: phrases(`
        subencargados, subencargado, subprocesadores, sub encargados, lista de subencargados, sub procesadores
      `),
      short: phrases(`subcontratistas`),
    },
    terms: {
      names: phrases(`
        términos y condiciones, términos de servicio, términos del servicio, términos de uso, condiciones de uso,
        condiciones generales, condiciones de servicio, condiciones del servicio, condiciones de venta,
        condiciones de contratación, condiciones contratación, condiciones particulares, condiciones vendedores, términos legales, contrato de licencia, contrato de servicio, contrato de servicios, acuerdo de usuario, condiciones legales,
        bases legales
      `),
      words: phrases(`términos`),
      short: phrases(`condiciones, tyc`),
    },
    security: {
      names: phrases(`
        política de seguridad, seguridad de la información, seguridad de los datos, seguridad y privacidad,
        privacidad y seguridad, medidas de seguridad, medidas técnicas y organizativas, seguridad y cumplimiento
      `),
      short: phrases(`seguridad`),
    },
    'trust-center': {
      names: phrases(`centro de confianza, portal de confianza, confianza y seguridad`),
      short: phrases(`confianza, cumplimiento, certificaciones`),
    },
    'cookie-policy': {
      names: phrases(`
        política de cookies, políticas de cookies, aviso de cookies, uso de cookies, declaración de cookies,
        política cookies, información sobre cookies
      `),
      words: phrases(`cookies`),
      short: [],
    },
    sla: {
      names: phrases(`acuerdo de nivel de servicio, acuerdos de nivel de servicio, nivel de servicio`),
      short: phrases(`sla, ans`),
    },
    'status-page': {
      names: phrases(`estado del servicio, estado del sistema, estado de los servicios, página de estado`),
      short: phrases(`estado`),
    },
    'vulnerability-disclosure': {
      names: phrases(`
        divulgación de vulnerabilidades, divulgación responsable, reportar una vulnerabilidad,
        informar de una vulnerabilidad, reporte de vulnerabilidades
      `),
      short: [],
    },
    imprint: {
      names: phrases(`aviso legal, nota legal, avisos legales, información legal del titular`),
      short: phrases(`pie de imprenta`),
    },
    'acceptable-use': {
      names: phrases(`
        política de uso aceptable, uso aceptable, política de uso, políticas de uso, normas de uso,
        contenido prohibido, normas de conducta
      `),
      short: [],
    },
    'other-legal': {
      names: phrases(`
        política de devoluciones, derecho de desistimiento, política de reembolso, política de envíos,
        declaración de accesibilidad, código ético, código de conducta, canal de denuncias, propiedad intelectual,
        normas de la comunidad, política de cancelación
      `),
      hubs: phrases(`información legal, información jurídica, documentos legales`),
      short: phrases(`legal, rgpd, accesibilidad, lopd, transparencia`),
    },
  },
  around: phrases(`
    el, la, los, las, un, una, nuestra, nuestro, nuestras, nuestros, su, sus, tu, de, del, y, en, para, sobre, leer,
    ver, aquí, más, consulta, descargar, web, sitio
  `),
  against: phrases(`
    configuración, configurar, preferencias, aceptar, rechazar, gestionar, blog, noticias, cómo, qué, guía,
    plantilla, curso, empleo, consejos, delegado
  `),
};
