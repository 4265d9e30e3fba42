import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-retention',
  version: 1,
  group: 'transparency',
  title: {
    en: 'How long data is kept',
    nl: 'Hoe lang gegevens worden bewaard',
  },
  explanation: {
    en: 'The policy says how long personal data is kept, or how that is determined.',
    nl: 'De verklaring zegt hoe lang persoonsgegevens worden bewaard, of hoe dat wordt bepaald.',
  },
  legalBasis: ['GDPR Art. 13(2)(a)', 'GDPR Art. 14(2)(a)', 'GDPR Art. 5(1)(e)', 'WP260 rev.01'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['time-span', ['keep', 'erase-data', 'retain', 'delete']],
        within: 14,
        negated: 'either',
        // "A child under 13 years": an age is no period.
        without: ['cookies', 'minors'],
      },
      {
        has: ['keep', 'as-long-as'],
        within: 25,
        negated: 'either',
        without: ['cookies'],
      },
      {
        has: ['as-long-as'],
        under: ['retention'],
        negated: 'either',
      },
      {
        has: ['erase-data', 'as-long-as'],
        within: 20,
        negated: 'either',
        without: ['cookies', 'law', 'right-to'],
      },
    ],
    partial: [
      {
        has: ['retain', 'personal-data'],
        within: 10,
        without: ['cookies', 'access-data'],
        weakness: 'no-period',
      },
      {
        has: ['retention'],
        headings: true,
        without: ['third-country', 'transfer'],
        weakness: 'only-in-part',
      },
    ],
  },
  severalValues: true,
  value: {
    kind: 'duration',
    unit: 'days',
    whenMissing: 'met',
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      {
        text: 'We keep account data for 2 years after you close your account.',
        value: 730,
      },
      'We retain your data only for as long as necessary for the purposes set out here.',
    ],
    nearMisses: [
      'If we learn that we have information of a child under 13 years of age, we delete it at once.',
      'All information shared with us is kept confidential and used only for the purpose of the service.',
      'We keep your password secret.',
    ],
  },
  nl: {
    met: ['Wij bewaren uw gegevens niet langer dan nodig is.'],
    nearMisses: ['Wij houden uw wachtwoord geheim.'],
  },
  de: {
    met: ['Wir speichern Ihre Daten nur so lange, wie es erforderlich ist.'],
    nearMisses: ['Wir halten Ihr Passwort geheim.'],
  },
  fr: {
    met: ['Nous conservons vos données aussi longtemps que nécessaire.'],
    nearMisses: ['Votre mot de passe reste secret.'],
  },
  es: {
    met: [
      'Los datos se conservarán mientras no solicites su supresión.',
      { text: 'Conservamos los datos de la cuenta durante 2 años desde su baja.', value: 730 },
      'Sus datos se conservarán mientras sean necesarios para la finalidad para la que se recabaron.',
      { text: 'Los datos se conservarán durante un plazo de cinco años.', value: 1825 },
    ],
    partial: ['# Conservación de los datos\nVéase nuestra política interna.'],
    nearMisses: ['Mantenga su contraseña en secreto.'],
  },
  it: {
    met: [
      'I dati sono conservati per il periodo strettamente necessario al perseguimento delle finalità.',
      { text: 'Conserviamo i dati dell’account per 2 anni dalla chiusura.', value: 730 },
      'I Suoi dati sono conservati per il tempo necessario alle finalità per cui sono stati raccolti.',
      { text: 'I dati saranno conservati per un periodo di cinque anni.', value: 1825 },
    ],
    partial: ['# Conservazione dei dati\nSi veda la nostra policy interna.'],
    nearMisses: ['Mantenga segreta la password.'],
  },
};
