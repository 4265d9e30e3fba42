import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-security-annex-specific',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Concrete security measures are listed',
    nl: 'Concrete beveiligingsmaatregelen zijn genoemd',
  },
  explanation: {
    en: 'The contract describes, or refers to, the concrete security measures and does not merely repeat Art. 32.',
    nl: 'De overeenkomst beschrijft de concrete beveiligingsmaatregelen of verwijst ernaar, en herhaalt niet slechts art. 32.',
  },
  legalBasis: [
    'GDPR Art. 28(3)(c)',
    'GDPR Art. 32(1)(a)-(d)',
    'EDPB Guidelines 07/2020',
    'SCC 2021/915 Annex III',
    'SCC 2021/914 Annex II',
  ],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['dpa', 'security'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['annex', 'technical-and-organisational-measures'],
        within: 20,
        negated: 'either',
      },
      {
        has: ['security-annex', ['technical-and-organisational-measures', 'security-measure']],
        negated: 'either',
      },
      {
        has: ['security-measure'],
        under: ['technical-and-organisational-measures', 'security-annex', 'article-32', 'security'],
        negated: 'either',
        without: ['end-of-services', 'subprocessor', 'data-subject-request'],
      },
    ],
    partial: [
      {
        has: ['security-measure', 'technical-and-organisational-measures'],
        weakness: 'only-in-part',
        within: 30,
        negated: 'either',
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'The technical and organisational measures are described in Annex 2 (Security).',
      '# Technical and organisational measures\n\n- Physical access control\n- Encryption of stored data',
    ],
    nearMisses: ['Processor takes appropriate technical and organisational measures.'],
  },
  nl: {
    met: ['De technische en organisatorische beveiligingsmaatregelen staan beschreven in bijlage 2.'],
    nearMisses: ['Verwerker neemt passende technische en organisatorische maatregelen.'],
  },
  de: {
    met: ['Die technischen und organisatorischen Maßnahmen sind in Anlage 1 beschrieben.'],
    nearMisses: ['Der Auftragnehmer trifft geeignete technische und organisatorische Maßnahmen.'],
  },
  fr: {
    met: ['Les mesures techniques et organisationnelles sont décrites en annexe 2.'],
    nearMisses: ['Le Sous-traitant prend des mesures techniques et organisationnelles appropriées.'],
  },
  es: {
    met: [
      'Las medidas de seguridad aplicables se recogen en el Anexo B (Medidas técnicas y organizativas).',
      'Las medidas técnicas y organizativas se describen en el Anexo II.',
      '# Medidas de seguridad\n- Cifrado de los datos en reposo\n- Control de acceso físico\n- Copias de seguridad diarias',
    ],
    nearMisses: [
      'El Encargado adoptará las medidas técnicas y organizativas apropiadas.',
      'Los precios se describen en el Anexo II.',
    ],
  },
  it: {
    met: [
      'Le misure di sicurezza applicate sono riportate nell’Allegato B (Misure tecniche e organizzative).',
      'Le misure tecniche e organizzative sono descritte nell’Allegato 2.',
      '# Misure di sicurezza\n- Cifratura dei dati conservati\n- Controllo degli accessi fisici\n- Backup giornalieri',
    ],
    nearMisses: [
      'Il Responsabile adotta misure tecniche e organizzative adeguate.',
      'I prezzi sono descritti nell’Allegato 2.',
    ],
  },
};
