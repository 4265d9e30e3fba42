import type { Criterion, Examples } from '../criterion.ts';
import { CONTRACT_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'dpa-security-measures-art32',
  version: 1,
  group: 'processor-contract',
  title: { en: 'Appropriate security measures (Art. 32)', nl: 'Passende beveiligingsmaatregelen (art. 32)' },
  explanation: {
    en: 'The processor takes appropriate technical and organisational measures to secure the personal data, as Art. 32 requires.',
    nl: 'De verwerker neemt passende technische en organisatorische maatregelen om de persoonsgegevens te beveiligen, zoals art. 32 eist.',
  },
  legalBasis: ['GDPR Art. 28(3)(c)', 'GDPR Art. 32', 'SCC 2021/915 cl. 7.4(a)'],
  severity: 'essential',
  weight: 5,
  gate: true,
  documentTypes: ['dpa'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['implement', 'technical-and-organisational-measures', ['appropriate', 'article-32']],
        within: 25,
        duty: 'vendor',
        without: ['data-subject-request', 'subprocessor', 'audit'],
      },
      {
        has: ['technical-and-organisational-measures', 'article-32'],
        duty: 'vendor',
        without: ['data-subject-request', 'subprocessor', 'audit'],
      },
      {
        has: ['measures', 'article-32-named'],
        within: 12,
        duty: 'vendor',
        without: ['data-subject-request', 'subprocessor', 'audit'],
      },
    ],
    contradicted: [
      { has: ['no-obligation', 'technical-and-organisational-measures'], within: 8, negated: 'either' },
      { has: ['alone-responsible', 'security', 'personal-data'], within: 6 },
    ],
    weakenedBy: CONTRACT_WEAKENERS,
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Processor shall implement appropriate technical and organisational measures in accordance with Article 32 GDPR.',
    ],
    partial: [
      'Provider will use commercially reasonable efforts to maintain appropriate technical and organizational measures.',
    ],
    nearMisses: [
      'Processor assists Controller by appropriate technical and organisational measures in responding to requests of data subjects.',
    ],
  },
  nl: {
    met: [
      'Verwerker neemt passende technische en organisatorische maatregelen om de persoonsgegevens te beveiligen tegen verlies.',
    ],
    nearMisses: ['Verwerker informeert over de organisatie van zijn helpdesk.'],
  },
  de: {
    met: ['Der Auftragnehmer trifft geeignete technische und organisatorische Maßnahmen gemäß Art. 32 DSGVO.'],
    nearMisses: ['Der Auftragnehmer informiert über technische Änderungen.'],
  },
  fr: {
    met: [
      'Le Sous-traitant met en œuvre les mesures techniques et organisationnelles appropriées afin de garantir un niveau de sécurité adapté au risque.',
    ],
    nearMisses: ['Le Prestataire informe le Client de toute mesure tarifaire.'],
  },
  es: {
    met: [
      'El Encargado aplicará las medidas técnicas y organizativas apropiadas para garantizar un nivel de seguridad adecuado al riesgo, conforme al artículo 32 del RGPD.',
      'El Proveedor ha implantado medidas de seguridad adecuadas, de índole técnica y organizativa, para la protección de los datos.',
    ],
    partial: ['El Proveedor realizará esfuerzos razonables para mantener medidas técnicas y organizativas apropiadas.'],
    contradicted: ['El Proveedor no está obligado a aplicar medidas técnicas u organizativas.'],
    nearMisses: [
      'El Encargado asistirá al Responsable, mediante medidas técnicas y organizativas apropiadas, en la respuesta a las solicitudes de los interesados.',
      'El Proveedor informa de toda medida tarifaria.',
    ],
  },
  it: {
    met: [
      'Il Responsabile mette in atto misure tecniche e organizzative adeguate per garantire un livello di sicurezza adeguato al rischio ai sensi dell’articolo 32 del GDPR.',
      'Il Fornitore adotta idonee misure tecniche ed organizzative per la protezione dei dati.',
    ],
    partial: ['Il Fornitore compie ogni ragionevole sforzo per mantenere misure tecniche e organizzative adeguate.'],
    contradicted: ['Il Fornitore non è tenuto ad adottare misure tecniche e organizzative.'],
    nearMisses: [
      'Il Responsabile assiste il Titolare con misure tecniche e organizzative adeguate nel dare seguito alle richieste degli interessati.',
      'Il Fornitore comunica ogni misura tariffaria.',
    ],
  },
};
