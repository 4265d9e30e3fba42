import type { Essential } from '../../concepts/essential.ts';
import type { SUBPROCESSOR_LIST_CONCEPTS } from '../../concepts/subprocessors.ts';
import type { Words } from '../../concepts.ts';

export const subprocessors: Words<Essential<(typeof SUBPROCESSOR_LIST_CONCEPTS)[number]>> = {
  'no-subprocessors': `
    no (_|) (recurr*|utiliz*|contrat*|emple*|tien*|cuenta|hay|intervien*|subcontrata*) (_|) (_|) (_|) (subencargado*|subcontratista*|subprocesador*),
    (ningún|ninguno) (_|) (subencargado|subcontratista|subprocesador), sin (recurrir|utilizar|contratar) (_|) (_|) (subencargado*|subcontratista*)`,
  'subprocessor-list': `
    (lista|listas|listado|relación|tabla|registro|inventario|cuadro) (_|) (_|) (_|) (_|) (subencargado*|subcontratista*|subprocesador*|subcontratacion*|otros encargados),
    subencargados (autorizados|actuales|) (siguientes|a continuación), (los|siguientes) subencargados (_|) (siguientes|relacionados|a continuación)`,
  'listed-at': `
    (listad*|enumerad*|relacionad*|mencionad*|publicad*|indicad*|identificad*|figura*|disponible*|accesible*|consulta*|recog*|detallad*|descrit*|encuentra*) (_|) (_|) (_|) (en|a continuación|aquí|al|a través),
    en el anexo, https, http, www, a continuación, esta página, siguiente tabla, esta lista, siguiente enlace`,
  'following-third-parties': `
    (terceros|proveedores|empresas|prestadores|sociedades|entidades) (_|) (siguientes|a continuación|enumerad*|relacionad*|indicad*),
    siguientes (terceros|proveedores|empresas|prestadores|sociedades|entidades)`,
  'following-subprocessors': `
    siguientes (subencargado*|subcontratista*|subprocesador*), (subencargado*|subcontratista*|subprocesador*) (_|) (_|) (siguientes|a continuación|son los siguientes),
    (lista|listado|relación) de (_|) (subencargado*|subcontratista*) (_|) (_|) (_|) (_|) (es la siguiente|a continuación|la siguiente)`,
  'company-form': `
    =Inc, =LLC, =Ltd, =Limited, =GmbH, =BV, =B =V, =SAS, =SASU, =AG, =SE, =Oy, =AB, =ApS, =SARL, =Corp,
    =Corporation, =PBC, =LLP, =Pty, =PLC, =SpA, =S =p =A, =S =L, =S =A, =S =L =U, =S =A =U, =SL, =SLU, =SA, =SAU, =Srl,
    =KG, =Incorporated`,
  'list-column': `
    finalidad, finalidades, ubicación, localización, lugar, país, países, región, servicio, servicios, entidad, función,
    actividad, descripción, alojamiento, sede, tratamiento, denominación, nombre`,
  'disclose-identity': 'divulg*, revel*, comunic*, identidad*, public*, facilit*',
  'provider-kind': `
    cloud, nube, alojamiento, hosting, infraestructura*, envío de (correos|emails|correo), email*, analítica*,
    atención al cliente, soporte, pago, pagos, pasarela, almacenamiento, base* de datos, CDN, mensajería, centro* de datos,
    monitorización, copias de seguridad`,
  'located-in': `
    (situad*|ubicad*|establecid*|radicad*|localizad*|domiciliad*|alojad*) (en|dentro), con sede en, trat* (_|) (_|) en,
    se (encuentran|encuentra|ubican|ubica|sitúan) (_|) en`,
};
