import { expect, test } from 'vitest';
import { csvRecords } from '../../../test/unit/csv-reader.ts';
import { knownVendor, unknownVendor } from '../../../test/unit/known-vendor.ts';
import { exportedText, shortlistOf } from '../../../test/unit/shortlist.ts';
import { CATALOGUE } from '../../engine/criteria/catalogue.ts';
import { ASKED_CRITERIA } from './record-cnil.ts';

/** The fields of a fiche, in its order. */
const FIELDS = [
  'Nom de l’activité',
  'Date de création',
  'Dernière mise à jour',
  'Responsable conjoint',
  'Nom du logiciel ou de l’application',
  'Objectifs poursuivis',
  'Catégories de personnes concernées',
  'Catégories de données collectées',
  'Données sensibles (Oui/Non)',
  'Durées de conservation',
  'Destinataires internes',
  'Organismes externes',
  'Sous-traitants (hébergeurs, prestataires et maintenance informatiques)',
  'Transferts hors UE',
  'Contrôle d’accès des utilisateurs',
  'Mesures de traçabilité',
  'Mesures de protection des logiciels',
  'Sauvegarde des données',
  'Chiffrement des données',
  'Contrôle des sous-traitants',
  'Autres mesures',
];

const rows = async () =>
  csvRecords(await exportedText('record-cnil', shortlistOf([knownVendor(), unknownVendor()]), { file: 'csv' }));

test('has the fields of the fiche, in its order, with ours after them', async () => {
  const [row] = await rows();
  expect(Object.keys(row!).slice(0, FIELDS.length)).toEqual(FIELDS);
  expect(Object.keys(row!).at(-1)).toBe('Identifiant Vetwell');
});

test('fills what the vendor’s documents show, in French', async () => {
  const [known, unknown] = await rows();
  expect(known).toMatchObject({
    'Objectifs poursuivis': 'Bookkeeping',
    'Catégories de personnes concernées': '',
    'Durées de conservation': '',
    'Données sensibles (Oui/Non)': '',
    'Contrôle d’accès des utilisateurs': 'Authentification multifacteur',
    'Sauvegarde des données': 'Sauvegardes',
    'Chiffrement des données': 'Chiffrement au repos',
    'Autres mesures': 'ISO/IEC 27001',
  });
  expect(known?.['Transferts hors UE']).toBe(
    'États-Unis; Royaume-Uni\nClauses contractuelles types (UE) 2021/914 (art. 46); Décision d’adéquation (art. 45)',
  );
  expect(unknown?.['Nom de l’activité']).toBe('');
});

test('every criterion that it asks about exists', () => {
  const ids = new Set(CATALOGUE.map(({ id }) => id));
  expect(ASKED_CRITERIA.filter((id) => !ids.has(id))).toEqual([]);
});
