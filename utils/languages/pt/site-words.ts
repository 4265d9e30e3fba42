import { phrases } from '../document-words.ts';
import type { SiteWords } from '../site-words-type.ts';

export const siteWords: SiteWords = {
  labels: {
    pricing: phrases(`preços, planos, tarifas, planos e preços, ver preços`),
    product: phrases(`
      funcionalidades, recursos, soluções, plataforma, produto, software, integrações, como funciona, casos de
      uso, módulos
    `),
    demo: phrases(`
      demo, agendar demo, agende uma demo, solicitar demonstração, pedir demonstração, pedir demo, demonstração,
      agendar demonstração, solicite uma demonstração
    `),
    trial: phrases(`
      teste grátis, testar grátis, experimente grátis, experimentar grátis, começar grátis, comece agora, criar
      conta
    `),
    sales: phrases(`falar com vendas, fale com um especialista, pedir orçamento, seja parceiro, parceiros`),
    account: phrases(`entrar, login, iniciar sessão, área de cliente, área do cliente, acessar`),
    developers: phrases(`
      documentação, api, desenvolvedores, programadores, central de ajuda, centro de ajuda, suporte
    `),
    clients: phrases(`clientes, casos de sucesso, depoimentos, histórias de clientes, referências`),
    services: phrases(`serviços, consultoria, nossos serviços, formação, alojamento`),
    shop: phrases(`
      carrinho, adicionar ao carrinho, finalizar compra, lista de desejos, envios, entregas, devoluções, trocas
      e devoluções, lojas, promoções, saldos, marcas, cartão presente, meus pedidos, mulher, homem, crianças,
      novidades, comprar
    `),
    news: phrases(`
      política, esporte, desporto, economia, opinião, cultura, mundo, internacional, sociedade, ciência, saúde,
      tecnologia, futebol, tempo, horóscopo, cotidiano, ilustrada, celebridades, últimas notícias, assine,
      vídeos, colunistas, mercado, edição impressa, turismo, cinema
    `),
    study: phrases(`
      estudantes, alunos, alumni, faculdades, pesquisa, investigação, biblioteca, campus, graduação,
      doutoramento, universidade, propinas, docentes
    `),
    government: phrases(`
      ministério, cidadãos, câmara municipal, licitações, legislação, diário oficial, transparência, serviços
      públicos, governo, concursos públicos
    `),
    donation: phrases(`
      doar, doe agora, donativos, voluntariado, seja voluntário, seja sócio, apoie, relatório anual
    `),
    forum: phrases(`fórum, membros, responder, novas mensagens, tópicos, registar`),
    openSource: phrases(`código fonte, contribuir, downloads, licença, wiki`),
    blog: phrases(`
      arquivo, arquivos, categorias, comentários, deixe um comentário, sobre mim, leia mais, compartilhar,
      partilhar, etiquetas, autor
    `),
    branch: phrases(`
      filiais, horários, cardápio, ementa, reservas, galeria, como chegar, onde estamos, à venda
    `),
  },
  text: {
    software: phrases(`
      software, saas, plataforma, nuvem, fluxos de trabalho, api, integração, integrações, automação,
      automatizar, aplicativo, aplicação, tempo real
    `),
    services: phrases(`
      agência, agência digital, desenvolvimento de software, desenvolvimento web, consultoria, serviços geridos,
      software house
    `),
    business: phrases(`
      para empresas, sua equipe, a sua equipa, seus clientes, os seus clientes, sua empresa, a sua empresa, seu
      negócio, nossos clientes, empresas, organizações, pme, pmes, b2b, ajudamos
    `),
    subscription: phrases(`
      por mês, por usuário, por utilizador, mensal, anual, sem cartão de crédito, teste grátis, dias grátis, por
      ano, sem fidelização
    `),
    assurance: phrases(`lgpd, rgpd, iso 27001, criptografia, encriptação, operador de dados, subcontratante`),
  },
  roles: {
    controller: phrases(`
      responsável pelo tratamento, controlador, razão social, denominação social, operado por, propriedade de
    `),
    officer: phrases(`
      encarregado da proteção de dados, encarregado de proteção de dados, encarregado de dados, dpo
    `),
    privacyTeam: phrases(`exercer os seus direitos, exercer seus direitos, questões de privacidade`),
  },
};
