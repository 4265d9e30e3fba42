import type { Clue, Criterion, Examples } from '../criterion.ts';

const LOOKS = [
  { has: 'audit', without: ['in-place-of', 'subprocessor'] },
  { has: 'inspection', under: ['audit', 'inspection'], without: ['in-place-of', 'subprocessor'] },
] as const;

const criterion: Criterion = {
  id: 'dpa-audit-inspection',
  version: 1,
  group: 'processor-contract',
  title: { en: 'Audits and inspections are allowed', nl: 'Audits en inspecties zijn toegestaan' },
  explanation: {
    en: 'The processor allows for and contributes to audits, including inspections, by the controller or an auditor it mandates.',
    nl: 'De verwerker maakt audits, waaronder inspecties, door de verwerkingsverantwoordelijke of een door deze gemachtigde controleur mogelijk en draagt eraan bij.',
  },
  legalBasis: ['GDPR Art. 28(3)(h)', 'SCC 2021/915 cl. 7.6(c)-(d)'],
  severity: 'essential',
  weight: 5,
  gate: true,
  documentTypes: ['dpa'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      // First what gives the right, then what only speaks of audits: conditions, reports, proof.
      ...LOOKS.map((look): Clue => ({ ...look, has: ['allow', look.has, 'customer'], ordered: true, within: 8 })),
      ...LOOKS.map((look): Clue => ({ ...look, has: ['customer', 'allow', look.has], ordered: true, within: 8 })),
      ...LOOKS.map((look): Clue => ({ ...look, has: [look.has, 'customer', 'allow'], within: 10 })),
      { has: ['audit', 'allow', ['customer', 'vendor', 'inspection']], within: 25, without: ['in-place-of'] },
      { has: ['inspection', 'allow'], under: ['audit', 'inspection'], within: 25, without: ['in-place-of'] },
    ],
    // Reports of others, and nobody of the controller's own through the door.
    partial: [{ has: ['in-place-of', ['audit', 'inspection']], within: 12, weakness: 'only-in-part' }],
    contradicted: [
      { has: ['audit', 'right'], within: 8, negated: 'always', without: ['except'] },
      { has: ['inspection', 'excluded'], within: 6, negated: 'either', without: ['except'] },
      { has: ['inspection', 'authorisation'], within: 5, negated: 'always', without: ['except', 'prior'] },
    ],
    weakenedBy: ['discretionary', 'best-efforts', 'at-customers-expense', 'where-law-requires', 'template-gap'],
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Processor shall allow for and contribute to audits, including inspections, conducted by the Controller or another auditor mandated by the Controller.',
    ],
    partial: [
      'The Customer accepts these reports in place of an inspection.',
      'Provider may instead make available to Customer a summary of the results of an audit by a third party.',
      'Processor shall allow for audits, including inspections, by the Controller; the costs are borne by the Controller.',
    ],
    contradicted: ['Customer has no right to audit Provider.'],
    nearMisses: ['Our financial statements are audited every year.'],
  },
  nl: {
    met: ['Verwerkingsverantwoordelijke heeft het recht om audits uit te laten voeren door een onafhankelijke derde.'],
    partial: [
      'Klant aanvaardt dit rapport in plaats van een audit.',
      'Verwerkingsverantwoordelijke mag audits laten uitvoeren door een onafhankelijke derde; de kosten daarvan draagt Verwerkingsverantwoordelijke.',
    ],
    nearMisses: ['De jaarrekening wordt gecontroleerd.'],
  },
  de: {
    met: ['Der Auftraggeber ist berechtigt, Überprüfungen einschließlich Inspektionen durchzuführen.'],
    partial: [
      'Der Auftraggeber akzeptiert diese Berichte anstelle einer Inspektion.',
      'Der Auftragsverarbeiter ermöglicht Überprüfungen einschließlich Inspektionen durch den Verantwortlichen; die Kosten trägt der Verantwortliche.',
    ],
    nearMisses: ['Der Jahresabschluss wird geprüft.'],
  },
  fr: {
    met: [
      "Le Sous-traitant permet la réalisation d'audits, y compris des inspections, par le Responsable du traitement.",
    ],
    partial: [
      "Le Client accepte ces rapports au lieu d'un audit.",
      "Le Sous-traitant permet la réalisation d'audits par le Responsable du traitement ; les frais sont à la charge du Responsable du traitement.",
    ],
    nearMisses: ['Les comptes annuels sont certifiés.'],
  },
  es: {
    met: [
      'El Encargado permitirá y contribuirá a la realización de auditorías, incluidas inspecciones, por parte del Responsable o de otro auditor autorizado por este.',
      'El Cliente tendrá derecho a realizar auditorías en las instalaciones del Proveedor.',
    ],
    partial: [
      'El Cliente acepta estos informes en lugar de una auditoría.',
      'El Encargado permitirá, a cargo del Cliente, la realización de auditorías por el Responsable.',
      'El Encargado permitirá la realización de auditorías por el Responsable; los gastos correrán por cuenta del Responsable.',
    ],
    contradicted: [
      'Quedan excluidas las inspecciones en las instalaciones del Proveedor.',
      'El Cliente no tiene derecho a auditar al Proveedor, ni a realizar auditorías.',
    ],
    nearMisses: [
      'El Cliente podrá suprimir su cuenta desde el panel de control.',
      'Las cuentas anuales se someten a revisión cada ejercicio.',
    ],
  },
  it: {
    met: [
      'Il Responsabile consente e contribuisce alle attività di revisione, comprese le ispezioni, realizzate dal Titolare o da un altro soggetto da questi incaricato.',
      'Il Cliente ha il diritto di effettuare audit presso le sedi del Fornitore.',
    ],
    partial: [
      'Il Cliente accetta tali rapporti in luogo di un audit.',
      'Il Responsabile consente, a spese del Titolare, lo svolgimento di audit da parte del Titolare.',
      'Il Responsabile consente lo svolgimento di audit da parte del Titolare; i costi sono a carico del Titolare.',
    ],
    contradicted: [
      'Sono escluse le ispezioni presso le sedi del Fornitore.',
      'Il Cliente non ha diritto di effettuare audit presso il Fornitore.',
    ],
    nearMisses: [
      'Il Cliente può cancellare il proprio account dal pannello di controllo.',
      'Il bilancio annuale è certificato ogni esercizio.',
    ],
  },
};
