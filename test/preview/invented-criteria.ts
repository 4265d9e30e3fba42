import type { Criterion } from '../../utils/engine/criteria/criterion.ts';

/** What the interface and the scoring need of a criterion. */
export type PreviewCriterion = Pick<
  Criterion,
  'id' | 'group' | 'title' | 'explanation' | 'legalBasis' | 'severity' | 'weight' | 'gate'
>;

/** A few criteria in the shape of the catalogue's, so that the interface can be tried without the rules. */
export const INVENTED_CRITERIA: readonly PreviewCriterion[] = [
  gate(
    'contract-exists',
    'processor-contract',
    'A binding processing agreement exists',
    'Er is een bindende verwerkersovereenkomst',
  ),
  gate(
    'breach-notice',
    'processor-contract',
    'Data breaches are reported to the controller in time',
    'Datalekken worden op tijd aan de verwerkingsverantwoordelijke gemeld',
  ),
  gate(
    'instructions-only',
    'processor-contract',
    'Processing only on documented instructions',
    'Verwerking alleen op gedocumenteerde instructies',
  ),
  gate(
    'deletion-at-end',
    'processor-contract',
    'Data are deleted or returned when the contract ends',
    'Gegevens worden aan het einde gewist of teruggegeven',
  ),
  gate(
    'audits-allowed',
    'processor-contract',
    'Audits and inspections are allowed',
    'Audits en inspecties zijn toegestaan',
  ),
  gate(
    'list-public',
    'subprocessor-list',
    'The list of sub-processors is public and complete',
    'De lijst van subverwerkers is openbaar en volledig',
  ),
  other(
    'list-countries',
    'subprocessor-list',
    'The list names the country of each sub-processor',
    'De lijst noemt het land van elke subverwerker',
  ),
  other('retention-named', 'transparency', 'Retention periods are named', 'Bewaartermijnen zijn genoemd'),
  other(
    'dpo-contact',
    'transparency',
    'The data protection officer can be reached',
    'De functionaris voor gegevensbescherming is bereikbaar',
  ),
  other(
    'iso-27001',
    'certifications',
    'Certified for information security (ISO/IEC 27001)',
    'Gecertificeerd voor informatiebeveiliging (ISO/IEC 27001)',
  ),
  other('encryption-at-rest', 'security-measures', 'Data are encrypted at rest', 'Gegevens zijn in rust versleuteld'),
  other(
    'multi-factor',
    'security-measures',
    'Staff sign in with more than one factor',
    'Medewerkers melden zich aan met meer dan één factor',
  ),
  gate(
    'transfer-safeguards',
    'transfers',
    'Transfers outside the EEA have appropriate safeguards',
    'Doorgifte buiten de EER heeft passende waarborgen',
  ),
  other(
    'authority-named',
    'supervision',
    'The competent supervisory authority is named',
    'De bevoegde toezichthouder is genoemd',
  ),
  other('years-active', 'reputation', 'The vendor has been in business for years', 'De leverancier is al jaren actief'),
];

function gate(id: string, group: PreviewCriterion['group'], en: string, nl: string): PreviewCriterion {
  return { ...other(id, group, en, nl), severity: 'essential', weight: 5, gate: true };
}

function other(id: string, group: PreviewCriterion['group'], en: string, nl: string): PreviewCriterion {
  return {
    id,
    group,
    title: { en, nl },
    explanation: {
      en: 'Without this the controller cannot show that the processor gives sufficient guarantees.',
      nl: 'Zonder dit kan de verwerkingsverantwoordelijke niet aantonen dat de verwerker voldoende garanties biedt.',
    },
    legalBasis: ['GDPR Art. 28(3)'],
    severity: 'important',
    weight: 3,
    gate: false,
  };
}
