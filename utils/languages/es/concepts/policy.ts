import type { Essential } from '../../concepts/essential.ts';
import type { POLICY_CONCEPTS } from '../../concepts/policy.ts';
import type { Words } from '../../concepts.ts';

export const policy: Words<Essential<(typeof POLICY_CONCEPTS)[number]>> = {
  'right-to': `
    derecho (de|a|al), derecho, derechos, (usted|) (puede|podrá|pueden|podrán|tiene|tendrá|dispone), puedes, tienes, solicitar*, solicite,
    pedir*, pida, posibilidad, exigir, (desea|quiere), ejerc*, ejercit*`,
  'access-data': `
    acceso a (_|) (_|) (_|) datos, derecho de acceso, (derecho|derechos) (_|) (_|) acceso, acceder (a|) (_|) (_|) (datos|información), copia de (_|) (_|) datos,
    obtener (_|) (_|) (copia|confirmación), consultar (_|) (_|) datos, acceso rectificación, acceso y rectificación, (derechos|ejerc*|ejercit*) (_|) (_|) (_|) acceso,
    acceso (_|) (_|) (_|) (rectificación|supresión)`,
  'rectify-data': `
    rectifi*, corregir*, corrección*, correg*, actualizar (_|) (_|) (datos|información|perfil|cuenta), actualización de (_|) (datos|información),
    modificar (_|) (_|) (datos|información|perfil|cuenta), inexact*, completar (_|) (_|) datos`,
  'erase-data': `
    supresión, suprim*, elimin* (_|) (_|) (_|) (datos|información|cuenta), eliminación, borr* (_|) (_|) (_|) (datos|información|cuenta), borrado, olvido,
    cancelación, derecho al olvido, bloque*, !(eliminar|borrar|suprimir) (_|) cookies`,
  complain: 'reclamación, reclamaciones, reclamar, reclame, queja, quejas, denuncia, denuncias, recurso',
  'supervisory-authority': `
    autoridad* de (control|protección|supervisión), =AEPD, agencia española (_|) (_|) (_|), agencia* (_|) (_|) protección de datos,
    autoridad* (competente*|nacional*|local*), autoridad* (_|) protección, autoridad (catalana|vasca), consejo de transparencia`,
  consent: 'consent*, consienta, consiente, su (autorización|acuerdo)',
  keep: `
    conserv*, almacen*, guard* (_|) (_|) (datos|información), mantendr*, mantenemos, mantener* (_|) (_|) (datos|información), archiv*, retener*, retención,
    permanec*, !guardar (silencio|secreto)`,
  'as-long-as': `
    mientras, durante, tiempo, hasta, plazo, plazos, periodo*, período*, duración, (no|dejen|deje) (_|) (sean|sea|ser) necesari*, necesario* para,
    tanto tiempo, una vez (finaliz*|transcurr*)`,
  retention: `
    (plazo|plazos|periodo|periodos|período|períodos|tiempo|criterios) de (_|) (conservación|retención|almacenamiento), conservación (de|de los) (_|) datos, conservación,
    cuánto tiempo, durante cuánto`,
  contact: `
    contact*, (correo|e mail|email|escrito|carta) (_|) a, escrib* (a|nos), escríbanos, dirigirse, diríjase, dirigir*, (por) (correo|email|teléfono|escrito),
    dirección (de correo|postal|electrónica), atención al cliente, a la dirección, comuníquese`,
  'your-rights': `
    (sus|tus) (_|) derechos, derechos (del|de los|de las) (usuario*|interesado*|persona*|titular*|afectado*), cuáles son sus derechos, ejercicio de (sus|los|) derechos,
    derechos (_|) (asisten|corresponden), siguientes derechos, derechos siguientes, derechos`,
  'restrict-processing': `
    limitación (del|de los|de|a) (_|) (_|) (tratamiento|uso|datos), limit* (_|) (_|) (tratamiento|uso), restringir (_|) (_|) (tratamiento|uso), restricción (_|) (_|) tratamiento, limitación`,
  'object-processing': `
    oponerse, oposición, oponerte, oponer, derecho de oposición, se oponga, opone, objetar`,
  'opt-out': `
    darse de baja, dar de baja, cancelar la suscripción, opt out, dejar de recibir, no (desea|quiere) (_|) recibir, oponerse, desactivar, desuscrib*, baja en`,
  marketing: 'marketing, publicit*, mercadotecnia, boletín*, newsletter*, promocional*, comerciales',
  'legitimate-interest': 'interés (_|) legítimo, intereses (_|) legítimos, legítimo interés, (art|artículo) 6 1 f',
  'contract-basis': `
    ejecución (_|) (_|) (_|) (contrato*|relación), cumplimiento (_|) (_|) contrato*, obligacion* contractual*, relación contractual, (art|artículo) 6 1 b,
    medidas precontractuales, (formaliz*|gestion*) (_|) (_|) contrato`,
  'legal-obligation': `
    (obligación|obligaciones) (legal*|jurídica*|reglamentaria*|normativa*), (exigid*|requerid*|impuest*) por (_|) (ley|leyes|normativa), (art|artículo) 6 1 c,
    cumpli* (_|) (_|) (_|) (ley|leyes|obligaci*)`,
  'legal-basis': `
    base* (legal*|jurídica*|legitimador*|de legitimación), legitimación, fundamento* (jurídico*|legal*), (art|artículo) 6, base legitimadora,
    con su consentimiento, (basad*|basa|fundad*) (_|) (_|) consentimiento, (licitud|licitamente)`,
  collect: `
    recopil*, recab*, recog*, obten*, recib*, (usted|nos) (_|) (facilit*|proporcion*|suministr*|comuniqu*), solicitamos, registr*, tratamos, tratar`,
  'use-data': `
    (utiliz*|usa*|uso|emplea*) (_|) (_|) (_|) (datos|información|para|con), (datos|información) (_|) (_|) (_|) (_|) (utiliz*|usad*|tratad*|tratan|tratarán|emplea*), finalidad*,
    trat* (_|) (_|) (_|) datos, para qué, fines`,
  'purpose-goal': `
    (para|a fin de|con el fin de|con el objeto de|con la finalidad de) (_|) (prest*|mejor*|comunic*|contact*|analiz*|gestion*|respond*|trat*|envi*|personaliz*|ofrec*|permit*|garantiz*|cumpl*|facilit*|atend*|administr*|proporcion*|tramit*|remit*|factur*|poder),
    para (la|el|los|las) (_|) (prestación|gestión|mejora|envío|mantenimiento|atención|facturación|ejecución), siguientes (fines|finalidades), (fines|finalidades) siguientes, finalidad*,
    con (el fin|la finalidad|el objetivo), fines de`,
  'share-data': `
    compart* (_|) (_|) (_|) (_|) (con|datos|información), compartimos, compartidos, comunic* (_|) (_|) (_|) (_|) (a|con), divulg*, ced* (_|) (_|) (_|) (_|) (a|datos), cesión, cesiones,
    transmi* (_|) (_|) (_|) a, destinatario*, vend* (_|) (_|) datos, facilit* (_|) (_|) (_|) a terceros, revel*, acceso (_|) (_|) terceros, tendrán acceso`,
  recipient: `
    terceros, prestador*, proveedor*, socio*, filial*, empresas del grupo, (empresa*|sociedad*|entidad*) (_|) (_|) (grupo|vinculad*|filiales), autoridad*, destinatario*, anunciante*,
    encargados del tratamiento, encargados de tratamiento, encargados, administracion* pública*, bancos, entidades (financieras|bancarias), juzgados, !terceros países`,
  children: `
    niño*, niña*, menor, menores, (14|13|16|18|catorce|dieciséis|dieciocho) años, patria potestad, padres, tutor*, adolescentes`,
  'about-policy': `
    (pregunta*|duda*|consulta*|comentario*|inquietud*|reclamación*|solicitud*) (_|) (_|) (_|) (_|) (_|) (privacidad|política|datos|protección), contactar, contacte, contáctenos, datos de contacto,
    póngase en contacto, ponerse en contacto`,
  'self-naming': `
    en adelante, nosotros, responsable (del|de) tratamiento, (operad*|editad*|gestionad*|ofrecid*|titularidad) (por|de), (política|declaración|aviso) de (privacidad|protección de datos) de,
    domicilio social, con domicilio en, con (NIF|CIF), =CIF,
    (=SL|=SLU|=SA|=SAU) (_|) (_|) (calle|avenida|avda|plaza|paseo|camino), =S =L (_|) (_|) (calle|avenida|avda|plaza|paseo|camino),
    =S =A (_|) (_|) (calle|avenida|avda|plaza|paseo|camino), inscrita en, titular (de|del) (_|) (_|) (web|sitio|página), identidad del responsable, (política|aviso) de privacidad (_|) (aplica|describe|explica)`,
  'legal-form': `
    =SL, =S =L, =SLU, =S =L =U, =SA, =S =A, =SAU, =S =A =U, =SLL, =Ltd, =Inc, =LLC, =GmbH, =BV, =B =V, =SAS, sociedad, fundación, asociación,
    empresa, cooperativa`,
  'transfer-place': `
    (situad*|ubicad*|establecid*|radicad*) (en|fuera), servidores (_|) (_|) (en|fuera), otros países, estados unidos, dentro (de la|del) (UE|unión|EEE|espacio),
    otras jurisdicciones, transferencia* internacional*, (aloj*|almacen*) (_|) (_|) (en|fuera)`,
  unsubscribe: 'darse de baja, dar de baja, desuscrib*, dejar de recibir, cancelar la suscripción',
  cookies: 'cookie*, rastreador*',
  retain: 'conserv*',
  minors: 'niño*, niña*, menores, menor de, menores de',
};
