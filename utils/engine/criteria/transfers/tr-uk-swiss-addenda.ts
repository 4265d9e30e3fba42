import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'tr-uk-swiss-addenda',
  version: 1,
  group: 'transfers',
  title: {
    en: 'United Kingdom and Swiss additions',
    nl: 'Aanvullingen voor het Verenigd Koninkrijk en Zwitserland',
  },
  explanation: {
    en: 'For exports from the United Kingdom or Switzerland the clauses are adapted by the UK Addendum or to Swiss law.',
    nl: 'Voor doorgifte vanuit het Verenigd Koninkrijk of Zwitserland zijn de modelcontractbepalingen aangepast met het UK Addendum of aan Zwitsers recht.',
  },
  legalBasis: ['UK GDPR Art. 46', 'Swiss FADP Art. 16'],
  severity: 'bonus',
  weight: 1,
  gate: false,
  documentTypes: ['dpa', 'terms'],
  silence: 'unknown',
  appliesWhen: 'transfer-to-uk-or-switzerland',
  recognition: {
    met: [
      {
        has: ['uk-addendum', ['relies-on', 'form-part-of', 'enter-into', 'transfer', 'standard-contractual-clauses']],
        definitions: true,
      },
      { has: ['swiss-law', ['standard-contractual-clauses', 'transfer', 'gdpr']], definitions: true },
    ],
    partial: [{ has: ['uk-addendum'], definitions: true, headings: true, weakness: 'only-in-part' }],
    weakenedBy: ['template-gap'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'The UK Addendum applies to transfers from the United Kingdom.',
      'References to the GDPR in the SCCs shall be read as references to the Swiss FADP.',
    ],
    nearMisses: ['We have customers in the United Kingdom and Switzerland.', 'This addendum applies to the agreement.'],
  },
  nl: {
    met: ['Op doorgifte vanuit het Verenigd Koninkrijk is het UK Addendum van toepassing.'],
    nearMisses: ['Wij hebben klanten in het Verenigd Koninkrijk en Zwitserland.'],
  },
  de: {
    met: [
      'Für Übermittlungen aus dem Vereinigten Königreich gilt das UK-Addendum.',
      'Verweise auf die DSGVO in den Standardvertragsklauseln gelten als Verweise auf das Schweizer DSG.',
    ],
    nearMisses: ['Wir haben Kunden im Vereinigten Königreich und in der Schweiz.'],
  },
  fr: {
    met: ['L’addendum britannique s’applique aux transferts depuis le Royaume-Uni.'],
    nearMisses: ['Nous avons des clients au Royaume-Uni et en Suisse.'],
  },
};
