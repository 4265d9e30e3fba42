import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-controller-contact',
  version: 1,
  group: 'transparency',
  title: {
    en: 'How to reach the controller',
    nl: 'Hoe de verwerkingsverantwoordelijke bereikbaar is',
  },
  explanation: {
    en: 'The policy gives a way to contact the company about personal data, such as an e-mail address.',
    nl: 'De verklaring geeft een manier om over persoonsgegevens contact op te nemen met het bedrijf, zoals een e-mailadres.',
  },
  legalBasis: ['GDPR Art. 13(1)(a)', 'GDPR Art. 14(1)(a)'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['email-address'],
        headings: true,
      },
      {
        has: ['about-policy', 'contact'],
        within: 25,
      },
    ],
  },
  value: {
    kind: 'email',
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      {
        text: 'For questions about this policy, write to privacy@acme.example.',
        value: 'privacy@acme.example',
      },
    ],
    nearMisses: ['We read all posts on our forum.', 'Users provide us with their contact details when they register.'],
  },
  nl: {
    met: [
      {
        text: 'Met vragen over deze verklaring kunt u mailen naar privacy@acme.example.',
        value: 'privacy@acme.example',
      },
    ],
    nearMisses: ['Wij lezen alle berichten op ons forum.'],
  },
  de: {
    met: [
      {
        text: 'Bei Fragen schreiben Sie an datenschutz@acme.example.',
        value: 'datenschutz@acme.example',
      },
    ],
    nearMisses: ['Wir lesen alle Beiträge im Forum.'],
  },
  fr: {
    met: [
      {
        text: 'Pour toute question, écrivez à privacy@acme.example.',
        value: 'privacy@acme.example',
      },
    ],
    nearMisses: ['Nous lisons le forum.'],
  },
  es: {
    met: [
      { text: 'Puede escribirnos a privacidad@nube.example.', value: 'privacidad@nube.example' },
      'Si tiene preguntas sobre esta política de privacidad, puede contactar con nosotros por correo postal.',
    ],
    nearMisses: ['Nuestra oficina está en Valencia.'],
  },
  it: {
    met: [
      { text: 'Può scriverci a privacy@nuvola.example.', value: 'privacy@nuvola.example' },
      'Per domande sulla presente informativa può contattare il nostro ufficio per posta.',
    ],
    nearMisses: ['Il nostro ufficio è a Torino.'],
  },
};
