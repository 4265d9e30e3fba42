import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-right-rectification',
  version: 1,
  group: 'transparency',
  title: {
    en: 'Right to rectification',
    nl: 'Recht op rectificatie',
  },
  explanation: {
    en: 'The policy tells people that they may have wrong data corrected.',
    nl: 'De verklaring vertelt betrokkenen dat zij onjuiste gegevens mogen laten verbeteren.',
  },
  legalBasis: ['GDPR Art. 13(2)(b)', 'GDPR Art. 14(2)(c)', 'GDPR Art. 16'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['rectify-data', 'right-to'],
        within: 45,
      },
      {
        has: ['rectify-data'],
        under: ['your-rights'],
        headings: true,
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['You can ask us to correct inaccurate personal data.'],
    nearMisses: ['We may update this privacy policy from time to time.'],
  },
  nl: {
    met: ['U heeft het recht onjuiste gegevens te laten verbeteren.'],
    nearMisses: ['Wij kunnen deze verklaring vernieuwen.'],
  },
  de: {
    met: ['Sie haben das Recht auf Berichtigung unrichtiger Daten.'],
    nearMisses: ['Diese Erklärung wird von Zeit zu Zeit erneuert.'],
  },
  fr: {
    met: ['Vous avez le droit de rectifier vos données inexactes.'],
    nearMisses: ['Cette politique peut évoluer.'],
  },
  es: {
    met: [
      'Tiene derecho a rectificar los datos inexactos.',
      'Puede ejercer sus derechos de acceso, rectificación y oposición.',
    ],
    nearMisses: ['Esta política puede modificarse periódicamente.'],
  },
  it: {
    met: [
      'Ha il diritto di rettificare i dati inesatti.',
      'Può esercitare i diritti di accesso, rettifica e opposizione.',
    ],
    nearMisses: ['La presente informativa può essere aggiornata periodicamente.'],
  },
};
