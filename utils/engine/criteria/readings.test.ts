import { describe, expect, it } from 'vitest';
import { exampleDocument } from '../../../test/unit/example-document.ts';
import type { DocumentType } from '../../model/document-type.ts';
import type { AssessableDocument } from '../../model/finding.ts';
import { toJudged } from './assess.ts';
import type { Criterion } from './criterion.ts';
import { judge } from './judge.ts';
import location from './subprocessor-list/sub-list-location.ts';
import authority from './supervision/sa-authority-named.ts';
import stale from './transfers/tr-stale-references.ts';
import { readVendor } from './vendor-reading.ts';

const document = (documentType: DocumentType, example: string, language = 'en'): AssessableDocument => ({
  documentType,
  url: 'https://vendor.example/legal',
  language,
  ...exampleDocument(example),
});
const findingOf = (criterion: Criterion, ...documents: AssessableDocument[]) =>
  judge(criterion, readVendor(documents).documents.map(toJudged)).finding;
const TABLE = '# Sub-processors\n| Name | Purpose | Location |\n';

describe('rows of the list of sub-processors, taken together', () => {
  it('says it of all only when nearly all rows say it', () => {
    const rows = ['| Cloudhaven Ltd. | Hosting | Ireland |', '| Pigeonpost Ltd. | E-mail | Germany |'];
    const full = findingOf(location, document('subprocessors', TABLE + rows.join('\n')));
    expect(full).toMatchObject({ verdict: 'met', value: { amount: ['IE', 'DE'], unit: 'countries' } });
    const half = document('subprocessors', `${TABLE}${rows[0]}\n| Pigeonpost Ltd. | E-mail | |`);
    expect(findingOf(location, half)).toMatchObject({ verdict: 'partial', weakness: 'only-in-part' });
  });

  it('quotes the whole row', () => {
    const source = document('subprocessors', `${TABLE}| Cloudhaven Ltd. | Hosting | Ireland |`);
    const [evidence] = findingOf(location, source).evidence;
    expect(evidence!.quote).toBe(source.text.slice(evidence!.start, evidence!.end));
    expect(evidence!.quote).toContain('Ireland');
  });
});

describe('stale references', () => {
  it('count in whichever document they stand, and a current one elsewhere does not make up for them', () => {
    const policy = document('privacy-policy', 'We process personal data in accordance with the GDPR.');
    const contract = document('dpa', 'Transfers rely on the EU-U.S. Privacy Shield.');
    const finding = findingOf(stale, policy, contract);
    expect(finding).toMatchObject({ verdict: 'contradicted', value: { amount: 'privacy-shield' } });
    expect(finding.evidence[0]!.document).toBe(1);
  });
});

describe('names of authorities', () => {
  it('are no ordinary words in lower case or of the own language', () => {
    const generic = [
      document('privacy-policy', 'Vous pouvez saisir l’autorité de protection des données d’une réclamation.', 'fr'),
      document('privacy-policy', 'Sie können sich bei der zuständigen Datenschutzbehörde beschweren.', 'de'),
    ];
    for (const source of generic) expect(findingOf(authority, source).evidence).toEqual([]);
  });
});
