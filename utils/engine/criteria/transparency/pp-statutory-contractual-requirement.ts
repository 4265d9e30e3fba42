import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-statutory-contractual-requirement',
  version: 1,
  group: 'transparency',
  title: {
    en: 'Whether data must be given',
    nl: 'Of gegevens moeten worden verstrekt',
  },
  explanation: {
    en: 'The policy says whether giving the data is required, and what happens if it is not given.',
    nl: 'De verklaring zegt of het verstrekken van de gegevens verplicht is, en wat de gevolgen zijn als dat niet gebeurt.',
  },
  legalBasis: ['GDPR Art. 13(2)(e)'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['must-provide', 'cannot-serve'],
        within: 25,
        negated: 'either',
      },
      {
        has: ['mandatory-data'],
        negated: 'either',
        without: ['children'],
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['If you do not provide your data, we may not be able to provide the service.'],
    nearMisses: ['We provide support by email.'],
  },
  nl: {
    met: ['Als u deze gegevens niet verstrekt, kunnen wij de dienst niet leveren.'],
    nearMisses: ['Wij helpen per e-mail.'],
  },
  de: {
    met: ['Wenn Sie die Daten nicht bereitstellen, können wir den Dienst nicht erbringen.'],
    nearMisses: ['Wir helfen per E-Mail.'],
  },
  fr: {
    met: ['Si vous ne fournissez pas ces données, nous ne pourrons pas fournir le service.'],
    nearMisses: ['Nous aidons par e-mail.'],
  },
};
