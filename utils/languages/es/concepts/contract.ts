import type { CONTRACT_CONCEPTS } from '../../concepts/contract.ts';
import type { Essential } from '../../concepts/essential.ts';
import type { Words } from '../../concepts.ts';

export const contract: Words<Essential<(typeof CONTRACT_CONCEPTS)[number]>> = {
  dpa: `
    (contrato|acuerdo|adenda|anexo|convenio|cláusulas) (de|del|sobre|relativo al|relativo a|para el|en materia de) (encargo|encargado|tratamiento|protección) (de|del|) _,
    contrato de encargo, acuerdo de encargo, encargo (de|del) tratamiento, contrato de encargado,
    contrato de acceso a datos, =DPA, =DPAs, data processing (agreement|addendum), (presente|este) (anexo|adenda),
    (presente|este) acuerdo de (tratamiento|encargo)`,
  'form-part-of': `
    forma* parte (integrante|integral|inseparable|), formando parte, parte (integrante|inseparable) (de|del), se incorpora*,
    incorporad*, se anexa*, anexad*, complementa*, queda* (integrad*|incorporad*|unid*), (anexo|adenda) (al|del) contrato`,
  'enter-into': `
    firma*, suscri*, celebra*, formaliza*, acepta*, aceptación, acuerdan, convienen, conviniendo, pactan, estipula*`,
  'article-28': '(art|artículo|artículos) 28, 28 3, 28 del (RGPD|Reglamento), artículo 33 (de la|) LOPDGDD',
  'controller-role': `
    (responsable|responsables) (del|de) tratamiento, (condición|calidad|como) (de|) (_|) responsable (del|de) _`,
  'processor-role': 'encargado (del|de) tratamiento, encargada (del|de) tratamiento, encargado, encargada',
  'act-as': `
    (actúa|actúan|actuará|actuarán|actuando|actuar|actuamos|interviene) (_|) (_|) (como|en calidad|en condición|en su condición|en su calidad),
    en (su|) (calidad|condición) de, tiene* la (condición|consideración) de, tendrá* la (condición|consideración) de,
    (es|son|será|serán|ostenta|ostentará) (_|) (_|) (el|la|considerado|considerada|) (_|) (responsable|encargado|encargada) (del|de) tratamiento,
    la (condición|consideración) de, a (los|) efectos (del|de) artículo,
    !(subencargad*|subcontratist*|subcontratad*) (_|) (_|) (_|) (tendrá|tiene|tendrán) la (condición|consideración) de`,
  'on-behalf-of': 'por (su|) cuenta (de|del), por cuenta, en nombre (de|del|y), por encargo (de|del), en su nombre',
  instruction: 'instrucción, instrucciones, directrices, indicaciones',
  documented: 'documentada, documentadas, documentado, por escrito, escritas, escrita, documenta*',
  'in-accordance-with': `
    seguir, seguirá, sigue, atenerse, se atendrá, ateniéndose, cumplirá las instrucciones, conforme (a|al), de conformidad, de acuerdo con, según, siguiendo, con arreglo, en cumplimiento, atendiendo, en virtud,
    sobre la base, bajo, ajustándose, se ajustará`,
  'infringe-law': `
    (infringe|infringen|infrinja|infrinjan|infringiera|infringiese|infracción|vulnera|vulnere|vulneran|vulneración|contraviene|contravenga|contravengan|incumple|incumpla|viola|viole) (_|) (_|) (_|) (_|) (_|) (RGPD|reglamento|ley|leyes|legislación|normativa|norma|normas|disposición|disposiciones|LOPDGDD|derecho),
    contrari* (a|al), ilícit*, ilegal*, (infringe|infrinja|vulnera|vulnere|contraviene|contravenga)`,
  opinion: `
    considera, considere, considerase, considerara, estima, estime, en su opinión, a su juicio, a su entender, opinión, cree,
    crea, entiende que, entienda que`,
  'legal-requirement': `
    obligación* (legal*|jurídica*), obligacion* (legal*|jurídica*), (derecho|legislación|normativa) (de la|de los|del|de) (unión|estado*|europe*),
    derecho de la unión, (obligado|obligada) (_|) (_|) (_|) (_|) (en virtud|por|derecho|ley), exigencia* (legal*|jurídica*),
    exigido* (_|) (por|) (_|) (ley|derecho), requisito* legal*, derecho (_|) (_|) (_|) estado* miembro*`,
  notify: `
    notific*, inform*, comunica, comunicamos, comunicaremos, comunicará, comunicarán, comunicar, comunique, comunicarlo, comunicándolo,
    comunicarle, comunicará*, avisa*, avise, aviso, advert*, advierte, advertirá, pondrá en conocimiento,
    poner en conocimiento, ponga en conocimiento, da (cuenta|traslado), dará (cuenta|traslado), dar (cuenta|traslado), alerta*,
    trasladará, !información, !informaciones, !informátic*, !información*, !alertas, !comunicar datos, !informe, !informes`,
  'notify-vendor': `
    (notific*|comunic*|inform*|avis*) (_|) (al|a la) (encargad*|proveedor*|prestador*),
    nos (notificará|notificarán|informará|informarán|notifique|notifiquen|informe|informen|notifica|notifican|informa|informan)`,
  breach: `
    (violación|violaciones|brecha|brechas|quiebra|quiebras|fallo|vulneración|incidente|incidentes|incidencia|incidencias) (_|) (de|del|en|relativ*|que afect*) (_|) (_|) (seguridad|datos|información|sistemas),
    violación, violaciones, brecha, brechas, incidente, incidentes, incidencia de seguridad, fuga* de (datos|información),
    acceso* no autorizado*, !violación de (_|) (ley|normativa|derecho*|contrato), !incidentes de soporte`,
  'becoming-aware': `
    conocimiento, constancia, constatad*, detect*, descub*, tener conocimiento, conozca, conoce, tenga conocimiento,
    desde que tuvo, haya tenido, producido, producirse, identifica*`,
  'number-affected': `
    número (aproximado|estimado|) (de|) (_|) (interesados|afectados|registros|personas), número aproximado`,
  subprocessor: `
    subencargado*, sub encargado*, subencargada*, subcontrat*, sub contrat*, sub procesador*, subprocesador*,
    (otro|otros|nuevo|nuevos|cualquier|ulterior|ulteriores) (encargado*|encargados), encargado* (ulterior*|adicional*|posterior*),
    subproveedor*, subprestador*, terceros (encargados|subcontratados)`,
  engage: `
    recurr*, contrat*, subcontrat*, design*, utiliz*, emple*, encomend*, encarg*, incorpor*, hacer uso, delega*, intervención,
    intervendrá*, seleccion*, recurso, !encargo*, !contrato, !contratos, !encargado*, !encargada*, !contractual*,
    !contratante*, !contratista*`,
  authorisation: `
    autoriza*, autorice*, consentimiento, consient*, aprob*, aprueb*, permiso, visto bueno, conformidad previa, acept*,
    !no autorizad*, !personas autorizadas, !personal autorizado, !(persona|usuarios) autorizad*, !de conformidad`,
  'general-authorisation': `
    autorización (_|) (_|) (_|) general, autorización general, consentimiento general,
    autoriza* (_|) (_|) (_|) (_|) (con carácter general|de forma general|de manera general|genéricamente),
    (autoriza|autorizan|consiente|acepta) (_|) (_|) (_|) (_|) (_|) (_|) (subcontrat*|recurr*|contrat*|utiliz*|subencarg*),
    (queda|está|quedará|estará) (autorizado|autorizada) (a|para) (_|) (subcontrat*|recurr*|contrat*|utiliz*),
    (puede|podrá) (subcontratar|recurrir a|contratar a|contratar con)`,
  'asks-authorisation': `
    (solicitud|petición) de (la|) (autorización|consentimiento) (previa|previo|escrita|) (específica|previa|expresa|por escrito),
    (solicit*|pedirá|recabará|recabar) (_|) (_|) (_|) (la|) (autorización|consentimiento) (previa|previo|escrita|) (específica|previa|previo|expresa|por escrito)`,
  'specific-authorisation': `
    autorización (_|) (_|) (_|) (específica|expresa|escrita|previa|singular),
    (autorización|consentimiento) (previa|previo|expresa|expreso|por escrito|escrita) _,
    sin (_|) (_|) (autorización|consentimiento), con (_|) (autorización|consentimiento) (previa|previo|expresa|expreso|escrita), autorización previa, previa autorización, autorizad* previamente`,
  'object-to': `
    oponerse, oponerte, opone, oponga, oposición, objetar, objeción, objeciones, objete, oponer, opusiera, manifestar su oposición,
    reparo, reparos, formular (_|) (objeci*|reparo*), rechazar`,
  'change-of-list': `
    (cambio|incorporación|inclusión|adición|sustitución|modificación|nuevo|nuevos|alta) (_|) (_|) (_|) (_|) (_|) (subencargad*|subcontrat*|encargados|encargado|listado|lista|relación),
    (incorporación|adición|inclusión) o (la|) sustitución, (cualquier|todo|dicho|dichos|tales|los) (cambio|cambios|modificación),
    (cambio|cambios|modificación) (previst*|propuest*), incorporar o sustituir, añadir o sustituir, nueva subcontratación,
    nuevas subcontrataciones, incorporar (a|un|nuevos) _`,
  'same-obligations': `
    (mismas|idénticas|equivalentes|similares|análogas|iguales) (_|) (_|) (_|) (obligaciones|garantías|exigencias|condiciones|instrucciones|deberes|medidas),
    (obligaciones|garantías|exigencias|condiciones|deberes) (_|) (_|) (_|) (_|) (_|) (_|) (equivalentes|idénticas|similares|no menos|al menos|análogas|previstas|establecidas|estipuladas|impuestas|recogidas|contenidas),
    (mismo|mismos) (_|) (nivel|requisitos) (_|) (_|) (protección|seguridad|formales), garantías suficientes`,
  impose: `
    impon*, impuest*, impusier*, (contrato|acuerdo) (_|) (escrito|vinculante|con), vincula*, suscrib*, exig*, oblig*, velará,
    asegur*, garantiz*, traslad*, respet*, formaliz*, sujet*, someter*, compromet*, cumpl*`,
  'liable-for': `
    responsable (de|por|ante|frente|solidario|directo|único) _, responsable ante, (será|es|sea|son|serán|somos|seremos) (_|) (responsable|responsables), responsables (de|por|ante|frente) _,
    !responsables (de|del) tratamiento,
    responsabilidad, responde, responderá, respondan, responder, !responsable (de|del) tratamiento`,
  'remain-liable': `
    (seguirá|sigue|permanecerá|permanece|continuará|continúa|será|es|siendo) (siendo|) (_|) (plenamente|totalmente|íntegramente|enteramente|) responsable (de|por|ante|frente|del),
    (plenamente|totalmente|íntegramente|enteramente) responsable, responsable (_|) (ante|frente) (al|a|el) (_|) (responsable|cliente),
    (asume|asumirá|conserva|conservará|mantiene|mantendrá) (_|) (plena|toda|íntegra|total) (_|) responsabilidad,
    (responderá|responde) (_|) (_|) (_|) (ante|frente|plenamente|de los actos|del cumplimiento|del incumplimiento|por los actos),
    !(será|es|siendo) responsable (de|del) tratamiento`,
  confidentiality: 'confidencialidad, confidencial*, secreto, deber de secreto, sigilo, reserva',
  'bound-by': `
    compromet*, comprometid*, sujet*, oblig*, somet*, respet*, garantiz*, asegur*, firm*, suscri*, guard*, manten*, mantendrá*,
    vincul*, observ*, deber, deberá*`,
  personnel: `
    personal (autorizado|encargado|propio|a su|con acceso|bajo|de|que|del|implicado|interno), empleado*, trabajador*,
    (persona|personas) (autorizada|autorizadas|que|a su|encargadas|con acceso|implicadas|habilitadas|involucradas),
    colaborador*, plantilla, su personal, el personal, todo el personal, miembros del (personal|equipo), equipos,
    !carácter personal, !datos personal*`,
  assist: `
    asist*, ayud*, colabor*, cooper*, apoy*, auxili*, soporte, !asistente*, !colaborador*, !soporte duradero,
    !soporte técnico`,
  'data-subject-request': `
    (solicitud|solicitudes|petición|peticiones) (_|) (_|) (_|) (_|) (_|) (interesado*|ejercicio|afectado*|derechos|titulares),
    (ejercicio|ejercer|ejerza|ejerzan|ejercite|ejerciten|ejercitar) (_|) (_|) (_|) (_|) derechos, derechos de los interesados (_|) (_|) (_|) (_|) solicitud*,
    (atender|atención|responder|respuesta) (_|) (_|) (_|) (_|) (solicitud*|peticiones|derechos)`,
  'data-subject-rights': `
    derechos (de los|de las|del|de) (_|) (interesad*|afectad*|persona*|titulares), sus derechos, capítulo III,
    derechos (_|) (_|) (_|) (_|) interesado*, derechos de acceso, derechos (ARCO|ARSULIPO|ARSOPL)`,
  dpia: `
    (evaluación|evaluaciones|análisis) de impacto, =EIPD, =EIPDs, =PIA, =DPIA, (artículos|art|arts) (32|33|34|35) (a|al|y) (35|36),
    artículo 35 del (RGPD|reglamento)`,
  delete: `
    suprim*, supresión*, elimin*, borr*, destru*, destrucción, anonimiz*, cancel*, !suprimir las cookies`,
  return: `
    devol*, devuel*, restitu*, retorn*, entregar*, entrega, entregará, reintegr*, recuperar, recuperación, exportar,
    exportación, exporte, portabilidad`,
  copies: 'copia, copias, copia de seguridad, copias de seguridad, backup*, respaldo*',
  'end-of-services': `
    (fin|término|finalización|terminación|extinción|expiración|vencimiento|resolución|conclusión|cese) (del|de la|de los|de las|de|) (_|) (contrato|prestación|prestaciones|servicio|servicios|acuerdo|relación|encargo|vigencia|tratamiento),
    una vez (_|) (cumplid*|finaliz*|concluid*|extinguid*|termina*|resuelt*), a la (finalización|terminación|extinción|conclusión),
    al (término|finalizar|terminar|concluir|finalizarse), finaliz* (_|) (_|) (prestación|contrato|servicio*|relación|encargo),
    cuando (finalice|termine|concluya|cese|se extinga), dejen de ser necesarios, rescisión, finalización, extinción`,
  audit: `
    auditoría, auditorías, auditor, auditores, auditar, audite, auditad*, auditora, control, controles, verificaciones,
    verificación, verificar, !(autoridad|autoridades) de control, !informe* de auditoría,
    !(control|controles) (de|del) acceso*, !control de la (sociedad|empresa), !listas de control,
    !(panel|cuadro|torre) de control, !control (de calidad|horario|interno)`,
  inspection: `
    inspección, inspecciones, inspeccionar, in situ, en sus (instalaciones|locales|oficinas|dependencias), presencial*,
    auditor (_|) (_|) (autorizado|designado|mandatado|independiente), auditorías, auditoría (por|realizada|efectuada|llevada)`,
  'in-place-of': 'en lugar (de|del), en sustitución (de|del), en vez (de|del), sustituy* (a|la|las) _',
  allow: `
    permit*, contribu*, autoriza*, derecho, podrá*, puede*, facilit*, acept*, colabor*, cooper*, somet*, posibilidad,
    dará acceso, realizar, realización, llevar a cabo, efectuar`,
  'make-available': `
    (pondrá|poner|pone|ponen|puesta|puestas|puesto|ponga|pongan) (_|) (_|) (_|) (_|) a (la|su) disposición,
    a disposición (del|de la|de), a su disposición, a la disposición, facilit*, proporcion*, suministr*, entreg*, aport*, remit*,
    present*, disponible*, pone a, !presente, !presentes, !suministro*`,
  'demonstrate-compliance': `
    (demostrar|demuestr*|acredit*|justific*|verific*|comprob*|probar|prueba|pruebas|evidenci*) (_|) (_|) (_|) (_|) (_|) (_|) (cumplimiento|obligaciones|conformidad|cumple|cumplido|cumplen),
    (cumplimiento|conformidad) (_|) (_|) (_|) (_|) (_|) (_|) (obligaciones|artículo 28|contrato|acuerdo|RGPD|anexo|encargo)`,
  documentation: `
    documentación, certificado*, certificación*, certificaciones, informe, informes, información, prueba*, evidencia*, documento*,
    registros, atestac*`,
  'technical-and-organisational-measures': `
    medidas (_|) (_|) (técnicas|organizativas|organizacionales) (_|) (_|) (organizativas|técnicas|organizacionales),
    medidas (de|) (_|) seguridad, medidas técnicas, técnicas y organizativas, técnicas u organizativas,
    medidas (_|) (_|) (proteger|garantizar)`,
  implement: `
    aplica*, aplique*, implant*, implement*, adopt*, manten*, mantiene*, mantendrá*, establec*, garantiz*, asegur*, pondrá en marcha,
    dispone de, tomar*, toma, despleg*, ejecuta, ha implantado, se compromete`,
  appropriate: `
    apropiad*, adecuad*, necesari*, suficient*, pertinent*, oportun*, idóne*, requerid*, exigid*, proporcionad*, razonable*`,
  'article-32': `
    (art|artículo|artículos) 32, nivel (_|) (_|) seguridad, seguridad (del|de los|de la|de las|de) (_|) (tratamiento*|datos|información),
    adecuado al riesgo, estado de la técnica, proteger (_|) (_|) (_|) datos, garantizar (_|) (_|) (seguridad|confidencialidad),
    contra (_|) (_|) (_|) (destrucción|pérdida|acceso|alteración), frente a (_|) (_|) (destrucción|pérdida|acceso|alteración),
    protección de (los|) datos`,
  'security-annex': `
    (anexo|apéndice) (_|) (_|) (_|) (_|) (_|) (_|) (seguridad|medidas|técnicas), (medidas|seguridad) (_|) (_|) (_|) (_|) (_|) (_|) (anexo|apéndice),
    medidas (_|) (_|) (siguientes|incluyen|comprenden), siguientes (_|) (_|) medidas, medidas de seguridad (_|) (siguientes|implantadas|aplicadas)`,
  'security-measure': `
    cifra*, encript*, seudonimiz*, seudónim*, pseudonimiz*, (control|controles) de acceso*, cortafuegos, firewall*,
    (prueba*|test*) de (intrusión|penetración), doble factor, autenticación, multifactor, multi factor, antivirus, antimalware,
    contraseña*, copia* de (seguridad|respaldo), registro de (accesos|actividad*|eventos), trazabilidad, vulnerabilidad*,
    parche*, resiliencia, restaur*, recuperación ante desastres, continuidad (de|del) negocio, TLS, SSL, videovigilancia,
    privilegio* mínimo*, mínimo privilegio, detección de intrus*, segregación, segmentación, monitorización, alarma*,
    control de accesos, SIEM, backup*, seguridad (física|perimetral)`,
  'subject-matter': `
    objeto (del|de la|de los|de las|de) (_|) (tratamiento*|contrato|acuerdo|anexo|encargo|presente*|cláusula*|adenda), tiene* por objeto,
    objeto y (la|) duración, constituye el objeto, es objeto, objeto,
    !(datos|personales|personal|información|finalidad|finalidades|sean|ser|son|sido|será|serán) objeto de _ _`,
  duration: `
    duración, vigencia, por el tiempo, mientras, plazo de (vigencia|duración), entra en vigor, entrará en vigor, vigente*,
    indefinida, período de vigencia`,
  'term-of-agreement': `
    (duración|vigencia|plazo) (_|) (del|de la|de los|de las|de) (_|) (_|) (contrato|servicio*|prestación|acuerdo|relación|tratamiento|encargo|condiciones|términos),
    hasta (_|) (_|) (_|) (fin|finalización|terminación|extinción|resolución|expiración|supresión|devolución),
    mientras (_|) (_|) (_|) (_|) (vigente|vigor|preste|presten|dure|subsista|permanezca*), durante (_|) (vigencia|prestación|duración|tiempo),
    fin del contrato, duración indefinida, resolución, vigencia del contrato, misma duración, terminación del contrato`,
  'nature-of-processing': `
    naturaleza (del|de los|de las|de|y) (_|) (tratamiento*|operaciones|finalidad*|propósito|fin|encargo), naturaleza, alcance y,
    operaciones (de tratamiento|realizadas), naturaleza y (la|el|) (finalidad*|propósito), tipo de tratamiento,
    el tratamiento consistirá, concreción de los tratamientos, tratamiento consistirá en`,
  'purpose-of-processing': `
    (finalidad|finalidades|fin|fines|propósito*) (del|de los|de las|de|perseguid*) (_|) (tratamiento*|encargo), finalidad, finalidades,
    (trat*|tratamiento*|procesa*) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (fines|finalidad|finalidades), con el fin (de|exclusivo), a los efectos de,
    con la finalidad, para los fines, objetivo del tratamiento`,
  purpose: `
    finalidad, finalidades, fin, fines, propósito*, a fin de, objetivo, prestación (_|) (_|) (_|) servicio*, ejecución (_|) (_|) (contrato|servicio*|prestación),
    (prestar|ofrecer|proporcionar|ejecutar) (_|) (_|) servicio*, para prestar, para la prestación, necesario* para, consistente* en, consistirá en`,
  'own-purposes': `
    (fines|finalidades|usos|intereses) (_|) propi*, propi* (fines|finalidades|usos|intereses|beneficio), (otros|otras|otro|otra) (fin|fines|finalidad|finalidades),
    (fin|fines|finalidad|finalidades) (distint*|diferent*|divers*), en beneficio propio, por cuenta propia, para sí,
    finalidades comerciales propias, interés propio`,
  'types-of-personal-data': `
    (tipo|tipos|tipología|tipologías|categoría|categorías|clase|clases|naturaleza) (de|de los|) (_|) datos, datos (objeto de tratamiento|tratados|afectados),
    datos personales tratados, datos (_|) (_|) (siguientes|tratarán|tratados son), siguientes datos`,
  'kind-of-personal-data': `
    nombre, nombres, apellidos, correo electrónico, correo*, e mail, email, teléfono*, dirección, direcciones, DNI, NIF, NIE,
    fecha de nacimiento, identificador*, datos (identificativos|de contacto|bancarios|de salud|profesionales|laborales|académicos|económicos|de conexión|de uso|de localización|de facturación|sensibles),
    imagen, voz, firma, cargo, puesto, puesto de trabajo, nómina*, salario*, direcciones IP, dirección IP, cuenta bancaria, IBAN,
    sexo, estado civil, categorías especiales, localización, registros de (acceso|actividad), datos identificativos, historial`,
  'categories-of-data-subjects': `
    (categoría|categorías|tipo|tipos|colectivo|colectivos|clase|clases) de (los|) (_|) (interesados|afectados|personas|titulares),
    colectivos, personas cuyos datos, interesados (son|incluyen|comprenden|serán), categorías de interesados`,
  'kind-of-data-subject': `
    empleado*, trabajador*, cliente*, usuario*, visitante*, candidato*, proveedor*, paciente*, estudiante*, alumno*, alumnado,
    socio*, contacto*, colaborador*, suscriptor*, consumidor*, personal, ciudadano*, prospecto*, representantes, solicitante*,
    afiliado*, huésped*, miembros, potenciales clientes, familiares,
    !datos de contacto, !carácter personal, !datos de _ personal`,
  decides: 'determin*, decid*, define, fija, establezca',
  annex: 'anexo, anexos, apéndice, apéndices',
  security: 'seguridad, segur*',
  'uploaded-content': `
    que (usted|el cliente|el usuario) (cargue|introduzca|suba|almacene|incorpore), (introducidos|cargados|subidos|incorporados) por (el cliente|usted|los usuarios)`,
  measures: 'medidas',
  'article-32-named': '(art|artículo|artículos) 32',
  'alone-responsible':
    '(único|exclusivo|exclusivamente|solo|enteramente|únicamente) responsable, responsable (único|exclusivo)',
  'without-consent':
    'sin (_|) (_|) (_|) (autorización|consentimiento|aprobación|notificación|comunicación|conocimiento)',
  'audit-report': `
    SOC (1|2|3), informe* de (_|) auditoría*, ISAE (3000|3402), informe* de (las|) prueba*, certificado* ISO, certificaciones ISO,
    certificaciones, informes de auditores`,
  excluded: 'excluid*, quedan excluid*, no (_|) (permite|permiten|permitirá|permitirán|admite|admiten|autoriza*)',
  available: 'disponible*, a disposición',
};
