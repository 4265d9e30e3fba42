import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const shared = certificateRecognition('data-pro-code', {
  claim: ['is-certified', 'certificate', 'adherence-verified'],
  weak: ['adheres-to', 'merely-aligned'],
});

const criterion: Criterion = {
  id: 'sec-data-pro-code',
  version: 1,
  group: 'certifications',
  title: { en: 'Data Pro Code (Dutch code of conduct)', nl: 'Data Pro Code (Nederlandse gedragscode)' },
  explanation: {
    en: 'The vendor is certified under the Dutch code of conduct for processors, approved under Art. 40 GDPR; a Data Pro Statement alone is its own word.',
    nl: 'De leverancier is gecertificeerd onder de Nederlandse gedragscode voor verwerkers, goedgekeurd op grond van art. 40 AVG; een Data Pro Statement alleen is slechts een eigen verklaring.',
  },
  legalBasis: ['GDPR Art. 28(5)', 'GDPR Art. 40', 'EDPB Guidelines 07/2020'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    ...shared,
    partial: [...(shared.partial ?? []), { has: ['data-pro-statement'], headings: true, weakness: 'self-declared' }],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['We are certified under the Data Pro Code.', '# Our certifications\n\n- Data Pro Verified'],
    partial: [
      'This Data Pro Statement is part of the processing agreement.',
      'We follow the principles of the Data Pro Code.',
    ],
    contradicted: ['We are not certified under the Data Pro Code.'],
    nearMisses: ['Our data professionals follow a code.', 'What is the Data Pro Code?'],
  },
  nl: {
    met: ['Wij zijn gecertificeerd volgens de Data Pro Code.', '# Onze certificaten\n\n- Data Pro Certified'],
    partial: [
      'Deze Data Pro Statement vormt samen met de bepalingen de verwerkersovereenkomst.',
      'Wij volgen de principes van de Data Pro Code.',
    ],
    contradicted: ['Wij zijn niet gecertificeerd volgens de Data Pro Code.'],
    nearMisses: ['Onze dataprofessionals volgen een code.', 'Wat is de Data Pro Code?'],
  },
  de: {
    met: ['Wir sind nach dem Data Pro Code zertifiziert.', '# Unsere Zertifizierungen\n\n- Data Pro Verified'],
    partial: ['Dieses Data Pro Statement ist Teil des Vertrags.', 'Wir folgen den Grundsätzen des Data Pro Code.'],
    contradicted: ['Wir sind nicht nach dem Data Pro Code zertifiziert.'],
    nearMisses: ['Unsere Fachleute folgen einem Kodex.', 'Was ist der Data Pro Code?'],
  },
  fr: {
    met: ['Nous sommes certifiés Data Pro Code.', '# Nos certifications\n\n- Data Pro Verified'],
    partial: ['Le présent Data Pro Statement fait partie du contrat.', 'Nous suivons les principes du Data Pro Code.'],
    contradicted: ['Nous ne sommes pas certifiés Data Pro Code.'],
    nearMisses: ['Nos professionnels de la donnée suivent un code.', "Qu'est-ce que le Data Pro Code ?"],
  },
};
