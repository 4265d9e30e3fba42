import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'tr-art49-not-standing-basis',
  version: 1,
  group: 'transfers',
  title: {
    en: 'Consent and other derogations are no standing basis',
    nl: 'Toestemming en andere afwijkingen zijn geen vaste basis',
  },
  explanation: {
    en: 'Routine transfers rest on safeguards, not on consent by use or another derogation of Art. 49, which is for single cases.',
    nl: 'Structurele doorgifte berust op waarborgen, niet op toestemming door gebruik of een andere afwijking van art. 49; die is voor losse gevallen.',
  },
  legalBasis: ['GDPR Art. 49', 'EDPB Guidelines 2/2018'],
  severity: 'important',
  weight: 3,
  gate: false,
  documentTypes: ['privacy-policy', 'dpa', 'terms', 'subprocessors', 'security'],
  silence: 'unknown',
  appliesWhen: 'transfer',
  recognition: {
    met: [
      { has: ['article-46', ['third-country']], within: 25, without: ['absence-of', 'article-49', 'by-using'] },
      { has: ['article-49', ['transfer', 'third-country']], negated: 'always' },
      {
        has: ['consent', ['transfer', 'third-country'], 'relies-on'],
        negated: 'always',
        within: 8,
        without: ['prior', 'except', 'customer'],
      },
    ],
    partial: [
      {
        has: ['article-49', ['transfer', 'third-country', 'relies-on']],
        weakness: 'only-in-part',
        without: ['article-46'],
      },
      {
        has: ['contract-necessity', 'third-country', 'transfer'],
        within: 12,
        weakness: 'only-in-part',
        without: ['article-46', 'standard-contractual-clauses', 'adequacy'],
      },
    ],
    contradicted: [
      {
        has: ['by-using', 'consents-to', 'elsewhere', 'personal-data', ['transfer', 'hosting', 'such-transfer']],
        within: 30,
        without: ['standard-contractual-clauses', 'adequacy', 'article-46', 'merger'],
        negated: 'never',
      },
      {
        has: ['such-transfer', 'by-using', 'consents-to', 'personal-data'],
        within: 14,
        without: ['standard-contractual-clauses', 'adequacy', 'article-46', 'merger'],
        negated: 'never',
      },
    ],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Transfers to third countries are based on the safeguards of Article 46 GDPR.',
      'Transfers are not based on the derogations of Article 49 GDPR.',
    ],
    partial: ['The transfer to a third country is necessary for the performance of our contract with you.'],
    contradicted: ['By using the Service you consent to the transfer of your data to the United States.'],
    nearMisses: [
      'By using the Service you agree to these terms.',
      'Customer consents to the transfer of personal data to the sub-processors listed below.',
    ],
  },
  nl: {
    met: ['Doorgifte naar derde landen vindt plaats met de waarborgen van artikel 46 AVG.'],
    partial: ['De doorgifte naar een derde land is noodzakelijk voor de uitvoering van onze overeenkomst met u.'],
    contradicted: [
      'Door gebruik te maken van de dienst stemt u in met doorgifte van uw gegevens naar de Verenigde Staten.',
    ],
    nearMisses: ['Door gebruik te maken van de dienst stemt u in met deze voorwaarden.'],
  },
  de: {
    met: ['Übermittlungen in Drittländer erfolgen auf Grundlage von Garantien nach Art. 46 DSGVO.'],
    partial: ['Die Übermittlung in ein Drittland ist zur Vertragserfüllung erforderlich.'],
    contradicted: ['Mit der Nutzung des Dienstes willigen Sie in die Übermittlung Ihrer Daten in die USA ein.'],
    nearMisses: ['Mit der Nutzung des Dienstes stimmen Sie diesen Bedingungen zu.'],
  },
  fr: {
    met: ['Les transferts vers des pays tiers reposent sur les garanties de l’article 46 du RGPD.'],
    partial: ['Le transfert vers un pays tiers est nécessaire à l’exécution du contrat.'],
    contradicted: ['En utilisant le service, vous consentez au transfert de vos données vers les États-Unis.'],
    nearMisses: ['En utilisant le service, vous acceptez les présentes conditions.'],
  },
};
