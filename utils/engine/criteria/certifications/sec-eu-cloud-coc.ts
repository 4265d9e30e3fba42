import { certificateRecognition } from '../certificate.ts';
import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sec-eu-cloud-coc',
  version: 1,
  group: 'certifications',
  title: { en: 'EU Cloud Code of Conduct', nl: 'EU Cloud Code of Conduct (gedragscode)' },
  explanation: {
    en: 'The vendor’s service is listed under the EU Cloud Code of Conduct, approved under Art. 40 GDPR and checked by a monitoring body.',
    nl: 'De dienst van de leverancier staat ingeschreven onder de EU Cloud Code of Conduct, goedgekeurd op grond van art. 40 AVG en gecontroleerd door een toezichthoudend orgaan.',
  },
  legalBasis: ['GDPR Art. 28(5)', 'GDPR Art. 40', 'EDPB Guidelines 07/2020'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['security', 'trust-center', 'dpa', 'privacy-policy', 'terms'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: certificateRecognition('eu-cloud-code', {
    claim: ['is-certified', 'certificate', 'adherence-verified'],
    weak: ['adheres-to', 'merely-aligned'],
  }),
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Our service has been verified under the EU Cloud Code of Conduct, level 2.',
      '# Our certifications\n\n- EU Cloud CoC',
    ],
    partial: [
      'Our hosting provider adheres to the EU Cloud Code of Conduct.',
      'We are aligned with the EU Cloud Code of Conduct.',
    ],
    nearMisses: ['All employees sign our code of conduct.', 'What is the EU Cloud Code of Conduct?'],
  },
  nl: {
    met: [
      'Onze dienst is geverifieerd onder de EU Cloud Code of Conduct, niveau 2.',
      '# Onze certificaten\n\n- EU Cloud CoC',
    ],
    partial: [
      'Onze hostingpartij is aangesloten bij de EU Cloud Code of Conduct.',
      'Wij werken conform de EU Cloud Code of Conduct.',
    ],
    nearMisses: ['Alle medewerkers ondertekenen onze gedragscode.', 'Wat is de EU Cloud Code of Conduct?'],
  },
  de: {
    met: [
      'Unser Dienst ist nach dem EU Cloud Code of Conduct verifiziert, Level 2.',
      '# Unsere Zertifizierungen\n\n- EU Cloud CoC',
    ],
    partial: [
      'Unser Hosting-Anbieter ist dem EU Cloud Code of Conduct beigetreten.',
      'Wir orientieren uns konform am EU Cloud Code of Conduct.',
    ],
    nearMisses: ['Alle Mitarbeitenden unterzeichnen unseren Verhaltenskodex.', 'Was ist der EU Cloud Code of Conduct?'],
  },
  fr: {
    met: [
      'Notre service a été vérifié selon le EU Cloud Code of Conduct, niveau 2.',
      '# Nos certifications\n\n- EU Cloud CoC',
    ],
    partial: [
      'Notre hébergeur adhère au EU Cloud Code of Conduct.',
      'Nos pratiques sont alignées sur le EU Cloud Code of Conduct.',
    ],
    nearMisses: ['Tous les salariés signent notre code de conduite.', "Qu'est-ce que le EU Cloud Code of Conduct ?"],
  },
};
