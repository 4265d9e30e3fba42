import type { Criterion, Examples } from '../criterion.ts';
import { CONTRACT_WEAKENERS } from '../weaknesses.ts';

const criterion: Criterion = {
  id: 'dpa-confidentiality-commitment',
  version: 1,
  group: 'processor-contract',
  title: {
    en: 'Persons with access are bound to confidentiality',
    nl: 'Wie toegang heeft, is tot geheimhouding verplicht',
  },
  explanation: {
    en: 'The persons authorised to process the personal data have committed themselves to confidentiality or are under a statutory duty of secrecy.',
    nl: 'De personen die de persoonsgegevens mogen verwerken, hebben zich tot geheimhouding verbonden of zijn daartoe wettelijk verplicht.',
  },
  legalBasis: ['GDPR Art. 28(3)(b)', 'SCC 2021/915 cl. 7.4(b)'],
  severity: 'essential',
  weight: 5,
  gate: true,
  documentTypes: ['dpa'],
  silence: 'fail',
  appliesWhen: 'always',
  recognition: {
    met: [
      { has: ['confidentiality', 'personnel', 'bound-by'], duty: 'vendor' },
      { has: ['confidentiality', 'personnel'], within: 20, duty: 'vendor' },
      { has: ['confidentiality', 'bound-by', 'personal-data'], within: 20, duty: 'vendor' },
    ],
    weakenedBy: CONTRACT_WEAKENERS,
  },
};

export default criterion;

export const examples: Examples = {
  en: {
    met: [
      'Processor shall ensure that personnel authorised to process Personal Data have committed themselves to confidentiality.',
    ],
    nearMisses: [
      'The audit report is confidential information of Provider.',
      'Customer shall keep its employees’ passwords.',
    ],
  },
  nl: {
    met: [
      'Verwerker zorgt dat zijn medewerkers zich tot geheimhouding hebben verplicht.',
      'Op alle persoonsgegevens die Verwerker ontvangt rust een geheimhoudingsplicht.',
    ],
    nearMisses: ['Medewerkers volgen elk jaar een training.'],
  },
  de: {
    met: ['Der Auftragnehmer verpflichtet die zur Verarbeitung befugten Personen zur Vertraulichkeit.'],
    nearMisses: ['Die Mitarbeiter werden jährlich geschult.'],
  },
  fr: {
    met: [
      "Le Sous-traitant veille à ce que les personnes autorisées à traiter les données s'engagent à respecter la confidentialité.",
    ],
    nearMisses: ['Les employés suivent une formation chaque année.'],
  },
  es: {
    met: [
      'El Encargado garantizará que las personas autorizadas para tratar datos personales se comprometan, de forma expresa y por escrito, a respetar la confidencialidad.',
      'El personal del Proveedor con acceso a los datos está sujeto al deber de secreto.',
    ],
    partial: ['El Proveedor procurará que su personal respete la confidencialidad de los datos.'],
    nearMisses: [
      'El informe de auditoría es información confidencial.',
      'El Cliente custodiará las contraseñas de sus empleados.',
      'Los empleados reciben formación anual.',
    ],
  },
  it: {
    met: [
      'Il Responsabile garantisce che le persone autorizzate al trattamento dei dati personali si siano impegnate alla riservatezza.',
      'Il personale autorizzato del Fornitore è vincolato al segreto.',
    ],
    partial: ['Il Fornitore si adopera affinché il proprio personale rispetti la riservatezza dei dati.'],
    nearMisses: [
      'Il rapporto di audit è riservato.',
      'Il Cliente custodisce le password dei propri dipendenti.',
      'I dipendenti seguono una formazione annuale.',
    ],
  },
};
