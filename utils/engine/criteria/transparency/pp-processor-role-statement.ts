import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-processor-role-statement',
  version: 1,
  group: 'transparency',
  title: {
    en: 'Own data and customers’ data are told apart',
    nl: 'Eigen gegevens en klantgegevens zijn onderscheiden',
  },
  explanation: {
    en: 'The policy says that for data its customers put in the vendor is the processor, and that the policy does not cover that data.',
    nl: 'De verklaring zegt dat de leverancier verwerker is voor gegevens die zijn klanten invoeren, en dat de verklaring daar niet over gaat.',
  },
  legalBasis: ['GDPR Art. 4(7)', 'GDPR Art. 4(8)', 'GDPR Art. 28'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['act-as-role', 'processor-role', 'we'],
        within: 8,
        without: ['depends', 'our-own-processors', 'share-data'],
      },
      { has: ['policy-not-apply', ['on-customers-behalf', 'content-of-customers']], negated: 'either' },
      {
        has: ['on-customers-behalf', 'we', 'process'],
        within: 12,
        without: ['our-own-processors', 'depends', 'recipient'],
      },
    ],
    partial: [
      {
        has: ['act-as-role', 'depends', 'processor-role'],
        without: ['our-own-processors', 'share-data'],
        weakness: 'only-in-part',
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'For content our customers upload we act as a processor.',
      'This policy does not apply to data we process on behalf of our customers.',
    ],
    partial: ['Depending on the circumstances we are controller or processor.'],
    nearMisses: ['Our service providers act as processors on our behalf.', 'We process your data for payments.'],
  },
  nl: {
    met: [
      'Voor gegevens van onze klanten zijn wij verwerker.',
      'Deze privacyverklaring is niet van toepassing op gegevens die wij namens klanten verwerken.',
    ],
    partial: ['Afhankelijk van de omstandigheden zijn wij verwerker of verantwoordelijke.'],
    nearMisses: ['Onze dienstverleners treden op als onze verwerkers.'],
  },
  de: {
    met: [
      'Für Inhalte unserer Kunden handeln wir als Auftragsverarbeiter.',
      'Diese Datenschutzerklärung gilt nicht für Daten, die wir im Auftrag unserer Kunden verarbeiten.',
    ],
    partial: ['Je nach Fall sind wir Verantwortlicher oder Auftragsverarbeiter.'],
    nearMisses: ['Unsere Dienstleister handeln als unsere Auftragsverarbeiter.'],
  },
  fr: {
    met: [
      'Pour les données de nos clients, nous agissons en qualité de sous-traitant.',
      "La présente politique ne s'applique pas aux données traitées pour le compte de nos clients.",
    ],
    partial: ['Selon le cas, nous agissons comme responsable ou sous-traitant.'],
    nearMisses: ['Nos prestataires agissent comme nos sous-traitants.'],
  },
};
