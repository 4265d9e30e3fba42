import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'sub-list-affiliates',
  version: 1,
  group: 'subprocessor-list',
  title: {
    en: 'Companies of the vendor’s group are on the list',
    nl: 'Groepsmaatschappijen staan op de lijst',
  },
  explanation: {
    en: 'Group companies that reach personal data, for support or engineering, are listed as sub-processors too; they are separate processors.',
    nl: 'Groepsmaatschappijen die bij persoonsgegevens kunnen, voor support of techniek, staan ook als subverwerker op de lijst; het zijn aparte verwerkers.',
  },
  legalBasis: ['GDPR Art. 28(2)', 'GDPR Art. 4(8)', 'GDPR Art. 44'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['subprocessors', 'dpa', 'privacy-policy'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['affiliates', ['subprocessor']], in: ['heading'], headings: true },
      { has: ['affiliates', 'subprocessor', 'listed-at'], within: 25, without: ['object-to', 'customer'] },
    ],
    partial: [
      {
        has: ['affiliates', 'subprocessor', ['act-as', 'engage']],
        within: 8,
        weakness: 'only-in-part',
        without: ['bound-by', 'receiving-party', 'share-data'],
      },
      {
        has: ['affiliates', ['around-the-world'], ['share-data', 'disclose', 'recipient']],
        within: 8,
        weakness: 'only-in-part',
        without: ['collect'],
      },
    ],
    reading: 'sub-processor-affiliates',
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['# Affiliates acting as sub-processors\n- Acme India Pvt. Ltd., India, support'],
    partial: [
      'Provider may engage its affiliates as sub-processors.',
      'We share personal data with our affiliates worldwide.',
    ],
    nearMisses: [
      'This policy describes how Fernhill Ltd., with its affiliated companies worldwide, collects, uses and shares your data.',
      'Customer may allow its affiliates to use the service.',
      'We have affiliates in India.',
    ],
  },
  nl: {
    met: ['# Groepsmaatschappijen die als subverwerker optreden\n- Acme India Pvt. Ltd., India, support'],
    partial: ['Leverancier kan gelieerde ondernemingen als subverwerker inschakelen.'],
    nearMisses: ['Klant mag de dienst door zijn groepsmaatschappijen laten gebruiken.'],
  },
  de: {
    met: ['# Verbundene Unternehmen als Unterauftragsverarbeiter\n- Acme India Pvt. Ltd., Indien, Support'],
    partial: ['Der Anbieter darf verbundene Unternehmen als Unterauftragsverarbeiter einsetzen.'],
    nearMisses: ['Der Kunde darf den Dienst durch verbundene Unternehmen nutzen lassen.'],
  },
  fr: {
    met: ['# Sociétés affiliées agissant en tant que sous-traitants ultérieurs\n- Acme India Pvt. Ltd., Inde, support'],
    partial: ['Le Prestataire peut recourir à ses sociétés affiliées en tant que sous-traitants ultérieurs.'],
    nearMisses: ['Le Client peut faire utiliser le service par ses filiales.'],
  },
};
