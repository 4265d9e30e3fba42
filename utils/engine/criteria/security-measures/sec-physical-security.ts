import type { Criterion, Examples } from '../criterion.ts';
import { MEASURE_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'sec-physical-security',
  version: 1,
  group: 'security-measures',
  title: { en: 'Physical security of data centres', nl: 'Fysieke beveiliging van datacenters' },
  explanation: {
    en: 'The rooms in which the data stands are guarded and closed to strangers.',
    nl: 'De ruimten waar de gegevens staan, zijn bewaakt en gesloten voor onbevoegden.',
  },
  legalBasis: ['GDPR Art. 32'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['physical-security'], headings: 'titles', without: ['customer-must', 'office-words'] },
      { has: ['physical-measure', 'data-centre'], within: 15, without: ['customer-must', 'audit'] },
      { has: ['physical-measure'], under: ['physical-security', 'data-centre'], without: ['audit'] },
    ],
    partial: [{ has: [['physical-security', 'secured'], 'office-words'], within: 6, weakness: 'only-in-part' }],
    weakenedBy: MEASURE_WEAKENERS,
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Our data centers are protected by guards and video surveillance.',
      '- Physical access control',
      '# Physical security\n\nDoors are opened by badge.',
    ],
    partial: ['Our offices are secured.'],
    nearMisses: ['We take technical, physical and organisational measures.', 'The data center is in Dublin.'],
  },
  nl: {
    met: ['Het datacenter is bewaakt en heeft cameratoezicht.', '- Fysieke toegangsbeveiliging'],
    partial: ['Ons kantoor is beveiligd.'],
    nearMisses: ['Het datacenter staat in Groningen.'],
  },
  de: {
    met: ['Das Rechenzentrum ist durch Wachdienst und Videoüberwachung geschützt.', '- Zutrittskontrolle'],
    partial: ['Unsere Büros sind gesichert.'],
    nearMisses: ['Das Rechenzentrum steht in Frankfurt.'],
  },
  fr: {
    met: ['Le centre de données est protégé par des gardiens et une vidéosurveillance.', "- Contrôle d'accès physique"],
    partial: ['Nos bureaux sont sécurisés.'],
    nearMisses: ['Le centre de données se trouve à Lyon.'],
  },
};
