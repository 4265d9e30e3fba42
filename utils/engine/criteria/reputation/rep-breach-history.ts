import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'rep-breach-history',
  version: 1,
  group: 'reputation',
  title: { en: 'Own incidents are disclosed', nl: 'Eigen incidenten zijn openbaar' },
  explanation: {
    en: 'A vendor that tells about its own security incidents in public gives reason to expect that it reports the next one too.',
    nl: 'Een leverancier die in het openbaar over eigen beveiligingsincidenten vertelt, geeft reden om te verwachten dat hij ook het volgende meldt.',
  },
  legalBasis: ['GDPR Art. 5(1)(a)', 'EDPB Guidelines 07/2020'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'status-page'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['incident-history', 'makes-public'], within: 10, without: ['customer', 'subprocessor', 'asks'] },
      { has: ['became-aware-on', 'incident-itself'], within: 16, without: ['asks', 'except'], negated: 'never' },
      {
        has: ['incident-history'],
        atMostWords: 6,
        headings: true,
        without: ['asks', 'we', 'vendor', 'personnel'],
        notUnder: ['duty'],
      },
    ],
    partial: [
      {
        has: ['never-happened', ['incident-itself', 'breach', 'incident-history']],
        negated: 'either',
        without: ['asks'],
        weakness: 'self-declared',
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'We publish a post-mortem after every serious incident.',
      'On 12 March 2024 we discovered unauthorised access to a test server.',
    ],
    partial: ['We have never had a data breach.'],
    nearMisses: [
      'We run post-mortems internally.',
      'We will notify you of a data breach within 48 hours.',
      'Customers must report unauthorised access to us.',
    ],
  },
  nl: {
    met: [
      'Wij publiceren na elk ernstig incident een post-mortem.',
      'Op 12 maart 2024 ontdekten wij onbevoegde toegang tot een testserver.',
    ],
    partial: ['Er is nog nooit een datalek geweest.'],
    nearMisses: [
      'Wij houden intern een post-mortem.',
      'Wij melden een datalek binnen 48 uur aan u.',
      'Klanten melden onbevoegde toegang bij ons.',
    ],
  },
  de: {
    met: [
      'Wir veröffentlichen nach jedem schweren Vorfall ein Post-mortem.',
      'Am 12. März 2024 entdeckten wir einen unbefugten Zugriff auf einen Testserver.',
    ],
    partial: ['Es gab bei uns noch nie eine Datenpanne.'],
    nearMisses: [
      'Wir führen intern ein Post-mortem durch.',
      'Wir melden Ihnen eine Datenpanne innerhalb von 48 Stunden.',
      'Kunden müssen uns unbefugten Zugriff melden.',
    ],
  },
  fr: {
    met: [
      'Nous publions un post-mortem après chaque incident grave.',
      'Le 12 mars 2024, nous avons découvert un accès non autorisé à un serveur de test.',
    ],
    partial: ["Nous n'avons jamais subi de violation de données."],
    nearMisses: [
      'Nous menons un post-mortem en interne.',
      'Nous vous informons d’une violation de données sous 48 heures.',
      'Les clients doivent nous signaler tout accès non autorisé.',
    ],
  },
};
