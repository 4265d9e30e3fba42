import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-recipients',
  version: 1,
  group: 'transparency',
  title: {
    en: 'Who receives the data',
    nl: 'Wie de gegevens ontvangt',
  },
  explanation: {
    en: 'The policy says who receives personal data, by name or by category.',
    nl: 'De verklaring zegt wie persoonsgegevens ontvangt, met naam of per categorie.',
  },
  legalBasis: ['GDPR Art. 13(1)(e)', 'GDPR Art. 14(1)(e)', 'GDPR Art. 4(9)', 'WP260 rev.01', 'CJEU C-154/21 (Art. 15)'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['share-data', 'recipient'],
        within: 25,
      },
      {
        has: ['recipient'],
        under: ['share-data'],
        negated: 'either',
      },
      {
        has: ['recipient', ['collect', 'process', 'access-data']],
        within: 20,
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['We share your data with service providers that host our platform.'],
    nearMisses: ['Our partners visit the office.'],
  },
  nl: {
    met: ['Wij delen uw gegevens met dienstverleners die ons platform hosten.'],
    nearMisses: ['Onze partners komen op kantoor.'],
  },
  de: {
    met: ['Wir geben Ihre Daten an Dienstleister weiter.'],
    nearMisses: ['Unsere Partner besuchen das Büro.'],
  },
  fr: {
    met: ['Nous partageons vos données avec des prestataires.'],
    nearMisses: ['Nos partenaires visitent le bureau.'],
  },
  es: {
    met: [
      'Compartimos sus datos con proveedores que alojan nuestra plataforma.',
      'Sus datos podrán comunicarse a las empresas del grupo y a las autoridades competentes.',
      '# Destinatarios\nEntidades bancarias y encargados del tratamiento.',
    ],
    nearMisses: ['Nuestros socios visitan la oficina.'],
  },
  it: {
    met: [
      'Condividiamo i Suoi dati con fornitori che ospitano la nostra piattaforma.',
      'I Suoi dati potranno essere comunicati a società del gruppo e alle autorità competenti.',
      '# Destinatari\nBanche e responsabili del trattamento.',
    ],
    nearMisses: ['I nostri partner visitano l’ufficio.'],
  },
};
