import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'rep-status-page',
  version: 1,
  group: 'reputation',
  title: { en: 'Public status page', nl: 'Openbare statuspagina' },
  explanation: {
    en: 'A public page shows outages as they happen and in the past, so that you can check how available the service is.',
    nl: 'Een openbare pagina toont storingen van nu en vroeger, zodat u de beschikbaarheid van de dienst kunt controleren.',
  },
  legalBasis: ['GDPR Art. 32(1)(b)'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['status-page', 'sla', 'security', 'trust-center'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [{ has: ['status-page'], headings: true, without: ['asks'] }],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['Outages are shown on our status page.', '# All systems operational'],
    nearMisses: ['You can follow the status of your request.', 'We check the marital status of no one.'],
  },
  nl: {
    met: ['Storingen staan op onze statuspagina.', '# Alle systemen operationeel'],
    nearMisses: ['U kunt de status van uw verzoek volgen.', 'Wij vragen niet naar uw burgerlijke staat.'],
  },
  de: {
    met: ['Störungen zeigen wir auf unserer Statusseite.', '# Alle Systeme betriebsbereit'],
    nearMisses: ['Sie können den Status Ihrer Anfrage verfolgen.', 'Wir fragen nicht nach dem Familienstand.'],
  },
  fr: {
    met: ['Les pannes figurent sur notre page de statut.', '# Tous les systèmes opérationnels'],
    nearMisses: ['Vous pouvez suivre le statut de votre demande.', 'Nous ne demandons pas votre état civil.'],
  },
};
