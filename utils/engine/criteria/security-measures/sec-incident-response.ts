import type { Criterion, Examples } from '../criterion.ts';
import { MEASURE_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'sec-incident-response',
  version: 1,
  group: 'security-measures',
  title: { en: 'Process for security incidents', nl: 'Proces voor beveiligingsincidenten' },
  explanation: {
    en: 'There is a written process for security incidents, with people on call, so that a breach is handled at once.',
    nl: 'Er is een vastgelegd proces voor beveiligingsincidenten, met mensen die bereikbaar zijn, zodat een datalek meteen wordt aangepakt.',
  },
  legalBasis: ['GDPR Art. 32', 'GDPR Art. 33'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [{ has: ['incident-response'], without: ['customer-must'], headings: 'titles' }],
    partial: [
      {
        has: ['investigate', 'breach'],
        within: 4,
        duty: 'vendor',
        without: ['customer', 'authority', 'audit', 'complain'],
        weakness: 'only-in-part',
      },
    ],
    contradicted: [{ has: ['incident-response', ['we', 'vendor']], negated: 'always', within: 5 }],
    weakenedBy: MEASURE_WEAKENERS,
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['We maintain a documented incident response plan.', 'Our systems have 24/7 security monitoring.'],
    partial: ['We will investigate security incidents as appropriate.'],
    nearMisses: ['Incidents on the road may delay delivery.', 'Processor notifies Customer of a data breach.'],
  },
  nl: {
    met: [
      'Wij hebben een gedocumenteerd incidentresponsproces.',
      '- Procedure voor het afhandelen van beveiligingsincidenten',
    ],
    partial: ['Wij onderzoeken beveiligingsincidenten waar nodig.'],
    nearMisses: ['Verwerker meldt een datalek aan de klant.'],
  },
  de: {
    met: ['Es besteht ein dokumentierter Incident-Response-Plan.', '- Vorfallmanagement'],
    partial: ['Wir untersuchen Sicherheitsvorfälle bei Bedarf.'],
    nearMisses: ['Der Auftragnehmer meldet Datenschutzverletzungen dem Auftraggeber.'],
  },
  fr: {
    met: ['Nous disposons d’un plan de réponse aux incidents.', '- Procédure de gestion des incidents'],
    partial: ['Nous examinons les incidents de sécurité le cas échéant.'],
    nearMisses: ['Le Sous-traitant notifie au Client toute violation de données.'],
  },
};
