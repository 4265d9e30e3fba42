import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'pp-right-complaint',
  version: 1,
  group: 'transparency',
  title: {
    en: 'Right to complain to a supervisory authority',
    nl: 'Recht om een klacht in te dienen bij een toezichthouder',
  },
  explanation: {
    en: 'The policy tells people that they may complain to a supervisory authority, preferably naming one.',
    nl: 'De verklaring vertelt betrokkenen dat zij een klacht mogen indienen bij een toezichthouder, die liefst met naam is genoemd.',
  },
  legalBasis: ['GDPR Art. 13(2)(d)', 'GDPR Art. 14(2)(e)', 'GDPR Art. 77'],
  severity: 'essential',
  weight: 5,
  gate: false,
  documentTypes: ['privacy-policy'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: [['supervisory-authority', 'authority'], 'complain'], within: 25 },
      { has: ['supervisory-authority', 'right-to'], within: 8, without: ['share-data'] },
    ],
    // A complaint to the vendor itself is not the one of Art. 77.
    partial: [{ has: ['complain', ['contact', 'right-to', 'about-policy']], within: 25, weakness: 'only-in-part' }],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: ['You have the right to lodge a complaint with your local data protection authority.'],
    nearMisses: ['We may disclose data to a competent authority where the law requires it.'],
  },
  nl: {
    met: ['U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.'],
    nearMisses: ['Wij delen gegevens met een toezichthouder als de wet dat eist.'],
  },
  de: {
    met: ['Sie haben das Recht, sich bei einer Aufsichtsbehörde zu beschweren.'],
    nearMisses: ['Auf Anordnung geben wir Daten an eine Behörde weiter.'],
  },
  fr: {
    met: ['Vous pouvez introduire une réclamation auprès de la CNIL.'],
    nearMisses: ['Nous transmettons des données aux autorités sur réquisition.'],
  },
  es: {
    met: [
      'Puedes reclamar ante la AEPD (www.aepd.es).',
      'Puede presentar una reclamación ante la Agencia Española de Protección de Datos.',
      'Tiene derecho a presentar una reclamación ante la autoridad de control competente.',
    ],
    nearMisses: ['Comunicaremos datos a las autoridades cuando la ley lo exija.'],
  },
  it: {
    met: [
      'Può proporre reclamo al Garante per la protezione dei dati personali.',
      'Ha il diritto di proporre reclamo all’autorità di controllo competente.',
    ],
    nearMisses: ['Comunichiamo dati alle autorità quando la legge lo richiede.'],
  },
};
