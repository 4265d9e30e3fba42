import type { Criterion, Examples } from '../criterion.ts';
import { MEASURE_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'sec-mfa',
  version: 1,
  group: 'security-measures',
  title: { en: 'Multi-factor authentication', nl: 'Multifactorauthenticatie (MFA)' },
  explanation: {
    en: 'Signing in takes a second factor, for the vendor’s own staff and for customers, so that a stolen password is not enough.',
    nl: 'Inloggen vraagt een tweede factor, voor medewerkers van de leverancier en voor klanten, zodat een gestolen wachtwoord niet genoeg is.',
  },
  legalBasis: ['GDPR Art. 32', 'NIS2 Art. 21(2)(j)'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [{ has: ['mfa'], headings: 'titles', without: ['customer-must'] }],
    contradicted: [{ has: ['mfa', ['allow', 'make-available', 'service', 'mandatory']], negated: 'always', within: 8 }],
    weakenedBy: [...MEASURE_WEAKENERS, 'optional-or-paid'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Multi-factor authentication (MFA) is required for all employees.',
      'You can enable two-factor authentication for every account.',
      '- MFA',
    ],
    partial: ['Two-factor authentication is available on the Enterprise plan only.'],
    contradicted: ['We do not offer two-factor authentication for our service.'],
    nearMisses: [
      'Customer is responsible for using two-factor authentication.',
      'Authentication is handled by your employer.',
    ],
  },
  nl: {
    met: ['Meerfactorauthenticatie is verplicht voor alle medewerkers.', 'U kunt tweestapsverificatie inschakelen.'],
    partial: ['Tweestapsverificatie is optioneel beschikbaar.'],
    contradicted: ['Tweestapsverificatie is niet beschikbaar in onze dienst.'],
    nearMisses: [
      'De klant is verantwoordelijk voor het gebruik van tweestapsverificatie.',
      'Inloggen gaat met een wachtwoord.',
    ],
  },
  de: {
    met: [
      'Multi-Faktor-Authentifizierung ist für alle Mitarbeiter verpflichtend.',
      'Zwei-Faktor-Authentisierung wird unterstützt.',
    ],
    partial: ['Zwei-Faktor-Authentifizierung ist optional verfügbar.'],
    contradicted: ['Zwei-Faktor-Authentifizierung bietet unser Dienst nicht.'],
    nearMisses: [
      'Der Kunde ist für die Nutzung der Zwei-Faktor-Authentifizierung verantwortlich.',
      'Die Anmeldung erfolgt mit Passwort.',
    ],
  },
  fr: {
    met: [
      "L'authentification multifacteur est obligatoire pour tous les employés.",
      'La double authentification est disponible.',
    ],
    partial: ['La double authentification est disponible en option.'],
    contradicted: ["La double authentification n'est pas disponible dans notre service."],
    nearMisses: [
      "Le Client est responsable de l'usage de la double authentification.",
      "L'authentification se fait par mot de passe.",
    ],
  },
};
