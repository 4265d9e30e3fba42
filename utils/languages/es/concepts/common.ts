import type { COMMON_CONCEPTS } from '../../concepts/common.ts';
import type { Essential } from '../../concepts/essential.ts';
import type { Words } from '../../concepts.ts';

export const common: Words<Essential<(typeof COMMON_CONCEPTS)[number]>> = {
  vendor: `
    encargado (del|de) (tratamiento|los datos), encargada (del|de) tratamiento, encargado, encargada, la encargada,
    proveedor, proveedora, prestador, prestadora, importador de datos, adjudicatario, adjudicataria, contratista,
    corresponde* al (encargado|proveedor|prestador), !(otro|otros|nuevo|nuevos|cada|cualquier) encargado*,
    !(otro|otra|nuevo|cada|cualquier) (proveedor|proveedora|prestador), !sub encargad*, !encargado (ulterior|adicional),
    !encargad* de (la|las|los|el|su) _`,
  customer: `
    responsable (del|de) tratamiento, responsable, cliente, clientes, clienta, exportador de datos, suscriptor,
    (entidad|empresa) (contratante|cliente), contratante, órgano de contratación,
    corresponde* al (responsable|cliente), será obligación del (responsable|cliente),
    !responsable* de (la|) (seguridad|protección|privacidad),
    !(plenamente|totalmente|íntegramente|enteramente|exclusivamente|solidariamente|único|única|directamente|civilmente) responsable,
    !(es|será|sea|son|serán|siendo|seguirá|sigue|permanecerá|permanece|quedará|hace|hará) (_|) responsable,
    !responsable (ante|frente|por), !responsable de (los|las|sus|cualquier|todo|todos|todas|que) _, !responsables`,
  we: `
    nosotros, nosotras, nos, nuestra (empresa|sociedad|compañía), nuestro equipo, *aremos, *eremos, *iremos, tratamos,
    utilizamos, usamos, compartimos, recopilamos, recogemos, conservamos, actuamos, ofrecemos, podemos, debemos,
    recibimos, obtenemos, prestamos, contamos, hemos, tenemos, estamos, somos`,
  you: 'usted, ustedes, =tú, =Tú, vosotros, puedes, podrás, tienes, tendrás, debes, deberás',
  'data-subject': `
    interesado, interesados, interesada, interesadas, afectado, afectados, (persona|personas) (interesada|interesadas),
    (persona|personas) (física|físicas|afectada|afectadas), titular de los datos, titulares de los datos`,
  'third-party': 'tercero, terceros, tercera, terceras, !terceros (país|países|estados), !tercer país',
  authority: 'autoridad*, regulador*, tribunal, tribunales, juzgado*, AEPD, fuerzas y cuerpos de seguridad',
  duty: `
    debe, deben, deberá, deberán, debemos, se compromete, se comprometen, nos comprometemos, se obliga, se obligan,
    (está|están|estará|estarán|queda|quedará|viene|vendrá) (_|) obligado*,
    (está|están|estará|queda|viene|vendrá) (_|) obligada*, garantiza, garantizará, garantizan,
    velará, vela por, asegurará, se asegurará, se asegura, tendrá que, tiene que, tendrá la obligación,
    tiene la obligación, ha de, habrá de, habrán de, han de, asume la obligación`,
  may: `
    puede, pueden, podrá, podrán, podría, podrían, podemos, podremos, (está|estará|queda|quedará) (facultado|autorizado),
    tiene derecho a, tendrá derecho a, tienen derecho a`,
  not: `
    no, ni, nunca, jamás, ningún, ninguno, ninguna, tampoco, sin, en modo alguno, !no (solo|sólo|solamente|únicamente),
    !no obstante, !no (más|superior|superiores|inferior|inferiores|menos|mayor|menor|después), !no limitado*,
    !no limitativ*, !(acceso*|comunicación|divulgación|tratamiento*|uso) (_|) no autorizad*, !no autorizad*,
    !no conform*, !no divulgación, !ya no, !si no, !no pueda*,
    !sin (_|) (dilación|dilaciones|demora|demoras|retraso|retrasos|perjuicio|limitación|limitaciones|coste|costes|embargo|menoscabo|restricción|previo|límite),
    !sin que (ello|esto|la|dicha), !sin carácter limitativo, !sin ánimo, !sin necesidad, !no hubiera*`,
  except: `
    salvo, excepto, a menos que, a no ser, con excepción, a excepción, con la salvedad, sino, hasta, más que,
    en la medida en que, (distinto|distintos|distinta|distintas|diferente|diferentes) (_|) (a|al|de|del), fuera de,
    sin (el|la|su|previa|previo|autorización|consentimiento|contar|haber|que medie|instrucciones), que no sea*,
    si no (es|media|cuenta)`,
  only: `
    únicamente, solo, sólo, solamente, exclusivamente, exclusiva, exclusivo, exclusivos, exclusivas, estrictamente,
    única, único, únicos`,
  passive: 'ser, es, son, será, serán, sea, sean, sido, fuere',
  'at-discretion': `
    a (su|nuestra|su sola|su entera|su exclusiva|su propia|sola|libre) (_|) (discreción|criterio|elección),
    a discreción del (proveedor|encargado|prestador), (encargado|proveedor|prestador|proveedora) (puede|podrá|podría),
    encargado del tratamiento (puede|podrá|podría), nosotros podemos, se reserva el derecho, nos reservamos el derecho,
    !ningún caso (_|) (_|) (encargado|proveedor|prestador|proveedora) (_|) (_|) (puede|podrá|podría),
    !(ni|tampoco) (_|) (encargado|proveedor|prestador) (_|) (_|) (puede|podrá)`,
  'best-efforts': `
    (esfuerzos|medidas|medios) (comercialmente|) razonables, (mejores|razonables|máximos) esfuerzos, se esforzará,
    nos esforzamos, procurará, procuramos, tratará de, hará lo posible, intentará, obligación de medios`,
  'on-request': `
    a (_|) (petición|solicitud|requerimiento|instancia), a (petición|solicitud|requerimiento|instancia),
    previa (_|) (petición|solicitud|requerimiento), previo requerimiento, bajo (_|) (petición|solicitud|demanda),
    cuando (_|) (lo|) (solicite|solicita|requiera|pida), si (_|) (lo|) (solicita|solicitase|solicitara|requiere)`,
  'where-law-requires': `
    (cuando|si|donde|siempre que) (_|) (_|) (_|) (exija|exige|requiera|requiere|imponga|impone|establezca|prevea|obligue) (_|) (_|) (ley|legislación|normativa|norma|derecho|RGPD),
    (cuando|si|siempre que) (la|el|una|así) (_|) (ley|legislación|normativa|derecho|norma) (_|) (_|) (exija|exige|requiera|requiere|imponga|impone|establezca|prevea|obligue),
    en la medida en que (_|) (_|) (_|) (_|) (exija|requiera|imponga|obligue|establezca|exigido|exigida|requerido),
    en la medida (exigida|requerida|prevista) (por|en) (_|) (ley|legislación|normativa),
    (cuando|si) (sea|es|esté|fuera|fuese|resulte) (legalmente|) (exigido|obligatorio|exigible|requerido|preceptivo) (por|legalmente|conforme) _,
    cuando legalmente _, (cuando|si) (sea|es|resulte) (legalmente exigible|exigible|preceptivo)`,
  'at-customers-expense': `
    a (cargo|costa|cuenta|expensas) (exclusivo|exclusiva|) (del|de la|de su) (cliente|responsable|entidad),
    a cargo de usted, (coste|costes|gastos) (_|) (_|) (_|) (_|) (_|) (a cargo|por cuenta|asumidos|serán asumidos|correrán) (_|) (_|) (cliente|responsable),
    (correrá|correrán|corren) (_|) (_|) (a cargo|por cuenta) (_|) (cliente|responsable),
    (previo|mediante|contra) (_|) (pago|abono) (_|) (_|) (_|) (honorarios|coste|costes|tarifa|tarifas|precio),
    (se|será|serán|podrá) (_|) (facturar*|facturad*|facturará*), coste adicional, tarifas vigentes,
    (cliente|responsable) (asumirá|abonará|reembolsará|sufragará|pagará|soportará)`,
  'where-possible': `
    en la medida de lo posible, (si|cuando|siempre que) (ello|esto|le|) (es|sea|fuera|fuese|resulte|resulta) posible,
    en la medida de sus posibilidades, dentro de lo posible, si es técnicamente posible, cuando sea factible,
    siempre que (_|) (_|) (razonablemente|técnicamente) (posible|viable)`,
  'template-gap': `
    a completar, por completar, a rellenar, por rellenar, completar por, cumplimentar por, a cumplimentar,
    por determinar, XX (días|horas), indicar _ _`,
  defines: `
    significa, significará, significan, se entiende por, se entenderá por, se entiende como, designa, se refiere a,
    tendrá el significado, tendrán el significado, tiene el significado, hace referencia a, se definen como, se define como`,
  definitions: 'definición, definiciones, glosario, términos definidos',
  contents: 'índice, contenido, contenidos, en esta página, tabla de contenidos, sumario',
  'personal-data': `
    datos (de carácter|) (personal|personales), datos personales, dato personal, datos, información personal,
    información, informaciones`,
  process: `
    trata, tratan, tratar, tratará, tratarán, tratamos, tratando, tratado, tratados, tratada, tratadas, tratamiento,
    tratamientos, tratase, trate, traten, procesa, procesan, procesar, procesará, procesados, procesamiento,
    !(responsable|responsables|encargado|encargados|encargada) (del|de) tratamiento, !se trate, !se trata, !trate de,
    !(contrato|acuerdo|anexo|adenda) (de|sobre|para) (el|encargo de|) tratamiento, !encargo de tratamiento, !encargo del tratamiento`,
  service: `
    servicio, servicios, prestación, prestaciones, plataforma, producto, productos, aplicación, solución, software,
    !proveedor* de (_|) (_|) servicio*, !prestador* de (_|) servicio*`,
  agreement: `
    contrato, contratos, acuerdo, acuerdos, convenio, condiciones generales, condiciones particulares,
    condiciones (del|de) (servicio|uso), términos (del|de) (servicio|uso), términos y condiciones, adenda, contractual*, pliego*, encargo`,
  'in-writing': 'por escrito, escrito, escrita, correo electrónico, electrónico, electrónica, burofax, correo',
  promptly: `
    inmediatamente, inmediato, inmediata, de inmediato, con carácter inmediato, sin (_|) (dilación|dilaciones|demora|retraso),
    sin (dilación|dilaciones|demora|demoras|retraso|tardanza), a la mayor brevedad, con la mayor (brevedad|celeridad|rapidez|prontitud),
    lo antes posible, tan pronto como, en cuanto, con prontitud, rápidamente, sin más trámite, en el menor plazo`,
  prior: `
    previo, previa, previos, previas, previamente, antes, con antelación, anticipación, anticipada, antelación,
    con carácter previo, preaviso`,
  right: 'derecho, derechos, facultad, facultado',
  law: `
    ley, leyes, legal, legales, legislación, normativa, norma, normas, derecho, RGPD, reglamento, LOPDGDD, legalmente,
    jurídica, jurídicas`,
  'no-obligation': `
    no (_|) (está|estará|queda|quedará|viene|vendrá|se encuentra) (_|) obligad*, no (tiene|tendrá|asume|asumirá) (_|) (obligación|obligaciones|responsabilidad),
    no (se|) (hace|hará|será|es|responde|responderá) (_|) (responsable|responsables|de), no (responde|responderá|responden),
    ninguna (obligación|responsabilidad), no (_|) obligado, sin (obligación|responsabilidad) (_|),
    (exime|exonera|eximido|exonerado|eximirá|exonerará) (_|) (_|) (_|) responsabilidad, exento de (_|) responsabilidad`,
  'email-address': '',
  'time-span': '',
  denial: 'no, ni, ningún, ninguno, ninguna, nunca, jamás, tampoco',
};
