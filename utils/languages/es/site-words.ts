import { phrases } from '../document-words.ts';
import type { SiteWords } from '../site-words-type.ts';

export const siteWords: SiteWords = {
  labels: {
    pricing: phrases(`precios, planes, tarifas, planes y precios, ver precios, ver planes`),
    product: phrases(`
      funcionalidades, funciones, soluciones, plataforma, producto, software, integraciones, cómo funciona,
      casos de uso, características, módulos, sectores
    `),
    demo: phrases(`
      demo, solicitar demo, solicitar una demo, solicita una demo, pedir demo, reservar demo, demo gratuita,
      agendar demo, agenda una demo, ver demo, solicitar demostración, demostración
    `),
    trial: phrases(`
      prueba gratis, probar gratis, pruébalo gratis, prueba gratuita, empezar gratis, comenzar gratis, empieza
      gratis, crear cuenta, empezar ahora
    `),
    sales: phrases(`
      contactar con ventas, hablar con ventas, solicitar presupuesto, agenda una reunión, partners, hazte
      partner, programa de partners
    `),
    account: phrases(`iniciar sesión, acceder, acceso clientes, entrar, área de clientes, login`),
    developers: phrases(`
      documentación, api, desarrolladores, centro de ayuda, base de conocimiento, novedades del producto,
      soporte, estado
    `),
    clients: phrases(`
      clientes, casos de éxito, nuestros clientes, testimonios, historias de éxito, referencias
    `),
    services: phrases(`servicios, consultoría, nuestros servicios, implantación, formación, hosting`),
    shop: phrases(`
      carrito, cesta, mi cesta, añadir al carrito, añadir a la cesta, comprar, lista de deseos, envíos, envío,
      devoluciones, envíos y devoluciones, tiendas, buscar tienda, ofertas, rebajas, marcas, tarjeta regalo, mis
      pedidos, seguimiento de pedido, mujer, hombre, niños, novedades
    `),
    news: phrases(`
      política, deportes, economía, opinión, cultura, internacional, internacionales, nacional, sociedad, mundo,
      vida, tecnología, ciencia, salud, entretenimiento, espectáculos, sucesos, gente, famosos, moda, belleza,
      tendencia, tendencias, estilo, viajes, cine, televisión, música, última hora, últimas noticias, portada,
      editorial, obituario, hemeroteca, edición impresa, suscríbete, suscríbase, horóscopo, tiempo, fútbol,
      realeza, cocina, guatevisión, videos, vídeos, loterías, revista
    `),
    study: phrases(`
      estudiantes, alumnos, alumni, facultades, investigación, biblioteca, campus, admisión, grados, másteres,
      doctorado, universidad, matrícula, profesorado
    `),
    government: phrases(`
      ministerio, ciudadanía, ciudadanos, sede electrónica, trámites, ayuntamiento, licitaciones, legislación,
      boletín oficial, transparencia, notas de prensa, gobierno, portal de transparencia, perfil del contratante
    `),
    donation: phrases(`
      donar, dona, donaciones, haz un donativo, hazte socio, voluntariado, voluntarios, colabora, memoria anual
    `),
    forum: phrases(`foro, foros, miembros, mensajes nuevos, responder, temas, registrarse`),
    openSource: phrases(`código fuente, contribuir, descargas, licencia, wiki`),
    blog: phrases(`
      archivos, archivo, categorías, entradas antiguas, comentarios, deja un comentario, sobre mí, leer más,
      compartir, etiquetas, autor
    `),
    branch: phrases(`sucursales, horarios, carta, reservas, galería, cómo llegar, restaurantes, se vende`),
  },
  text: {
    software: phrases(`
      software, saas, plataforma, nube, flujos de trabajo, api, integración, integraciones, automatización,
      automatizar, aplicación, tiempo real
    `),
    services: phrases(`
      agencia, agencia digital, desarrollo de software, desarrollo web, consultoría, consultora, servicios
      gestionados, externalización, empresa de software
    `),
    business: phrases(`
      para empresas, tu equipo, tus equipos, tus clientes, su empresa, tu empresa, tu negocio, nuestros
      clientes, empresas, organizaciones, pymes, autónomos, b2b, ayudamos, sus clientes, tu organización
    `),
    subscription: phrases(`
      al mes, por mes, por usuario, mensual, anual, sin permanencia, sin tarjeta de crédito, prueba gratuita,
      días gratis, por año, iva no incluido
    `),
    assurance: phrases(`
      rgpd, iso 27001, cifrado, esquema nacional de seguridad, encargado del tratamiento, servidores en europa,
      alojado en la ue
    `),
  },
  roles: {
    controller: phrases(`
      responsable del tratamiento, titular del sitio, titular, razón social, denominación social, operado por,
      propiedad de
    `),
    officer: phrases(`delegado de protección de datos, delegada de protección de datos, dpd, dpo`),
    privacyTeam: phrases(`
      ejercer sus derechos, ejercer tus derechos, consultas sobre privacidad, protección de datos
    `),
  },
};
