import type { Criterion, Examples } from '../criterion.ts';

const criterion: Criterion = {
  id: 'dpa-exists-and-binding',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'A binding data processing agreement is available',
    nl: 'Er is een bindende verwerkersovereenkomst beschikbaar',
  },
  explanation: {
    en: 'A written contract binds the processor towards the controller and is part of, or accepted with, the main agreement.',
    nl: 'Een schriftelijke overeenkomst bindt de verwerker jegens de verwerkingsverantwoordelijke en maakt deel uit van de hoofdovereenkomst of wordt samen daarmee aanvaard.',
  },
  legalBasis: ['GDPR Art. 28(3)', 'GDPR Art. 28(9)', 'EDPB Guidelines 07/2020'],
  severity: 'essential',
  weight: 5,
  gate: true,
  documentTypes: ['dpa', 'terms'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['form-part-of', 'dpa'], within: 25 },
      { has: ['dpa', ['enter-into', 'article-28']], within: 20 },
      { has: ['dpa', 'vendor', 'customer'] },
      { has: ['article-28', ['in-writing', 'agreement', 'enter-into']], within: 20 },
      { has: ['form-part-of', 'agreement', 'process'] },
    ],
    partial: [{ has: ['dpa', 'on-request'], weakness: 'on-request' }],
    contradicted: [
      {
        has: ['dpa', ['enter-into', 'make-available', 'available']],
        within: 6,
        negated: 'always',
        without: ['except'],
      },
    ],
    weakenedBy: ['on-request', 'template-gap'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'This Data Processing Agreement forms part of the Agreement between Customer and Provider.',
      'By accepting the Terms, Customer enters into this DPA.',
    ],
    partial: ['A data processing agreement can be signed upon request.'],
    contradicted: ['We do not enter into data processing agreements for free plans.'],
    nearMisses: ['This Agreement is governed by Dutch law.'],
  },
  nl: {
    met: ['Deze verwerkersovereenkomst maakt onlosmakelijk deel uit van de overeenkomst.'],
    partial: ['Een verwerkersovereenkomst kunt u op verzoek met ons sluiten.'],
    nearMisses: ['Op deze overeenkomst is Nederlands recht van toepassing.'],
  },
  de: {
    met: ['Dieser Auftragsverarbeitungsvertrag ist Bestandteil des Hauptvertrags.'],
    nearMisses: ['Für diesen Vertrag gilt deutsches Recht.'],
  },
  fr: {
    met: ['Le présent accord de traitement des données fait partie intégrante du contrat.'],
    nearMisses: ['Le présent contrat est soumis au droit français.'],
  },
  es: {
    met: [
      'Este DPA complementa las Condiciones de Uso.',
      'El presente Contrato de Encargo de Tratamiento forma parte integrante del contrato de servicios suscrito entre el Cliente y el Proveedor.',
      'Al aceptar las Condiciones Generales, el Cliente suscribe también el acuerdo de tratamiento de datos.',
      'Las partes celebran este contrato por escrito en cumplimiento del artículo 28 del RGPD.',
    ],
    partial: ['El contrato de encargo de tratamiento se facilita a petición del Cliente.'],
    contradicted: ['No firmamos contratos de encargo del tratamiento para los planes gratuitos.'],
    nearMisses: [
      'El presente contrato se rige por la legislación española.',
      'El Cliente abonará las facturas en el plazo pactado.',
    ],
  },
  it: {
    met: [
      'Il presente DPA integra i Termini di servizio.',
      'Il presente Accordo sul trattamento dei dati personali costituisce parte integrante del contratto di servizi tra il Cliente e il Fornitore.',
      'Accettando i Termini di servizio, il Cliente sottoscrive anche l’atto di nomina a responsabile del trattamento.',
      'Le parti stipulano il presente contratto per iscritto ai sensi dell’articolo 28 del GDPR.',
    ],
    partial: ['L’accordo sul trattamento dei dati è fornito su richiesta del Cliente.'],
    contradicted: [
      'Non stipuliamo accordi di nomina a responsabile del trattamento per i piani gratuiti, né alcun accordo sul trattamento dei dati viene sottoscritto.',
    ],
    nearMisses: [
      'Il presente contratto è regolato dalla legge italiana.',
      'Il Cliente paga le fatture entro il termine pattuito.',
    ],
  },
};
