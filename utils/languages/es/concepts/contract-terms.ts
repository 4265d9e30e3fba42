import type { CONTRACT_CLOSING_CONCEPTS } from '../../concepts/contract-closing.ts';
import type { CONTRACT_TERMS_CONCEPTS } from '../../concepts/contract-terms.ts';
import type { Essential } from '../../concepts/essential.ts';
import type { Words } from '../../concepts.ts';

type Terms = (typeof CONTRACT_TERMS_CONCEPTS)[number] | (typeof CONTRACT_CLOSING_CONCEPTS)[number];

export const contractTerms: Words<Essential<Terms>> = {
  'handle-data': `
    utiliz*, usa, usar, usará, uso, trata, tratar, tratará, tratarán, tratamiento, tratados, explot*, conserv*, divulg*,
    compart*, comunic*, ceder*, cederá, destin*, aplicará, aplicar, emple*`,
  'vendor-purposes': `
    (sus|nuestros|nuestras|su) propi* (_|) (fines|finalidad|finalidades|intereses|usos|necesidades|beneficio|provecho),
    (fines|finalidad|finalidades|usos|interés|beneficio) propi*, en (su|) (propio|) (beneficio|provecho) (propio|), por cuenta propia,
    fines (comerciales|publicitarios) propios, para sí mism*`,
  'other-purpose': `
    (otro|otra|otros|otras|ningún otro|ninguna otra|cualquier otro|cualquier otra) (_|) (fin|fines|finalidad|finalidades|uso|usos|propósito|propósitos|objeto),
    (fin|fines|finalidad|finalidades|uso|usos|propósito|propósitos) (_|) (distint*|diferent*|divers*|ajen*|alguno),
    (distint*|diferent*) (de|del|a|al) (_|) (_|) (previst*|indicad*|establecid*|prestación|prestar|descrit*)`,
  'service-only': `
    (únicamente|exclusivamente|solo|sólo|solamente|estrictamente) (_|) (para|con el fin|con la finalidad|a fin|a los fines|a efectos|en la medida) (_|) (_|) (_|) (_|) (_|) (prest*|ejecu*|servicio*|contrato|finalidad*|objeto|encargo|cumpl*),
    (con la|con el) (única|único|exclusiva|exclusivo|sola|solo) (finalidad|fin|propósito|objeto) de (_|) (_|) (_|) (_|) (prest*|ejecu*|servicio*|contrato|encargo),
    para (la|el|los|las) (única|único|exclusiva|exclusivo|exclusivos|exclusivas) (fin|fines|finalidad|finalidades) _,
    (para|a) (los|) (únicos|exclusivos) (fines|efectos) (_|) (_|) (_|) (prest*|ejecu*|servicio*|contrato|encargo),
    (sólo|solo|únicamente) para la finalidad objeto,
    (únicamente|exclusivamente|solo|sólo|solamente) para (los|las) (fines|finalidades) (específic*|del|de|indicad*|previst*|establecid*|descrit*|determinad*)`,
  'customer-data': `
    datos (_|) (cliente|clientes|del cliente|de los clientes|del responsable|del suscriptor), datos (personales|de carácter personal) (del|de los) (cliente|clientes|responsable),
    contenido* (del|de los|de) (cliente|clientes|usuario*), =Datos =Cliente, datos (introducidos|almacenados|alojados|facilitados|cargados) por (el cliente|los clientes|usted)`,
  'product-improvement': `
    (mejor*|desarroll*|optimiz*|perfeccion*) (_|) (_|) (_|) (_|) (servicio*|producto*|funcionalidad*|plataforma|software|modelo*|algoritmo*|solucion*|oferta),
    desarrollo de productos, mejora de (los|sus|nuestros) productos, estudios de mercado, benchmarking, investigación y desarrollo`,
  anonymised: 'agregad*, agregar, anonimiz*, anónim*, disociad*, desidentificad*, estadístic*',
  'broad-licence': `
    (licencia|licencias|derecho) (_|) (_|) (_|) (_|) (_|) (_|) (mundial|perpetu*|irrevocable*|gratuit*|transferible*|sublicenciable*|ilimitad*|no exclusiv*)`,
  'as-controller': `
    como responsable* (del|de) tratamiento, en (calidad|condición) de responsable* (del|de) tratamiento,
    responsable (del|de) tratamiento (independiente|distinto|autónomo), responsable independiente`,
  'train-ai': `
    (entren*) (_|) (_|) (_|) (_|) (_|) (modelo*|IA|inteligencia artificial|algoritmo*|LLM*), aprendizaje (_|) (_|) (modelo*|algoritmo*)`,
  'matter-of-processing': `
    objeto (del|de la|de los|de las|de) (_|) (tratamiento*|encargo|contrato|acuerdo|presente*|anexo|prestación|adenda|cláusula*),
    tiene* por objeto, objeto y (_|) (duración|naturaleza|finalidad), objeto del encargo,
    !(datos|personales|personal|información|finalidad|finalidades|sean|ser|son|sido|será|serán) objeto de _ _,
    (descripción|características|detalles|identificación) (del|de los|de la) (_|) (tratamiento*|encargo|operaciones de tratamiento)`,
  'described-in': `
    describ*, descrit*, defin*, detall*, especific*, establec*, recog*, previst*, indicad*, figur*`,
  'by-updating-list': `
    (mediante|a través de|con) la (actualización|publicación) (_|) (_|) (_|) (lista|listado|página|relación|web|sitio),
    (actualizando|actualizará|actualizar|publicando|publicará) (_|) (_|) (_|) (lista|listado|página|relación|web|sitio),
    consultar (_|) (_|) (_|) (lista|listado|página|relación)`,
  'without-notice': `
    sin (_|) (_|) (preaviso|aviso|notificación|comunicación|notificar*|informar|comunicar*|avisar), sin (previo|previa) (aviso|notificación|comunicación),
    !(no|ningún|ninguna) (_|) (_|) (_|) (_|) (_|) (_|) sin (_|) (_|) (preaviso|aviso|notificación|comunicación|notificar*|informar|comunicar*)`,
  'subscribe-to-updates':
    'suscrib*, suscripción a, darse de alta, RSS, lista de (distribución|correo), recibir (_|) (avisos|notificaciones)',
  'no-right-to-object': `
    sin derecho (de|a) (oposición|oponerse), ningún derecho (de|a) (oposición|oponerse|objeción),
    no (_|) (podrá|puede|tiene|tendrá|dispone) (_|) (_|) (_|) (oponerse|oposición|objetar|objeción), renuncia (_|) (_|) (oponerse|oposición)`,
  terminate: `
    resolver*, resolución, rescind*, rescisión, termina*, dar por (terminado|finalizado|resuelto), poner fin, desist*`,
  'on-its-own': `
    por sí mism*, directamente, por (su|) (propia|) iniciativa, de forma (autónoma|directa),
    en su propio nombre`,
  'articles-32-36': `
    (artículos|artículo|arts|art) 32 (a|al) 36, 32 (a|al) 36, (artículos|arts|art) 32 36, 32 36 (del|RGPD)`,
  'articles-33-34': '33 (y|a|al|o|) 34, (artículos|artículo|arts|art) (32|33) (_|) (_|) (34|36)',
  supervisor: `
    autoridad* de (control|protección|supervisión), autoridad* competente*, =AEPD, agencia* (_|) (_|) protección de datos,
    autoridad* (catalana|vasca|autonómica*)`,
  'other-recipients': 'prestadores, proveedores, socios, destinatarios, anunciantes, colaboradores externos',
  deletion: 'supresión*, suprim*, elimin*, borr*, destru*, destrucción',
  'this-dpa': `
    (presente|este|esta|del|el|la) (encargo|adenda|anexo|acuerdo de tratamiento|contrato de encargo|acuerdo de encargo|DPA|acuerdo),
    (presentes|estas) cláusulas, encargo de tratamiento`,
  'advance-notice': `
    preaviso, con antelación, antelación, anticipación, (notificación|comunicación|información|aviso|solicitud) previ*,
    previ* (notificación|comunicación|información|aviso|solicitud), (horario|horas) (laboral|laborable|laborables|de oficina)`,
};
