import type { Essential } from '../../concepts/essential.ts';
import type { TRANSFER_CONCEPTS } from '../../concepts/transfer.ts';
import type { Words } from '../../concepts.ts';

export const transfer: Words<Essential<(typeof TRANSFER_CONCEPTS)[number]>> = {
  transfer: `
    transfer*, transfiera*, transfier*, transmi*, envi* (_|) (_|) (datos|información), comunicación internacional, export*,
    (alojad*|tratad*) (en|fuera)`,
  'third-country': `
    (tercer|terceros) (país|países|estado|estados), fuera (_|) (_|) (_|) (_|) (EEE|UE|unión|europ*|espacio|país*),
    organizacion* internacional*, organización internacional, otros países, extranjero, exterior (_|) (_|) (EEE|UE|unión|europ*|espacio),
    transferencia* internacional*, otro país, países que no (ofrec*|garantiz*), (no|ni) pertenec* al (EEE|espacio)`,
  adequacy: `
    adecuación, nivel (_|) (_|) (adecuado|equivalente|apropiado) (de protección|), nivel (_|) de protección (adecuado|equivalente|apropiado),
    protección adecuad*`,
  'standard-contractual-clauses': `
    cláusulas contractuales (tipo|estándar|modelo|standard), cláusulas (tipo|estándar|modelo), =CCT, =CCTs, SCC*,
    contractuales tipo`,
  'scc-2021': '2021 914, junio de 2021, módulo (uno|dos|tres|cuatro|1|2|3|4|i|ii|iii|iv), módulos (1|2|3|dos|tres)',
  'scc-current': `
    nuevas (cláusulas contractuales tipo|cláusulas tipo|CCT), (CCT|SCC*) (UE|de la UE|europeas),
    cláusulas contractuales (tipo|estándar|modelo) (_|) (_|) (_|) (_|) (_|) (comisión|unión europea|UE|europeas),
    (cláusulas tipo|CCT|SCC*) (_|) (_|) (_|) (_|) (_|) (comisión|unión europea|UE|europeas)`,
  'scc-replaced': '2010 87, 2004 915, 2001 497, 2002 16, 5 de febrero de 2010',
  replaces: 'sustitu*, derog*, reemplaz*, anterior*, antigu*, previas, ya no',
  'relies-on': `
    aplic*, regi*, rig*, base, basa*, basará*, sobre la base, al amparo, ampar*, fund*, conforme, en virtud, mediante, a través,
    utiliz*, garant*, proteg*, suscri*, firm*, formaliz*, sujet*, adopt*, legitim*, cubiert*, con arreglo`,
  'model-clauses': `
    cláusulas modelo, (cláusulas|garantías) contractuales (apropiad*|adecuad*|adicionales|), contrato* de transferencia`,
  hosting: `
    aloja*, hosting, hosped*, almacen*, conserva* (en|dentro), centro* de (proceso de|) datos, =CPD, =CPDs, datacenter*,
    data center*, servidor*, localización de (los|) datos, residencia de (los|) datos, bases de datos`,
  'hosting-place': `
    (lugar|localización|ubicación|país|región) (de|del|de la|de los) (_|) (alojamiento|almacenamiento|datos|servidores|tratamiento|hosting),
    residencia de (los|) datos`,
  'place-of-people': `
    si usted, si se encuentra, cuando usted, residentes, ciudadanos, (usuarios|clientes|personas|visitantes) (situad*|ubicad*|resid*|que|) (_|) en,
    derecho (de|del|español|aplicable), legislación (de|española), tribunal*, juzgado*, jurisdicción*, fuero, autoridad*, domicilio social,
    inscrit*, registro mercantil`,
  mainly:
    'principalmente, fundamentalmente, mayoritariamente, generalmente, en general, en principio, por defecto, preferentemente',
  'as-an-option': `
    opción, opciones, opcional*, disponible* (_|) (_|) (en|para|con) (_|) (_|) (_|) (plan|planes|clientes|suscripción), enterprise,
    coste adicional, suplemento, elegir, elección, elegid*, seleccionar`,
  'only-in': `
    (exclusivamente|únicamente|solo|sólo|solamente|íntegramente|enteramente) (_|) (_|) (_|) (en|dentro),
    (en|dentro) (_|) (_|) (_|) (_|) (_|) (exclusivamente|únicamente), (todos|todas) (_|) (_|) (_|) (_|) (almacen*|aloj*|trata*|servidores|centros) (_|) (_|) (_|) (en|dentro),
    (permanecen|permanece|permanecerán|permanecerá) (_|) (en|dentro)`,
  'any-country': `
    (cualquier|cualesquiera|todo|todos|otros) (_|) (_|) (país|países|lugar|lugares|territorio*) (_|) (_|) (_|) (donde|que) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (_|) (instalacion*|establecimiento*|oficinas|oper*|actividad*|present*|proveedor*|filiales),
    en todo el mundo, en cualquier (lugar|parte) del mundo`,
  'such-as':
    'tales como, tal como, por ejemplo, p ej, entre otras, entre ellas, como las, como los, o normas corporativas',
  'clauses-as-example':
    '(tales como|tal como|por ejemplo|p ej|como) (por ejemplo|) (las|) (_|) (cláusulas contractuales tipo|cláusulas tipo|CCT)',
  dpf: 'data privacy framework, =DPF, marco de privacidad (de datos|) (_|) (_|) (UE|EE), marco de privacidad de datos',
  'uk-addendum': `
    (adenda|anexo) (_|) (reino unido|británic*|UK), UK addendum, international data transfer (addendum|agreement), =IDTA,
    (CCT|SCC*|cláusulas contractuales tipo) (británicas|UK|del reino unido)`,
  'swiss-law': `
    ley (federal|suiza) (_|) (_|) (_|) (_|) (protección|datos), =nLPD, =FADP, adenda suiza`,
  'united-states': 'estados unidos, =EE =UU, =EEUU, =EUA, =USA, =US',
  'uk-or-swiss': 'reino unido, suiza, británic*, =UK',
  'web-analytics': 'analytics, direcci* IP, servidor* de google, archivos de registro, sitios de terceros',
  'open-ended-places': `
    (y|o|u|e) (_|) (_|) (otros|otro|diversos|demás|cualquier) (_|) (país|países|lugar|lugares|regiones|destinos|territorios), entre otros,
    en todo el mundo`,
};
