import type { Criterion, Examples } from '../criterion.ts';
import { MEASURE_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'sec-tenant-separation',
  version: 1,
  group: 'security-measures',
  title: { en: 'Customers’ data is kept apart', nl: 'Gegevens van klanten zijn gescheiden' },
  explanation: {
    en: 'One customer’s data is kept apart from another’s, so that nobody sees data of a stranger.',
    nl: 'Gegevens van de ene klant zijn gescheiden van die van de andere, zodat niemand gegevens van een vreemde ziet.',
  },
  legalBasis: ['GDPR Art. 32(1)(b)'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['tenant-separation'], headings: 'titles', without: ['customer-must', 'test-environment', 'terminate'] },
      {
        has: ['separated', 'of-customers'],
        within: 10,
        without: ['customer-must', 'test-environment', 'business-continuity', 'restrict-processing'],
      },
    ],
    partial: [
      { has: ['shared-environment', ['personal-data', 'keep', 'at-rest', 'of-customers']], weakness: 'only-in-part' },
    ],
    contradicted: [{ has: ['separated', 'of-customers'], within: 10, negated: 'always' }],
    weakenedBy: MEASURE_WEAKENERS,
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Customer data is logically separated.',
      '- Multi-tenant isolation with row level security',
      'Data of each tenant is stored separately.',
    ],
    partial: ['Data is stored in a shared environment.'],
    contradicted: ['Data of customers is not logically separated.'],
    nearMisses: ['Test and production environments are separated.', 'Each clause is separate and severable.'],
  },
  nl: {
    met: ['Gegevens van klanten worden logisch van elkaar gescheiden.', '- Logische datascheiding per tenant'],
    partial: ['Gegevens worden opgeslagen in een gedeelde omgeving.'],
    contradicted: ['Gegevens van klanten zijn niet gescheiden.'],
    nearMisses: ['Test en productie zijn gescheiden omgevingen.'],
  },
  de: {
    met: ['Die Daten der Kunden werden logisch getrennt gespeichert.', '- Mandantentrennung'],
    partial: ['Die Daten werden in einer gemeinsam genutzten Umgebung gespeichert.'],
    contradicted: ['Die Daten der Kunden sind nicht getrennt.'],
    nearMisses: ['Test- und Produktivumgebung sind voneinander getrennt.'],
  },
  fr: {
    met: ['Les données de chaque client sont séparées logiquement.', '- Cloisonnement logique des clients'],
    partial: ['Les données sont stockées dans un environnement partagé.'],
    contradicted: ['Les données des clients ne sont pas séparées.'],
    nearMisses: ['Les environnements de test et de production sont séparés.'],
  },
};
