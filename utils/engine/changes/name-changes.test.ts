import { expect, test } from 'vitest';
import type { Assessment } from '../../model/assessment.ts';
import type { DocumentType } from '../../model/document-type.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { AssessableDocument } from '../../model/finding.ts';
import { CHANGE_KINDS, type NamedChange } from '../../model/vendor-change.ts';
import { assess } from '../criteria/assess.ts';
import { CATALOGUE } from '../criteria/catalogue.ts';
import { criteriaOf } from '../criteria/criteria-of.ts';
import { readVendor } from '../criteria/vendor-reading.ts';
import { readIdentity } from '../detection/identity/read-identity.ts';
import { diffDocuments } from '../diff/diff-documents.ts';
import { extract } from '../extraction/extract.ts';
import { ABOUT_ANY_CERTIFICATE, CHANGE_RULES, CRITERION_RULES, DATE_CRITERIA } from './change-rules.ts';
import { nameChanges } from './name-changes.ts';

const OPENING =
  'This agreement is made between Acme, the processor, and the Customer, the controller, and covers all personal data that Acme processes for the Customer.';

interface Told {
  documentType: DocumentType;
  before: string;
  after: string;
}

const urlOf = (documentType: DocumentType) => `https://acme.example/${documentType}`;

function read(documentType: DocumentType, text: string): Promise<Extraction> {
  const title = documentType === 'subprocessors' ? 'Sub-processors' : 'Agreement';
  const body = new TextEncoder().encode(`# ${title}\n\n${OPENING}\n\n${text}`);
  return extract({ url: `${urlOf(documentType)}.md`, contentType: 'text/markdown', body });
}

function judged(documents: AssessableDocument[]): Assessment {
  const reading = readVendor(documents);
  const policies = documents.filter(({ documentType }) => documentType === 'privacy-policy');
  const sources = policies.map(({ url, text }) => ({ origin: 'policy' as const, url, text }));
  const list = reading.subProcessors();
  const profile = {
    identity: readIdentity(sources),
    subProcessors: list.rows,
    statedSubProcessors: list.statedCount,
    transfers: reading.transfers(),
    staleReferences: [],
  };
  const assessed = documents.map(({ url }) => ({ url, snapshotId: url }));
  return { ...assess(documents, reading), profile, assessedAt: 0, documents: assessed };
}

async function changesBetween(...told: Told[]): Promise<NamedChange[]> {
  const documents = await Promise.all(
    told.map(async ({ documentType, before, after }) => {
      const [earlier, later] = [await read(documentType, before), await read(documentType, after)];
      const diff = diffDocuments(earlier, later, (sentence) => criteriaOf(sentence, later.language));
      return { url: urlOf(documentType), documentType, before: earlier, after: later, diff };
    }),
  );
  const side = (which: 'before' | 'after') =>
    judged(documents.map(({ url, documentType, [which]: text }) => ({ url, documentType, ...text, language: 'en' })));
  return nameChanges({ before: side('before'), after: side('after'), documents, appeared: [], vanished: [] });
}

const inDpa = (before: string, after: string) => changesBetween({ documentType: 'dpa', before, after });
const kinds = (changes: NamedChange[]) => changes.map(({ kind }) => kind);

const NOTIFY = (hours: number) =>
  `Acme shall notify the Customer of a personal data breach without undue delay and within ${hours} hours after becoming aware of it.`;

test('a longer breach notice is named with its figures, its sentences and the findings it opens', async () => {
  const [change, ...others] = await inDpa(NOTIFY(48), NOTIFY(72));
  expect(others).toEqual([]);
  expect(change).toMatchObject({
    kind: 'breach-notice-weakened',
    level: 'high',
    material: true,
    valueBefore: { amount: 48, unit: 'hours' },
    valueAfter: { amount: 72, unit: 'hours' },
    passages: [{ before: { quote: NOTIFY(48) }, after: { quote: NOTIFY(72) } }],
  });
  expect(change?.reopened.map(({ criterion }) => criterion)).toContain('dpa-breach-notification');
  expect(kinds(await inDpa(NOTIFY(72), NOTIFY(24)))).toEqual(['breach-notice-improved']);
});

test('a figure that is no longer named is worse, though the clause stays', async () => {
  const without =
    'Acme shall notify the Customer of a personal data breach without undue delay after becoming aware of it.';
  expect(kinds(await inDpa(NOTIFY(48), without))).toEqual(['breach-notice-weakened']);
});

