import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'tr-scc-2021-914',
  version: 1,
  group: 'transfers',
  title: {
    en: 'EU standard contractual clauses of 2021 apply',
    nl: 'De modelcontractbepalingen (SCC’s) van 2021 gelden',
  },
  explanation: {
    en: 'Transfers to countries without an adequacy decision rest on the standard contractual clauses of Decision (EU) 2021/914; older sets are no longer valid.',
    nl: 'Doorgifte naar landen zonder adequaatheidsbesluit berust op de modelcontractbepalingen van Besluit (EU) 2021/914; oudere versies gelden niet meer.',
  },
  legalBasis: ['GDPR Art. 46(2)(c)', 'SCC 2021/914'],
  severity: 'essential',
  weight: 5,
  gate: true,
  documentTypes: ['dpa', 'terms', 'subprocessors', 'privacy-policy'],
  silence: 'fail',
  appliesWhen: 'transfer-without-adequacy',
  recognition: {
    met: [
      { has: [['scc-2021', 'scc-current'], 'standard-contractual-clauses'], headings: true, definitions: true },
      { has: ['standard-contractual-clauses', ['form-part-of', 'enter-into']], within: 15 },
      { has: ['standard-contractual-clauses', 'relies-on', ['transfer', 'third-country']], without: ['such-as'] },
      { has: ['standard-contractual-clauses'], under: ['scc-2021'] },
    ],
    partial: [
      { has: ['standard-contractual-clauses'], weakness: 'only-in-part' },
      { has: ['model-clauses', ['transfer', 'third-country']], weakness: 'only-in-part' },
    ],
    contradicted: [
      { has: ['scc-replaced', 'standard-contractual-clauses'], without: ['scc-2021', 'replaces'], definitions: true },
      {
        has: ['standard-contractual-clauses', ['relies-on', 'enter-into', 'form-part-of']],
        within: 8,
        negated: 'always',
        without: ['except', 'adequacy'],
      },
    ],
    weakenedBy: ['template-gap', 'on-request', 'only-an-example'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'The Standard Contractual Clauses approved by Commission Implementing Decision (EU) 2021/914 are incorporated by reference.',
      'Transfers outside the EEA are governed by the EU SCCs, Module Two.',
      'Where personal data is transferred to a third country, the parties enter into the Standard Contractual Clauses.',
    ],
    partial: [
      'Transfers outside the EEA take place under appropriate contractual clauses.',
      'Where applicable, transfers rely on appropriate safeguards (such as standard contractual clauses).',
      'Transfers to third countries rest on an appropriate safeguard, such as the Standard Contractual Clauses of Decision (EU) 2021/914.',
    ],
    contradicted: [
      'Transfers are governed by the Standard Contractual Clauses of Decision 2010/87/EU.',
      '“Standard Contractual Clauses” means the clauses annexed to Commission Decision 2010/87/EU.',
    ],
    nearMisses: ['The clauses of this contract are standard.', 'Data is stored in the EEA only.'],
  },
  nl: {
    met: [
      'De modelcontractbepalingen van Uitvoeringsbesluit (EU) 2021/914 maken deel uit van deze overeenkomst.',
      'Bij doorgifte naar derde landen gelden de standaardcontractbepalingen van de Europese Commissie.',
    ],
    partial: [
      'Voor doorgifte naar derde landen zijn er passende contractuele waarborgen.',
      'Doorgifte vindt alleen plaats met passende waarborgen, zoals de modelcontractbepalingen van Besluit (EU) 2021/914.',
    ],
    contradicted: ['Op de doorgifte zijn de modelcontractbepalingen van Besluit 2010/87/EU van toepassing.'],
    nearMisses: ['De bepalingen van dit contract zijn standaard.', 'De gegevens blijven in de EER.'],
  },
  de: {
    met: [
      'Die Standardvertragsklauseln gemäß Durchführungsbeschluss (EU) 2021/914 sind Bestandteil dieses Vertrags.',
      'Übermittlungen in Drittländer erfolgen auf Grundlage der EU-Standardvertragsklauseln.',
    ],
    partial: [
      'Übermittlungen in Drittländer sind durch vertragliche Garantien abgesichert.',
      'Übermittlungen erfolgen nur mit geeigneten Garantien, wie zum Beispiel den Standardvertragsklauseln (EU) 2021/914.',
    ],
    contradicted: ['Für die Übermittlung gelten die Standardvertragsklauseln des Beschlusses 2010/87/EU.'],
    nearMisses: ['Die Klauseln dieses Vertrags sind üblich.', 'Die Daten bleiben im EWR.'],
  },
  fr: {
    met: [
      'Les clauses contractuelles types de la décision (UE) 2021/914 font partie intégrante du contrat.',
      'Les transferts hors de l’UE sont encadrés par les clauses contractuelles types de la Commission européenne.',
    ],
    partial: [
      'Les transferts hors de l’UE sont soumis à des garanties contractuelles.',
      'Les transferts reposent sur des garanties appropriées, telles que les clauses contractuelles types (UE) 2021/914.',
    ],
    contradicted: ['Les transferts sont régis par les clauses contractuelles types de la décision 2010/87/UE.'],
    nearMisses: ['Les clauses du présent contrat sont usuelles.', 'Les données restent dans l’EEE.'],
  },
  es: {
    met: [
      'Las cláusulas contractuales tipo de la Decisión (UE) 2021/914 forman parte integrante del contrato.',
      'Las transferencias fuera del EEE se rigen por las cláusulas contractuales tipo de la Comisión Europea.',
    ],
    partial: [
      'Las transferencias fuera de la UE están sujetas a garantías contractuales.',
      'Las transferencias se amparan en garantías adecuadas, como las cláusulas contractuales tipo (UE) 2021/914.',
    ],
    contradicted: ['Las transferencias se rigen por las cláusulas contractuales tipo de la Decisión 2010/87/UE.'],
    nearMisses: ['Las cláusulas de este contrato son habituales.', 'Los datos permanecen en el EEE.'],
  },
  it: {
    met: [
      'Le clausole contrattuali tipo di cui alla Decisione (UE) 2021/914 costituiscono parte integrante del contratto.',
      'I trasferimenti al di fuori del SEE sono disciplinati dalle clausole contrattuali tipo della Commissione europea.',
    ],
    partial: [
      'I trasferimenti al di fuori dell’UE sono soggetti a garanzie contrattuali.',
      'I trasferimenti avvengono con garanzie adeguate, quali le clausole contrattuali tipo (UE) 2021/914.',
    ],
    contradicted: [
      'I trasferimenti sono disciplinati dalle clausole contrattuali tipo di cui alla Decisione 2010/87/UE.',
    ],
    nearMisses: ['Le clausole del presente contratto sono consuete.', 'I dati restano nel SEE.'],
  },
};
