import type { Criterion, Examples } from '../criterion.ts';
import { MEASURE_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'sec-sso',
  version: 1,
  group: 'security-measures',
  title: { en: 'Single sign-on and automatic user management', nl: 'Single sign-on en automatisch gebruikersbeheer' },
  explanation: {
    en: 'Users sign in through the customer’s own identity provider (SAML, OpenID Connect), so that leavers lose access at once.',
    nl: 'Gebruikers loggen in via het eigen identiteitssysteem van de klant (SAML, OpenID Connect), zodat wie vertrekt meteen geen toegang meer heeft.',
  },
  legalBasis: ['GDPR Art. 32', 'GDPR Art. 25'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [{ has: [['sso', 'saml', 'oidc', 'scim']], headings: 'titles' }],
    contradicted: [
      {
        has: [
          ['sso', 'saml', 'oidc', 'scim'],
          ['allow', 'make-available', 'service'],
        ],
        negated: 'always',
      },
    ],
    weakenedBy: [...MEASURE_WEAKENERS, 'optional-or-paid'],
  },
  value: { kind: 'names', unit: 'standard', names: { saml: 'SAML', oidc: 'OpenID Connect', scim: 'SCIM' } },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      { text: 'We support SAML 2.0 and OpenID Connect.', value: ['SAML', 'OpenID Connect'] },
      '- Single sign-on (SSO)',
    ],
    partial: ['SSO is available on the Enterprise plan only.'],
    contradicted: ['Our service does not support SSO.'],
    nearMisses: ['Sign on the dotted line.', 'Enter your user name and password to sign in.'],
  },
  nl: {
    met: ['Single sign-on (SSO) is mogelijk.', { text: 'Inloggen kan via SAML.', value: 'SAML' }],
    partial: ['SSO is alleen beschikbaar in Enterprise.'],
    contradicted: ['Onze dienst ondersteunt SSO niet.'],
    nearMisses: ['U logt in met een gebruikersnaam en wachtwoord.'],
  },
  de: {
    met: ['Single Sign-On (SSO) wird unterstützt.', { text: 'Die Anmeldung ist über SAML möglich.', value: 'SAML' }],
    partial: ['SSO ist nur im Enterprise-Tarif verfügbar.'],
    contradicted: ['Unser Dienst bietet SSO nicht.'],
    nearMisses: ['Sie melden sich mit Benutzername und Passwort an.'],
  },
  fr: {
    met: [
      "L'authentification unique (SSO) est prise en charge.",
      { text: 'La connexion est possible via SAML.', value: 'SAML' },
    ],
    partial: ["Le SSO est réservé à l'offre Entreprise."],
    contradicted: ["Le SSO n'est pas disponible dans notre service."],
    nearMisses: ['Vous vous connectez avec un identifiant et un mot de passe.'],
  },
};
