import type { Candidate } from '../../model/candidate.ts';
import { processorContact, processorName, type RecordLanguage, safeguards, thirdCountries } from '../record-facts.ts';
import { type Cell, type Column, sheet, tableExporter } from '../table.ts';
import { certificatesOf, onlyOnce, subProcessorsOf, urlOf, verdictOn } from '../vendor-facts.ts';

/** The fields of the CNIL's "registre de base", a row for each activity. */
export const recordCnil = tableExporter(() => [sheet('Registre', COLUMNS, (candidate) => [candidate])]);

const FRENCH: RecordLanguage = {
  code: 'fr-FR',
  processor: 'Sous-traitant',
  subProcessors: 'Sous-traitants ultérieurs',
  certificates: 'Certifications',
  tools: {
    adequacy: 'Décision d’adéquation (art. 45)',
    dpf: 'Cadre de protection des données UE-États-Unis (art. 45)',
    'scc-2021-914': 'Clauses contractuelles types (UE) 2021/914 (art. 46)',
    'scc-unspecified': 'Clauses contractuelles types, version non précisée (art. 46)',
    bcr: 'Règles d’entreprise contraignantes (art. 47)',
    'art-49': 'Dérogation (art. 49)',
    'uk-addendum': 'Addendum britannique ou IDTA',
  },
  titleOf: (criterion) => criterion,
};

/** What the form asks of security, each with the criteria that answer it and what their being met says, in French. */
const MEASURES: readonly (readonly [heading: string, said: Readonly<Record<string, string>>])[] = [
  [
    'Contrôle d’accès des utilisateurs',
    {
      'sec-access-control': 'Contrôle des accès',
      'sec-mfa': 'Authentification multifacteur',
      'sec-sso': 'Authentification unique (SSO)',
    },
  ],
  ['Mesures de traçabilité', { 'sec-access-logging': 'Journalisation des accès' }],
  [
    'Mesures de protection des logiciels',
    {
      'sec-vulnerability-management': 'Gestion des vulnérabilités',
      'sec-penetration-testing': 'Tests d’intrusion',
      'sec-secure-development': 'Développement sécurisé',
    },
  ],
  ['Sauvegarde des données', { 'sec-backup': 'Sauvegardes' }],
  [
    'Chiffrement des données',
    { 'sec-encryption-at-rest': 'Chiffrement au repos', 'sec-encryption-in-transit': 'Chiffrement en transit' },
  ],
  [
    'Contrôle des sous-traitants',
    {
      'dpa-subprocessor-flow-down': 'Mêmes obligations imposées aux sous-traitants ultérieurs',
      'dpa-audit-inspection': 'Droit d’audit et d’inspection',
    },
  ],
];

/** Criteria that the layout asks about; a test holds that they exist. */
export const ASKED_CRITERIA: readonly string[] = MEASURES.flatMap(([, said]) => Object.keys(said));

const nothing = () => null;

const COLUMNS: Column<Candidate>[] = [
  { heading: 'Nom de l’activité', cell: ({ purpose }) => purpose || null },
  { heading: 'Date de création', cell: nothing },
  { heading: 'Dernière mise à jour', cell: ({ updatedAt }) => new Date(updatedAt) },
  { heading: 'Responsable conjoint', cell: nothing },
  { heading: 'Nom du logiciel ou de l’application', cell: ({ name }) => name },
  { heading: 'Objectifs poursuivis', width: 40, cell: ({ purpose }) => purpose || null },
  { heading: 'Catégories de personnes concernées', cell: nothing },
  {
    heading: 'Catégories de données collectées',
    width: 40,
    cell: ({ dataCategories }) => dataCategories.join('; ') || null,
  },
  { heading: 'Données sensibles (Oui/Non)', cell: nothing },
  { heading: 'Durées de conservation', cell: nothing },
  { heading: 'Destinataires internes', cell: nothing },
  { heading: 'Organismes externes', cell: nothing },
  {
    heading: 'Sous-traitants (hébergeurs, prestataires et maintenance informatiques)',
    width: 48,
    cell: subcontractors,
  },
  { heading: 'Transferts hors UE', width: 40, cell: transfers },
  ...MEASURES.map(([heading, said]) => ({
    heading,
    width: 32,
    cell: (candidate: Candidate) => measures(candidate, said),
  })),
  { heading: 'Autres mesures', width: 32, cell: (candidate) => certificatesOf(candidate).join('; ') || null },
  { heading: 'Contrat de sous-traitance publié (lien)', width: 40, cell: (candidate) => urlOf(candidate, 'dpa') },
  { heading: 'Identifiant Vetwell', cell: ({ id }) => id },
];

function subcontractors(candidate: Candidate): string {
  const others = onlyOnce(subProcessorsOf(candidate).map(({ name }) => name)).join('; ');
  const lines = [processorName(candidate), processorContact(candidate)];
  return (others ? [...lines, `${FRENCH.subProcessors} : ${others}`] : lines).join('\n');
}

function transfers(candidate: Candidate): Cell {
  const countries = thirdCountries(candidate, FRENCH);
  const tools = safeguards(candidate, FRENCH);
  return countries && tools ? `${countries}\n${tools}` : countries;
}

function measures(candidate: Candidate, said: Readonly<Record<string, string>>): Cell {
  const shown = Object.entries(said).filter(([criterion]) => verdictOn(candidate, criterion) === 'met');
  return shown.map(([, words]) => words).join('; ') || null;
}
