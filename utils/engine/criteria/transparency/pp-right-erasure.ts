import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-right-erasure',
  version: 1,
  group: 'transparency',
  title: {
    en: 'Right to erasure',
    nl: 'Recht op gegevenswissing',
  },
  explanation: {
    en: 'The policy tells people that they may have their data erased.',
    nl: 'De verklaring vertelt betrokkenen dat zij hun gegevens mogen laten wissen.',
  },
  legalBasis: ['GDPR Art. 13(2)(b)', 'GDPR Art. 14(2)(c)', 'GDPR Art. 17'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['erase-data', 'right-to'],
        within: 45,
      },
      {
        has: ['erase-data'],
        under: ['your-rights'],
        headings: true,
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['You have the right to ask us to erase your personal data.'],
    nearMisses: ['You can delete cookies in your browser.'],
  },
  nl: {
    met: ['U heeft het recht uw gegevens te laten wissen.'],
    nearMisses: ['U kunt cookies verwijderen in uw browser.'],
  },
  de: {
    met: ['Sie haben das Recht auf Löschung Ihrer Daten.'],
    nearMisses: ['Cookies können Sie im Browser verwalten.'],
  },
  fr: {
    met: ['Vous avez le droit de faire effacer vos données.'],
    nearMisses: ['Vous pouvez supprimer les cookies dans votre navigateur.'],
  },
  es: {
    met: [
      'Tiene derecho a solicitar la supresión de sus datos.',
      'Puede pedirnos que eliminemos sus datos personales, también por el derecho al olvido.',
    ],
    nearMisses: ['Puede eliminar las cookies en su navegador.'],
  },
  it: {
    met: [
      'Ha il diritto di chiedere la cancellazione dei Suoi dati.',
      'Può chiederci di cancellare i Suoi dati personali.',
    ],
    nearMisses: ['Può cancellare i cookie nel browser.'],
  },
};
