import { type DocumentWords, phrases } from '../document-words.ts';

export const documents: DocumentWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        política de privacidade, políticas de privacidade, aviso de privacidade, declaração de privacidade,
        proteção de dados, política de proteção de dados, proteção de dados pessoais, política de dados,
        privacidade e cookies
      `),
      words: phrases(`privacidade`),
      short: phrases(`dados pessoais`),
    },
    dpa: {
      names: phrases(`
        acordo de tratamento de dados, acordo de processamento de dados, contrato de tratamento de dados,
        adendo de processamento de dados, aditamento de tratamento de dados, acordo de proteção de dados
      `),
      short: phrases(`subcontratação de dados`),
    },
    subprocessors: {
      names: phrases(`
        subprocessadores, subcontratantes, sub processadores, suboperadores, subcontratantes ulteriores
      `),
      short: phrases(`subcontratados`),
    },
    terms: {
      names: phrases(`
        termos e condições, termos de serviço, termos do serviço, termos de uso, termos de utilização,
        condições de utilização, condições gerais, condições de venda, condições de uso, contrato de licença,
        contrato do utilizador
      `),
      words: phrases(`termos`),
      short: phrases(`condições`),
    },
    security: {
      names: phrases(`
        política de segurança, segurança da informação, segurança dos dados, segurança de dados,
        segurança e privacidade, privacidade e segurança, medidas de segurança
      `),
      short: phrases(`segurança`),
    },
    'trust-center': {
      names: phrases(`central de confiança, centro de confiança, portal de confiança`),
      short: phrases(`confiança, conformidade`),
    },
    'cookie-policy': {
      names: phrases(`
        política de cookies, políticas de cookies, aviso de cookies, uso de cookies, utilização de cookies,
        declaração de cookies
      `),
      words: phrases(`cookies`),
      short: [],
    },
    sla: {
      names: phrases(`acordo de nível de serviço, acordo de níveis de serviço, nível de serviço`),
      short: phrases(`sla`),
    },
    'status-page': {
      names: phrases(`
        estado do serviço, status do sistema, status do serviço, estado do sistema, página de status
      `),
      short: phrases(`estado, status`),
    },
    'vulnerability-disclosure': {
      names: phrases(`
        divulgação de vulnerabilidades, divulgação responsável, reportar vulnerabilidade,
        comunicar uma vulnerabilidade
      `),
      short: [],
    },
    imprint: {
      names: phrases(`aviso legal, ficha técnica, informações da empresa, nota legal`),
      short: phrases(`impressum`),
    },
    'acceptable-use': {
      names: phrases(`
        política de uso aceitável, uso aceitável, política de utilização aceitável, utilização aceitável,
        políticas de uso, conteúdo proibido, regras de conduta
      `),
      short: [],
    },
    'other-legal': {
      names: phrases(`
        política de devolução, política de reembolso, direito de livre resolução, livro de reclamações,
        código de conduta, canal de denúncias, resolução de litígios, declaração de acessibilidade,
        propriedade intelectual, diretrizes da comunidade
      `),
      hubs: phrases(`informações legais, informação legal, documentos legais`),
      short: phrases(`legal, jurídico, lgpd, rgpd, acessibilidade`),
    },
  },
  around: phrases(`
    o, a, os, as, um, uma, nossa, nosso, nossas, nossos, sua, seu, de, do, da, dos, das, e, em, para, sobre, ler,
    leia, ver, aqui, mais, consulte, site
  `),
  against: phrases(`
    configurações, definições, preferências, aceitar, rejeitar, recusar, gerir, blog, notícias, como, guia, modelo,
    curso, dicas, encarregado
  `),
};
