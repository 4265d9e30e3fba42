import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-right-access',
  version: 1,
  group: 'transparency',
  title: {
    en: 'Right of access',
    nl: 'Recht van inzage',
  },
  explanation: {
    en: 'The policy tells people that they may see their data and get a copy.',
    nl: 'De verklaring vertelt betrokkenen dat zij hun gegevens mogen inzien en een kopie mogen krijgen.',
  },
  legalBasis: ['GDPR Art. 13(2)(b)', 'GDPR Art. 14(2)(c)', 'GDPR Art. 15'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['access-data', 'right-to'],
        within: 45,
        without: ['children'],
      },
      {
        has: ['access-data'],
        under: ['your-rights'],
        headings: true,
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['You have the right to access your personal data.', '# Your rights\n\n- Request a copy of your data'],
    nearMisses: ['Only trained staff have access to our servers.', 'You may not delete the service.'],
  },
  nl: {
    met: ['U heeft recht op inzage in uw gegevens.'],
    nearMisses: ['Alleen getrainde medewerkers komen in het serverlokaal.'],
  },
  de: {
    met: ['Sie haben das Recht auf Auskunft über Ihre Daten.'],
    nearMisses: ['Nur geschulte Mitarbeiter betreten den Serverraum.'],
  },
  fr: {
    met: ["Vous disposez d'un droit d'accès à vos données."],
    nearMisses: ['Seul le personnel formé entre dans la salle des serveurs.'],
  },
  es: {
    met: [
      'Tiene derecho a acceder a sus datos personales.',
      'Usted puede ejercer los derechos de acceso, rectificación y supresión.',
      '# Sus derechos\n- Obtener una copia de sus datos',
    ],
    nearMisses: ['Solo el personal formado entra en la sala de servidores.'],
  },
  it: {
    met: [
      'Ha il diritto di accedere ai Suoi dati personali.',
      'Può esercitare i diritti di accesso, rettifica e cancellazione.',
      '# I Suoi diritti\n- Ottenere una copia dei dati',
    ],
    nearMisses: ['Solo il personale formato entra nella sala server.'],
  },
};
