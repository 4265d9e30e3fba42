import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-subprocessor-contract-copy',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Copy of the contract with a sub-processor',
    nl: 'Kopie van de overeenkomst met een subverwerker',
  },
  explanation: {
    en: 'On request the processor gives the controller a copy of its contracts with sub-processors.',
    nl: 'De verwerker geeft de verwerkingsverantwoordelijke op verzoek een kopie van zijn overeenkomsten met subverwerkers.',
  },
  legalBasis: ['SCC 2021/915 cl. 7.7(c)', 'SCC 2021/914 cl. 9(c)', 'EDPB Opinion 22/2024'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['dpa'],
  silence: 'unknown',
  appliesWhen: 'always',
  recognition: {
    met: [
      {
        has: ['contract-copy', 'subprocessor'],
        duty: 'vendor',
        without: ['delete', 'summary'],
      },
      {
        has: ['contract-copy'],
        under: ['subprocessor'],
        duty: 'vendor',
        without: ['delete', 'summary'],
      },
    ],
    partial: [
      {
        has: ['summary', 'subprocessor', 'agreement'],
        within: 12,
        duty: 'vendor',
        weakness: 'only-in-part',
      },
    ],
    weakenedBy: ['discretionary', 'at-customers-expense', 'where-possible'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['At the Controller’s request the Processor shall provide a copy of the sub-processor agreement.'],
    partial: ['Provider may provide a summary of the agreement with the sub-processor.'],
    nearMisses: ['The sub-processor shall delete all copies of the data.', 'Customer receives a copy of the invoice.'],
  },
  nl: {
    met: [
      'Verwerker verstrekt op verzoek een kopie van de subverwerkersovereenkomst aan Verwerkingsverantwoordelijke over de subverwerker.',
    ],
    partial: ['Verwerker kan een samenvatting van de overeenkomst met de subverwerker verstrekken.'],
    nearMisses: ['De subverwerker verwijdert alle kopieën van de gegevens.'],
  },
  de: {
    met: [
      'Der Auftragnehmer stellt auf Verlangen eine Kopie der Vereinbarung mit dem Unterauftragsverarbeiter zur Verfügung.',
    ],
    partial: ['Eine Zusammenfassung des Vertrags mit dem Unterauftragnehmer kann bereitgestellt werden.'],
    nearMisses: ['Der Unterauftragnehmer löscht alle Kopien der Daten.'],
  },
  fr: {
    met: [
      'Le Sous-traitant fournit, à la demande du Client, une copie du contrat conclu avec le sous-traitant ultérieur.',
    ],
    partial: ['Un résumé du contrat avec le sous-traitant ultérieur peut être fourni.'],
    nearMisses: ['Le sous-traitant ultérieur supprime toutes les copies des données.'],
  },
};
