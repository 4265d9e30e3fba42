import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-cookies-consent',
  version: 1,
  group: 'transparency',
  title: { en: 'Cookies only with consent', nl: 'Cookies alleen met toestemming' },
  explanation: {
    en: 'Cookies that are not needed for the site are placed only after consent.',
    nl: 'Cookies die voor de site niet nodig zijn, worden alleen na toestemming geplaatst.',
  },
  legalBasis: ['ePrivacy Directive Art. 5(3)', 'NL Telecommunicatiewet Art. 11.7a', 'GDPR Art. 7'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['cookie-policy', 'privacy-policy'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['cookie-words', 'give-consent', 'only-then'],
        within: 15,
        negated: 'either',
        without: ['implied-consent', 'cookie-choice'],
      },
    ],
    partial: [
      { has: ['implied-consent', 'cookie-words'], negated: 'either', weakness: 'only-in-part' },
      { has: ['cookie-settings'], negated: 'either', weakness: 'only-in-part' },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['We place marketing cookies only with your consent.'],
    partial: ['By continuing to browse you consent to cookies.', 'You can change your cookie preferences at any time.'],
    nearMisses: ['Our site uses cookies.', 'We process your data with your consent.'],
  },
  nl: {
    met: ['Wij plaatsen cookies voor marketing alleen met uw toestemming.'],
    partial: ['Door verder te surfen geeft u toestemming voor cookies.', 'Noodzakelijke cookies staan altijd aan.'],
    nearMisses: ['Onze site gebruikt cookies.'],
  },
  de: {
    met: ['Cookies für Marketing setzen wir nur mit Ihrer Einwilligung.'],
    partial: ['Durch die weitere Nutzung stimmen Sie Cookies zu.', 'Technisch notwendige Cookies sind immer aktiv.'],
    nearMisses: ['Unsere Website verwendet Cookies.'],
  },
  fr: {
    met: ['Les cookies publicitaires sont déposés uniquement avec votre consentement.'],
    partial: [
      'En poursuivant votre navigation, vous acceptez les cookies.',
      'Vous pouvez gérer vos préférences de cookies.',
    ],
    nearMisses: ['Notre site utilise des cookies.'],
  },
};
