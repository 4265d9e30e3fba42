import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-special-categories',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Special categories of data are dealt with',
    nl: 'Bijzondere categorieën van persoonsgegevens zijn geregeld',
  },
  explanation: {
    en: 'The contract says whether special categories of data or criminal data are processed and, if so, with which extra safeguards.',
    nl: 'De overeenkomst zegt of er bijzondere categorieën van persoonsgegevens of strafrechtelijke gegevens worden verwerkt en zo ja, met welke extra waarborgen.',
  },
  legalBasis: ['GDPR Art. 9', 'GDPR Art. 10', 'EDPB Guidelines 07/2020', 'SCC 2021/915 cl. 7.5'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['special-categories'],
        negated: 'either',
        duty: 'vendor',
        without: ['submit-data', 'breach', 'dpia', 'no-liability', 'defines', 'transfer'],
      },
      {
        has: ['special-categories', ['process', 'annex', 'types-of-personal-data']],
        negated: 'either',
        without: ['no-liability', 'dpia', 'sole-responsibility', 'defines', 'transfer', 'submit-data'],
        duty: 'vendor',
      },
    ],
    partial: [
      {
        has: ['special-categories'],
        negated: 'either',
        without: ['no-liability', 'dpia', 'defines'],
        weakness: 'only-in-part',
      },
    ],
    contradicted: [
      {
        has: ['special-categories', 'no-liability', ['customer', 'you', 'vendor', 'we']],
        negated: 'either',
      },
    ],
    weakenedBy: ['template-gap'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'The parties do not anticipate the processing of special categories of data.',
      'Special categories of data: health data, stored encrypted and with restricted access.',
    ],
    partial: ['Customer shall not submit sensitive data to the Service unless agreed in writing.'],
    contradicted: ['Customer shall not submit any sensitive data and Provider shall have no liability for such data.'],
    nearMisses: [
      'The data includes names and e-mail addresses.',
      'A data protection impact assessment is needed for special categories of data.',
    ],
  },
  nl: {
    met: ['Er worden geen bijzondere categorieën persoonsgegevens verwerkt.'],
    partial: ['Klant voert geen bijzondere persoonsgegevens in, tenzij anders overeengekomen.'],
    contradicted: [
      'Klant mag geen bijzondere persoonsgegevens invoeren en Leverancier aanvaardt daarvoor geen enkele aansprakelijkheid.',
    ],
    nearMisses: ['De gegevens omvatten namen en e-mailadressen.'],
  },
  de: {
    met: ['Es werden keine besonderen Kategorien personenbezogener Daten verarbeitet.'],
    partial: ['Der Kunde wird keine sensiblen Daten übermitteln, es sei denn, dies ist vereinbart.'],
    contradicted: ['Der Kunde darf keine sensiblen Daten übermitteln; eine Haftung des Anbieters ist ausgeschlossen.'],
    nearMisses: ['Die Daten umfassen Namen und E-Mail-Adressen.'],
  },
  fr: {
    met: ['Le Sous-traitant ne traite pas de catégories particulières de données.'],
    partial: ["Le Client s'engage à ne pas transmettre de données sensibles, sauf accord."],
    contradicted: [
      "Le Client s'interdit de transmettre des données sensibles, sans aucune responsabilité du Prestataire.",
    ],
    nearMisses: ['Les données comprennent les noms et les adresses électroniques.'],
  },
};