const CASES: [name: string, kind: string, before: string, after: string][] = [
  [
    'less notice of new sub-processors',
    'subprocessor-notice-shortened',
    'Acme shall give the Customer at least thirty (30) days’ prior written notice before engaging any new sub-processor.',
    'Acme shall give the Customer at least ten (10) days’ prior written notice before engaging any new sub-processor.',
  ],
  [
    'later deletion',
    'deletion-term-lengthened',
    'Within 30 days of termination, Acme will delete all Customer Data.',
    'Within 180 days of termination, Acme will delete all Customer Data.',
  ],
  [
    'no inspections any more',
    'audit-right-reduced',
    'Acme shall allow for and contribute to audits, including inspections, conducted by the Customer or another auditor mandated by the Customer.',
    'The Customer has no right to audit Acme.',
  ],
  ['AI training', 'own-purpose-added', '', 'Acme may use Customer Data to train its machine learning models.'],
  [
    'clauses that give way to the framework',
    'transfer-mechanism-changed',
    'Transfers outside the EEA are governed by the Standard Contractual Clauses of Implementing Decision (EU) 2021/914.',
    'Acme, Inc. is certified under the EU-U.S. Data Privacy Framework and relies on it for transfers outside the EEA.',
  ],
  [
    'the framework beside clauses that stay',
    'dpf-claim-added',
    'Transfers outside the EEA are governed by the Standard Contractual Clauses of Implementing Decision (EU) 2021/914.',
    'Transfers outside the EEA are governed by the Standard Contractual Clauses of Implementing Decision (EU) 2021/914.\n\nAcme, Inc. is certified under the EU-U.S. Data Privacy Framework.',
  ],
  [
    'the framework no longer named',
    'dpf-claim-gone',
    'Transfers outside the EEA are governed by the Standard Contractual Clauses of Implementing Decision (EU) 2021/914.\n\nAcme, Inc. is certified under the EU-U.S. Data Privacy Framework.',
    'Transfers outside the EEA are governed by the Standard Contractual Clauses of Implementing Decision (EU) 2021/914.',
  ],
  [
    'no longer certified under the framework, though it is still named',
    'dpf-claim-gone',
    'Acme, Inc. is certified under the EU-U.S. Data Privacy Framework.',
    'The EU-U.S. Data Privacy Framework was adopted in 2023.',
  ],
  [
    'a claim under the framework that becomes weaker',
    'criterion-weakened',
    'Acme, Inc. is certified under the EU-U.S. Data Privacy Framework.',
    'Acme, Inc. follows the principles of the EU-U.S. Data Privacy Framework.',
  ],
  [
    'another country',
    'new-country',
    'Customer Data is hosted in data centres in Frankfurt, Germany.',
    'Customer Data is hosted in data centres in Frankfurt, Germany, and in Mumbai, India.',
  ],
];

test.each(CASES)('%s: %s', async (_name, kind, before, after) => {
  expect(kinds(await inDpa(before, after))).toEqual([kind]);
});

test('a certificate that is no longer named', async () => {
  const before = 'We are certified to ISO/IEC 27001:2022 by an accredited body.';
  const [change] = await changesBetween({ documentType: 'security', before, after: '' });
  expect(change).toMatchObject({ kind: 'certificate-gone', subject: 'sec-iso27001' });
});

const TABLE = (...rows: string[]) => ['| Name | Purpose | Country |', '|---|---|---|', ...rows].join('\n');
const HOSTWELL = '| Hostwell Ltd | Hosting | Ireland |';
const MAILBIRD = '| Mailbird GmbH | E-mail | Germany |';

test('sub-processors that come, go, and bring a new country', async () => {
  const CLOUDMERE = '| Cloudmere, Inc. | Support | United States |';
  const changes = await changesBetween({
    documentType: 'subprocessors',
    before: TABLE(HOSTWELL, MAILBIRD),
    after: TABLE(CLOUDMERE, HOSTWELL),
  });
  expect(changes).toMatchObject([
    { kind: 'subprocessor-added', subject: 'Cloudmere, Inc.', countries: ['US'], newCountries: ['US'] },
    { kind: 'subprocessor-removed', subject: 'Mailbird GmbH', newCountries: [] },
  ]);
});

test('a list that comes or goes as a whole is told once, not company by company', async () => {
  const list = TABLE(HOSTWELL, MAILBIRD, '| Fonteyn N.V. | Back-ups | Belgium |');
  const without = 'Ask our sales department for the list of companies that help us with the service.';
  for (const [before, after] of [
    [list, without],
    [without, list],
  ] as const) {
    const changes = await changesBetween({ documentType: 'subprocessors', before, after });
    expect(kinds(changes).filter((kind) => /^subprocessor-|^new-country/.test(kind))).toEqual([]);
    expect(changes.some(({ material }) => material)).toBe(true);
  }
});

