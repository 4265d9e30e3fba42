import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-purposes',
  version: 1,
  group: 'transparency',
  title: {
    en: 'Purposes of the processing',
    nl: 'Doelen van de verwerking',
  },
  explanation: {
    en: 'The policy says for which purposes personal data is used.',
    nl: 'De verklaring zegt voor welke doelen persoonsgegevens worden gebruikt.',
  },
  legalBasis: ['GDPR Art. 13(1)(c)', 'GDPR Art. 14(1)(c)', 'GDPR Art. 5(1)(b)', 'WP260 rev.01 §12'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['use-data', 'purpose-goal'],
        within: 25,
        without: ['right-to'],
        duty: 'vendor',
      },
      {
        has: ['purpose-goal'],
        under: ['use-data'],
      },
      {
        has: ['collect', 'purpose-goal'],
        within: 25,
        without: ['right-to'],
        duty: 'vendor',
      },
      {
        has: [['kind-of-personal-data', 'legal-basis', 'legitimate-interest', 'personal-data']],
        under: ['purpose'],
        in: ['table-row'],
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      '| Personal data | Purpose | Legal basis |\n| Account name, sign-in times | Keeping the service secure | Legitimate interests |',
      'We use your data to provide and improve the service.',
    ],
    nearMisses: [
      'You have the right to access your personal data, to restrict its processing and to receive it in a portable format.',
      'Our office is in Utrecht.',
    ],
  },
  nl: {
    met: ['Wij gebruiken uw gegevens om de dienst te leveren.'],
    nearMisses: [
      'U moet een gebruikersaccount maken om onze toepassing te kunnen gebruiken.',
      'Ons kantoor is in Utrecht.',
    ],
  },
  de: {
    met: ['Wir verwenden Ihre Daten, um den Dienst bereitzustellen.'],
    nearMisses: ['Unser Büro ist in Bonn.'],
  },
  fr: {
    met: ['Nous utilisons vos données pour fournir le service.'],
    nearMisses: ['Notre bureau est à Lyon.'],
  },
  es: {
    met: [
      'Utilizamos sus datos para prestar el servicio.',
      'Tratamos sus datos personales con la finalidad de gestionar su cuenta.',
      '| Datos personales | Finalidad | Base jurídica |\n| Nombre, hora de acceso | Seguridad del servicio | Interés legítimo |',
      '# ¿Con qué finalidad tratamos sus datos?\nPara gestionar los pedidos y atender sus consultas.',
    ],
    nearMisses: ['Nuestra oficina está en Valencia.'],
  },
  it: {
    met: [
      'Utilizziamo i Suoi dati per fornire il servizio.',
      'Trattiamo i Suoi dati personali al fine di gestire il Suo account.',
      '| Dati personali | Finalità | Base giuridica |\n| Nome, ora di accesso | Sicurezza del servizio | Legittimo interesse |',
      '# Finalità del trattamento\nPer gestire gli ordini e rispondere alle Sue richieste.',
    ],
    nearMisses: ['Il nostro ufficio è a Torino.'],
  },
};