test('a new edition that weakens many criteria is one change that names them all', async () => {
  const clauses = [
    'Persons authorised to process the personal data have committed themselves to confidentiality.',
    'All data is encrypted in transit with TLS 1.2 or higher.',
    'All data is encrypted at rest with AES-256.',
    'Access to production systems needs multi-factor authentication.',
    'Back-ups are made every day and tested every quarter.',
    'A penetration test by an independent company is done every year.',
    'Acme assists the Customer in responding to requests of data subjects who exercise their rights.',
  ];
  const changes = await inDpa(
    clauses.join('\n\n'),
    'The parties will work together in good faith, as befits good neighbours. '.repeat(4),
  );
  const weakened = changes.filter(({ kind }) => kind === 'criterion-weakened');
  expect(weakened).toMatchObject([{ subject: null, level: 'high' }]);
  expect(weakened[0]?.reopened.length).toBeGreaterThan(4);
});

test('the same date in another order is no other date', async () => {
  expect(await inDpa('Last updated: March 25, 2026', 'Last updated: 25 March 2026')).toEqual([]);
});

test('a sub-processor under a longer name is the same, and in another country it is news', async () => {
  const renamed = await changesBetween({
    documentType: 'subprocessors',
    before: TABLE('| Hostwell | Hosting | Ireland |', MAILBIRD),
    after: TABLE('| Hostwell Ireland Ltd | Hosting | Ireland |', MAILBIRD),
  });
  expect(kinds(renamed)).not.toContain('subprocessor-added');
  const moved = await changesBetween({
    documentType: 'subprocessors',
    before: TABLE(HOSTWELL, MAILBIRD),
    after: TABLE('| Hostwell Ltd | Hosting | India |', MAILBIRD),
  });
  expect(moved).toMatchObject([{ kind: 'new-country', subject: 'Hostwell Ltd', newCountries: ['IN'] }]);
});

test('a date that moved alone is named so and does not matter; with the text it goes without saying', async () => {
  const [alone, ...others] = await inDpa('Last updated: 1 October 2025', 'Last updated: 10 March 2026');
  expect(others).toEqual([]);
  expect(alone).toMatchObject({ kind: 'date-moved', material: false });
  expect(alone?.passages).toHaveLength(1);
  const both = await inDpa(
    `Last updated: 1 October 2025\n\n${NOTIFY(48)}`,
    `Last updated: 10 March 2026\n\n${NOTIFY(72)}`,
  );
  expect(kinds(both)).toEqual(['breach-notice-weakened']);
});

test('other words for the same are one change of the document, and what bears on nothing is not material', async () => {
  const reworded = await inDpa(
    NOTIFY(48),
    'Acme will notify the Customer of any personal data breach without undue delay, and in any case within 48 hours after becoming aware of it.',
  );
  expect(reworded).toMatchObject([{ kind: 'evidence-reworded', material: true, level: 'medium' }]);
  const idle = await inDpa('We like our customers very much.', 'Our office is by the canal, and it has a garden.');
  expect(idle).toMatchObject([{ kind: 'text-changed', material: false, reopened: [] }]);
});

test('counters, dates of the day and moved paragraphs are nothing', async () => {
  const counted = (count: string, day: string) => `${count} companies work with us.\n\nToday is ${day}.`;
  expect(await inDpa(counted('12,431', 'Monday 5 January'), counted('12,502', 'Tuesday 6 January'))).toEqual([]);
  const other = 'The Customer may end this agreement at any time.';
  expect(await inDpa(`${NOTIFY(48)}\n\n${other}`, `${other}\n\n${NOTIFY(48)}`)).toEqual([]);
});

test('whole documents come and go; a new one opens what rests on it', async () => {
  const text = await read('dpa', NOTIFY(48));
  const document: AssessableDocument = { url: urlOf('dpa'), documentType: 'dpa', ...text, language: 'en' };
  const changes = nameChanges({
    before: judged([]),
    after: judged([document]),
    documents: [],
    appeared: [document],
    vanished: [{ url: urlOf('sla'), documentType: 'sla' }],
  });
  expect(kinds(changes)).toEqual(['document-appeared', 'document-vanished']);
  expect(changes[0]?.reopened).toContainEqual({
    criterion: 'dpa-breach-notification',
    before: 'not-assessed',
    after: 'met',
  });
});

test('every kind has its rule, and every rule names criteria that exist', () => {
  expect(Object.keys(CHANGE_RULES).sort()).toEqual([...CHANGE_KINDS].sort());
  const ids = CATALOGUE.map(({ id }) => id);
  const named = [...ABOUT_ANY_CERTIFICATE, ...CRITERION_RULES.flatMap(({ criteria }) => criteria), ...DATE_CRITERIA];
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});
